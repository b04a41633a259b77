/**
 * Rotary position embedding: turns each pair of numbers in a query or key by an angle that grows
 * with its position, so that the product of a query and a key depends on how far apart they stand.
 * (Su et al. 2021, "RoFormer".) Pair i of a head of hs numbers is (i, i + hs/2), as in Llama's files,
 * and turns by position · 10000^(−2i/hs).
 */
import { exp, log, rotation } from '../elementary.js';

const BASE = 10000;

/** Fills cosines and sines (T, hs / 2): each position is one turn further than the one before. */
export function rotaryTable(cosines: Float32Array, sines: Float32Array, T: number, hs: number): void {
  const half = hs / 2;
  for (let i = 0; i < half; i++) {
    const turn = rotation(exp((-i / half) * log(BASE)));
    let cosine = 1;
    let sine = 0;
    for (let at = i; at < T * half; at += half) {
      cosines[at] = cosine;
      sines[at] = sine;
      const next = cosine * turn.cosine - sine * turn.sine;
      sine = cosine * turn.sine + sine * turn.cosine;
      cosine = next;
    }
  }
}

/** Turns the queries and keys in `length` rows of qkv (·, 3d), from row `start` on, which stands at `position`; back with direction −1. */
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
  const hs = d / H;
  const half = hs / 2;
  for (let t = 0; t < length; t++) {
    const row = (start + t) * 3 * d;
    const angles = (position + t) * half;
    for (let head = row; head < row + 2 * d; head += hs) {
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
