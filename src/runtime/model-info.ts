import { parameterCount } from '../engine/config.js';
import type { StoredModel } from '../engine/weights-file.js';

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
}

export function modelInfo({ name, fingerprint, config }: StoredModel): ModelInfo {
  return { name, fingerprint, parameters: parameterCount(config), vocabulary: config.vocabulary, context: config.context };
}
