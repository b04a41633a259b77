import { expect } from '@open-wc/testing';
import { writeSafetensors } from '../../../training/publish/safetensors.js';

const tensors = [
  { name: 'gain', shape: [2], data: Float32Array.of(1, -2) },
  { name: 'matrix', shape: [2, 2], data: Float32Array.of(0.5, 0.25, -1, 3) },
];

describe('writeSafetensors', () => {
  it('writes a length, a JSON header and little-endian float32', () => {
    const file = writeSafetensors(tensors, { name: 'tiny' });
    const view = new DataView(file.buffer);
    const start = 8 + Number(view.getBigUint64(0, true));
    expect(JSON.parse(new TextDecoder().decode(file.subarray(8, start)))).to.deep.equal({
      __metadata__: { name: 'tiny' },
      gain: { dtype: 'F32', shape: [2], data_offsets: [0, 8] },
      matrix: { dtype: 'F32', shape: [2, 2], data_offsets: [8, 24] },
    });
    const numbers = Array.from({ length: 6 }, (_, i) => view.getFloat32(start + 4 * i, true));
    expect(numbers).to.deep.equal([1, -2, 0.5, 0.25, -1, 3]);
    expect(file.length).to.equal(start + 24);
  });

  it('pads the header with spaces so that the numbers are aligned', () => {
    for (const name of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg', 'abcdefgh']) {
      const file = writeSafetensors(tensors, { name });
      const length = Number(new DataView(file.buffer).getBigUint64(0, true));
      expect(length % 8).to.equal(0);
      expect(new TextDecoder().decode(file.subarray(8, 8 + length))).to.match(/\} {0,7}$/);
    }
  });
});
