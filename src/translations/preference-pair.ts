/** The texts of `llm-preference-pair`: their names, and English. */
import { registerTranslation } from './translation.js';

/** The reply that the reward model bet on, and how surely. */
export interface ToldBet {
  letter: string;
  percent: string;
}

/** What a pick did. */
export interface PairVerdict {
  /** `A`, `B`, or `same`: about the same. */
  choice: string;
  /** What the model bet before the pick, and would bet now; null where it has no favourite. */
  before: ToldBet | null;
  after: ToldBet | null;
  /** It had learned nothing yet. */
  isNew: boolean;
  /** Weights that moved by at least a hundredth, and all. */
  moved: number;
  total: number;
}

/** Which way a weight moved, seen from 0. */
export type WeightMove = 'moreFor' | 'lessFor' | 'moreAgainst' | 'lessAgainst' | 'still';

export interface PreferencePairTranslation {
  pairTitle: string;
  pairWhich: string;
  pairReplies: string;
  pairReply: (letter: string) => string;
  pairBetter: (letter: string) => string;
  pairSame: string;
  pairBetFirst: string;
  pairBet: string;
  pairTagPick: string;
  pairTagHalf: string;
  pairTagBet: (percent: string) => string;

  pairYouPicked: (choice: string) => string;
  pairVerdict: (verdict: PairVerdict) => string;
  pairAuthor: (letter: string, isYours: boolean) => string;

  pairView: string;
  pairViewCandy: string;
  pairViewReal: string;
  /** @param isSettled The two scored the same before, and the learner said so: nothing moved. */
  pairCandy: (choice: string, isSettled: boolean) => string;
  pairCandyPicture: string;
  pairReal: string;
  pairRealScore: string;
  pairRealStep: (choice: string, isSettled: boolean) => string;
  pairScoresCaption: string;
  pairScore: string;
  pairChance: string;
  pairFromTo: (from: string, to: string) => string;

  pairWeightsCaption: string;
  pairFeatureHead: string;
  pairWeight: string;
  pairAgainst: string;
  pairFor: string;
  pairMoved: (move: WeightMove) => string;
  pairCounts: (a: string, b: string) => string;
  pairGhost: string;
  /** @param areAll None has moved. */
  pairOthers: (count: number, areAll: boolean) => string;
  /** What a feature is called, by its name in `FEATURES`. */
  pairFeature: (name: string) => string;
  /** What replies with much of a feature do, or with little. */
  pairLike: (name: string, much: boolean) => string;

  pairCandies: (count: number) => string;
  pairPicks: (count: number) => string;
  pairNext: string;
  pairSummaryButton: string;
  pairUndo: string;
  pairUndone: string;
  pairAgain: string;
  pairSummaryTitle: string;
  pairAgreement: (same: number, both: number, pairs: number) => string;
  /** A taste, and in how many of the pairs that differ in it the learner's pick was in line with it. */
  pairTaste: (name: string, much: boolean, times: number, of: number) => string;
  pairLikes: (tastes: readonly string[]) => string;
  pairLikesNothing: string;
  pairSummaryStart: string;
  pairSummaryCrowd: string;
  pairPicksCaption: string;
  pairPromptHead: string;
  pairYouHead: string;
  pairModelHead: string;
  pairYou: (choice: string) => string;
  pairItsBet: (bet: ToldBet | null) => string;

  pairAbout: string;
  pairAboutGlass: (features: number) => string;
  pairAboutReal: string;
  pairAboutLists: string;
  pairAboutShared: string;
  pairAboutLanguage: string;
  pairAboutThing: string;

  pairErrorEmpty: string;
  pairErrorItems: string;
  pairErrorNoPrompt: (excerpt: string) => string;
  pairErrorNoReplies: (excerpt: string) => string;
  pairErrorManyReplies: (excerpt: string, count: number) => string;
  pairErrorSameReplies: (excerpt: string) => string;
  pairErrorBetter: (value: string) => string;
  pairErrorManyPairs: (count: number, kept: number) => string;
  pairErrorNested: (tag: string) => string;
}

const MOVES: Record<WeightMove, string> = {
  moreFor: 'more for it',
  lessFor: 'less for it',
  moreAgainst: 'more against it',
  lessAgainst: 'less against it',
  still: 'as before',
};

const FEATURE_TEXTS: Partial<Record<string, { name: string; much: string; little: string }>> = {
  'looks-like-an-answer': { name: 'looks like an answer', much: 'look like an answer', little: 'don’t look like an answer' },
  'asks-back': { name: 'answers with a question', much: 'answer with a question', little: 'don’t answer with a question' },
  'tells-own-story': { name: 'tells a story of its own', much: 'tell a story of their own', little: 'don’t tell a story of their own' },
  'repeats-itself': { name: 'repeats itself', much: 'repeat themselves', little: 'don’t repeat themselves' },
  'breaks-off': { name: 'stops in the middle', much: 'stop in the middle', little: 'get to the end' },
  friendly: { name: 'friendly words', much: 'use friendly words', little: 'leave out the friendly words' },
  rude: { name: 'rude words', much: 'use rude words', little: 'don’t use rude words' },
  long: { name: 'long', much: 'are longer', little: 'are shorter' },
  'admits-limits': {
    name: 'admits what it can’t know',
    much: 'admit what nobody could know',
    little: 'don’t admit what nobody could know',
  },
  dodges: { name: '“I don’t know”, to an easy question', much: 'dodge easy questions', little: 'don’t dodge easy questions' },
  'declines-harm': {
    name: 'says no to a harmful request',
    much: 'say no to harmful requests',
    little: 'don’t say no to harmful requests',
  },
  'refuses-needlessly': {
    name: 'says no to a harmless request',
    much: 'say no to harmless requests',
    little: 'don’t say no to harmless requests',
  },
};

const list = new Intl.ListFormat('en');

function counted(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

function verdict({ choice, before, after, isNew, moved, total }: PairVerdict): string {
  return [
    betText(choice, before, isNew),
    movedText(moved, total, choice === 'same' && !before && moved === 0),
    afterText(before, after, moved),
  ].join(' ');
}

function betText(choice: string, before: ToldBet | null, isNew: boolean): string {
  if (!before && isNew) return 'The reward model had nothing to go on yet, so it bet fifty-fifty.';
  if (!before && choice === 'same') return 'So did the reward model: it bet fifty-fifty.';
  if (!before) return 'The reward model had no favourite: it bet fifty-fifty.';
  return `The reward model had bet on ${before.letter}${choice === before.letter ? ', too' : ''}, at ${before.percent}.`;
}

function movedText(moved: number, total: number, isSettled: boolean): string {
  if (isSettled) return 'You agree, so it had nothing to learn.';
  if (moved === 0) return 'Your pick hardly moved it. Either what it counts is almost the same in both replies, or it was sure already.';
  return `Your pick moved ${moved} of its ${total} weights.`;
}

function afterText(before: ToldBet | null, after: ToldBet | null, moved: number): string {
  if (moved === 0) return '';
  if (!after) return 'Now it would bet fifty-fifty.';
  const isOther = before && before.letter !== after.letter;
  return `Now it would bet on ${after.letter}${isOther ? ' instead' : ''}, at ${after.percent}.`;
}

export const enPreferencePair: PreferencePairTranslation & { $code: string; $name: string; $dir: 'ltr' } = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  pairTitle: 'Pick the better reply',
  pairWhich: 'Which reply is better?',
  pairReplies: 'The two replies',
  pairReply: (letter) => `Reply ${letter}`,
  pairBetter: (letter) => `${letter} is better`,
  pairSame: 'About the same',
  pairBetFirst:
    'A reward model has already placed a bet on this pair. It’s a small program that scores replies and learns which ones people prefer. ' +
    'Its bet stays hidden until you pick.',
  pairBet: 'The reward model has placed its bet. It stays hidden until you pick.',
  pairTagPick: 'your pick',
  pairTagHalf: 'half each',
  pairTagBet: (percent) => `its bet: ${percent}`,

  pairYouPicked: (choice) => (choice === 'same' ? 'You said they’re about the same.' : `You picked ${choice}.`),
  pairVerdict: verdict,
  pairAuthor: (letter, isYours) => `The author of this pair would pick ${letter}${isYours ? ', too' : ''}.`,

  pairView: 'What happened',
  pairViewCandy: 'candy',
  pairViewReal: 'what really happens',
  pairCandy: (choice, isSettled) =>
    isSettled
      ? 'You gave each reply half a candy. The reward model’s scores were even already, so its knobs, called weights, stayed where they were.'
      : choice === 'same'
        ? 'You gave each reply half a candy. The reward model is learning to do the same: it turned its knobs, called weights, so that the two scores move closer together.'
        : `You gave the candy to ${choice}. The reward model is learning to do that by itself: it turned its knobs, called weights, so that replies like ${choice} score higher.`,
  pairCandyPicture:
    'Candy is a picture of what a language model gets in training. Nothing here can taste it. Your pick says which reply deserves it. The reward ' +
    'model learns to hand it out, as a score. No language model has had any yet: that comes with RLHF.',
  pairReal: 'There’s no candy, only numbers.',
  pairRealScore:
    'The reward model counts a few things in each reply. Each count is multiplied by the weight of that thing, and adding it all up gives the reply’s score. ' +
    'The gap between the two scores gives each reply’s chance of being picked (the model of Bradley and Terry, 1952).',
  pairRealStep: (choice, isSettled) =>
    isSettled
      ? 'Its bet was what you said, so there was nothing to correct, and no weight moved.'
      : `Then comes one training step: each weight moves a little, so that ${choice === 'same' ? '“about the same”' : `your pick of ${choice}`} ` +
        'would surprise it less next time. If something counts the same in both replies, its weight hardly moves.',
  pairScoresCaption: 'Scores and chances, before your pick and after it',
  pairScore: 'Score',
  pairChance: 'Chance of being picked',
  pairFromTo: (from, to) => `${from} → ${to}`,

  pairWeightsCaption: 'The weights of the reward model, before your pick and after it',
  pairFeatureHead: 'What it counts',
  pairWeight: 'Weight',
  pairAgainst: 'against a reply',
  pairFor: 'for it',
  pairMoved: (move) => MOVES[move],
  pairCounts: (a, b) => `in A ${a}, in B ${b}`,
  pairGhost: 'The dashed rings show where the weights were before.',
  pairOthers: (count, areAll) => (areAll ? `All ${count} weights` : count === 1 ? 'The other weight' : `The other ${count} weights`),
  pairFeature: (name) => FEATURE_TEXTS[name]?.name ?? name,
  pairLike: (name, much) => FEATURE_TEXTS[name]?.[much ? 'much' : 'little'] ?? name,

  pairCandies: (count) => `${counted(count, 'candy', 'candies')} handed out on this page`,
  pairPicks: (count) => `${counted(count, 'pick', 'picks')} learned on this page`,
  pairNext: 'Next pair',
  pairSummaryButton: 'See how it went',
  pairUndo: 'Take it back',
  pairUndone: 'Taken back. Every weight is as if you’d never picked. Pick again if you like.',
  pairAgain: 'Play again',
  pairSummaryTitle: 'That was the last pair.',
  pairAgreement: (same, both, pairs) => {
    if (both === 0) return 'You and the reward model never had a favourite at the same time.';
    const rest = pairs - both;
    const others = rest === 0 ? '' : ` In the other ${rest === 1 ? 'one' : rest}, at least one of you had no favourite.`;
    return `In ${counted(both, 'pair', 'pairs')}, you and the reward model both had a favourite. ${agreed(same, both)}${others}`;
  },
  pairTaste: (name, much, times, of) => `${enPreferencePair.pairLike(name, much)} (${times} of ${of})`,
  pairLikes: (tastes) =>
    `Where two replies differed in this, you mostly picked the ones that ${list.format(tastes)}. A reward model learns tastes like these ` +
    'as if they were rules.',
  pairLikesNothing: 'So far your picks don’t agree on what makes a reply better, at least not on anything this reward model counts.',
  pairSummaryStart: 'Every weight began at 0, where the dashed rings are. This is what your picks made of them.',
  pairSummaryCrowd:
    'A real reward model learns from many people. Where they differ by chance, it evens out. What most of them share, such as a taste for long ' +
    'replies, stays in.',
  pairPicksCaption: 'Your picks, and what the reward model had bet',
  pairPromptHead: 'Prompt',
  pairYouHead: 'you',
  pairModelHead: 'the model',
  pairYou: (choice) => (choice === 'same' ? 'same' : choice),
  pairItsBet: (bet) => (bet ? `${bet.letter}, ${bet.percent}` : 'even'),

  pairAbout: 'About this reward model',
  pairAboutGlass: (features) =>
    `It’s a glass box, made so that you can see inside: it counts ${features} things in a text, each with a weight that starts at 0.`,
  pairAboutReal:
    'Real reward models are large language models themselves. They have millions or billions of weights, and none of those has a name.',
  pairAboutLists:
    'It goes by lists of words and simple counts, so it’s easy to fool. It takes a reply for an answer if it finds a number where somebody asked ' +
    '“how many”, something to do where they asked “how do I”, or a reason where they asked “why”. It can’t tell whether any of it is true.',
  pairAboutShared: 'All the exercises on this page share it, and it learns from nobody but you. None of your picks leave the page.',
  pairAboutLanguage:
    'Your picks change these scores and nothing else. A language model comes in later, in the stage called RLHF (reinforcement learning ' +
    'from human feedback): there it’s trained to write what a reward model scores highly.',
  pairAboutThing: 'When we say that it “bets” or is “surprised”, that’s shorthand. It’s a program that works out numbers.',

  pairErrorEmpty: 'It has no pairs. Write a <section> with a prompt in <p> and two replies, each in a <blockquote>.',
  pairErrorItems: 'An entry of “items” needs a text “prompt” and a list “replies” with two texts.',
  pairErrorNoPrompt: (excerpt) => `There is no prompt for “${excerpt}”. Put it into a <p> before the replies.`,
  pairErrorNoReplies: (excerpt) => `“${excerpt}” needs two replies with some text, each in a <blockquote>.`,
  pairErrorManyReplies: (excerpt, count) => `“${excerpt}” has ${count} replies. A pair is two, so these are the first two.`,
  pairErrorSameReplies: (excerpt) => `Both replies to “${excerpt}” are the same, so there is nothing to pick. The pair is left out.`,
  pairErrorBetter: (value) => `data-better="${value}" names no reply. Write 1 or 2, or leave it out. Here nothing counts as better.`,
  pairErrorManyPairs: (count, kept) => `${count} pairs are too many for one exercise. These are the first ${kept}.`,
  pairErrorNested: (tag) => `There is a <${tag}> inside. It is left out: one exercise can’t go inside another.`,
};

function agreed(same: number, both: number): string {
  if (same === both) return both === 1 ? 'You agreed.' : 'You agreed every time.';
  if (same === 0) return both === 1 ? 'You disagreed.' : 'You never agreed.';
  return `You agreed on ${same} of them.`;
}

registerTranslation(enPreferencePair);
