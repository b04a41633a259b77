import type { Register } from './register.js';
import { advert } from './registers/advert.js';
import { code } from './registers/code.js';
import { dialogueHome } from './registers/dialogue-home.js';
import { everydayNotes } from './registers/everyday-notes.js';
import { everydayPages, everydayScenes } from './registers/everyday-scenes.js';
import { everydayStory } from './registers/everyday-story.js';
import { encyclopediaHome } from './registers/encyclopedia-home.js';
import { howTo } from './registers/how-to.js';
import { recipe } from './registers/recipe.js';
import { review } from './registers/review.js';
import { shoppingAndSums } from './registers/shopping-list.js';
import { storyHome } from './registers/story-home.js';

/** The registers of the house, the kitchen, the street and the shop. */
export const homeRegisters: readonly Register[] = [
  encyclopediaHome,
  everydayNotes,
  everydayPages,
  everydayScenes,
  everydayStory,
  storyHome,
  dialogueHome,
  recipe,
  howTo,
  review,
  advert,
  shoppingAndSums,
  code,
];
