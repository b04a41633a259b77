/** The shape of a model, and the one ordered list of its weights that everything walks. */

export interface ModelConfig {
  /** Tokens in the vocabulary. */
  vocabulary: number;
  /** d: numbers that stand for one token inside the model. */
  width: number;
  layers: number;
  /** Attention heads, into which the width divides evenly, with an even number each. */
  heads: number;
  /** F: width inside the feed-forward half of a layer. */
  hidden: number;
  /** T: the most tokens that the model sees at once, start token included; at least 2. */
  context: number;
}

export interface TensorSpec {
  name: string;
  /** Matrices are (outputs, inputs), as in PyTorch. */
  shape: readonly number[];
}

/**
 * Every weight tensor, in the order in which initialisation, optimiser, files and export walk them.
 * The embedding is also the output head (tied weights).
 */
export function tensorSpecs({ vocabulary, width, layers, hidden }: ModelConfig): TensorSpec[] {
  const layer = (n: number): TensorSpec[] => [
    { name: `layers.${n}.attention.norm`, shape: [width] },
    { name: `layers.${n}.attention.qkv`, shape: [3 * width, width] },
    { name: `layers.${n}.attention.out`, shape: [width, width] },
    { name: `layers.${n}.mlp.norm`, shape: [width] },
    { name: `layers.${n}.mlp.up`, shape: [hidden, width] },
    { name: `layers.${n}.mlp.down`, shape: [width, hidden] },
  ];
  return [
    { name: 'embedding', shape: [vocabulary, width] },
    ...Array.from({ length: layers }, (_, n) => layer(n)).flat(),
    { name: 'norm', shape: [width] },
  ];
}

export function sizeOf({ shape }: TensorSpec): number {
  return shape.reduce((product, n) => product * n, 1);
}

/** How many weights ("knobs") a model of this shape has. */
export function parameterCount(config: ModelConfig): number {
  return tensorSpecs(config).reduce((sum, spec) => sum + sizeOf(spec), 0);
}

/**
 * @throws {RangeError} when no model can have this shape; the message says why and begins with `what`, the source.
 */
export function checkConfig(config: ModelConfig, what = 'config'): void {
  for (const key of ['vocabulary', 'width', 'layers', 'heads', 'hidden', 'context'] as const) {
    const value = config[key];
    if (!Number.isInteger(value) || value < 1 || value > 65536) throw new RangeError(`${what}: ${key} is ${String(value)}`);
  }
  if (config.context < 2) throw new RangeError(`${what}: context is ${config.context}, no room for a word after the start token`);
  if (config.width % (2 * config.heads) !== 0) {
    throw new RangeError(`${what}: width ${config.width} does not split into ${config.heads} heads of an even size`);
  }
}
