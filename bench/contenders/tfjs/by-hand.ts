/**
 * Forward and backward by hand, since the library's own gradients transpose on the fly, which the WebAssembly backend does
 * slowly. N tokens in B texts of T; d width, H heads of s numbers, V vocabulary.
 */
import * as tf from '@tensorflow/tfjs-core';
import { causalMask, inverseRms, turn, type Turn } from './operations.js';
import type { GradientsOf } from './trainer.js';

type Matrix = tf.Tensor2D;

export const gradientsByHand: GradientsOf = (config, weights, tables, { rows: B, length: T, tokens, targets }) => {
  const { width: d, heads: H, layers, vocabulary: V } = config;
  const N = B * T;
  const s = d / H;
  const scale = 1 / Math.sqrt(s);
  const gradients = new Map<string, tf.Tensor>();
  const cosines = tf.slice(tables.cosines, [0, 0], [T, s]);
  const sines = tf.slice(tables.sines, [0, 0], [T, s]);
  const mask = causalMask(T);
  const ids = tf.tensor1d(tokens, 'int32');
  const weight = (name: string) => weights.get(name) as unknown as Matrix;
  const embedding = weight('embedding');

  const byHead = (x: Matrix, heads: number) => tf.reshape(tf.transpose(tf.reshape(x, [B, T, heads, s]), [2, 0, 1, 3]), [heads * B, T, s]);
  const byToken = (x: tf.Tensor, heads: number) =>
    tf.reshape<tf.Rank.R2>(tf.transpose(tf.reshape(x, [heads, B, T, s]), [1, 2, 0, 3]), [N, heads * s]);
  const norm = (x: Matrix, name: string) => {
    const inverse = inverseRms(x);
    const unit = tf.mul<Matrix>(x, inverse);
    return { name, inverse, unit, normed: tf.mul<Matrix>(unit, weight(name)) };
  };
  const normBackward = (dnormed: Matrix, { name, inverse, unit }: ReturnType<typeof norm>) => {
    gradients.set(name, tf.sum(tf.mul(dnormed, unit), 0));
    const dunit = tf.mul(dnormed, weight(name));
    return tf.mul<Matrix>(tf.sub(dunit, tf.mul(unit, tf.mean(tf.mul(dunit, unit), -1, true))), inverse);
  };
  const productBackward = (dy: Matrix, x: Matrix, name: string): Matrix => {
    gradients.set(name, tf.matMul(tf.transpose(x), dy));
    return tf.matMul(dy, tf.transpose(weight(name)));
  };

  let x: Matrix = tf.gather(embedding, ids);
  const kept = [];
  for (let l = 0; l < layers; l++) {
    const name = `layers.${l}`;
    const first = norm(x, `${name}.attention.norm`);
    const heads = byHead(tf.matMul(first.normed, weight(`${name}.attention.qkv`)), 3 * H);
    const [q, k, v] = tf.split(heads, 3);
    const query = turn(q, cosines, sines, tables.halfTurn);
    const key = turn(k, cosines, sines, tables.halfTurn);
    const probs = tf.softmax(tf.add(tf.mul(tf.matMul(query, key, false, true), scale), mask)); // (H B, T, T)
    const mixed = byToken(tf.matMul(probs, v), H);
    const middle = tf.add<Matrix>(x, tf.matMul(mixed, weight(`${name}.attention.out`)));
    const second = norm(middle, `${name}.mlp.norm`);
    const positive: Matrix = tf.relu(tf.matMul(second.normed, weight(`${name}.mlp.up`)));
    const active: Matrix = tf.square(positive);
    x = tf.add(middle, tf.matMul(active, weight(`${name}.mlp.down`)));
    kept.push({ name, first, query, key, v, probs, mixed, second, positive, active });
  }
  const end = norm(x, 'norm');
  const probs = tf.softmax(tf.matMul(end.normed, tf.transpose(embedding)));
  const onehot = tf.oneHot(tf.tensor1d(targets, 'int32'), V);
  const loss = tf.neg(tf.mean(tf.log(tf.sum(tf.mul(probs, onehot), -1))));

  const dlogits = tf.mul<Matrix>(tf.sub(probs, onehot), 1 / N);
  const dhead = tf.matMul(tf.transpose(dlogits), end.normed);
  let dx: Matrix = normBackward(tf.matMul(dlogits, embedding), end);
  for (const { name, first, query, key, v, probs, mixed, second, positive, active } of kept.reverse()) {
    const dactive = productBackward(dx, active, `${name}.mlp.down`);
    const dup = tf.mul<Matrix>(dactive, tf.mul(positive, 2));
    dx = tf.add<Matrix>(dx, normBackward(productBackward(dup, second.normed, `${name}.mlp.up`), second));

    const dmixed = byHead(productBackward(dx, mixed, `${name}.attention.out`), H);
    const dv = tf.matMul(probs, dmixed, true, false);
    const dprobs = tf.matMul(dmixed, v, false, true);
    const weighted = tf.mul(probs, dprobs);
    const dscores = tf.mul(tf.sub(weighted, tf.mul(probs, tf.sum(weighted, -1, true))), scale);
    const back = (dturned: tf.Tensor) => turnBack(dturned, cosines, sines, tables);
    const dq = back(tf.matMul(dscores, key));
    const dk = back(tf.matMul(dscores, query, true, false));
    const dqkv = byToken(tf.concat([dq, dk, dv]), 3 * H);
    dx = tf.add(dx, normBackward(productBackward(dqkv, first.normed, `${name}.attention.qkv`), first));
  }
  gradients.set('embedding', tf.add(dhead, tf.scatterND(tf.reshape(ids, [N, 1]), dx, [V, d])));
  return { loss, gradients };
};

/** The gradient through `turn`. */
function turnBack(dturned: tf.Tensor, cosines: tf.Tensor, sines: tf.Tensor, { back }: Turn): tf.Tensor {
  const s = back.shape[0];
  const turned = tf.reshape(tf.matMul(tf.reshape<tf.Rank.R2>(tf.mul(dturned, sines), [-1, s]), back), dturned.shape);
  return tf.add(tf.mul(dturned, cosines), turned);
}
