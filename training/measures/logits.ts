/** What a model thinks at every position of a text, in raw numbers. V tokens in the vocabulary. */
import { oneSegment } from '../../src/engine/batch.js';
import { BLANK, splitAtBlank, type Mode } from '../../src/engine/blank.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { softmax } from '../../src/engine/ops/softmax.js';
import { MASK, START } from '../../src/engine/text/vocabulary.js';
import { finish } from '../../src/engine/pass.js';

export interface LogitsReport {
  /** Token ids as the model read them, the start token first. */
  ids: number[];
  /** The same by name. */
  tokens: string[];
  /** One row a position, V numbers each: of the token after it in `next`, of the token at it in `masked`. */
  logits: number[][];
}

/**
 * Runs a model over a text. `masked` sees all of it, each `___` as one mask token; `next` reads from left to right and stops before the first `___`.
 * A text longer than the context loses its far ends, as in a prediction.
 */
export function textLogits(model: LanguageModel, text: string, mode: Mode): LogitsReport & { cut: boolean } {
  const { ids, cut } = read(model, text, mode);
  const positions = [...ids.keys()];
  const flat = finish(model.transformer.forward(model.weights, oneSegment(ids, mode === 'next', positions)));
  const V = flat.length / ids.length;
  return {
    ids,
    tokens: ids.map((id) => model.tokenizer.vocabulary.text(id)),
    logits: positions.map((p) => Array.from(flat.subarray(p * V, (p + 1) * V))),
    cut,
  };
}

/** Rows for people: position, token, and the five likeliest tokens there. */
export function logitsTable({ tokens, logits }: LogitsReport, model: LanguageModel): string {
  const width = Math.max(...tokens.map((token) => token.length));
  const best = (row: readonly number[]) => {
    const shares = Float32Array.from(row);
    softmax(shares, shares, 1, row.length);
    const order = [...shares.keys()].sort((a, b) => shares[b] - shares[a]).slice(0, 5);
    return order.map((id) => `${model.tokenizer.vocabulary.text(id)} ${(100 * shares[id]).toFixed(1)} %`).join('  ');
  };
  return tokens.map((token, position) => `${String(position).padStart(3)}  ${token.padEnd(width)}  ${best(logits[position])}`).join('\n');
}

function read(model: LanguageModel, text: string, mode: Mode): { ids: number[]; cut: boolean } {
  if (!BLANK.test(text)) {
    const ids = model.tokenizer.encode(text);
    const room = model.stored.config.context - 1;
    return { ids: [START, ...ids.slice(Math.max(0, ids.length - room))], cut: ids.length > room };
  }
  const blank = splitAtBlank(text);
  const { before, after, cut } = model.encode(blank, mode, mode === 'next' ? 0 : 1);
  return { ids: mode === 'next' ? [...before] : [...before, MASK, ...after], cut };
}
