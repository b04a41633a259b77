/** Training in TensorFlow.js: AdamW around gradients that are taken by hand or by the library itself. */
import * as tf from '@tensorflow/tfjs-core';
import type { ModelConfig } from '../../../src/engine/config.js';
import type { NamedTensor, Weights } from '../../../src/engine/weights.js';
import { optimiser, type DenseBatch } from '../../shapes.js';
import type { Trainer } from '../contract.js';
import { turnTables, type Turn } from './operations.js';

/** Matrices as (I, O), the embedding as (V, d), gains as (d,). */
export type NamedVariables = ReadonlyMap<string, tf.Variable>;

/** The mean loss of a batch, and its gradient for each variable. */
export type GradientsOf = (
  config: ModelConfig,
  weights: NamedVariables,
  turn: Turn,
  batch: DenseBatch,
) => { loss: tf.Tensor; gradients: ReadonlyMap<string, tf.Tensor> };

export class TfjsTrainer implements Trainer {
  readonly #config: ModelConfig;
  readonly #gradientsOf: GradientsOf;
  readonly #weights: NamedVariables;
  readonly #means: NamedVariables;
  readonly #squares: NamedVariables;
  readonly #turn: Turn;
  #steps = 0;

  /** @param long How many numbers to make room for where a row or column has so many; what is added is 0, and stays 0. */
  constructor({ tensors }: Weights, config: ModelConfig, gradientsOf: GradientsOf, long = (length: number) => length) {
    const start = (tensor: NamedTensor) => startOf(tensor, long);
    const variables = (make: (tensor: NamedTensor) => tf.Tensor) =>
      new Map(tensors.map((tensor) => [tensor.name, tf.variable(tf.tidy(() => make(tensor)))]));
    this.#config = config;
    this.#gradientsOf = gradientsOf;
    this.#weights = variables(start);
    this.#means = variables((tensor) => tf.zerosLike(start(tensor)));
    this.#squares = variables((tensor) => tf.zerosLike(start(tensor)));
    this.#turn = turnTables(config);
  }

  step(batch: DenseBatch): number {
    this.#steps++;
    const loss = tf.tidy(() => {
      const { loss, gradients } = this.#gradientsOf(this.#config, this.#weights, this.#turn, batch);
      for (const name of this.#weights.keys()) this.#update(name, gradients.get(name) as tf.Tensor);
      return loss;
    });
    const [value] = loss.dataSync();
    loss.dispose();
    return value;
  }

  #update(name: string, gradient: tf.Tensor): void {
    const { rate, beta1, beta2, epsilon, decay } = optimiser;
    const [weight, mean, squares] = [this.#weights, this.#means, this.#squares].map((list) => list.get(name) as tf.Variable);
    const m = tf.add(tf.mul(mean, beta1), tf.mul(gradient, 1 - beta1));
    const v = tf.add(tf.mul(squares, beta2), tf.mul(tf.square(gradient), 1 - beta2));
    const root = tf.add(tf.sqrt(tf.mul(v, 1 / (1 - beta2 ** this.#steps))), epsilon);
    const change = tf.mul(tf.div(m, root), rate / (1 - beta1 ** this.#steps));
    mean.assign(m);
    squares.assign(v);
    weight.assign(tf.sub(weight.rank > 1 ? tf.mul(weight, 1 - rate * decay) : weight, change));
  }
}

function startOf({ name, shape, data }: NamedTensor, long: (length: number) => number): tf.Tensor {
  const values = tf.tensor(data, shape as number[]);
  if (shape.length === 1) return values;
  const matrix = (name === 'embedding' ? values : tf.transpose(values)) as tf.Tensor2D;
  return tf.pad2d(matrix, matrix.shape.map((length) => [0, long(length) - length]) as [[number, number], [number, number]]);
}
