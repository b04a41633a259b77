/** Reads a safetensors file by its published layout: https://huggingface.co/docs/safetensors, "Format". */

/** @returns {{ metadata: Record<string, string>, tensors: Record<string, { shape: number[], values: number[] }> }} */
export function readSafetensors(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 8 + Number(view.getBigUint64(0, true));
  const { __metadata__: metadata, ...described } = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd)));
  const tensors = {};
  for (const [name, { dtype, shape, data_offsets: offsets }] of Object.entries(described)) {
    if (dtype !== 'F32') throw new Error(`${name} is ${dtype}`);
    const values = [];
    for (let at = headerEnd + offsets[0]; at < headerEnd + offsets[1]; at += 4) values.push(view.getFloat32(at, true));
    tensors[name] = { shape, values };
  }
  return { metadata, tensors };
}
