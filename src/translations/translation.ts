/**
 * Every text that an element shows or speaks. Register a translation, whole or in part, to change it:
 * `registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', showMe: 'Tell me' })`.
 *
 * Words from the sentence arrive in directional isolates, and numbers already formatted.
 */
import { registerTranslation as register, type LocalizeController, type Translation as BaseTranslation } from '@shoelace-style/localize';
import type { ConceptTranslation } from './concept.js';
import type { LessonTranslation } from './lesson.js';
import type { PipelineTranslation } from './pipeline.js';
import type { PreferencePairTranslation } from './preference-pair.js';
import type { QuizTranslation } from './quiz.js';
import type { StageOrderTranslation } from './stage-order.js';

/** What the model made of a blank. `null` where there is none, or it must not be told yet. */
export interface Verdict {
  /** The learner's word; without a rank it is no word that the model knows. */
  yours: { word: string; rank: number | null } | null;
  /** The model's likeliest word. */
  first: string;
  /** The word that stands in the text. */
  text: { word: string; rank: number | null } | null;
  /** The learner's word is the model's likeliest, the text's own, or listed by the author as good as that. */
  yoursIsFirst: boolean;
  yoursIsText: boolean;
  yoursIsAccepted: boolean;
  firstIsText: boolean;
}

export interface Chance {
  word: string;
  percent: string;
  odds: string;
}

/** What `en.ts` has: what elements share, and the texts of `llm-fill-blank`. */
export interface CommonTranslation extends BaseTranslation {
  // Numbers
  below: (number: string) => string;
  above: (number: string) => string;
  from: (from: string) => string;
  oddsAlmostAlways: string;
  oddsInTen: (n: number) => string;
  oddsOneIn: (n: string) => string;
  oddsTiny: string;

  // Guessing
  titleMasked: string;
  titleNext: string;
  itemOf: (n: number, total: number) => string;
  stepNext: string;
  stepMasked: string;
  seesMasked: string;
  seesNext: string;
  seesBothFirst: string;
  seesBothThen: string;
  blank: string;
  restHidden: string;
  whichFits: string;
  whichIsNext: string;
  typeWord: string;
  orTypeWord: string;
  required: string;
  guess: string;
  showMe: string;
  needsWord: string;
  needsOneWord: string;
  needsOtherWord: string;

  // The answer
  youSaid: (word: string) => string;
  wordWas: (word: string) => string;
  modelsGuess: string;
  verdict: (verdict: Verdict) => string;
  stoodHere: (word: string) => string;
  itFits: string;
  itIsTheWord: string;
  chances: (chances: Chance[]) => string;
  surprise: (word: string, bits: string) => string;
  surpriseExplained: (word: string, bits: string) => string;
  surpriseOfBoth: (word: string, bitsNext: string, bitsMasked: string) => string;
  notSeen: string;
  gameMasked: string;
  gameNext: string;
  unfamiliar: string;
  cut: string;
  tooLong: (word: string) => string;
  askFailed: string;
  barsCaption: string;
  barsWord: string;
  barsChance: string;
  barsOdds: string;
  barsScale: (percent: string) => string;
  barsPast: string;
  tagYou: string;
  tagText: string;
  tagBoth: string;
  leapNow: string;
  leapGames: string;
  leapLesson: string;
  inNumbers: string;
  nearlySure: (word: string) => string;

  // The lesson
  teach: (word: string) => string;
  teachAgain: string;
  teaching: string;
  undo: string;
  taught: (lesson: number, word: string, from: string, to: string) => string;
  ghost: string;
  farthest: (percent: string, isUp: boolean) => string;
  knobs: (moved: string, total: string, up: string, down: string) => string;
  knobsExplained: string;
  knobsStill: string;
  strip: (parts: number) => string;
  undone: (word: string, percent: string) => string;
  teachFailed: string;

  // Going on
  seeRest: string;
  nextSentence: string;
  seeSummary: string;
  playAgain: string;
  summaryTitle: string;
  summary: (words: number, own: number, first: number) => string;
  summaryYou: string;
  summaryModel: string;
  summaryYouToo: string;
  summaryFits: string;
  summaryShown: string;
  summaryPut: (rank: number) => string;

  // The model
  loading: (percent: string) => string;
  modelMissing: string;
  modelBroken: string;
  modelStopped: string;
  stillPlays: string;
  tryAgain: string;
  about: string;
  aboutIs: (name: string, parameters: string) => string;
  aboutCorpus: (corpus: string, characters: string, licence: string, minutes: string) => string;
  aboutSize: (times: string) => string;
  aboutReads: (vocabulary: string, context: string) => string;
  aboutBits: (bits: string) => string;
  aboutCloze: (items: string, top1: string, top5: string) => string;
  aboutLicence: (licence: string) => string;
  aboutThing: string;
  aboutStamp: (fingerprint: string, lessons: number) => string;

  // In place of the model, when somebody seems to be in need
  concernSelfTitle: string;
  concernSelf: string;
  concernOthersTitle: string;
  concernOthers: string;
  concernFixed: string;

  // For the author
  errorTitle: string;
  errorFileFetch: (address: string) => string;
  errorFileJSON: (reason: string) => string;
  errorFileField: (field: string, expected: string, received: string) => string;
  loadingContent: string;
  errorNote: string;
  errorEmpty: string;
  errorItems: string;
  errorNoBlank: (excerpt: string) => string;
  errorNoWord: (excerpt: string) => string;
  errorMarkup: (word: string) => string;
  errorWords: (word: string) => string;
  errorManyChoices: (count: number, kept: number) => string;
  errorSameChoices: (word: string) => string;
  errorMode: (mode: string) => string;
}

/** All texts. Each element brings its own in English. */
export interface Translation
  extends
    CommonTranslation,
    LessonTranslation,
    PreferencePairTranslation,
    ConceptTranslation,
    PipelineTranslation,
    QuizTranslation,
    StageOrderTranslation {}

/** In other languages, localize falls back to what was registered first: it must grow with each element's own English texts. */
const english: BaseTranslation & Partial<Translation> = { $code: 'en', $name: 'English', $dir: 'ltr' };

/** Changes texts, or adds a language; what is left out stays as it is, or falls back to English. */
export function registerTranslation(...translations: (BaseTranslation & Partial<Translation>)[]): void {
  for (const translation of translations) if (translation.$code === 'en') Object.assign(english, translation);
  register(english, ...translations);
}

/** Where an element and its templates get their texts from. */
export type Texts = LocalizeController<Translation>;
