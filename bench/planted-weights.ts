/**
 * Seeded weights that generate like a trained model's: no token repeats itself for ever, and the first
 * choice stands clear of the second, so that rounding does not decide what is written.
 *
 * Plain random weights have neither: with 2,048 almost equal scores a flipped last bit changes the text.
 * So a habit is planted: the embedding's rows come in chains, each the former one with its numbers shifted
 * by one place, and the first layer's feed-forward half does that shift. Everything else is random, and
 * strong enough that the text before often leads elsewhere than the habit.
 */
import { parameterCount, type ModelConfig } from '../src/engine/config.js';
import { dequantize, quantize, type QuantizedMatrix } from '../src/engine/quantization/quantize.js';
import { Random } from '../src/engine/random.js';
import { weightsOn, type Weights } from '../src/engine/weights.js';

const EMBEDDING = 0.15; //   deviation of the embedding's numbers
const SHIFT = 0.7; //        how strong the habit is …
const MIXING = 2; //         … and attention, and the other layers
const FEEDING = 0.5;
const BITS = 8;

export interface BenchModel {
  config: ModelConfig;
  /** Exactly level · scale. */
  weights: Weights;
  /** The quantised matrices by tensor name. */
  matrices: ReadonlyMap<string, QuantizedMatrix>;
}

export function plantedModel(config: ModelConfig, seed: number): BenchModel {
  const random = new Random(seed);
  const weights = weightsOn(new Float32Array(parameterCount(config)), config);
  const { width: d, hidden: F } = config;
  for (const { name, shape, data } of weights.tensors) {
    const deviation = name.endsWith('.out')
      ? ((name.startsWith('layers.0.') ? EMBEDDING : 1) * MIXING) / Math.sqrt(d)
      : name.endsWith('.down')
        ? FEEDING / Math.sqrt(F)
        : 1 / Math.sqrt(shape[1] ?? 1);
    const isGain = shape.length === 1;
    for (let i = 0; i < data.length; i++) data[i] = isGain ? 1 + 0.1 * random.normal() : deviation * random.normal();
  }
  plantChains(weights.embedding, d, random);
  plantShift(weights.layers[0].mlpUp, weights.layers[0].mlpDown, d, F);

  const matrices = new Map<string, QuantizedMatrix>();
  for (const { name, shape, data } of weights.tensors) {
    if (shape.length === 1) continue;
    matrices.set(name, roundForGood(data, shape[0]));
  }
  return { config, weights, matrices };
}

/** Rounds a matrix so that rounding it again, as a weights file does, changes nothing. */
function roundForGood(data: Float32Array, rows: number): QuantizedMatrix {
  for (;;) {
    const before = data.slice();
    const matrix = quantize(data, rows, BITS);
    dequantize(data, matrix);
    if (data.every((x, i) => x === before[i])) return matrix;
  }
}

/** Rows of the embedding (V, d) in chains of 2d: shifted by one place, with the sign turned where a number wraps. */
function plantChains(embedding: Float32Array, d: number, random: Random): void {
  for (let row = 0; row < embedding.length; row += d) {
    const starts = (row / d) % (2 * d) === 0;
    for (let i = 0; i < d; i++) {
      embedding[row + i] = starts ? EMBEDDING * random.normal() : i === 0 ? -embedding[row - 1] : embedding[row - d + i - 1];
    }
  }
}

/** Adds to up (F, d) and down (d, F) what maps x to x |x|, shifted by one place as the chains are: two hidden numbers for each of x. */
function plantShift(up: Float32Array, down: Float32Array, d: number, F: number): void {
  for (let i = 0; i < d && d + i < F; i++) {
    const to = (i + 1) % d;
    const sign = to === 0 ? -1 : 1;
    up[i * d + i] += 1;
    up[(d + i) * d + i] -= 1;
    down[to * F + i] += sign * SHIFT;
    down[to * F + d + i] -= sign * SHIFT;
  }
}
