/** Training in jax-js: loss, gradient and AdamW compiled into one function. */
import { defaultDevice, init, jit, nn, numpy as np, tree, valueAndGrad, type Array as JaxArray } from '@jax-js/jax';
import type { ModelConfig } from '../../../src/engine/config.js';
import { readModelFile } from '../../model-file.js';
import { batchShape, optimiser, type DenseBatch } from '../../shapes.js';
import { fetchBytes, type OpenTrainer, type Trainer } from '../contract.js';
import { parameters, rmsNorm, squaredRelu, turn, turnTables, type Parameters } from './model.js';

class JaxTrainer implements Trainer {
  readonly #step: ReturnType<typeof compiledStep>;
  #parameters: Parameters;
  #means: Parameters;
  #squares: Parameters;
  #steps = 0;

  constructor(start: Parameters, config: ModelConfig) {
    const zeros = (): Parameters => Object.fromEntries(Object.entries(start).map(([name, { shape }]) => [name, np.zeros(shape)]));
    this.#parameters = start;
    this.#means = zeros();
    this.#squares = zeros();
    this.#step = compiledStep(config);
  }

  async step({ tokens, targets }: DenseBatch): Promise<number> {
    const { rate, beta1, beta2 } = optimiser;
    this.#steps++;
    const correct1 = np.array(Float32Array.of(rate / (1 - beta1 ** this.#steps)));
    const correct2 = np.array(Float32Array.of(1 / (1 - beta2 ** this.#steps)));
    const ids = (list: Int32Array) => np.array(list.slice());
    const [loss, learned, means, squares] = this.#step(
      this.#parameters,
      this.#means,
      this.#squares,
      ids(tokens),
      ids(targets),
      correct1,
      correct2,
    ) as [JaxArray, Parameters, Parameters, Parameters];
    this.#parameters = learned;
    this.#means = means;
    this.#squares = squares;
    const [value] = (await loss.data()) as Float32Array;
    return value;
  }
}

function compiledStep(config: ModelConfig) {
  const { rate, beta1, beta2, epsilon, decay } = optimiser;
  const gradient = valueAndGrad((weights: Parameters, tokens: JaxArray, targets: JaxArray) => loss(config, weights, tokens, targets));
  return jit(
    (
      weights: Parameters,
      means: Parameters,
      squares: Parameters,
      tokens: JaxArray,
      targets: JaxArray,
      correct1: JaxArray,
      correct2: JaxArray,
    ) => {
      const kept = tree.ref(weights);
      const [value, gradients] = gradient(weights, tokens, targets) as [JaxArray, Parameters];
      const learned: Parameters = {};
      const newMeans: Parameters = {};
      const newSquares: Parameters = {};
      for (const name of Object.keys(kept)) {
        const g = gradients[name];
        const keep = kept[name].shape.length > 1 ? 1 - rate * decay : 1;
        const m = means[name].mul(beta1).add(g.ref.mul(1 - beta1));
        const v = squares[name].mul(beta2).add(np.square(g).mul(1 - beta2));
        newMeans[name] = m.ref;
        newSquares[name] = v.ref;
        learned[name] = kept[name].mul(keep).sub(m.mul(correct1.ref).div(np.sqrt(v.mul(correct2.ref)).add(epsilon)));
      }
      correct1.dispose();
      correct2.dispose();
      return [value, learned, newMeans, newSquares];
    },
  );
}

/** The mean loss of a batch, tokens and targets (N,) */
function loss(config: ModelConfig, weights: Parameters, tokens: JaxArray, targets: JaxArray): JaxArray {
  const { width: d, heads: H, layers, context, vocabulary: V } = config;
  const { rows: B, length: T } = batchShape;
  const s = d / H;
  const tables = turnTables(config);
  const cosines = tables.cosines.slice([0, Math.min(T, context)]);
  const sines = tables.sines.slice([0, Math.min(T, context)]);
  const seen = np.tri(T).astype(np.bool);
  let x = weights.embedding.ref.slice(tokens); // (N, d)
  for (let l = 0; l < layers; l++) {
    const w = (name: string) => weights[`layers.${l}.${name}`];
    const qkv = np.matmul(rmsNorm(x.ref, w('attention.norm')), w('attention.qkv'));
    const [q, k, v] = np.split(qkv.reshape([B, T, 3 * H, s]).transpose([2, 0, 1, 3]), 3); // each (H, B, T, s)
    const query = turn(q, cosines.ref, sines.ref);
    const key = turn(k, cosines.ref, sines.ref);
    const scores = np.matmul(query, key.transpose([0, 1, 3, 2])).mul(1 / Math.sqrt(s));
    const probs = nn.softmax(np.where(seen.ref, scores, -1e9));
    const mixed = np
      .matmul(probs, v)
      .transpose([1, 2, 0, 3])
      .reshape([B * T, d]);
    x = x.add(np.matmul(mixed, w('attention.out')));
    const active = squaredRelu(np.matmul(rmsNorm(x.ref, w('mlp.norm')), w('mlp.up')));
    x = x.add(np.matmul(active, w('mlp.down')));
  }
  cosines.dispose();
  sines.dispose();
  seen.dispose();
  const logits = np.matmul(rmsNorm(x, weights.norm), weights.embedding.transpose());
  const right = logits.ref.mul(nn.oneHot(targets, V)).sum(-1);
  return np.mean(nn.logsumexp(logits, -1).sub(right));
}

export const open: OpenTrainer = async ({ url, config }) => {
  const [file] = await Promise.all([fetchBytes(`${url}.bin`), init('wasm')]);
  defaultDevice('wasm');
  return new JaxTrainer(parameters(readModelFile(file, config).tensors), config);
};
