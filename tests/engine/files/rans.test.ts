import { expect } from '@open-wc/testing';
import { encode, frequenciesOf, SymbolReader } from '../../../src/engine/files/rans.js';
import { Random } from '../../../src/engine/random.js';
import { expectSame } from '../../support/numbers.js';

/** Symbols that occur as often as the weights say, on average. */
function drawn(random: Random, weights: readonly number[], count: number): Uint8Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Uint8Array.from({ length: count }, () => {
    let left = random.uniform() * whole;
    return weights.findIndex((weight) => (left -= weight) < 0);
  });
}

/** Bits that no code can go below: the sum of −log₂ of each symbol's frequency. */
function entropy(symbols: Uint8Array): number {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / symbols.length), 0);
}

/** The symbols, read a few at a time; undefined when they do not come out even. */
function read(bytes: Uint8Array, frequencies: Uint16Array, count: number): Uint8Array | undefined {
  const reader = new SymbolReader(bytes, frequencies);
  const symbols = new Uint8Array(count);
  for (let from = 0; from < count; from += 7) reader.fill(symbols.subarray(from, from + 7));
  return reader.isAtEnd ? symbols : undefined;
}

describe('frequencies', () => {
  it('are parts of 4096, in proportion', () => {
    expectSame(frequenciesOf([0, 0, 2, 0], 3), [3072, 0, 1024]);
  });

  it('sum to the whole, and leave no symbol out that occurs', () => {
    const symbols = Uint8Array.from({ length: 100_000 }, (_, i) => (i < 200 ? i : 200));
    const frequencies = frequenciesOf(symbols, 255);
    expect(frequencies.reduce((sum, frequency) => sum + frequency, 0)).to.equal(4096);
    expect(Array.from(frequencies, (frequency) => frequency > 0)).to.deep.equal(Array.from(frequencies, (_, symbol) => symbol <= 200));
  });

  for (const alike of [109, 129, 130, 248]) {
    it(`leave nothing out and nothing over with ${alike} symbols alike, nor with rare ones beside`, () => {
      const equal = Uint8Array.from({ length: 40 * alike }, (_, i) => i % alike);
      const rare = Uint8Array.from({ length: 60_000 }, (_, i) => (i < 200 ? i : 200 + (i % Math.min(alike, 55))));
      for (const symbols of [equal, rare]) {
        const frequencies = frequenciesOf(symbols, 255);
        expect(frequencies.reduce((sum, frequency) => sum + frequency, 0)).to.equal(4096);
        expect(symbols.every((symbol) => frequencies[symbol] > 0)).to.be.true;
        expectSame(read(encode(symbols, frequencies), frequencies, symbols.length)!, symbols);
      }
    });
  }

  it('are none without symbols', () => {
    expectSame(frequenciesOf([], 3), [0, 0, 0]);
  });
});

describe('rANS', () => {
  for (const [name, weights] of Object.entries({
    'one symbol alone': [1],
    'two symbols, one of them rare': [999, 1],
    'a bell': [1, 8, 28, 56, 70, 56, 28, 8, 1],
    'all of 255 alike': Array.from({ length: 255 }, () => 1),
  })) {
    it(`brings ${name} back, in hardly more than the entropy`, () => {
      const symbols = drawn(new Random(weights.length), weights, 20_000);
      const frequencies = frequenciesOf(symbols, weights.length);
      const bytes = encode(symbols, frequencies);
      expectSame(read(bytes, frequencies, symbols.length)!, symbols);
      expect(bytes.length).to.be.at.least(Math.floor(entropy(symbols) / 8));
      expect(bytes.length).to.be.at.most((1.02 * entropy(symbols)) / 8 + 40);
    });
  }

  it('brings few symbols back, and none', () => {
    for (const symbols of [[], [0], [1], [1, 0, 1]]) {
      const frequencies = frequenciesOf(symbols, 2);
      expectSame(read(encode(symbols, frequencies), frequencies, symbols.length)!, symbols);
    }
  });

  it('says so when bytes are others, are missing or are too many', () => {
    const symbols = drawn(new Random(5), [3, 2, 1], 500);
    const frequencies = frequenciesOf(symbols, 3);
    const bytes = encode(symbols, frequencies);
    expect(read(bytes, frequencies, 500)).to.exist;
    expect(read(bytes, frequencies, 499)).to.be.undefined;
    expect(read(bytes.subarray(0, -1), frequencies, 500)).to.be.undefined;
    expect(read(Uint8Array.of(...bytes, 0), frequencies, 500)).to.be.undefined;
    const changed = bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte));
    expect(read(changed, frequencies, 500)).to.be.undefined;
    expect(read(bytes, Uint16Array.of(1, 4094, 1), 500)).to.be.undefined;
  });

  it('comes to an end with any bytes and any frequencies', () => {
    const random = new Random(9);
    for (let i = 0; i < 500; i++) {
      const bytes = Uint8Array.from({ length: random.int(40) }, () => random.int(256));
      const frequencies = Uint16Array.from({ length: 15 }, () => random.int(2) * random.int(65_536));
      new SymbolReader(bytes, frequencies).fill(new Uint8Array(100));
    }
  });
});
