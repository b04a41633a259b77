import { expect } from '@open-wc/testing';
import { decodeMatrix, encodeMatrix } from '../../../src/engine/files/matrix-code.js';
import { finish } from '../../../src/engine/pass.js';
import { highestLevel, quantize, quantizeFew, type QuantizedMatrix } from '../../../src/engine/quantization/quantize.js';
import { Random } from '../../../src/engine/random.js';
import { normals } from '../../support/numbers.js';

const shapeOf = ({ bits, levels, scales }: QuantizedMatrix) => ({ bits, length: levels.length, rows: scales.length });

function roundTrip(matrix: QuantizedMatrix): QuantizedMatrix | undefined {
  const bytes = encodeMatrix(matrix);
  const read = finish(decodeMatrix(bytes, 0, shapeOf(matrix)));
  expect(read?.end).to.equal(bytes.length);
  return read?.matrix;
}

describe('the code of a matrix', () => {
  for (const bits of [2, 3, 4, 5, 6, 7, 8]) {
    it(`brings every level of ${bits} bits back`, () => {
      const top = highestLevel(bits);
      for (const columns of [1, 2, 3, 2 * top + 1]) {
        const levels = Int8Array.from({ length: 3 * columns }, (_, i) => (i % (2 * top + 1)) - top);
        const matrix = { bits, levels, scales: Float32Array.of(0.5, 1.5, 2 ** -20) };
        expect(roundTrip(matrix)).to.deep.equal(matrix);
      }
    });
  }

  it('brings rows of zeros and rows that repeat back', () => {
    const levels = Int8Array.of(0, 0, 3, -7, 3, -7, 3, -7, 0, 0, 0, 0, 3, -7);
    const matrix = { bits: 4, levels, scales: Float32Array.of(0, 1, 1, 2, 0, 0, 2) };
    expect(roundTrip(matrix)).to.deep.equal(matrix);
    expect(roundTrip({ bits: 4, levels: new Int8Array(6), scales: new Float32Array(2) })).to.deep.equal({
      bits: 4,
      levels: new Int8Array(6),
      scales: new Float32Array(2),
    });
  });

  it('spends two bytes on a row that repeats', () => {
    const row = normals(new Random(1), 64);
    const sizeOf = (rows: number) =>
      encodeMatrix(
        quantize(
          Float32Array.from({ length: 64 * rows }, (_, i) => row[i % 64]),
          rows,
          4,
        ),
      ).length;
    expect(sizeOf(101) - sizeOf(1)).to.equal(200);
  });

  it('is smaller than its bits, as far as some levels are rarer than others', () => {
    const matrix = quantize(normals(new Random(2), 128 * 200), 200, 4);
    expect(encodeMatrix(matrix).length).to.be.below(0.9 * (128 * 200 * (4 / 8)));
    const few = quantizeFew(normals(new Random(2), 128 * 200), 200, 3);
    expect(encodeMatrix(few).length).to.be.below(0.97 * (128 * 200 * (3 / 8)));
  });

  it('lets others have their turn in a matrix of many rows', () => {
    const matrix = quantize(normals(new Random(6), 2 * 1000), 1000, 4);
    const pass = decodeMatrix(encodeMatrix(matrix), 0, shapeOf(matrix));
    let turns = 0;
    while (!pass.next().done) turns++;
    expect(turns).to.equal(3);
  });

  it('begins anywhere in a larger buffer', () => {
    const matrix = quantize(normals(new Random(3), 60), 4, 5);
    const bytes = encodeMatrix(matrix);
    const larger = new Uint8Array(bytes.length + 9).fill(0xa5);
    larger.set(bytes, 5);
    expect(finish(decodeMatrix(larger, 5, shapeOf(matrix)))).to.deep.equal({ matrix, end: bytes.length + 5 });
  });

  it('is not read where it is cut short or its lengths do not agree', () => {
    const matrix = quantize(normals(new Random(4), 60), 4, 5);
    const bytes = encodeMatrix(matrix);
    for (let length = 0; length < bytes.length; length++)
      expect(finish(decodeMatrix(bytes.subarray(0, length), 0, shapeOf(matrix))), `${length} bytes`).to.be.undefined;
    expect(finish(decodeMatrix(bytes, 0, { bits: 5, length: 75, rows: 5 }))).to.be.undefined;
  });
});
