/** All suites of training/eval/ at once: the model, and beside it what counting alone reaches on the same corpus. */
import { readFileSync } from 'node:fs';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import type { TokenizedCorpus } from '../corpus.js';
import { evaluateCloze, evaluateGuesses, parseCloze, type ClozeShares } from './cloze.js';
import { evaluateFacts, parseFacts } from './facts.js';
import { NgramGuesser } from './ngram-guesser.js';
import { NgramModel } from './ngram.js';
import { evaluatePairs, parsePairs } from './pairs.js';

const FOLDER = new URL('../eval/', import.meta.url);
const BLANKS = ['everyday-blanks', 'blanks-tune', 'blanks-report'] as const;

/** Shares 0 to 1. */
export interface SuiteScores {
  /** Blanks by file: with both sides seen. */
  blanks: Record<string, ClozeShares>;
  /** Share of the grammar pairs and of the facts that are right. */
  grammar: number;
  facts: number;
}

export interface SuitesReport {
  model: SuiteScores & { /** Blanks that end their sentence, with only what stands before them. */ next: Record<string, ClozeShares> };
  ngram: SuiteScores;
}

export function evaluateSuites(model: LanguageModel, corpus: { training: TokenizedCorpus; heldOut: readonly string[] }): SuitesReport {
  const { tokenizer } = model;
  const ngrams = new NgramModel(corpus.training.tokens, model.stored.config.vocabulary);
  ngrams.tune(Uint16Array.from(corpus.heldOut.slice(0, 100).flatMap((text) => tokenizer.encode(text))));
  const counting = new NgramGuesser(ngrams, tokenizer);
  const grammar = parsePairs(read('grammar-pairs'), 'grammar-pairs.tsv');
  const facts = parseFacts(read('facts'), 'facts.tsv');
  const blanks = Object.fromEntries(BLANKS.map((name) => [name, parseCloze(read(name), `${name}.tsv`)]));
  const each = <T, U>(of: Record<string, T>, make: (value: T) => U) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, make(value)]));
  const shares = ({ items, top1, top5 }: ClozeShares): ClozeShares => ({ items, top1, top5 });
  return {
    model: {
      blanks: each(blanks, (items) => shares(evaluateCloze(model, items, 'masked'))),
      next: each(blanks, (items) => shares(evaluateCloze(model, items.filter(endsSentence), 'next'))),
      grammar: evaluatePairs(grammar, (text) => finish(model.score(text)).logProbability).accuracy,
      facts: evaluateFacts(facts, (blank, words) =>
        finish(model.predictBlank(blank, 'masked', { words })).scores.map(({ probability }) => probability),
      ).accuracy,
    },
    ngram: {
      blanks: each(blanks, (items) => shares(evaluateGuesses(items, counting.guess))),
      grammar: evaluatePairs(grammar, (text) => counting.logProbability(text)).accuracy,
      facts: evaluateFacts(facts, (blank, words) => counting.rate(blank, words)).accuracy,
    },
  };
}

const endsSentence = ({ sentence }: { sentence: string }) => /___[.!?"”]*$/.test(sentence);

const read = (name: string) => readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8');
