/** What the bench asks of everyone who takes part. */
import type { ModelConfig } from '../../src/engine/config.js';
import type { DenseBatch } from '../shapes.js';

/** Where a model's files are on the bench's server, and what it looks like. */
export interface ModelSource {
  config: ModelConfig;
  /** Address without ending: `.bin` is the peers' file, `.llmw` the library's own, `-VARIANT.onnx` an ONNX model. */
  url: string;
}

/** A model that reads and writes, with whatever it remembers of what it read. */
export interface Decoder {
  /** Forgets what was read. */
  reset(): void;
  /** Reads some more tokens. Returns the scores (V,) of what may come next: a view until the next call. */
  feed(tokens: readonly number[]): Float32Array | Promise<Float32Array>;
}

/** A model that learns; it begins with the source's weights and empty AdamW means. */
export interface Trainer {
  /** One step on a batch, every position predicted. Returns the mean loss in nats, before the step. */
  step(batch: DenseBatch): number | Promise<number>;
}

/** A contender's folder has a `decoder.ts`, a `trainer.ts` or both; each exports its `open`. */
export type OpenDecoder = (source: ModelSource, variant: string) => Promise<Decoder>;
export type OpenTrainer = (source: ModelSource, variant: string) => Promise<Trainer>;

export async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.arrayBuffer();
}
