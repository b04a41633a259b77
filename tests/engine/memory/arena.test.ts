import { expect } from '@open-wc/testing';
import { Arena, plainMemory } from '../../../src/engine/memory/arena.js';
import { plainKernels } from '../../../src/engine/kernels.js';
import { kernelSets } from '../../support/kernel-sets.js';

for (const { name, memory } of kernelSets) {
  describe(`Arena, ${name} memory`, () => {
    it('hands out zeroed numbers that lie one after another, each on a boundary of 16 bytes', () => {
      const arena = new Arena(memory(1024));
      const views = [arena.float32(3), arena.int16(1), arena.int16(9), arena.float32(4), arena.int16(8), arena.float32(5)];
      const { start } = memory(1024);
      expect(views.map(({ byteOffset }) => byteOffset - start)).to.deep.equal([0, 16, 32, 64, 80, 96]);
      expect(start % 16).to.equal(0);
      expect(views.map(({ length }) => length)).to.deep.equal([3, 1, 9, 4, 8, 5]);
      expect(views.every((view) => view.every((x) => x === 0))).to.be.true;
    });

    it('never hands out the same memory twice', () => {
      const arena = new Arena(memory(64));
      const [a, b] = [arena.float32(5), arena.float32(5)];
      a.fill(1);
      b.fill(2);
      expect(a.every((x) => x === 1)).to.be.true;
      expect(a.buffer).to.equal(b.buffer);
      expect(a.buffer).to.equal(arena.buffer);
    });

    it('holds whole numbers of 16 bits', () => {
      const words = new Arena(memory(64)).int16(2);
      words.set([-32_768, 32_767]);
      expect([...words]).to.deep.equal([-32_768, 32_767]);
    });

    it('gives an empty buffer to whoever asks for none', () => {
      expect(new Arena(memory(0)).float32(0)).to.have.length(0);
    });

    it('comes with the kernels that reach it', () => {
      const arena = new Arena(memory(64));
      expect(arena.kernels.kind).to.equal(name);
      const x = arena.float32(5);
      x.set([1, 2, 3, 4, 5]);
      arena.kernels.scale(x, 5, 2);
      expect([...x]).to.deep.equal([2, 4, 6, 8, 10]);
    });

    it('is just large enough for what is to be made on it', () => {
      const { list, arena } = Arena.fitting(memory, (arena) => ({ list: arena.float32(70_001), arena }));
      expect(list).to.have.length(70_001);
      list.fill(1);
      expect(list.every((x) => x === 1)).to.be.true;
      expect(() => arena.float32(50_000)).to.throw(RangeError); // the block ends with the page that the list ends in
    });

    it('shares nothing with another', () => {
      const [one, other] = [new Arena(memory(64)), new Arena(memory(64))];
      one.float32(4).fill(1);
      expect([...other.float32(4)]).to.deep.equal([0, 0, 0, 0]);
    });
  });
}

describe('Arena', () => {
  it('says so when it is full', () => {
    const arena = new Arena(plainMemory(32));
    arena.float32(8);
    expect(() => arena.float32(1)).to.throw(RangeError, '48 bytes asked for, 32 there');
  });

  it('measures what is needed without making it, and fits it exactly', () => {
    const made: number[] = [];
    const allocate = (arena: Arena) => {
      const views = [arena.float32(7), arena.int16(1)];
      made.push(...views.map(({ length }) => length));
      return views;
    };
    expect(Arena.measure(allocate)).to.equal(48);
    expect(made).to.deep.equal([0, 0]);
    const views = Arena.fitting(plainMemory, allocate);
    expect(views.map(({ length }) => length)).to.deep.equal([7, 1]);
    expect(views[0].buffer.byteLength).to.equal(48);
  });

  it('leaves the first bytes of a block to its kernels', () => {
    const block = new ArrayBuffer(64);
    const arena = new Arena({ buffer: block, start: 32, kernels: plainKernels });
    arena.float32(2).set([1, 2]);
    expect(Array.from(new Float32Array(block))).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0]);
  });
});
