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
  lessonKept: 'Saved in this browser only.',
  lessonNotKept: 'This page saves nothing: if you leave, you start again.',
  lessonWelcomeBack: (done, total) => `Welcome back. You have done ${done} of ${total} exercises.`,
  lessonEndTitle: 'You’ve made it through the whole lesson',
  lessonEnd: (percent, minutes) =>
    `Your score is ${percent}${minutes < 1 ? '' : `, in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} of exercises`}. Here’s what you left behind in the two models.`,
  lessonModelTitle: 'In the language model',
  lessonModelUntouched:
    'You haven’t taught it a word since you opened this page, so it’s as it came. What it learns here, it forgets when you leave.',
  lessonTaught: (words, knobs) =>
    `You taught it ${words === 1 ? 'one word' : `${words} words`}. The last lesson turned ${knobs} of its knobs, most of them by a hair.`,
  lessonWord: (word, from, to) => `“${word}” in its sentence: from ${from} to ${to}`,
  lessonRewardTitle: 'In the reward model',
  lessonRewardUntouched: 'You didn’t pick anything, so it bets fifty-fifty on everything.',
  lessonCandies: (candies) =>
    candies === 0
      ? 'You said every pair was about the same.'
      : `You gave out ${candies === 1 ? 'one candy 🍬' : `${candies} candies 🍬`}, and it learned from each pick.`,
  lessonAgrees: (agrees, of) =>
    of === 1
      ? agrees === 1
        ? 'On the pair you judged, it would now bet the way you did.'
        : 'On the pair you judged, it would still bet against you.'
      : `On ${agrees === of ? `all ${of}` : `${agrees} of the ${of}`} pairs you judged, it would now bet the way you did.`,
  lessonApart:
    'The two have never met: your picks taught only the reward model, and no candy has reached the language model. That would take RLHF, which tunes it to earn more candy, as a score.',
  lessonAgain: 'Start the lesson again',
  lessonForget: 'Forget me on this computer',
  lessonForgetWarning: 'All your answers in this lesson will be gone. There’s no way back.',
  lessonForgetNow: 'Forget my answers',
  lessonForgotten: 'Forgotten. Nothing from this lesson is saved on this computer.',
  lessonStartedAgain: 'The lesson starts again. The models have unlearned what they learned on this page.',
  lessonErrorTitle: 'This lesson can’t start yet',
  lessonEmpty: 'It’s empty: headings, text and exercises go inside <llm-lesson>, or into a file named in src.',
};

registerTranslation(texts);
