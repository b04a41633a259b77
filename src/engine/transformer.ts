/**
 * A small transformer that plays both games with one set of weights: next token (causal segments)
 * and masked word (unmasked segments), as in UniLM (Dong et al. 2019).
 *
 *   x = embedding[token]
 *   each layer:  x += attention(norm(x));  x += down · relu(up · norm(x))²
 *   logits = embedding · norm(x)            at the positions asked for
 *
 * Every pass is a generator that yields between operations, so that whoever runs it can let the
 * page breathe. N tokens, P positions to predict, V vocabulary, d width, F hidden, H heads, T context.
 */
import type { Arena } from './memory/arena.js';
import type { Batch, TrainingBatch, Weigh } from './batch.js';
import type { ModelConfig } from './config.js';
import { log } from './elementary.js';
import type { Kernels } from './kernels.js';
import { attention, attentionBackward } from './ops/attention.js';
import { crossEntropy, crossEntropyBackward } from './ops/cross-entropy.js';
import { embedding, embeddingBackward } from './ops/embedding.js';
import { linear, linearBackwardInput, linearBackwardWeight } from './ops/linear.js';
import { rotaryTable } from './ops/rotary.js';
import type { Pass } from './pass.js';
import type { Weights } from './weights.js';

/** What one layer keeps of the way forward for the way back. */
interface LayerActivations {
  x: Float32Array; //             (N, d) what comes in
  attentionNormed: Float32Array; // (N, d)
  attentionInverse: Float32Array; // (N,)
  qkv: Float32Array; //           (N, 3d)
  looks: Float32Array; //         (N, H, T) attention probabilities
  mixed: Float32Array; //         (N, d)
  middle: Float32Array; //        (N, d) after attention
  mlpNormed: Float32Array; //     (N, d)
  mlpInverse: Float32Array; //    (N,)
  up: Float32Array; //            (N, F)
  active: Float32Array; //        (N, F)
}

/** Multiplications between two yields: about 1 ms of the plain kernels, 3 ms of the fast ones. */
const PRODUCTS = { plain: 2 ** 21, fast: 2 ** 26 };

/** Exponentials between two yields: 1 to 2 ms of the plain kernels. */
const EXPONENTIALS = 2 ** 17;

export class Transformer {
  /** The angles of all positions, (T, head / 2): see ops/rotary.ts. */
  readonly cosines: Float32Array;
  readonly sines: Float32Array;
  readonly kernels: Kernels;
  readonly #buffer: ArrayBuffer;
  readonly #layers: LayerActivations[];
  readonly #out: Float32Array; //      (N, d) what leaves the last layer
  readonly #picked: Float32Array; //   (P, d) the rows to predict at
  readonly #normed: Float32Array; //   (P, d)
  readonly #inverse: Float32Array; //  (P,)
  readonly #logits: Float32Array; //   (P, V), then probabilities, then their gradient
  readonly #dpicked: Float32Array; //  (P, d)
  readonly #dx: Float32Array; //       (N, d)
  readonly #dnormed: Float32Array; //  (N, d)
  readonly #dmixed: Float32Array; //   (N, d)
  readonly #dqkv: Float32Array; //     (N, 3d)
  readonly #dhidden: Float32Array; //  (N, F)
  readonly #dlooks: Float32Array; //   (T,)

  /**
   * @param capacity N, the most tokens a batch may have.
   * @param predictions P, the most positions a batch may ask for.
   */
  constructor(
    readonly config: ModelConfig,
    arena: Arena,
    readonly capacity: number,
    readonly predictions = capacity,
  ) {
    const { width: d, hidden: F, heads: H, context: T, vocabulary: V, layers } = config;
    const N = capacity;
    const P = predictions;
    this.kernels = arena.kernels;
    this.#buffer = arena.buffer;
    this.cosines = arena.float32((T * d) / H / 2);
    this.sines = arena.float32((T * d) / H / 2);
    if (this.cosines.length > 0) rotaryTable(this.cosines, this.sines, T, d / H);
    this.#layers = Array.from({ length: layers }, () => ({
      x: arena.float32(N * d),
      attentionNormed: arena.float32(N * d),
      attentionInverse: arena.float32(N),
      qkv: arena.float32(N * 3 * d),
      looks: arena.float32(N * H * T),
      mixed: arena.float32(N * d),
      middle: arena.float32(N * d),
      mlpNormed: arena.float32(N * d),
      mlpInverse: arena.float32(N),
      up: arena.float32(N * F),
      active: arena.float32(N * F),
    }));
    this.#out = arena.float32(N * d);
    this.#picked = arena.float32(P * d);
    this.#normed = arena.float32(P * d);
    this.#inverse = arena.float32(P);
    this.#logits = arena.float32(P * V);
    this.#dpicked = arena.float32(P * d);
    this.#dx = arena.float32(N * d);
    this.#dnormed = arena.float32(N * d);
    this.#dmixed = arena.float32(N * d);
    this.#dqkv = arena.float32(N * 3 * d);
    this.#dhidden = arena.float32(N * F);
    this.#dlooks = arena.float32(T);
  }

  /**
   * Predicts at each of the batch's positions.
   * @returns logits (P, V): a view that the next pass overwrites.
   * @throws {RangeError} when the batch is larger than the buffers or a segment longer than the context, or the weights
   * lie in another arena.
   */
  *forward(weights: Weights, batch: Batch): Pass<Float32Array> {
    const { width: d, vocabulary: V } = this.config;
    const P = batch.positions.length;
    const normed = yield* this.states(weights, batch);
    const logits = this.#logits.subarray(0, P * V);
    logits.fill(0);
    yield* this.#linear(logits, normed, weights.embedding, P, d, V);
    return logits;
  }

  /**
   * What the model makes of the text at each of the batch's positions: the state from which it predicts.
   * @returns (P, d): a view that the next pass overwrites.
   * @throws {RangeError} as `forward` does.
   */
  *states(weights: Weights, batch: Batch): Pass<Float32Array> {
    this.#check(weights, batch);
    const { width: d, hidden: F, heads: H, context: T } = this.config;
    const { tokens, segments, positions } = batch;
    const kernels = this.kernels;
    const N = tokens.length;
    const P = positions.length;

    let x = this.#layers[0].x;
    embedding(x, weights.embedding, tokens, N, d);
    for (const [l, layer] of this.#layers.entries()) {
      const w = weights.layers[l];
      const next = this.#layers[l + 1]?.x ?? this.#out;

      kernels.rmsNorm(layer.attentionNormed, layer.attentionInverse, x, w.attentionNorm, N, d);
      layer.qkv.fill(0, 0, N * 3 * d);
      yield* this.#linear(layer.qkv, layer.attentionNormed, w.qkv, N, d, 3 * d);
      for (const segment of segments) {
        kernels.rotate(layer.qkv, segment.start, this.cosines, this.sines, 0, segment.length, d, H, 1);
        attention(kernels, layer.mixed, layer.looks, layer.qkv, segment, d, H, T);
        yield;
      }
      layer.middle.set(x.subarray(0, N * d));
      yield* this.#linear(layer.middle, layer.mixed, w.attentionOut, N, d, d);
      kernels.rmsNorm(layer.mlpNormed, layer.mlpInverse, layer.middle, w.mlpNorm, N, d);
      layer.up.fill(0, 0, N * F);
      yield* this.#linear(layer.up, layer.mlpNormed, w.mlpUp, N, d, F);
      kernels.squaredRelu(layer.active, layer.up, N * F);
      next.set(layer.middle.subarray(0, N * d));
      yield* this.#linear(next, layer.active, w.mlpDown, N, F, d);
      x = next;
    }

    embedding(this.#picked, x, positions, P, d); // the rows to predict at
    kernels.rmsNorm(this.#normed, this.#inverse, this.#picked, weights.norm, P, d);
    return this.#normed.subarray(0, P * d);
  }

  /** The log-probability of each target, in nats; (P,). */
  *logProbabilities(weights: Weights, batch: TrainingBatch): Pass<Float64Array> {
    yield* this.loss(weights, batch);
    return this.#logProbabilitiesOf(batch.targets);
  }

  /** The summed loss of the batch in nats: how surprised the model is by the targets. */
  *loss(weights: Weights, batch: TrainingBatch): Pass<number> {
    const logits = yield* this.forward(weights, batch);
    const V = this.config.vocabulary;
    const targets = Array.from(batch.targets);
    let loss = 0;
    for (const { from, count } of blocks(targets.length, EXPONENTIALS / V)) {
      const part = logits.subarray(from * V);
      loss += crossEntropy(this.kernels, part, part, targets.slice(from, from + count), count, V);
      yield;
    }
    return loss;
  }

  /**
   * Adds the gradient of `scale` × the summed loss to `gradients`; `scale` is 1 / P for a mean. Targets that count differently
   * do so in the gradient, not in the loss that is returned.
   * @param weigh Decides how much each target counts when it is known how likely each is; 1 each without it.
   * Clearing them first is the caller's part.
   * @returns the summed loss in nats.
   */
  *backward(weights: Weights, gradients: Weights, batch: TrainingBatch, scale: number, weigh?: Weigh): Pass<number> {
    const loss = yield* this.loss(weights, batch);
    const { width: d, hidden: F, heads: H, context: T, vocabulary: V } = this.config;
    const { tokens, segments, positions, targets } = batch;
    const kernels = this.kernels;
    const N = tokens.length;
    const P = positions.length;

    const dlogits = this.#logits; // probabilities as yet
    const counts = weigh?.(this.#logProbabilitiesOf(targets));
    crossEntropyBackward(kernels, dlogits, targets, P, V, scale);
    for (let p = 0; counts && p < P; p++) kernels.scale(dlogits.subarray(p * V), V, counts[p]);
    yield* this.#linearBackwardWeight(gradients.embedding, dlogits, this.#normed, P, d, V);
    const dnormed = this.#dnormed;
    dnormed.fill(0, 0, P * d);
    yield* this.#linearBackwardInput(dnormed, dlogits, weights.embedding, P, d, V);
    const dpicked = this.#dpicked;
    dpicked.fill(0, 0, P * d);
    kernels.rmsNormBackward(dpicked, gradients.norm, dnormed, this.#picked, weights.norm, this.#inverse, P, d);
    const dx = this.#dx; // the gradient of the residual stream, on its way down
    dx.fill(0, 0, N * d);
    embeddingBackward(kernels, dx, dpicked, positions, P, d);

    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const layer = this.#layers[l];
      const w = weights.layers[l];
      const dw = gradients.layers[l];

      const dhidden = this.#dhidden;
      yield* this.#linearBackwardWeight(dw.mlpDown, dx, layer.active, N, F, d);
      dhidden.fill(0, 0, N * F);
      yield* this.#linearBackwardInput(dhidden, dx, w.mlpDown, N, F, d);
      kernels.squaredReluBackward(dhidden, dhidden, layer.up, N * F);
      yield* this.#linearBackwardWeight(dw.mlpUp, dhidden, layer.mlpNormed, N, d, F);
      dnormed.fill(0, 0, N * d);
      yield* this.#linearBackwardInput(dnormed, dhidden, w.mlpUp, N, d, F);
      kernels.rmsNormBackward(dx, dw.mlpNorm, dnormed, layer.middle, w.mlpNorm, layer.mlpInverse, N, d);

      const dmixed = this.#dmixed;
      const dqkv = this.#dqkv;
      yield* this.#linearBackwardWeight(dw.attentionOut, dx, layer.mixed, N, d, d);
      dmixed.fill(0, 0, N * d);
      yield* this.#linearBackwardInput(dmixed, dx, w.attentionOut, N, d, d);
      dqkv.fill(0, 0, N * 3 * d);
      for (const segment of segments) {
        attentionBackward(kernels, dqkv, this.#dlooks, dmixed, layer.looks, layer.qkv, segment, d, H, T);
        kernels.rotate(dqkv, segment.start, this.cosines, this.sines, 0, segment.length, d, H, -1);
        yield;
      }
      yield* this.#linearBackwardWeight(dw.qkv, dqkv, layer.attentionNormed, N, d, 3 * d);
      dnormed.fill(0, 0, N * d);
      yield* this.#linearBackwardInput(dnormed, dqkv, w.qkv, N, d, 3 * d);
      kernels.rmsNormBackward(dx, dw.attentionNorm, dnormed, layer.x, w.attentionNorm, layer.attentionInverse, N, d);
    }
    embeddingBackward(kernels, gradients.embedding, dx, tokens, N, d);
    yield;
    return loss;
  }

  /** Log-probabilities of the targets, from the probabilities that `loss` left. */
  #logProbabilitiesOf(targets: ArrayLike<number>): Float64Array {
    return Float64Array.from({ length: targets.length }, (_, p) =>
      log(Math.max(this.#logits[p * this.config.vocabulary + targets[p]], 1e-30)),
    );
  }

  /** The three products of a linear layer, see ops/linear.ts, in blocks of rows with a yield after each. */
  *#linear(y: Float32Array, x: Float32Array, w: Float32Array, N: number, I: number, O: number): Pass<void> {
    for (const { from, count } of this.#rowBlocks(N, I * O)) {
      linear(this.kernels, y.subarray(from * O), x.subarray(from * I), w, count, I, O);
      yield;
    }
  }

  *#linearBackwardInput(dx: Float32Array, dy: Float32Array, w: Float32Array, N: number, I: number, O: number): Pass<void> {
    for (const { from, count } of this.#rowBlocks(N, I * O)) {
      linearBackwardInput(this.kernels, dx.subarray(from * I), dy.subarray(from * O), w, count, I, O);
      yield;
    }
  }

  *#linearBackwardWeight(dw: Float32Array, dy: Float32Array, x: Float32Array, N: number, I: number, O: number): Pass<void> {
    for (const { from, count } of this.#rowBlocks(N, I * O)) {
      linearBackwardWeight(this.kernels, dw, dy.subarray(from * O), x.subarray(from * I), count, I, O);
      yield;
    }
  }

  #rowBlocks(rows: number, productsPerRow: number): Iterable<Block> {
    return blocks(rows, (this.kernels.kind === 'plain' ? PRODUCTS.plain : PRODUCTS.fast) / productsPerRow);
  }

  #check(weights: Weights, { tokens, segments, positions }: Batch): void {
    if (weights.all.buffer !== this.#buffer) throw new RangeError('Transformer: the weights lie in another arena');
    if (tokens.length > this.capacity) throw new RangeError(`Transformer: ${tokens.length} tokens, room for ${this.capacity}`);
    if (positions.length > this.predictions) {
      throw new RangeError(`Transformer: ${positions.length} positions, room for ${this.predictions}`);
    }
    const longest = segments.reduce((most, { length }) => Math.max(most, length), 0);
    if (longest > this.config.context) throw new RangeError(`Transformer: ${longest} tokens in a row, context ${this.config.context}`);
  }
}

interface Block {
  from: number;
  count: number;
}

/** 0 … `length` − 1 in blocks of about `most`: whole fours, the tile of a product, at least one. */
function* blocks(length: number, most: number): Iterable<Block> {
  const step = Math.max(4, 4 * Math.floor(most / 4));
  for (let from = 0; from < length; from += step) yield { from, count: Math.min(step, length - from) };
}
