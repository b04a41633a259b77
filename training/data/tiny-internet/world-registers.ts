import type { Register } from './register.js';
import { dialogueWorld } from './registers/dialogue-world.js';
import { diary } from './registers/diary.js';
import { email } from './registers/email.js';
import { encyclopediaWorld } from './registers/encyclopedia-world.js';
import { forum } from './registers/forum.js';
import { news } from './registers/news.js';
import { poem } from './registers/poem.js';
import { rant } from './registers/rant.js';
import { schoolNotes } from './registers/school-notes.js';
import { storyWorld } from './registers/story-world.js';
import { weatherReport } from './registers/weather-report.js';

/** The registers that know the world outside the home. */
export const worldRegisters: readonly Register[] = [
  dialogueWorld,
  diary,
  email,
  encyclopediaWorld,
  forum,
  news,
  poem,
  rant,
  schoolNotes,
  storyWorld,
  weatherReport,
];
