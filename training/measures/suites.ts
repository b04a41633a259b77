/** All suites of training/suites/ at once: the model, and beside it what counting alone reaches on the same corpus. */
import { readFileSync } from 'node:fs';
import type { Blank, Mode } from '../../src/engine/blank.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import type { TokenizedCorpus } from '../batches/corpus.js';
import { homeRegisters } from '../data/tiny-internet/home-registers.js';
import { tinyInternet, type Document } from '../data/tiny-internet/index.js';
import { worldRegisters } from '../data/tiny-internet/world-registers.js';
import { bitsPerCharacter } from './bits-per-character.js';
import { evaluateCloze, evaluateGuesses, parseCloze, type ClozeItem, type ClozeShares } from './cloze.js';
import { evaluateFacts, parseFacts } from './facts.js';
import { NgramGuesser } from './ngram-guesser.js';
import { NgramModel } from './ngram.js';
import { evaluatePairs, parsePairs } from './pairs.js';
import { replyTo } from './replies.js';
import {
  CONTINUATION_TOKENS,
  evaluateStyle,
  ngramContinuation,
  parseStyle,
  REGISTERS,
  StyleJudge,
  TEMPERATURE,
  type StyleReport,
} from './style.js';

const FOLDER = new URL('../suites/', import.meta.url);
const BLANKS = ['everyday-blanks', 'blanks-tune', 'blanks-report'] as const;

/** The n-gram models are tuned on so many held-out documents; what a character costs is measured on so many others. */
const TUNING_DOCUMENTS = 100;
const MEASURED_DOCUMENTS = 200;

/** Of the documents that the judge of style reads, and of the first continuation. */
const STYLE_SEED = 1;

/** Shares 0 to 1. */
export interface SuiteScores {
  /** Blanks by file: with both sides seen … */
  blanks: Record<string, ClozeShares>;
  /** … and those that end their sentence, with only what stands before them. */
  next: Record<string, ClozeShares>;
  /** Share of the grammar pairs and of the facts that are right. */
  grammar: number;
  facts: number;
  /** Held-out documents, from left to right. */
  bitsPerCharacter: number;
}

/** How often a continuation stays in the register of its opening. */
export type StyleScores = Omit<StyleReport, 'details'>;

export interface SuitesReport {
  model: SuiteScores & {
    style: StyleScores;
    /** Blanks by file: how often the five best words miss, for each time that those of the 5-gram model do. */
    misses: Record<string, number>;
  };
  ngram: SuiteScores & { style: StyleScores };
  unigram: SuiteScores;
}

/** What is rated the same way, whoever rates. */
interface Rater {
  guess: Record<Mode, (items: readonly ClozeItem[]) => ClozeShares>;
  logProbability: (text: string) => number;
  rate: (blank: Blank, words: readonly string[]) => number[];
}

export function evaluateSuites(model: LanguageModel, corpus: { training: TokenizedCorpus; heldOut: readonly string[] }): SuitesReport {
  const { tokenizer } = model;
  const tuning = Uint16Array.from(corpus.heldOut.slice(0, TUNING_DOCUMENTS).flatMap((text) => tokenizer.encode(text)));
  const measured = corpus.heldOut.slice(TUNING_DOCUMENTS, TUNING_DOCUMENTS + MEASURED_DOCUMENTS);
  const grammar = parsePairs(read('grammar-pairs'), 'grammar-pairs.tsv');
  const facts = parseFacts(read('facts'), 'facts.tsv');
  const blanks = Object.fromEntries(BLANKS.map((name) => [name, parseCloze(read(name), `${name}.tsv`)]));
  const openings = parseStyle(read('style'), 'style.tsv');
  const judge = new StyleJudge(styleDocuments(), tokenizer);

  const scores = ({ guess, logProbability, rate }: Rater): SuiteScores => ({
    blanks: each(blanks, (items) => guess.masked(items)),
    next: each(blanks, (items) => guess.next(items.filter(endsSentence))),
    grammar: evaluatePairs(grammar, logProbability).accuracy,
    facts: evaluateFacts(facts, rate).accuracy,
    bitsPerCharacter: bitsPerCharacter(measured, logProbability),
  });
  const style = (writeOn: (opening: string, seed: number) => string): StyleScores => {
    const { details: _, ...shares } = evaluateStyle(openings, judge, (opening, index) => writeOn(opening, STYLE_SEED + index));
    return shares;
  };
  const counts = (order: number) => {
    const ngrams = new NgramModel(corpus.training.tokens, model.stored.config.vocabulary, order);
    ngrams.tune(tuning);
    return ngrams;
  };

  const ofModel = scores(modelRater(model));
  const five = counts(5);
  const ofFive = scores(countingRater(new NgramGuesser(five, tokenizer)));
  return {
    model: {
      ...ofModel,
      misses: each(ofModel.blanks, ({ top5 }, file) => (1 - top5) / (1 - ofFive.blanks[file].top5)),
      style: style(
        (opening, seed) => replyTo(model, opening, { chat: false, seed, temperature: TEMPERATURE, maxTokens: CONTINUATION_TOKENS }).reply,
      ),
    },
    ngram: { ...ofFive, style: style((opening, seed) => ngramContinuation(five, tokenizer, opening, seed)) },
    unigram: scores(countingRater(new NgramGuesser(counts(1), tokenizer))),
  };
}

/** Documents of the registers that the judge of style is to know, each generator as often as the next. */
function styleDocuments(): Iterable<Document> {
  const known = [...homeRegisters, ...worldRegisters].filter(({ name }) => REGISTERS.has(name));
  if (known.length < REGISTERS.size) throw new Error('style.ts names a register that the tiny internet does not have');
  return tinyInternet(
    STYLE_SEED,
    known.map((register) => ({ ...register, weight: 1 })),
  );
}

function modelRater(model: LanguageModel): Rater {
  const guess = (mode: Mode) => (items: readonly ClozeItem[]) => shares(evaluateCloze(model, items, mode));
  return {
    guess: { masked: guess('masked'), next: guess('next') },
    logProbability: (text) => finish(model.score(text)).logProbability,
    rate: (blank, words) => finish(model.predictBlank(blank, 'masked', { words })).scores.map(({ probability }) => probability),
  };
}

function countingRater(counting: NgramGuesser): Rater {
  return {
    guess: {
      masked: (items) => shares(evaluateGuesses(items, counting.guess)),
      next: (items) => shares(evaluateGuesses(items, ({ before }, asked) => counting.guess({ before, after: '' }, asked))),
    },
    // Sums in another order differ in their last digits; rounded, the same words in another order tie, as they should.
    logProbability: (text) => Math.round(1e9 * counting.logProbability(text)) / 1e9,
    rate: (blank, words) => counting.rate(blank, words),
  };
}

const shares = ({ items, top1, top5 }: ClozeShares): ClozeShares => ({ items, top1, top5 });

function each<T, U>(of: Record<string, T>, make: (value: T, name: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, make(value, name)]));
}

const endsSentence = ({ sentence }: { sentence: string }) => /___[.!?"”]*$/.test(sentence);

const read = (name: string) => readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8');
