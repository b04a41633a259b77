/** Writes safetensors, the plain format for weights that most machine learning tools read. */
import type { NamedTensor } from '../../src/engine/weights.js';

const ALIGNMENT = 8; // bytes: readers may map the numbers in place

/** A file: length of the header (8 bytes, little-endian), header in JSON, then all numbers as little-endian float32 in the header's order. */
export function writeSafetensors(tensors: readonly NamedTensor[], metadata: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const { name, shape, data } of tensors) {
    header[name] = { dtype: 'F32', shape, data_offsets: [end, (end += Float32Array.BYTES_PER_ELEMENT * data.length)] };
  }
  const unpadded = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = Math.ceil(unpadded.length / ALIGNMENT) * ALIGNMENT;

  const file = new Uint8Array(8 + headerLength + end);
  const view = new DataView(file.buffer);
  view.setBigUint64(0, BigInt(headerLength), true);
  file.fill(0x20, 8, 8 + headerLength); // spaces, as the format asks
  file.set(unpadded, 8);
  let offset = 8 + headerLength;
  for (const { data } of tensors) {
    for (const value of data) {
      view.setFloat32(offset, value, true);
      offset += Float32Array.BYTES_PER_ELEMENT;
    }
  }
  return file;
}
