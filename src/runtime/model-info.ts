import { parameterCount } from '../engine/config.js';
import type { Kernels } from '../engine/kernels.js';
import type { LanguageModel } from '../engine/language-model.js';

/** What a page may show about a model. */
export interface ModelInfo {
  name: string;
  /** 16 hexadecimal digits that name config, vocabulary and weights. */
  fingerprint: string;
  /** How many weights it has. */
  parameters: number;
  /** How many tokens it knows. */
  vocabulary: number;
  /** The most tokens that it sees at once. */
  context: number;
  /** What does the work: `simd` is WebAssembly, `plain` the TypeScript that replaces it where a page forbids it. */
  kernels: Kernels['kind'];
  /** Memory of the model and all that works on it, in bytes: one block, however many widgets share it. */
  bytes: number;
}

export function modelInfo({ stored: { name, fingerprint, config }, memory }: LanguageModel): ModelInfo {
  return { name, fingerprint, parameters: parameterCount(config), vocabulary: config.vocabulary, context: config.context, ...memory };
}
