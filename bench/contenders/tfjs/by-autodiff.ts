/**
 * Gradients from TensorFlow.js's own automatic differentiation, as its users train, in the form that was measured fastest on the
 * WebAssembly backend:
 *
 * - The library's gradient of a product is two products that transpose on the fly. Their kernel reads columns, and columns whose rows lie
 *   a multiple of 1 KiB apart fall on each other in the processor's cache: four times slower. So `layout` makes such rows a little longer.
 * - The gradient of `gather` has no kernel there, and a product with ones and zeros costs as much as the output layer. So what was looked up
 *   is a variable of its own, and its gradient is added up by `scatterND`.
 * - The scale of the scores rides on the cosines and sines of the queries.
 *
 * `product` may be one with another gradient.
 */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { causalMask, inverseRms, turnHalves } from './operations.js';
import type { GradientsOf } from './trainer.js';

type Matrix = tf.Tensor2D;
type Product = (x: Matrix, w: Matrix) => Matrix;

/** x (N, I) · w (I, O), with the library's own gradient. */
const libraryProduct: Product = (x, w) => tf.matMul(x, w);

/** The same with a gradient that transposes first, so that all products are of the fast kind. */
const fastProduct: Product = (x, w) =>
  tf.customGrad((...inputs) => {
    const [x, w, save] = inputs as [Matrix, Matrix, tf.GradSaveFunc];
    save([x, w]);
    return {
      value: tf.matMul(x, w),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [x, w] = saved as [Matrix, Matrix];
        return [tf.matMul(dy, tf.transpose(w)), tf.matMul(tf.transpose(x), dy)];
      },
    };
  })(x, w) as Matrix;

const gradientsBy =
  (product: Product): GradientsOf =>
  (config, weights, { cosines, sines }, { rows: B, length: T, tokens, targets }) => {
    const { width: d, heads: H, layers, vocabulary: V } = config;
    const s = d / H;
    const names = [...weights.keys()];
    const ids = tf.tensor1d(tokens, 'int32');
    const rows = (weights.get('embedding') as tf.Variable).shape[0]; // of the embedding, some more than V
    const onehot = tf.oneHot(tf.tensor1d(targets, 'int32'), rows);
    const nobody = tf.tensor1d(Float32Array.from({ length: rows }, (_, i) => (i < V ? 0 : -1e9)));
    const mask = causalMask(T);
    const [keyCosines, keySines] = [cosines, sines].map((table) => tf.slice(table, [0, 0], [T, s]));
    const [queryCosines, querySines] = [keyCosines, keySines].map((table) => tf.mul(table, 1 / Math.sqrt(s)));

    const loss = (lookedUp: tf.Tensor, ...tensors: tf.Tensor[]): tf.Scalar => {
      const weight = (name: string) => tensors[names.indexOf(name)] as Matrix;
      const norm = (x: tf.Tensor, name: string) => tf.mul<Matrix>(tf.mul(x, inverseRms(x)), weight(name));
      let x = lookedUp; // (N, d)
      for (let l = 0; l < layers; l++) {
        const name = `layers.${l}`;
        const qkv = product(norm(x, `${name}.attention.norm`), weight(`${name}.attention.qkv`));
        const heads = tf.reshape(tf.transpose(tf.reshape(qkv, [B, T, 3 * H, s]), [2, 0, 1, 3]), [3 * H * B, T, s]);
        const [q, k, v] = tf.split(heads, 3);
        const query = turnHalves(q, queryCosines, querySines);
        const key = turnHalves(k, keyCosines, keySines);
        const probs = tf.softmax(tf.add(tf.matMul(query, key, false, true), mask)); // (H B, T, T)
        const mixed = tf.reshape<tf.Rank.R2>(tf.transpose(tf.reshape(tf.matMul(probs, v), [H, B, T, s]), [1, 2, 0, 3]), [B * T, d]);
        x = tf.add(x, product(mixed, weight(`${name}.attention.out`)));
        const up = tf.relu(product(norm(x, `${name}.mlp.norm`), weight(`${name}.mlp.up`)));
        x = tf.add(x, product(tf.square(up), weight(`${name}.mlp.down`)));
      }
      const logits = tf.add(product(norm(x, 'norm'), tf.transpose(weight('embedding'))), nobody);
      return tf.losses.softmaxCrossEntropy(onehot, logits);
    };

    const lookedUp = tf.gather(weights.get('embedding') as tf.Variable, ids);
    const { value, grads } = tf.valueAndGrads(loss)([lookedUp, ...weights.values()]);
    const gradients = new Map(names.map((name, i) => [name, grads[i + 1]]));
    const looks = tf.scatterND(tf.reshape(ids, [-1, 1]), grads[0], [rows, d]);
    return { loss: value, gradients: gradients.set('embedding', tf.add(gradients.get('embedding') as tf.Tensor, looks)) };
  };

export const gradientsByAutodiff = gradientsBy(libraryProduct);
export const gradientsByAutodiffAndOwnProduct = gradientsBy(fastProduct);
