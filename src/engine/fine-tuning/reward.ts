/**
 * The reward model that ships: the language model itself, fine-tuned to say whether a reply was good. After the reply it is asked for
 * one more word, and the score is the log-odds of "good" against "bad". Trained on pairs, see bradley-terry.ts.
 */
import { grouped, joined, type TrainingBatch } from '../batch.js';
import type { LanguageModel } from '../language-model.js';
import type { Pass } from '../pass.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { START } from '../text/vocabulary.js';
import { winProbability } from './bradley-terry.js';
import { chatPrompt, replyBatch } from './chat.js';

/** The two words whose odds are the score. */
export const VERDICTS = ['good', 'bad'] as const;

/** Asks for the verdict on a reply: both words are targets at its end. A reply that does not fit the context loses its end. */
export function verdictBatch(tokenizer: Tokenizer, question: string, reply: string, context: number): TrainingBatch {
  const { tokens, segments } = replyBatch(
    chatPrompt(tokenizer, question, context),
    [...tokenizer.read(reply).slice(0, context / 2 - 4), START, START],
    context,
  );
  const last = tokens.length - 1;
  const targets = VERDICTS.map((word) => tokenizer.word(word)[0]);
  return { tokens, segments, positions: [last, last], targets };
}

/** Both replies of a pair, the preferred one first. */
export function pairBatch(tokenizer: Tokenizer, question: string, chosen: string, rejected: string, context: number): TrainingBatch {
  return joined([chosen, rejected].map((reply) => verdictBatch(tokenizer, question, reply, context)));
}

/** Targets of a pair: good and bad of the chosen reply, good and bad of the rejected one. */
const PER_PAIR = 4;

/** Weighs the targets of pairs so that their gradient is that of −log P(chosen is preferred). */
export function weighPairs(logProbabilities: Float64Array): Float64Array {
  const weights = new Float64Array(logProbabilities.length);
  for (let i = 0; i < weights.length; i += PER_PAIR) {
    const surprise = winProbability(0, margin(logProbabilities, i));
    weights.set([surprise, -surprise, -surprise, surprise], i);
  }
  return weights;
}

/** score(chosen) − score(rejected) of the pair whose targets begin at i. */
export function margin(logProbabilities: Float64Array, i = 0): number {
  const [good, bad, otherGood, otherBad] = logProbabilities.subarray(i, i + PER_PAIR);
  return good - bad - (otherGood - otherBad);
}

/** The score of a reply; only differences between replies to the same question mean anything. */
export function* scoreReply(model: LanguageModel, question: string, reply: string): Pass<number> {
  const batch = verdictBatch(model.tokenizer, question, reply, model.stored.config.context);
  const [good, bad] = yield* model.transformer.logProbabilities(model.weights, batch);
  return good - bad;
}

/** The scores of several replies, in few passes. */
export function* scoreReplies(model: LanguageModel, pairs: readonly { question: string; reply: string }[]): Pass<number[]> {
  const { transformer, tokenizer, weights, stored } = model;
  const batches = pairs.map(({ question, reply }) => verdictBatch(tokenizer, question, reply, stored.config.context));
  const scores: number[] = [];
  for (const group of grouped(batches, transformer.capacity)) {
    const found = yield* transformer.logProbabilities(weights, joined(group));
    for (let i = 0; i < found.length; i += VERDICTS.length) scores.push(found[i] - found[i + 1]);
  }
  return scores;
}
