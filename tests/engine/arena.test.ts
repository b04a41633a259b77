import { expect } from '@open-wc/testing';
import { Arena } from '../../src/engine/arena.js';

describe('Arena', () => {
  it('hands out zeroed floats that lie one after another, each on a boundary of 16 bytes', () => {
    const arena = new Arena(1024);
    const views = [3, 1, 4, 5].map((length) => arena.float32(length));
    expect(views.map(({ byteOffset }) => byteOffset)).to.deep.equal([0, 16, 32, 48]);
    expect(views.map(({ length }) => length)).to.deep.equal([3, 1, 4, 5]);
    expect(arena.used).to.equal(80);
    expect(views.every((view) => view.every((x) => x === 0))).to.be.true;
  });

  it('never hands out the same memory twice', () => {
    const arena = new Arena(64);
    const [a, b] = [arena.float32(5), arena.float32(5)];
    a.fill(1);
    b.fill(2);
    expect(a.every((x) => x === 1)).to.be.true;
    expect(a.buffer).to.equal(b.buffer);
  });

  it('says so when it is full', () => {
    const arena = new Arena(32);
    arena.float32(8);
    expect(() => arena.float32(1)).to.throw(RangeError, '48 bytes asked for, 32 there');
  });

  it('gives an empty buffer to whoever asks for none', () => {
    expect(new Arena(0).float32(0)).to.have.length(0);
  });

  it('measures what is needed, and fits it exactly', () => {
    const allocate = (arena: Arena) => [arena.float32(7), arena.float32(1)];
    expect(Arena.measure(allocate)).to.equal(48);
    const views = Arena.fitting(allocate);
    expect(views.map(({ length }) => length)).to.deep.equal([7, 1]);
    expect(views[0].buffer.byteLength).to.equal(48);
  });

  it('works on a block that somebody else owns', () => {
    const block = new ArrayBuffer(64);
    new Arena(block).float32(2).set([1, 2]);
    expect(Array.from(new Float32Array(block, 0, 2))).to.deep.equal([1, 2]);
  });
});
