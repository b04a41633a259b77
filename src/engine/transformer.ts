/**
 * A small transformer that plays both games with one set of weights: next token (causal segments)
 * and masked word (unmasked segments), as in UniLM (Dong et al. 2019).
 *
 *   x = embedding[token]
 *   each layer:  x += attention(norm(x));  x += down · relu(up · norm(x))²
 *   logits = embedding · norm(x)            at the positions asked for
 *
 * Every pass is a generator that yields between operations, so that its caller can let the page breathe.
 * N tokens, P positions to predict at, V vocabulary, d width, F hidden, H heads, T context.
 */
import type { Batch, TrainingBatch, Weigh } from './batch.js';
import type { ModelConfig } from './config.js';
import { log } from './elementary.js';
import type { Kernels } from './kernels.js';
import type { Arena } from './memory/arena.js';
import { attention, attentionBackward } from './ops/attention.js';
import { crossEntropyBackward } from './ops/cross-entropy.js';
import { embedding, embeddingBackward } from './ops/embedding.js';
import { rotaryTable } from './ops/rotary.js';
import { slicedCrossEntropy, slicedLinear, slicedLinearBackwardInput, slicedLinearBackwardWeight } from './ops/sliced.js';
import type { Pass } from './pass.js';
import type { Weights } from './weights.js';

/** What one layer keeps of the forward pass for the backward pass. The residual stream is named as in TransformerLens. */
interface LayerActivations {
  residualPre: Float32Array; //         (N, d) what comes in
  attentionNormed: Float32Array; //     (N, d)
  attentionInverseRms: Float32Array; // (N,)
  qkv: Float32Array; //                 (N, 3d) queries, keys and values, the first two rotated
  probs: Float32Array; //               (N, H, T) attention probabilities
  headOutputs: Float32Array; //         (N, d) the outputs of all heads, side by side
  residualMid: Float32Array; //         (N, d) after attention
  mlpNormed: Float32Array; //           (N, d)
  mlpInverseRms: Float32Array; //       (N,)
  hidden: Float32Array; //              (N, F) before the activation
  activated: Float32Array; //           (N, F)
}

export class Transformer {
  /** The angles of all positions, (T, head size / 2): see ops/rotary.ts. */
  readonly cosines: Float32Array;
  readonly sines: Float32Array;
  readonly kernels: Kernels;
  readonly #buffer: ArrayBuffer;
  readonly #layers: LayerActivations[];
  readonly #residualPost: Float32Array; //    (N, d) what leaves the last layer
  readonly #gathered: Float32Array; //        (P, d) its rows at the positions to predict at
  readonly #finalNormed: Float32Array; //     (P, d)
  readonly #finalInverseRms: Float32Array; // (P,)
  readonly #logits: Float32Array; //          (P, V) then probabilities, then dlogits
  readonly #dgathered: Float32Array; //       (P, d)
  readonly #dresidual: Float32Array; //       (N, d)
  readonly #dnormed: Float32Array; //         (N, d)
  readonly #dheadOutputs: Float32Array; //    (N, d)
  readonly #dqkv: Float32Array; //            (N, 3d)
  readonly #dhidden: Float32Array; //         (N, F)
  readonly #dprobs: Float32Array; //          (T,)

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
    if (this.cosines.length > 0) rotaryTable(this.cosines, this.sines, T, d / H); // an arena that measures has none
    this.#layers = Array.from({ length: layers }, () => ({
      residualPre: arena.float32(N * d),
      attentionNormed: arena.float32(N * d),
      attentionInverseRms: arena.float32(N),
      qkv: arena.float32(N * 3 * d),
      probs: arena.float32(N * H * T),
      headOutputs: arena.float32(N * d),
      residualMid: arena.float32(N * d),
      mlpNormed: arena.float32(N * d),
      mlpInverseRms: arena.float32(N),
      hidden: arena.float32(N * F),
      activated: arena.float32(N * F),
    }));
    this.#residualPost = arena.float32(N * d);
    this.#gathered = arena.float32(P * d);
    this.#finalNormed = arena.float32(P * d);
    this.#finalInverseRms = arena.float32(P);
    this.#logits = arena.float32(P * V);
    this.#dgathered = arena.float32(P * d);
    this.#dresidual = arena.float32(N * d);
    this.#dnormed = arena.float32(N * d);
    this.#dheadOutputs = arena.float32(N * d);
    this.#dqkv = arena.float32(N * 3 * d);
    this.#dhidden = arena.float32(N * F);
    this.#dprobs = arena.float32(T);
  }

  /**
   * Predicts at each of the batch's positions.
   * @returns logits (P, V): a view that the next pass overwrites.
   * @throws {RangeError} when the batch is larger than the buffers, a segment is longer than the context, or the weights
   * lie in another arena.
   */
  *forward(weights: Weights, batch: Batch): Pass<Float32Array> {
    const { width: d, vocabulary: V } = this.config;
    const P = batch.positions.length;
    const normed = yield* this.hiddenStates(weights, batch);
    const logits = this.#logits.subarray(0, P * V);
    logits.fill(0);
    yield* slicedLinear(this.kernels, logits, normed, weights.embedding, P, d, V);
    return logits;
  }

  /**
   * The normalised hidden state at each of the batch's positions, from which the model predicts.
   * @returns (P, d): a view that the next pass overwrites.
   * @throws {RangeError} as `forward` does.
   */
  *hiddenStates(weights: Weights, batch: Batch): Pass<Float32Array> {
    this.#check(weights, batch);
    const { width: d, hidden: F, heads: H, context: T } = this.config;
    const { tokens, segments, positions } = batch;
    const kernels = this.kernels;
    const N = tokens.length;
    const P = positions.length;

    embedding(this.#layers[0].residualPre, weights.embedding, tokens, N, d);
    for (const [l, layer] of this.#layers.entries()) {
      const w = weights.layers[l];
      const residualPost = this.#layers[l + 1]?.residualPre ?? this.#residualPost;

      kernels.rmsNorm(layer.attentionNormed, layer.attentionInverseRms, layer.residualPre, w.attentionNorm, N, d);
      layer.qkv.fill(0, 0, N * 3 * d);
      yield* slicedLinear(kernels, layer.qkv, layer.attentionNormed, w.qkv, N, d, 3 * d);
      for (const segment of segments) {
        kernels.rotate(layer.qkv, segment.start, this.cosines, this.sines, 0, segment.length, d, H, 1);
        attention(kernels, layer.headOutputs, layer.probs, layer.qkv, segment, d, H, T);
        yield;
      }
      layer.residualMid.set(layer.residualPre.subarray(0, N * d));
      yield* slicedLinear(kernels, layer.residualMid, layer.headOutputs, w.attentionOut, N, d, d);

      kernels.rmsNorm(layer.mlpNormed, layer.mlpInverseRms, layer.residualMid, w.mlpNorm, N, d);
      layer.hidden.fill(0, 0, N * F);
      yield* slicedLinear(kernels, layer.hidden, layer.mlpNormed, w.mlpUp, N, d, F);
      kernels.squaredRelu(layer.activated, layer.hidden, N * F);
      residualPost.set(layer.residualMid.subarray(0, N * d));
      yield* slicedLinear(kernels, residualPost, layer.activated, w.mlpDown, N, F, d);
    }

    embedding(this.#gathered, this.#residualPost, positions, P, d); // gathers rows as it does for tokens
    kernels.rmsNorm(this.#finalNormed, this.#finalInverseRms, this.#gathered, weights.norm, P, d);
    return this.#finalNormed.subarray(0, P * d);
  }

  /** The log-probability of each target, in nats; (P,). */
  *logProbabilities(weights: Weights, batch: TrainingBatch): Pass<Float64Array> {
    yield* this.loss(weights, batch);
    return this.#logProbabilitiesOf(batch.targets);
  }

  /** The summed loss of the batch in nats. Leaves probabilities in place of the logits. */
  *loss(weights: Weights, batch: TrainingBatch): Pass<number> {
    const logits = yield* this.forward(weights, batch);
    return yield* slicedCrossEntropy(this.kernels, logits, batch.targets, this.config.vocabulary);
  }

  /**
   * Adds the gradient of `scale` × the summed loss to `gradients`, which the caller clears first; `scale` is 1 / P for a mean loss.
   * @param weigh Weighs each target, knowing how likely it is; in the gradient only, not in the loss that is returned.
   * @returns the summed loss in nats.
   */
  *backward(weights: Weights, gradients: Weights, batch: TrainingBatch, scale: number, weigh?: Weigh): Pass<number> {
    const loss = yield* this.loss(weights, batch);
    const { width: d, hidden: F, heads: H, context: T, vocabulary: V } = this.config;
    const { tokens, segments, positions, targets } = batch;
    const kernels = this.kernels;
    const N = tokens.length;
    const P = positions.length;

    const dlogits = this.#logits; // still the probabilities
    const targetWeights = weigh?.(this.#logProbabilitiesOf(targets));
    crossEntropyBackward(kernels, dlogits, targets, P, V, scale);
    for (let p = 0; targetWeights && p < P; p++) kernels.scale(dlogits.subarray(p * V), V, targetWeights[p]);
    yield* slicedLinearBackwardWeight(kernels, gradients.embedding, dlogits, this.#finalNormed, P, d, V);
    const dnormed = this.#dnormed;
    dnormed.fill(0, 0, P * d);
    yield* slicedLinearBackwardInput(kernels, dnormed, dlogits, weights.embedding, P, d, V);
    const dgathered = this.#dgathered;
    dgathered.fill(0, 0, P * d);
    kernels.rmsNormBackward(dgathered, gradients.norm, dnormed, this.#gathered, weights.norm, this.#finalInverseRms, P, d);
    const dresidual = this.#dresidual; // collects what each half of a layer adds, on its way down
    dresidual.fill(0, 0, N * d);
    embeddingBackward(kernels, dresidual, dgathered, positions, P, d);

    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const layer = this.#layers[l];
      const w = weights.layers[l];
      const dw = gradients.layers[l];

      const dhidden = this.#dhidden;
      yield* slicedLinearBackwardWeight(kernels, dw.mlpDown, dresidual, layer.activated, N, F, d);
      dhidden.fill(0, 0, N * F);
      yield* slicedLinearBackwardInput(kernels, dhidden, dresidual, w.mlpDown, N, F, d);
      kernels.squaredReluBackward(dhidden, dhidden, layer.hidden, N * F);
      yield* slicedLinearBackwardWeight(kernels, dw.mlpUp, dhidden, layer.mlpNormed, N, d, F);
      dnormed.fill(0, 0, N * d);
      yield* slicedLinearBackwardInput(kernels, dnormed, dhidden, w.mlpUp, N, d, F);
      kernels.rmsNormBackward(dresidual, dw.mlpNorm, dnormed, layer.residualMid, w.mlpNorm, layer.mlpInverseRms, N, d);

      const dheadOutputs = this.#dheadOutputs;
      const dqkv = this.#dqkv;
      yield* slicedLinearBackwardWeight(kernels, dw.attentionOut, dresidual, layer.headOutputs, N, d, d);
      dheadOutputs.fill(0, 0, N * d);
      yield* slicedLinearBackwardInput(kernels, dheadOutputs, dresidual, w.attentionOut, N, d, d);
      dqkv.fill(0, 0, N * 3 * d);
      for (const segment of segments) {
        attentionBackward(kernels, dqkv, this.#dprobs, dheadOutputs, layer.probs, layer.qkv, segment, d, H, T);
        kernels.rotate(dqkv, segment.start, this.cosines, this.sines, 0, segment.length, d, H, -1);
        yield;
      }
      yield* slicedLinearBackwardWeight(kernels, dw.qkv, dqkv, layer.attentionNormed, N, d, 3 * d);
      dnormed.fill(0, 0, N * d);
      yield* slicedLinearBackwardInput(kernels, dnormed, dqkv, w.qkv, N, d, 3 * d);
      kernels.rmsNormBackward(dresidual, dw.attentionNorm, dnormed, layer.residualPre, w.attentionNorm, layer.attentionInverseRms, N, d);
    }
    embeddingBackward(kernels, gradients.embedding, dresidual, tokens, N, d);
    yield;
    return loss;
  }

  /** From the probabilities that `loss` left. */
  #logProbabilitiesOf(targets: ArrayLike<number>): Float64Array {
    return Float64Array.from({ length: targets.length }, (_, p) =>
      log(Math.max(this.#logits[p * this.config.vocabulary + targets[p]], 1e-30)),
    );
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
