/**
 * The weights as the peers get them: no checks, no header, the fewest bytes and the least work to read.
 * In the order of `tensorSpecs`: of a matrix its scales (float32), then its levels (int8); a vector as float32.
 */
import { parameterCount, sizeOf, tensorSpecs, type ModelConfig } from '../src/engine/config.js';
import { dequantize } from '../src/engine/quantization/quantize.js';
import { weightsOn, type Weights } from '../src/engine/weights.js';
import type { BenchModel } from './planted-weights.js';

export function writeModelFile({ config, weights, matrices }: BenchModel): Uint8Array {
  const parts = weights.tensors.flatMap(({ name, data }) => {
    const matrix = matrices.get(name);
    return (matrix ? [matrix.scales, matrix.levels] : [data]).map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  });
  const file = new Uint8Array(fileSize(config));
  let offset = 0;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
}

export function readModelFile(file: ArrayBuffer, config: ModelConfig): Weights {
  const weights = weightsOn(new Float32Array(parameterCount(config)), config);
  let offset = 0;
  const float32 = (length: number) => new Float32Array(file, (offset += 4 * length) - 4 * length, length);
  for (const { shape, data } of weights.tensors) {
    if (shape.length === 1) data.set(float32(shape[0]));
    else {
      const scales = float32(shape[0]);
      const levels = new Int8Array(file, offset, data.length);
      offset += data.length;
      dequantize(data, { bits: 8, levels, scales });
    }
  }
  return weights;
}

function fileSize(config: ModelConfig): number {
  return tensorSpecs(config).reduce(
    (sum, spec) => sum + (spec.shape.length === 1 ? 4 * sizeOf(spec) : sizeOf(spec) + 4 * spec.shape[0]),
    0,
  );
}
