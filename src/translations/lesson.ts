/** The texts of `<llm-lesson>`. */
import { registerTranslation } from './translation.js';

export interface LessonTranslation {
  lessonContents: string;
  lessonDone: (done: number, total: number) => string;
  lessonSectionDone: (done: number, total: number) => string;
  lessonScore: (percent: string) => string;
  lessonKept: string;
  lessonNotKept: string;
  lessonWelcomeBack: (done: number, total: number) => string;
  lessonEndTitle: string;
  lessonEnd: (percent: string, minutes: number) => string;
  lessonModelTitle: string;
  lessonModelUntouched: string;
  lessonTaught: (words: number, knobs: string) => string;
  lessonWord: (word: string, from: string, to: string) => string;
  lessonRewardTitle: string;
  lessonRewardUntouched: string;
  lessonCandies: (candies: number) => string;
  lessonAgrees: (agrees: number, of: number) => string;
  lessonApart: string;
  lessonAgain: string;
  lessonForget: string;
  lessonForgetWarning: string;
  lessonForgetNow: string;
  lessonForgotten: string;
  lessonStartedAgain: string;
  lessonErrorTitle: string;
  lessonEmpty: string;
}

const texts: LessonTranslation & { $code: string; $name: string; $dir: 'ltr' | 'rtl' } = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  lessonContents: 'In this lesson',
  lessonDone: (done, total) => `${done} of ${total} exercises done`,
  lessonSectionDone: (done, total) => (done === total ? 'done' : `${done} of ${total}`),
  lessonScore: (percent) => `Score so far: ${percent}`,
  lessonKept: 'Kept in this browser only.',
  lessonNotKept: 'This page keeps nothing: when you leave, you start again.',
  lessonWelcomeBack: (done, total) => `Welcome back. You have done ${done} of ${total} exercises.`,
  lessonEndTitle: 'You have been through the whole lesson',
  lessonEnd: (percent, minutes) =>
    `Your score is ${percent}${minutes < 1 ? '' : `, in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} of exercises`}. Here is what you left behind in the two models.`,
  lessonModelTitle: 'In the language model',
  lessonModelUntouched:
    'You haven’t taught it a word since you opened this page, so it’s as it came. What it learns here, it forgets when you leave.',
  lessonTaught: (words, knobs) =>
    `You taught it ${words === 1 ? 'one word' : `${words} words`}. The last lesson turned ${knobs} of its knobs, most of them by a hair.`,
  lessonWord: (word, from, to) => `“${word}” in its sentence: from ${from} to ${to}`,
  lessonRewardTitle: 'In the reward model',
  lessonRewardUntouched: 'You made no pick: it bets one half on everything.',
  lessonCandies: (candies) =>
    candies === 0
      ? 'You found all pairs about the same.'
      : `You laid ${candies === 1 ? 'one candy 🍬' : `${candies} candies 🍬`}, and it learned from each pick.`,
  lessonAgrees: (agrees, of) =>
    of === 1
      ? agrees === 1
        ? 'On the pair that you judged it would now bet as you did.'
        : 'On the pair that you judged it would still bet against you.'
      : `On ${agrees === of ? `all ${of}` : `${agrees} of the ${of}`} pairs that you judged it would now bet as you did.`,
  lessonApart:
    'The two have not met: your picks taught the reward model alone, and no candy has reached the language model. Only in RLHF would it be tuned to get more of it, as a score.',
  lessonAgain: 'Start the lesson again',
  lessonForget: 'Forget me on this computer',
  lessonForgetWarning: 'All your answers in this lesson will be gone. There’s no way back.',
  lessonForgetNow: 'Forget my answers',
  lessonForgotten: 'Forgotten. Nothing of this lesson is kept on this computer.',
  lessonStartedAgain: 'The lesson starts again. What the models learned on this page is taken back.',
  lessonErrorTitle: 'This lesson cannot start yet',
  lessonEmpty: 'There is nothing in it: headings, text and exercises go inside <llm-lesson>, or into a file named in src.',
};

registerTranslation(texts);
