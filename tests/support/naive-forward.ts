/** The independent forward pass of tests/oracle/, for weights of the engine. */
import type { ModelConfig } from '../../src/engine/config.js';
import type { Weights } from '../../src/engine/weights.js';
import { forward } from '../oracle/forward.mjs';

/** Logits at every position of one stretch of text. */
export function naiveForward({ tensors }: Weights, config: ModelConfig, tokens: readonly number[], causal: boolean): number[][] {
  const shape = {
    hidden_size: config.width,
    num_hidden_layers: config.layers,
    num_attention_heads: config.heads,
    rms_norm_eps: 1e-5,
    rope_theta: 10000,
  };
  const named = Object.fromEntries(tensors.map(({ name, shape, data }) => [name, { shape, values: Array.from(data) }]));
  return forward(shape, named, tokens, causal);
}

export function naiveSoftmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
