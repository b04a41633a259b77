/**
 * Pieces of the model in TensorFlow.js. Products are written so that the WebAssembly backend takes its fast path:
 * two dimensions, and nothing transposed on the fly.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { ModelConfig } from '../../../src/engine/config.js';

const EPSILON = 1e-5;

/** 1 / rms of each row of x (N, d): (N, 1) */
export const inverseRms = (x: tf.Tensor): tf.Tensor => tf.rsqrt(tf.add(tf.mean(tf.square(x), -1, true), EPSILON));

/** What turns queries and keys: x · cosines + (x · half turn) · sines. */
export interface Turn {
  cosines: tf.Tensor2D; //  (T, s)
  sines: tf.Tensor2D; //    (T, s)
  halfTurn: tf.Tensor2D; // (s, s) takes (a, b) to (−b, a), halves of a head
  back: tf.Tensor2D; //     its transpose
}

export function turnTables({ width, heads, context }: ModelConfig): Turn {
  const s = width / heads;
  const half = s / 2;
  const table = (wave: (angle: number) => number) =>
    tf.tensor2d(
      Float32Array.from({ length: context * s }, (_, i) => wave(Math.floor(i / s) * 10000 ** (-((i % s) % half) / half))),
      [context, s],
    );
  const halfTurn = tf.buffer([s, s]);
  for (let i = 0; i < half; i++) {
    halfTurn.set(-1, half + i, i);
    halfTurn.set(1, i, half + i);
  }
  const matrix = halfTurn.toTensor() as tf.Tensor2D;
  return { cosines: table(Math.cos), sines: table(Math.sin), halfTurn: matrix, back: tf.transpose(matrix) };
}

/** Turns x (…, T, s); cosines and sines are those of its positions, and `matrix` one of the half turns. */
export function turn(x: tf.Tensor, cosines: tf.Tensor, sines: tf.Tensor, matrix: tf.Tensor2D): tf.Tensor {
  const s = matrix.shape[0];
  const turned = tf.reshape(tf.matMul(tf.reshape<tf.Rank.R2>(x, [-1, s]), matrix), x.shape);
  return tf.add(tf.mul(x, cosines), tf.mul(turned, sines));
}

/** The same by cutting a head in halves: of what the library can differentiate, the cheapest. */
export function turnHalves(x: tf.Tensor, cosines: tf.Tensor, sines: tf.Tensor): tf.Tensor {
  const [first, second] = tf.split(x, 2, -1);
  return tf.add(tf.mul(x, cosines), tf.mul(tf.concat([tf.neg(second), first], -1), sines));
}

/** (T, T) of 0 where a token may look, else far below. */
export const causalMask = (T: number): tf.Tensor2D =>
  tf.tensor2d(
    Float32Array.from({ length: T * T }, (_, i) => (i % T > Math.floor(i / T) ? -1e9 : 0)),
    [T, T],
  );
