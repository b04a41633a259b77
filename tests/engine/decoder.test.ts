import { expect } from '@open-wc/testing';
import { Arena, type CreateMemory } from '../../src/engine/memory/arena.js';
import type { ModelConfig } from '../../src/engine/config.js';
import { fillInt8, modelPartsIn, type ModelParts } from '../../src/engine/model-parts.js';
import { dequantize, quantize, type QuantizedMatrix } from '../../src/engine/quantization/quantize.js';
import { Random } from '../../src/engine/random.js';
import { finish } from '../../src/engine/pass.js';
import { kernelSets } from '../support/kernel-sets.js';
import { naiveForward } from '../support/naive-forward.js';
import { expectClose, expectSame } from '../support/numbers.js';
import { noisyWeights } from '../support/tiny-model.js';

const SHAPES: ModelConfig[] = [
  { vocabulary: 13, width: 6, layers: 2, heads: 3, hidden: 7, context: 9 },
  { vocabulary: 50, width: 16, layers: 2, heads: 2, hidden: 32, context: 12 },
  { vocabulary: 37, width: 40, layers: 1, heads: 2, hidden: 50, context: 11 },
  { vocabulary: 20, width: 64, layers: 1, heads: 2, hidden: 13, context: 6 },
];
const [ODD] = SHAPES;
const TEXT = [0, 5, 7, 3, 9, 1, 12, 4, 2];

/** A model whose float weights are exactly its whole-number ones. */
function partsFor(memory: CreateMemory, config: ModelConfig, seed = 1): ModelParts {
  const parts = Arena.fitting(memory, (arena) => modelPartsIn(arena, config));
  fill(parts, config, seed);
  return parts;
}

function fill(parts: ModelParts, config: ModelConfig, seed: number): void {
  noisyWeights(config, seed, parts.weights.all);
  const matrices = new Map<string, QuantizedMatrix>();
  for (const { name, shape, data } of parts.weights.tensors) {
    if (shape.length === 1) continue;
    const matrix = quantize(data, shape[0], 8);
    dequantize(data, matrix);
    matrices.set(name, matrix);
  }
  finish(fillInt8(parts, matrices));
}

/** The scores after a text, as a copy. */
function scores({ decoder }: ModelParts, tokens: readonly number[]): Float32Array {
  finish(decoder.read(tokens));
  return decoder.logits().slice();
}

/** How many tokens it takes in. */
function steps({ decoder }: ModelParts, tokens: readonly number[]): number {
  let count = 0;
  for (const _ of decoder.read(tokens)) count++;
  return count;
}

for (const { name: kind, memory } of kernelSets) {
  describe(`the decoder, ${kind}`, () => {
    for (const config of SHAPES) {
      it(`scores what a naive transformer scores, but for the rounding of activations, width ${config.width}`, () => {
        const random = new Random(config.width);
        const parts = partsFor(memory, config);
        const tokens = Array.from({ length: config.context }, () => random.int(config.vocabulary));
        const expected = naiveForward(parts.weights, config, tokens, true);
        const largest = Math.max(...expected.flat().map(Math.abs));
        for (let t = 1; t <= tokens.length; t++) expectClose(scores(parts, tokens.slice(0, t)), expected[t - 1], 3e-3 * largest);
      });
    }

    it('scores what the transformer of the same model scores in a causal segment', () => {
      const config = SHAPES[1];
      for (const seed of [1, 2, 3]) {
        const parts = partsFor(memory, config, seed);
        const tokens = Array.from({ length: config.context }, (_, i) => (7 * i * seed) % 50);
        const segments = [{ start: 0, length: tokens.length, causal: true }];
        const logits = finish(parts.transformer.forward(parts.weights, { tokens, segments, positions: [tokens.length - 1] }));
        expectClose(scores(parts, tokens), logits, 3e-3 * Math.max(...logits.map(Math.abs)));
      }
    });

    it('goes on from where two texts part, with the same scores to the last bit as when it reads anew', () => {
      const parts = partsFor(memory, ODD);
      const fresh = (tokens: readonly number[]) => scores(partsFor(memory, ODD), tokens);
      const texts: [number[], number][] = [
        [TEXT.slice(0, 6), 6], // the first one, all of it
        [TEXT, 3], //             longer
        [TEXT, 0], //             the same again
        [TEXT.slice(0, 4), 1], // shorter: its last token is read again
        [TEXT.slice(0, 4), 0],
        [[0, 5, 8, 3, 9], 3], //  parts in the middle
        [[0, 5, 8, 3, 2], 1], //  parts at the end
        [[0], 1], //              its beginning alone
        [[1, 5, 8], 3], //        nothing in common
        [TEXT, 9],
      ];
      for (const [tokens, count] of texts) {
        expect(steps(parts, tokens), tokens.join()).to.equal(count);
        expectSame(parts.decoder.logits().slice(), fresh(tokens));
      }
    });

    it('gives the same scores when it is asked twice', () => {
      const parts = partsFor(memory, ODD);
      const first = scores(parts, TEXT);
      expectSame(parts.decoder.logits(), first);
    });

    it('goes on from what it took in of a text that was dropped half-way', () => {
      const parts = partsFor(memory, ODD);
      const pass = parts.decoder.read(TEXT);
      for (let i = 0; i < 3; i++) pass.next();
      pass.return();
      expect(steps(parts, TEXT)).to.equal(6);
      expectSame(parts.decoder.logits().slice(), scores(partsFor(memory, ODD), TEXT));
      const other = parts.decoder.read([0, 5, 1, 1]);
      other.next();
      other.return();
      expectSame(scores(parts, [0, 5, 1]), scores(partsFor(memory, ODD), [0, 5, 1]));
    });

    it('is not disturbed by what the transformer does in between', () => {
      const parts = partsFor(memory, ODD);
      scores(parts, TEXT.slice(0, 4));
      const segments = [{ start: 0, length: 5, causal: false }];
      finish(parts.transformer.forward(parts.weights, { tokens: [3, 3, 3, 3, 3], segments, positions: [0, 1, 2] }));
      expectSame(scores(parts, TEXT), scores(partsFor(memory, ODD), TEXT));
    });

    it('forgets all when the weights change', () => {
      const parts = partsFor(memory, ODD);
      scores(parts, TEXT);
      fill(parts, ODD, 2);
      expect(steps(parts, TEXT)).to.equal(TEXT.length);
      expectSame(parts.decoder.logits().slice(), scores(partsFor(memory, ODD, 2), TEXT));
    });

    it('says when a text is too long for it, and is none the worse for it', () => {
      const parts = partsFor(memory, ODD);
      const before = scores(parts, TEXT);
      expect(() => finish(parts.decoder.read([...TEXT, 1]))).to.throw(RangeError, '10 tokens in a row, context 9');
      expectSame(scores(parts, TEXT), before);
    });
  });
}

describe('decoders with different kernels', () => {
  it('score alike', () => {
    for (const config of SHAPES) {
      const tokens = Array.from({ length: config.context }, (_, i) => (5 * i) % config.vocabulary);
      const [plain, simd] = kernelSets.map(({ memory }) => scores(partsFor(memory, config), tokens));
      expectClose(simd, plain, 3e-3 * Math.max(...plain.map(Math.abs))); // an activation may go to the level beside
    }
  });
});
