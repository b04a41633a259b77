/**
 * Rotary position embedding: turns each pair of numbers in a query or key by an angle that grows
 * with its position, so that a query and a key compare by how far apart they stand.
 * (Su et al. 2021, "RoFormer".) Pair i of a head of size s is (i, i + s/2), as in Llama's files,
 * and turns by position · 10000^(−2i/s).
 */
import { exp, log, rotation } from '../elementary.js';

const BASE = 10000;

/** Fills cosines and sines (context, headSize / 2): each position is one turn further than the one before. */
export function rotaryTable(cosines: Float32Array, sines: Float32Array, context: number, headSize: number): void {
  const half = headSize / 2;
  for (let i = 0; i < half; i++) {
    const turn = rotation(exp((-i / half) * log(BASE)));
    let cosine = 1;
    let sine = 0;
    for (let at = i; at < context * half; at += half) {
      cosines[at] = cosine;
      sines[at] = sine;
      const next = cosine * turn.cosine - sine * turn.sine;
      sine = cosine * turn.sine + sine * turn.cosine;
      cosine = next;
    }
  }
}

/** Turns queries and keys of `length` rows of qkv (·, 3d), from row `start` on; the first of them is at `position`. */
export function rotate(
  qkv: Float32Array,
  start: number,
  cosines: Float32Array,
  sines: Float32Array,
  position: number,
  length: number,
  d: number,
  H: number,
  direction: 1 | -1,
): void {
  const headSize = d / H;
  const half = headSize / 2;
  for (let t = 0; t < length; t++) {
    const row = (start + t) * 3 * d;
    const angles = (position + t) * half;
    for (let head = row; head < row + 2 * d; head += headSize) {
      for (let i = 0; i < half; i++) {
        const c = cosines[angles + i];
        const s = sines[angles + i] * direction;
        const first = qkv[head + i];
        const second = qkv[head + half + i];
        qkv[head + i] = first * c - second * s;
        qkv[head + half + i] = first * s + second * c;
      }
    }
  }
}
