/** Draws training batches from a corpus: the same step and shard always give the same batch. */
import type { Segment, TrainingBatch } from '../../src/engine/batch.js';
import { Random } from '../../src/engine/random.js';
import { MASK, START, type Vocabulary } from '../../src/engine/text/vocabulary.js';
import type { TrainingConfig } from '../config/base.js';
import type { TokenizedCorpus } from './corpus.js';

const FEWEST_TOKENS = 4; // shorter stretches teach nothing

export class BatchMaker {
  readonly #config: TrainingConfig;
  readonly #corpus: TokenizedCorpus;
  readonly #vocabulary: Vocabulary;
  readonly #firstFrequent: number; // the vocabulary lists words by frequency
  readonly #lastFrequent: number;

  constructor(config: TrainingConfig, corpus: TokenizedCorpus, vocabulary: Vocabulary) {
    this.#config = config;
    this.#corpus = corpus;
    this.#vocabulary = vocabulary;
    this.#firstFrequent = vocabulary.wordId(vocabulary.lists.words[0]) as number;
    this.#lastFrequent = this.#firstFrequent + config.masking.frequentWords - 1;
  }

  /** `shardTokens` tokens (minus whatever does not fit whole) of one game. Even shards are causal, odd ones masked. */
  batch(step: number, shard: number): TrainingBatch {
    const random = new Random([this.#config.seed, step, shard, 1]);
    for (let i = 0; i < 12; i++) random.uint32(); // neighbouring states start alike
    const causal = shard % 2 === 0;
    const tokens: number[] = [];
    const segments: Segment[] = [];
    const positions: number[] = [];
    const targets: number[] = [];
    for (;;) {
      const { from, to, ends } = this.#stretch(random, causal);
      const length = to - from + 1; // including the start token
      if (tokens.length + length > this.#config.shardTokens) break;
      const start = tokens.length;
      segments.push({ start, length, causal });
      tokens.push(START, ...this.#corpus.tokens.subarray(from, to));
      if (causal) {
        for (let i = 1; i < length; i++) {
          positions.push(start + i - 1);
          targets.push(tokens[start + i]);
        }
        if (ends) {
          positions.push(start + length - 1);
          targets.push(START); // nothing more to come: the next document begins
        }
      } else {
        for (const position of this.#hidden(tokens, start + 1, random)) {
          positions.push(position);
          targets.push(tokens[position]);
          tokens[position] = MASK;
        }
      }
    }
    return { tokens, segments, positions, targets };
  }

  /** From the start of some sentence: as much as fits for the causal game, one to three sentences for the masked one. */
  #stretch(random: Random, causal: boolean): { from: number; to: number; ends: boolean } {
    const { sentences, documentEnds } = this.#corpus;
    const room = this.#config.model.context - 1;
    for (;;) {
      const s = random.int(sentences.length);
      const from = sentences[s];
      const documentEnd = documentEnds[s];
      const count = causal ? room : random.pick([1, 1, 1, 2, 2, 3]);
      const after = s + count < sentences.length ? Math.min(sentences[s + count], documentEnd) : documentEnd;
      const to = Math.min(after, from + room);
      if (to - from >= FEWEST_TOKENS) return { from, to, ends: to === documentEnd };
    }
  }

  /** Positions of the words to hide, each word with all its pieces. */
  #hidden(tokens: readonly number[], start: number, random: Random): number[] {
    const { share, frequentFactor } = this.#config.masking;
    const words: number[][] = [];
    for (let i = start; i < tokens.length; i++) {
      const kind = this.#vocabulary.kind(tokens[i]);
      if (kind === 'continuation') words.at(-1)?.push(i);
      else if (kind === 'word' || kind === 'start') words.push([i]);
    }
    const isFrequent = ([first]: number[]) => tokens[first] >= this.#firstFrequent && tokens[first] <= this.#lastFrequent;
    const candidates = words.filter((word) => !isFrequent(word) || random.chance(frequentFactor));
    const count = Math.max(1, Math.round(share * words.length));
    return random.shuffle(candidates).slice(0, count).flat();
  }
}
