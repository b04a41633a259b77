/** This library's engine, reading and writing. */
import { Arena } from '../../../src/engine/memory/arena.js';
import { fillParts, modelPartsIn, type ModelParts } from '../../../src/engine/model-parts.js';
import { finish } from '../../../src/engine/pass.js';
import { readWeightsFile } from '../../../src/engine/files/weights-file.js';
import { fetchBytes, type Decoder, type OpenDecoder } from '../contract.js';
import { memoryOf } from './memories.js';

export class OurDecoder implements Decoder {
  readonly #decoder: ModelParts['decoder'];
  #read: number[] = [];

  constructor({ decoder }: ModelParts) {
    this.#decoder = decoder;
  }

  reset(): void {
    this.#read = [];
    this.#decoder.forget();
  }

  /** Forgets all but the first so many tokens. */
  rewind(length: number): void {
    this.#read.length = length;
  }

  feed(tokens: readonly number[]): Float32Array {
    this.#read.push(...tokens);
    finish(this.#decoder.read(this.#read));
    return this.#decoder.logits();
  }
}

export const open = (async ({ url }, variant) => {
  const stored = readWeightsFile(new Uint8Array(await fetchBytes(`${url}.llmw`)));
  const parts = Arena.fitting(memoryOf(variant), (arena) => modelPartsIn(arena, stored.config));
  finish(fillParts(parts, stored));
  return new OurDecoder(parts);
}) satisfies OpenDecoder;
