/**
 * Rotary position embedding: turns each pair of numbers in a query or key by an angle that grows
 * with its position, so that a query and a key compare by how far apart they stand.
 * (Su et al. 2021, "RoFormer".) Pair i of a head of size s is (i, i + s/2), as in Llama's files,
 * and turns by position · 10000^(−2i/s).
 */
import { cos, exp, log, sin } from '../elementary.js';
import type { Segment } from '../batch.js';

const BASE = 10000;

/** Fills cosines and sines (context, headSize / 2). */
export function rotaryTable(cosines: Float32Array, sines: Float32Array, context: number, headSize: number): void {
  const half = headSize / 2;
  for (let position = 0; position < context; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * exp((-i / half) * log(BASE));
      cosines[position * half + i] = cos(angle);
      sines[position * half + i] = sin(angle);
    }
  }
}

/**
 * Turns queries and keys in place. `qkv` is (N, 3d); `direction` 1 is forward, −1 turns gradients
 * back. Positions count from 0 in each segment.
 */
export function rotate(
  qkv: Float32Array,
  cosines: Float32Array,
  sines: Float32Array,
  segments: readonly Segment[],
  d: number,
  heads: number,
  direction: 1 | -1,
): void {
  const headSize = d / heads;
  const half = headSize / 2;
  for (const { start, length } of segments) {
    for (let position = 0; position < length; position++) {
      const row = (start + position) * 3 * d;
      for (let head = row; head < row + 2 * d; head += headSize) {
        for (let i = 0; i < half; i++) {
          const c = cosines[position * half + i];
          const s = sines[position * half + i] * direction;
          const first = qkv[head + i];
          const second = qkv[head + half + i];
          qkv[head + i] = first * c - second * s;
          qkv[head + half + i] = first * s + second * c;
        }
      }
    }
  }
}
