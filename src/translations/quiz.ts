/** The texts of `<llm-quiz>`: their names, and English. Words from a learner's text arrive in directional isolates. */
import { registerTranslation } from './translation.js';

export interface QuizTranslation {
  quizTitle: string;
  quizTitleAll: (total: number) => string;
  quizQuestionOf: (n: number, total: number) => string;
  quizAnswered: (n: number, total: number) => string;

  // Answering
  quizHowOne: string;
  quizHowMany: string;
  quizHowOpinion: string;
  quizHowText: string;
  quizTextPlaceholder: string;
  quizCheck: string;
  quizAnswer: string;
  quizHandIn: string;
  quizNeedsOne: string;
  quizNeedsTick: string;
  quizNeedsText: string;
  quizNeedsAll: (numbers: readonly string[]) => string;

  // The verdict
  quizYes: string;
  quizNotQuite: string;
  quizThisOne: string;
  quizYours: string;
  quizWhyNot: string;
  quizMixUp: string;
  quizVerdictRight: string;
  quizVerdictAgain: string;
  quizVerdictOver: string;
  quizVerdictShown: string;
  quizVerdictOpinion: string;
  quizVerdictAll: (options: number) => string;
  /** `left` is how many right ones are still to be found; null where that is shown anyway. */
  quizVerdictSome: (decided: number, options: number, left: number | null) => string;
  quizVerdictTicked: (ticked: number, ideas: number) => string;
  quizVerdictNoted: string;
  quizPoints: (points: string) => string;
  quizPointsTicked: (points: string) => string;
  quizTicked: string;

  // The learner's words beside the key ideas
  quizHowWeigh: string;
  quizCompare: string;
  quizWeigh: string;
  quizGuess: (words: string) => string;
  quizGuesser: string;
  quizTicksCount: string;
  quizRewrite: string;
  quizDone: string;

  // Going on
  quizTryAgain: string;
  quizShow: string;
  quizNext: string;
  quizFinish: string;
  quizSeeSummary: string;
  quizRestart: string;
  quizEnd: string;
  quizScore: (raw: string, max: string, share: number) => string;
  quizUnmarked: (questions: number) => string;
  quizKept: (questions: number) => string;
  quizYou: (answer: string) => string;
  quizSummaryShown: string;
  quizEntry: (points: string, score: number) => string;
  quizEntryTicked: (points: string, score: number) => string;
  quizRightIs: (count: number, options: string) => string;
  quizRightTag: string;
  quizReasons: string;
  quizKey: string;

  // For the author
  quizErrorEmpty: string;
  quizErrorItems: string;
  quizErrorNoQuestion: (options: string) => string;
  quizErrorNoOptions: (question: string) => string;
  quizErrorOneOption: (question: string) => string;
  quizErrorSame: (option: string) => string;
  quizErrorMany: (count: number, kept: number, question: string) => string;
  quizErrorLong: (count: number, option: string) => string;
  quizErrorNoRight: (question: string) => string;
  quizErrorId: (question: string) => string;
  quizErrorNested: (tag: string) => string;
  quizErrorWord: (attribute: string, word: string, known: string) => string;
  quizErrorNumber: (attribute: string, text: string) => string;
}

export const quizEn: QuizTranslation = {
  quizTitle: 'A question',
  quizTitleAll: (total) => `${total} questions`,
  quizQuestionOf: (n, total) => `Question ${n} of ${total}`,
  quizAnswered: (n, total) => `${n} of ${total} answered`,

  quizHowOne: 'Pick one.',
  quizHowMany: 'Tick all that fit. There may be several.',
  quizHowOpinion: 'Pick one. It’s about what you think, so no answer is better than another.',
  quizHowText: 'Write a sentence or two in your own words.',
  quizTextPlaceholder: 'In my words …',
  quizCheck: 'Check',
  quizAnswer: 'Answer',
  quizHandIn: 'Hand in all answers',
  quizNeedsOne: 'Pick one first.',
  quizNeedsTick: 'Tick at least one first.',
  quizNeedsText: 'Write a few words first.',
  quizNeedsAll: (numbers) =>
    numbers.length === 1 ? `Question ${numbers[0]} still needs an answer.` : `Questions ${listed(numbers)} still need an answer.`,

  quizYes: 'Yes.',
  quizNotQuite: 'Not quite.',
  quizThisOne: 'This one fits.',
  quizYours: 'Your answer.',
  quizWhyNot: 'Why not this one?',
  quizMixUp: 'A common mix-up:',
  quizVerdictRight: 'Yes, that’s it.',
  quizVerdictAgain: 'Not quite. Read why, and try another one.',
  quizVerdictOver: 'Not this time. The one that fits is marked.',
  quizVerdictShown: 'Here is the answer.',
  quizVerdictOpinion: 'Noted. This one has no right answer.',
  quizVerdictAll: (options) => `Yes, you got all ${options} right.`,
  quizVerdictSome: (decided, options, left) => {
    const counts = `You got ${decided} of ${options} right.`;
    if (left === null) return counts;
    if (left === 0) return `${counts} You’ve found all that fit, plus one or more that don’t.`;
    return `${counts} ${left === 1 ? 'There’s still one' : `There are still ${left}`} to find.`;
  },
  quizVerdictTicked: (ticked, ideas) => {
    if (ticked === 0) return 'Noted, in your own words. Here are the key ideas.';
    return ticked === ideas ? 'You have all the key ideas.' : `You have ${ticked} of ${ideas} key ideas.`;
  },
  quizVerdictNoted: 'Noted, in your own words.',
  quizPoints: (points) => `That’s ${points} of 1 point: each option you were right to tick, or right to leave, counts the same.`,
  quizPointsTicked: (points) => `By your own ticks, that’s ${points} of 1 point.`,
  quizTicked: 'In your words.',

  quizHowWeigh: 'Tick every idea you mentioned, in whatever words. Untick the ones you didn’t.',
  quizCompare: 'Compare with the key ideas',
  quizWeigh: 'Which of these ideas did you mention?',
  quizGuess: (words) => `Maybe here: ${words}.`,
  quizGuesser:
    'Any ticks already there are only a guess: a small program looks for certain words and understands none of them. You know better.',
  quizTicksCount: 'Each idea you tick counts the same.',
  quizRewrite: 'Change my words',
  quizDone: 'Done',

  quizTryAgain: 'Try again',
  quizShow: 'Show the answer',
  quizNext: 'Next question',
  quizFinish: 'Finish',
  quizSeeSummary: 'See how it went',
  quizRestart: 'Start again',
  quizEnd: 'That was the last question.',
  quizScore: (raw, max, share) => {
    const counts = `You have ${raw} of ${max} ${max === '1' ? 'point' : 'points'}.`;
    return share === 1 ? `${counts} All of them!` : `${counts} For each miss, you can read why.`;
  },
  quizUnmarked: (questions) => (questions === 1 ? 'One question isn’t marked.' : `${questions} questions aren’t marked.`),
  quizKept: (questions) => (questions === 1 ? 'Your answer is in. Thank you.' : `Your ${questions} answers are in. Thank you.`),
  quizYou: (answer) => `You: ${answer}`,
  quizSummaryShown: 'You asked to see the answer.',
  quizEntry: (points, score) => (score === 1 ? 'Right.' : score === 0 ? 'Not quite.' : `${points} of 1 point.`),
  quizEntryTicked: (points, score) => (score === 1 ? 'You ticked every key idea.' : `${points} of 1 point, by your own ticks.`),
  quizRightIs: (count, options) => (count === 1 ? `What fits: ${options}` : `What fits, ${count} of them: ${options}`),
  quizRightTag: '(fits)',
  quizReasons: 'The reasons',
  quizKey: 'Answers',

  quizErrorEmpty: 'It has no question. Write a <section> with an <h3> and a <dl> of options.',
  quizErrorItems: 'An entry of “items” needs a text “question”.',
  quizErrorNoQuestion: (options) => `A section with the options “${options}” has no question. Put one in an <h3>.`,
  quizErrorNoOptions: (question) => `“${question}” has no options. Write each as a <dt>, with its explanation in a <dd>.`,
  quizErrorOneOption: (question) => `“${question}” has only one option. It takes at least two different ones.`,
  quizErrorSame: (option) => `“${option}” is among the options more than once. It is shown once.`,
  quizErrorMany: (count, kept, question) => `${count} options are too many to choose from in “${question}”. These are ${kept} of them.`,
  quizErrorLong: (count, option) => `An option has ${count} characters: “${option}” Shorter ones are easier to compare.`,
  quizErrorNoRight: (question) =>
    `No option of “${question}” is marked as right with <mark>. It is asked as a matter of opinion, without a mark.`,
  quizErrorId: (question) => `The id of “${question}”, or the question itself, is there more than once. Both are asked.`,
  quizErrorNested: (tag) => `There is a <${tag}> inside. A quiz shows text only; put the other element next to it.`,
  quizErrorWord: (attribute, word, known) => `There is no ${attribute} “${word}”. Write one of: ${known}.`,
  quizErrorNumber: (attribute, text) => `“${text}” is not a number that ${attribute} can be.`,
};

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}

registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', ...quizEn });
