import type { Register } from './register.js';
import { dialogueWorld } from './registers/dialogue-world.js';
import { diary } from './registers/diary.js';
import { email } from './registers/email.js';
import { encyclopediaWorld } from './registers/encyclopedia-world.js';
import { factCalendar } from './registers/fact-calendar.js';
import { factLesson } from './registers/fact-lesson.js';
import { factLetter } from './registers/fact-letter.js';
import { factNotes } from './registers/fact-notes.js';
import { factQuiz } from './registers/fact-quiz.js';
import { forum } from './registers/forum.js';
import { grammarPractice } from './registers/grammar-practice.js';
import { news } from './registers/news.js';
import { poem } from './registers/poem.js';
import { questionLists, questionPages } from './registers/question-pages.js';
import { rant } from './registers/rant.js';
import { rightOrWrong } from './registers/right-or-wrong.js';
import { schoolNotes } from './registers/school-notes.js';
import { storyWorld } from './registers/story-world.js';
import { weatherReport } from './registers/weather-report.js';

/** The registers that know the world outside the home. */
export const worldRegisters: readonly Register[] = [
  dialogueWorld,
  diary,
  email,
  encyclopediaWorld,
  factCalendar,
  factLesson,
  factLetter,
  factNotes,
  factQuiz,
  forum,
  grammarPractice,
  news,
  poem,
  questionLists,
  questionPages,
  rant,
  rightOrWrong,
  schoolNotes,
  storyWorld,
  weatherReport,
];
