import { expect } from '@open-wc/testing';
import { decode, encode, sharesOf } from '../../src/engine/rans.js';
import { Random } from '../../src/engine/random.js';
import { expectSame } from '../support/numbers.js';

/** Symbols that occur as often as the weights say, on average. */
function drawn(random: Random, weights: readonly number[], count: number): Uint8Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Uint8Array.from({ length: count }, () => {
    let left = random.uniform() * whole;
    return Math.min(
      weights.length - 1,
      weights.findIndex((weight) => (left -= weight) < 0),
    );
  });
}

/** Bits that no code can go below: the sum of −log₂ of each symbol's share. */
function entropy(symbols: Uint8Array): number {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - count * Math.log2(count / symbols.length), 0);
}

function roundTrip(symbols: Uint8Array, alphabet: number): Uint8Array {
  const shares = sharesOf(symbols, alphabet);
  const back = new Uint8Array(symbols.length);
  expect(decode(encode(symbols, shares), shares, back)).to.be.true;
  return back;
}

describe('shares', () => {
  it('are parts of 4096, in proportion', () => {
    expectSame(sharesOf([0, 0, 2, 0], 3), [3072, 0, 1024]);
  });

  it('sum to the whole, and leave no symbol out that occurs', () => {
    const symbols = Uint8Array.from({ length: 100_000 }, (_, i) => (i < 200 ? i : 200));
    const shares = sharesOf(symbols, 255);
    expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(4096);
    expect(Array.from(shares, (share) => share > 0)).to.deep.equal(Array.from(shares, (_, symbol) => symbol <= 200));
  });

  it('are none without symbols', () => {
    expectSame(sharesOf([], 3), [0, 0, 0]);
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
      expectSame(roundTrip(symbols, weights.length), symbols);
      const bytes = encode(symbols, sharesOf(symbols, weights.length)).length;
      expect(bytes).to.be.at.least(Math.floor(entropy(symbols) / 8));
      expect(bytes).to.be.at.most((1.02 * entropy(symbols)) / 8 + 40);
    });
  }

  it('brings few symbols back, and none', () => {
    for (const symbols of [[], [0], [1], [1, 0, 1]]) expectSame(roundTrip(Uint8Array.from(symbols), 2), symbols);
  });

  it('says so when bytes are others, are missing or are too many', () => {
    const symbols = drawn(new Random(5), [3, 2, 1], 500);
    const shares = sharesOf(symbols, 3);
    const bytes = encode(symbols, shares);
    const read = (these: Uint8Array) => decode(these, shares, new Uint8Array(500));
    expect(read(bytes)).to.be.true;
    expect(read(bytes.subarray(0, -1))).to.be.false;
    expect(read(Uint8Array.of(...bytes, 0))).to.be.false;
    expect(read(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))).to.be.false;
    expect(decode(bytes, Uint16Array.of(1, 4094, 1), new Uint8Array(500))).to.be.false;
  });
});
