/** English, and what any missing translation falls back to. */
import { registerTranslation, type Chance, type CommonTranslation, type Verdict } from './translation.js';

const SMALL_ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const SUFFIXES = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(n: number): string {
  return SMALL_ORDINALS[n] ?? n.toLocaleString('en') + SUFFIXES[ordinalRules.select(n)];
}

function plural(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

function verdict({ yours, first, text, yoursIsFirst, yoursIsText, yoursIsAccepted, firstIsText }: Verdict): string {
  if (!text) {
    if (!yours) return `From the words before the gap alone, the model put ${first} first.`;
    if (yoursIsFirst) return 'From the words before the gap alone, the model put it first, too.';
    if (yours.rank === null) return `The model doesn’t know that word. From the words before the gap alone, it put ${first} first.`;
    return `From the words before the gap alone, the model put it ${ordinal(yours.rank)}, and ${first} first.`;
  }
  if (!yours) {
    if (firstIsText) return 'The model put it first.';
    if (text.rank === null) return `The model doesn’t know that word. It put ${first} first.`;
    return `The model put it ${ordinal(text.rank)}, and ${first} first.`;
  }
  if (yoursIsText) {
    if (yoursIsFirst) return 'That’s the original word, and the model put it first, too.';
    if (yours.rank === null) return `That’s the original word. You got it. The model doesn’t know it, and put ${first} first.`;
    return `That’s the original word. You got it. The model put it ${ordinal(yours.rank)}, and ${first} first.`;
  }
  const fits = yoursIsAccepted ? 'That fits, too. ' : '';
  const stood = `The original word was ${text.word}. ${text.rank === null ? 'The model doesn’t know that one' : `The model put that one ${ordinal(text.rank)}`}.`;
  if (yoursIsFirst) return `${fits}The model put it first, too. ${stood}`;
  if (firstIsText) {
    const close = yours.rank !== null && yours.rank <= 3 ? ' Near misses are how it learns, too.' : '';
    return `${fits}${placed(yours.rank)}. It was surer of ${text.word}, the original word.${close}`;
  }
  return `${fits}${placed(yours.rank)}${yours.rank === null ? '. It put' : ', and'} ${first} first. ${stood}`;
}

function placed(rank: number | null): string {
  return rank === null ? 'The model doesn’t know that word' : `The model put it ${ordinal(rank)}`;
}

function chances(list: Chance[]): string {
  return `It gave ${list.map(({ word, percent, odds }) => `${word} ${percent}, ${odds}`).join('; and ')}.`;
}

export const en: CommonTranslation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',

  below: (number) => `<${number}`,
  above: (number) => `>${number}`,
  from: (from) => `${from} →`,
  oddsAlmostAlways: 'almost always',
  oddsInTen: (n) => `about ${n} in 10`,
  oddsOneIn: (n) => `about 1 in ${n}`,
  oddsTiny: 'less than 1 in a million',

  titleMasked: 'Guess the missing word',
  titleNext: 'Guess the next word',
  itemOf: (n, total) => `${n} of ${total}`,
  stepNext: 'next word',
  stepMasked: 'hidden word',
  seesMasked: 'You and the model see the same thing: the words on both sides of the gap.',
  seesNext: 'You and the model see the same thing: only the words before the gap. What comes after is hidden.',
  seesBothFirst: 'First guess: you and the model see only the words before the gap. What comes after is hidden.',
  seesBothThen: 'Second guess: now you and the model see both sides of the gap. Keep your word, or change it.',
  blank: 'blank',
  restHidden: 'the rest is hidden',
  whichFits: 'Which word fits the gap?',
  whichIsNext: 'Which word comes next?',
  typeWord: 'Type your word',
  orTypeWord: 'or type your own',
  required: 'Please finish this exercise first.',
  guess: 'Guess',
  showMe: 'Show me',
  needsWord: 'Type one word first, or choose “Show me”.',
  needsOneWord: 'The gap has room for just one word. Leave out the others.',
  needsOtherWord: 'Let’s keep that word out of the sentence. Which other word fits?',

  youSaid: (word) => `You said ${word}.`,
  wordWas: (word) => `The word here was ${word}.`,
  modelsGuess: 'Here is the model’s guess.',
  verdict,
  stoodHere: (word) => `The original word was ${word}.`,
  itFits: 'That fits, too.',
  itIsTheWord: 'That’s the original word.',
  chances,
  surprise: (word, bits) => `Its surprise at ${word}: ${bits} bits.`,
  surpriseExplained: (word, bits) =>
    `Its surprise at ${word} is ${bits} bits. Bits measure surprise: a coin toss is 1 bit, and each extra bit means half as likely.`,
  surpriseOfBoth: (word, bitsNext, bitsMasked) =>
    `With only the words before the gap, ${word} would surprise it by ${bitsNext} bits; with both sides, by ${bitsMasked}.`,
  notSeen: 'The model didn’t see the part after the gap.',
  gameMasked: 'This game is called masked word. Models such as BERT learned by playing it.',
  gameNext: 'This game is called next word. It’s where the models behind today’s chat assistants began.',
  unfamiliar: 'Most of these words weren’t in the text this model learned from, so don’t read too much into its guesses here.',
  cut: 'This text is too long for the model to read at once. It read only the part around the gap.',
  tooLong: (word) => `${word} is too long for this model to read, so it has no number for it.`,
  askFailed: 'The model couldn’t answer this time.',
  barsCaption: 'How likely the model finds each word here',
  barsWord: 'Word',
  barsChance: 'Chance',
  barsOdds: 'In other words',
  barsScale: (percent) => `A full-width bar would be ${percent}, and all the words the model knows have to share that.`,
  barsPast: 'The model’s guesses before it saw the rest',
  tagYou: 'you',
  tagText: 'original',
  tagBoth: 'you, original',
  leapNow: ', how likely the model finds it',
  leapGames: ', without the rest → with the rest',
  leapLesson: ', before the lesson → after it',
  inNumbers: 'In numbers',
  nearlySure: (word) => `It’s nearly sure of ${word} already, so there’s little left to teach it.`,

  teach: (word) => `Teach it ${word}`,
  teachAgain: 'Teach it once more',
  teaching: 'The model is learning …',
  undo: 'Undo',
  taught: (lesson, word, from, to) =>
    lesson === 1 ? `After one lesson, ${word} went from ${from} to ${to}.` : `Lesson ${lesson} took ${word} from ${from} to ${to}.`,
  ghost: 'The dashed marks show where the bars ended before.',
  farthest: (percent, isUp) =>
    `The knob that turned farthest went ${isUp ? 'up' : 'down'} by ${percent} of its range. The strip shows how far the others went.`,
  knobs: (moved, total, up, down) => `${moved} of its ${total} knobs turned, most of them by a hair: ${up} up, ${down} down.`,
  knobsExplained:
    'A lesson is one training step. It turns the model’s knobs (its weights) so that this word becomes more likely here. A short search found how far to turn them.',
  knobsStill: 'No knob turned this time: the search found no step that would help.',
  strip: (parts) =>
    `The strip shows all the knobs in ${parts} equal parts, from the first layer to the last. The taller the part, the farther its knobs turned.`,
  undone: (word, percent) => `Undone: ${word} is at ${percent} again.`,
  teachFailed: 'That lesson didn’t work. The model is as it was before.',

  seeRest: 'Now see the rest',
  nextSentence: 'Next sentence',
  seeSummary: 'See how it went',
  playAgain: 'Play again',
  summaryTitle: 'That was the last sentence.',
  summary: (words, own, first) => {
    const some = (n: number) => (n === 0 ? 'none' : `${n}`);
    if (words === 0) return 'You asked to see every word. Have a guess next time, and see who gets closer.';
    const counts = `Of your ${plural(words, 'word', 'words')}, ${some(own)} matched the original and ${some(first)} matched the model’s first guess.`;
    if (own === words) return counts;
    return `${counts} Don’t worry about the rest: often several words fit, and the text had room for only one.`;
  },
  summaryYou: 'You',
  summaryModel: 'The model',
  summaryYouToo: ', the original word',
  summaryFits: ', which fits, too',
  summaryShown: 'You asked to see it.',
  summaryPut: (rank) => `put your word ${ordinal(rank)}`,

  loading: (percent) => `The model is loading: ${percent}`,
  modelMissing: 'The model is missing: its file couldn’t be loaded.',
  modelBroken: 'The model is missing: its file is damaged, or from another version.',
  modelStopped: 'The model is missing: it couldn’t be started here.',
  stillPlays: 'You can play on without it, and your answers still count.',
  tryAgain: 'Try again',
  about: 'About this model',
  aboutIs: (name, parameters) =>
    `“${name}” is a small language model that runs inside this page. It has ${parameters} knobs (weights). Nothing you type leaves the page.`,
  aboutCorpus: (corpus, characters, licence, minutes) =>
    `It learned from ${characters} characters of text made for this project (“${corpus}”, ${licence}), in ${minutes} minutes.`,
  aboutSize: (times) => `GPT-2, from 2019, had 1.5 billion knobs, about ${times} times as many (Radford et al., 2019).`,
  aboutReads: (vocabulary, context) =>
    `It knows ${vocabulary} words, pieces of words and symbols, and can read at most ${context} of them at once.`,
  aboutBits: (bits) => `Similar text that it has never seen surprises it by ${bits} bits per letter.`,
  aboutCloze: (items, top1, top5) =>
    `Given ${items} everyday sentences with a gap, it put a word that fits first in ${top1} of them, and in its top five in ${top5}.`,
  aboutLicence: (licence) => `The model’s licence: ${licence}.`,
  aboutThing: 'When we say that it “sees”, “guesses” or is “surprised”, that’s shorthand. It’s a program that works out numbers.',
  aboutStamp: (fingerprint, lessons) =>
    `Fingerprint ${fingerprint}, ${lessons === 0 ? 'no lessons' : plural(lessons, 'lesson', 'lessons')} on this page so far.`,

  concernSelfTitle: 'You don’t have to face this alone.',
  concernSelf:
    'What you typed sounds as if you, or someone you know, may be hurting. It helps to tell someone. Talk to an adult you trust today: ' +
    'at home, at school, a doctor. There are also helplines where people listen at any hour; you or that adult can find a local one. ' +
    'If anyone is in danger now, call your local emergency number. If you meant something else, just go on.',
  concernOthersTitle: 'Please stop here, and talk to someone first.',
  concernOthers:
    'What you typed sounds like a plan to hurt someone. If you are angry or afraid, tell an adult you trust before you do anything, ' +
    'or call a local helpline. If anyone is in danger now, call your local emergency number. If you meant something else, just go on.',
  concernFixed:
    'People wrote this message ahead of time. It doesn’t come from the model, which never got to see what you typed. ' +
    'Your words were not saved or sent.',

  errorTitle: 'This exercise can’t start yet',
  errorNote: 'For the author:',
  errorFileFetch: (address) => `The file named in src couldn’t be loaded: ${address}.`,
  errorFileJSON: (reason) => `The file named in src is not valid JSON: ${reason}.`,
  errorFileField: (field, expected, received) => {
    const place = field || 'the file as a whole';
    if (!expected) return `In the file named in src, ${place} isn’t known here.`;
    if (!received) return `In the file named in src, ${place} is missing.`;
    return `In the file named in src, ${place} should be ${expected}, but is ${received}.`;
  },
  loadingContent: 'The exercise is loading …',
  errorEmpty: 'It has no sentence. Write one in a <p>, with <mark> around the word to guess.',
  errorItems: 'An entry of “items” needs a text “sentence” with ___ where the word is missing, and a text “answer”.',
  errorNoBlank: (excerpt) => `There is no gap in “${excerpt}”. Put <mark> around the word to guess.`,
  errorNoWord: (excerpt) => `There is no word in the <mark> of “${excerpt}”.`,
  errorMarkup: (word) => `The tags around or inside “${word}” in its <mark> are left out; only its text is used.`,
  errorWords: (word) => `“${word}” is more than one word. The model can guess only one word per gap.`,
  errorManyChoices: (count, kept) => `${count} choices are too many to choose from. These are ${kept} of them.`,
  errorSameChoices: (word) => `“${word}” is among the choices more than once. It is shown once.`,
  errorMode: (mode) => `There is no mode “${mode}”. Write masked, next or both. This is masked.`,
};

registerTranslation(en);
