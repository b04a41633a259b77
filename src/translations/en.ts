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
    if (yoursIsFirst) return 'From the words before the gap alone, the model put it first too.';
    if (yours.rank === null) return `It isn’t a word the model knows. From the words before the gap alone, the model put ${first} first.`;
    return `From the words before the gap alone, the model put it ${ordinal(yours.rank)}, and ${first} first.`;
  }
  if (!yours) {
    if (firstIsText) return 'The model put it first.';
    if (text.rank === null) return `It isn’t a word the model knows. The model put ${first} first.`;
    return `The model put it ${ordinal(text.rank)}, and ${first} first.`;
  }
  if (yoursIsText) {
    if (yoursIsFirst) return 'It is the word that stood here, and the model put it first too.';
    if (yours.rank === null) return `It is the word that stood here. You saw it; the model doesn’t know it, and put ${first} first.`;
    return `It is the word that stood here. You saw it; the model put it ${ordinal(yours.rank)}, and ${first} first.`;
  }
  const fits = yoursIsAccepted ? 'That fits as well. ' : '';
  const stood = `The word that stood here was ${text.word}; ${text.rank === null ? 'the model doesn’t know that one' : `the model put that ${ordinal(text.rank)}`}.`;
  if (yoursIsFirst) return `${fits}The model put it first too. ${stood}`;
  if (firstIsText) {
    const close = yours.rank !== null && yours.rank <= 3 ? ' A good guess that misses is how it learns, too.' : '';
    return `${fits}${placed(yours.rank)}. It was surer of ${text.word}, the word that stood here.${close}`;
  }
  return `${fits}${placed(yours.rank)}${yours.rank === null ? '. The model put' : ', and'} ${first} first. ${stood}`;
}

function placed(rank: number | null): string {
  return rank === null ? 'It isn’t a word the model knows' : `The model put it ${ordinal(rank)}`;
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
  seesMasked: 'You and the model see the same: the words on both sides of the gap.',
  seesNext: 'You and the model see the same: only the words before the gap. What comes after is hidden.',
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
  needsOneWord: 'One word fits in the gap. Leave out the others.',
  needsOtherWord: 'Let’s keep that word out of the sentence. Which other word fits?',

  youSaid: (word) => `You said ${word}.`,
  wordWas: (word) => `The word here was ${word}.`,
  modelsGuess: 'Here is the model’s guess.',
  verdict,
  stoodHere: (word) => `The word that stood here was ${word}.`,
  itFits: 'That fits as well.',
  itIsTheWord: 'It is the word that stood here.',
  chances,
  surprise: (word, bits) => `Its surprise at ${word}: ${bits} bits.`,
  surpriseExplained: (word, bits) =>
    `Its surprise at ${word} is ${bits} bits. Bits count surprise: a coin toss is 1 bit, and each further bit means half as likely.`,
  surpriseOfBoth: (word, bitsNext, bitsMasked) =>
    `With only the words before the gap, ${word} would surprise it by ${bitsNext} bits; with both sides, by ${bitsMasked}.`,
  notSeen: 'The model did not see the part after the gap.',
  gameMasked: 'This game is called masked word; models such as BERT learned from it.',
  gameNext: 'This game is called next word; the models behind today’s chat assistants learned from it first.',
  unfamiliar: 'Most of these words were not in the text that this model learned from. Do not read much into its guesses here.',
  cut: 'This text is longer than the model can read at once. It read only the part around the gap.',
  tooLong: (word) => `${word} is longer than this model can read, so it has no number for it.`,
  askFailed: 'The model could not answer this time.',
  barsCaption: 'How likely the model finds each word here',
  barsWord: 'Word',
  barsChance: 'Chance',
  barsOdds: 'In other words',
  barsScale: (percent) => `A bar across the full width would be ${percent}; all the words that the model knows share that.`,
  barsPast: 'The model’s guesses before the rest came into view',
  tagYou: 'you',
  tagText: 'original',
  tagBoth: 'you, original',
  leapNow: ', how likely the model finds it',
  leapGames: ', without the rest → with the rest',
  leapLesson: ', before the lesson → after it',
  inNumbers: 'In numbers',
  nearlySure: (word) => `It’s nearly sure of ${word} already, so a lesson has little left to teach.`,

  teach: (word) => `Teach it ${word}`,
  teachAgain: 'Teach it once more',
  teaching: 'The model is learning …',
  undo: 'Undo',
  taught: (lesson, word, from, to) =>
    lesson === 1 ? `After one lesson, ${word} went from ${from} to ${to}.` : `Lesson ${lesson} took ${word} from ${from} to ${to}.`,
  ghost: 'The dashed marks show where they ended before.',
  farthest: (percent, isUp) =>
    `The knob that turned farthest went ${isUp ? 'up' : 'down'} by ${percent} of its range. The strip shows how far the others went.`,
  knobs: (moved, total, up, down) => `${moved} of its ${total} knobs turned, most of them by a hair: ${up} up, ${down} down.`,
  knobsExplained:
    'A lesson is one training step: it turns the model’s knobs (its weights) so that this word gets more likely here. How far to turn them was found by a short search.',
  knobsStill: 'No knob turned this time: the search found no step that helps.',
  strip: (parts) =>
    `The strip is all the knobs in ${parts} equal parts, first layer to last. The taller the part, the farther its knobs turned.`,
  undone: (word, percent) => `Undone: ${word} is at ${percent} again.`,
  teachFailed: 'This lesson did not work. The model is as it was.',

  seeRest: 'Now see the rest',
  nextSentence: 'Next sentence',
  seeSummary: 'See how it went',
  playAgain: 'Play again',
  summaryTitle: 'That was the last sentence.',
  summary: (words, own, first) => {
    const were = (n: number) => (n === 0 ? 'none was' : n === 1 ? '1 was' : `${n} were`);
    if (words === 0) return 'You asked to see every word. Guess next time, and see who comes closer.';
    const counts = `Of your ${plural(words, 'word', 'words')}, ${were(own)} the text’s own and ${were(first)} the model’s first guess.`;
    if (own === words) return counts;
    return `${counts} Don’t mind the others: often more than one word fits, and the text has only one.`;
  },
  summaryYou: 'You',
  summaryModel: 'The model',
  summaryYouToo: ', the original word',
  summaryFits: ', which fits as well',
  summaryShown: 'You asked to see it.',
  summaryPut: (rank) => `put your word ${ordinal(rank)}`,

  loading: (percent) => `The model is loading: ${percent}`,
  modelMissing: 'The model is missing: its file could not be loaded.',
  modelBroken: 'The model is missing: its file is damaged or of another version.',
  modelStopped: 'The model is missing: it could not be started here.',
  stillPlays: 'You can play on without it, and your answers count.',
  tryAgain: 'Try again',
  about: 'About this model',
  aboutIs: (name, parameters) =>
    `“${name}” is a small language model that runs inside this page. It has ${parameters} knobs (weights). Nothing you type leaves the page.`,
  aboutCorpus: (corpus, characters, licence, minutes) =>
    `It learned from ${characters} characters of text made for this project (“${corpus}”, ${licence}), in ${minutes} minutes.`,
  aboutSize: (times) => `GPT-2 of 2019 had 1.5 billion knobs, about ${times} times as many (Radford et al., 2019).`,
  aboutReads: (vocabulary, context) =>
    `It knows ${vocabulary} words, pieces of words and signs, and reads at most ${context} of them at once.`,
  aboutBits: (bits) => `Text of the same kind that it never saw surprises it by ${bits} bits a letter.`,
  aboutCloze: (items, top1, top5) =>
    `On ${items} everyday sentences with a gap, it put a fitting word first in ${top1}, and among its first five in ${top5}.`,
  aboutLicence: (licence) => `The model’s licence: ${licence}.`,
  aboutThing: 'When we say that it “sees”, “guesses” or is “surprised”, we say so for short. It is a program that works out numbers.',
  aboutStamp: (fingerprint, lessons) =>
    `Fingerprint ${fingerprint}, ${lessons === 0 ? 'no lessons' : plural(lessons, 'lesson', 'lessons')} on this page so far.`,

  concernSelfTitle: 'You do not have to be alone with this.',
  concernSelf:
    'What you typed sounds as if you, or somebody you know, may be hurting. It helps to tell somebody. Talk to an adult you trust today: ' +
    'at home, at school, a doctor. There are also helplines where people listen at any hour; you or that adult can find a local one. ' +
    'If anybody is in danger now, call your local emergency number. If you meant something else, just go on.',
  concernOthersTitle: 'Please stop here, and talk to somebody first.',
  concernOthers:
    'What you typed sounds like a plan to hurt somebody. If you are angry or afraid, tell an adult you trust before you do anything, ' +
    'or call a local helpline. If anybody is in danger now, call your local emergency number. If you meant something else, just go on.',
  concernFixed:
    'This is a fixed message that people wrote. It does not come from the model, which did not get to see what you typed. ' +
    'Your words were not saved or sent.',

  errorTitle: 'This exercise cannot start yet',
  errorNote: 'For the author:',
  errorFileFetch: (address) => `The file named in src could not be loaded: ${address}.`,
  errorFileJSON: (reason) => `The file named in src is not valid JSON: ${reason}.`,
  errorFileField: (field, expected, received) => {
    const place = field || 'the file as a whole';
    if (!expected) return `In the file named in src, ${place} is not known here.`;
    if (!received) return `In the file named in src, ${place} is missing.`;
    return `In the file named in src, ${place} should be ${expected}, but is ${received}.`;
  },
  loadingContent: 'The exercise is loading …',
  errorEmpty: 'There is no sentence in it. Write one in a <p>, with <mark> around the word to guess.',
  errorItems: 'An entry of “items” needs a text “sentence” with ___ where the word is missing, and a text “answer”.',
  errorNoBlank: (excerpt) => `There is no gap in “${excerpt}”. Put <mark> around the word to guess.`,
  errorNoWord: (excerpt) => `There is no word in the <mark> of “${excerpt}”.`,
  errorMarkup: (word) => `The tags around or inside “${word}” in its <mark> are left out; only its text is used.`,
  errorWords: (word) => `“${word}” is more than one word. The model can only guess one word a gap.`,
  errorManyChoices: (count, kept) => `${count} choices are too many to choose from. These are ${kept} of them.`,
  errorSameChoices: (word) => `“${word}” is among the choices more than once. It is shown once.`,
  errorMode: (mode) => `There is no mode “${mode}”. Write masked, next or both. This is masked.`,
};

registerTranslation(en);
