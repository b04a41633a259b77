/** Do some kernels compute what the plain ones do on this machine? A tiny model learns and reads with both. */
import { parameterCount, type ModelConfig } from '../config.js';
import { fillInt8, modelPartsIn } from '../model-parts.js';
import { adamWFactors } from '../ops/adamw.js';
import { finish } from '../pass.js';
import { Random } from '../random.js';
import { weightsOn } from '../weights.js';
import { Arena, plainMemory, type CreateMemory } from './arena.js';

// Small, as it runs before any code is warm; still every kernel has its turn, and most of their edges.
const CONFIG: ModelConfig = { vocabulary: 13, width: 20, layers: 1, heads: 1, hidden: 9, context: 5 };
const SECOND = 3; // tokens of a second segment
const TOLERANCE = 1e-3;

/** Compares loss, gradients, a step of the optimiser, and the logits after a text that is read token by token. */
export function agrees(createMemory: CreateMemory, config = CONFIG, tolerance = TOLERANCE): boolean {
  const expected = sample(plainMemory, config);
  return sample(createMemory, config).every((x, i) => Math.abs(x - expected[i]) <= tolerance);
}

function sample(createMemory: CreateMemory, config: ModelConfig): number[] {
  const size = parameterCount(config);
  const { parts, gradient, mean, squares, kernels } = Arena.fitting(createMemory, (arena) => ({
    parts: modelPartsIn(arena, config),
    gradient: arena.float32(size),
    mean: arena.float32(size),
    squares: arena.float32(size),
    kernels: arena.kernels,
  }));
  const { transformer, decoder, weights } = parts;
  const random = new Random(1);
  for (let i = 0; i < size; i++) weights.all[i] = random.normal() / 2;
  const tokens = Array.from({ length: config.context + SECOND }, () => random.int(config.vocabulary));
  const segments = [
    { start: 0, length: config.context, causal: true },
    { start: config.context, length: SECOND, causal: false },
  ];
  const positions = tokens.map((_, i) => i);
  const batch = { tokens, segments, positions, targets: tokens };
  const loss = finish(transformer.backward(weights, weightsOn(gradient, config), batch, 1 / tokens.length));
  kernels.adamW(weights.all, mean, squares, gradient, size, adamWFactors(1, { rate: 0.1, beta1: 0.9, beta2: 0.9, epsilon: 1, decay: 0.1 }));

  finish(fillInt8(parts, new Map()));
  finish(decoder.read(tokens.slice(0, config.context)));
  return [loss, ...gradient, ...weights.all, ...mean, ...squares, ...decoder.logits()];
}
