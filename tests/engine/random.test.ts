import { expect } from '@open-wc/testing';
import { Random } from '../../src/engine/random.js';

const draws = (random: Random, count: number) => Array.from({ length: count }, () => random.uint32());
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('Random', () => {
  it('draws the numbers that every earlier version drew', () => {
    // Counted once with an independent sfc32 over BigInt.
    expect(draws(new Random(0), 4)).to.deep.equal([1363572419, 145230303, 808754475, 4216505632]);
    expect(draws(new Random(42), 4)).to.deep.equal([3648644458, 4206697674, 2509843200, 3011021589]);
    expect(draws(new Random(2 ** 40 + 7), 2)).to.deep.equal([1937728733, 1444018015]);
  });

  it('gives the same run for the same seed and another for another', () => {
    expect(draws(new Random(5), 100)).to.deep.equal(draws(new Random(5), 100));
    const firsts = Array.from({ length: 1000 }, (_, seed) => new Random(seed).uint32());
    expect(new Set(firsts).size).to.equal(1000);
  });

  it('tells every integer seed from every other, negative and large ones too', () => {
    const seeds = [-1, 1, 2 ** 32 - 1, 2 ** 32 + 1, -(2 ** 32), 2 ** 32, 0, 2 ** 53 - 1, -(2 ** 53) + 1];
    expect(new Set(seeds.map((seed) => new Random(seed).uint32())).size).to.equal(seeds.length);
  });

  it('goes on where a saved state left off', () => {
    const random = new Random(9);
    draws(random, 17);
    const saved = JSON.parse(JSON.stringify(random.state)) as typeof random.state;
    expect(draws(new Random(saved), 50)).to.deep.equal(draws(random, 50));
  });

  it('draws uniform numbers from 0 up to but not 1, with mean ½ and variance 1/12', () => {
    const random = new Random(1);
    const values = Array.from({ length: 50_000 }, () => random.uniform());
    expect(Math.min(...values.slice(0, 10_000))).to.be.at.least(0);
    expect(values.every((value) => value >= 0 && value < 1)).to.be.true;
    expect(mean(values)).to.be.closeTo(0.5, 0.005);
    expect(mean(values.map((value) => (value - 0.5) ** 2))).to.be.closeTo(1 / 12, 0.002);
  });

  it('draws every whole number below n about equally often', () => {
    const random = new Random(2);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 50_000; i++) counts[random.int(5)]++;
    for (const count of counts) expect(count).to.be.closeTo(10_000, 400);
    expect(random.int(1)).to.equal(0);
  });

  it('takes a chance as often as told', () => {
    const random = new Random(3);
    let taken = 0;
    for (let i = 0; i < 20_000; i++) if (random.chance(0.3)) taken++;
    expect(taken).to.be.closeTo(6000, 250);
    expect(random.chance(0)).to.be.false;
    expect(random.chance(1)).to.be.true;
  });

  it('picks each item and refuses to pick from nothing', () => {
    const random = new Random(4);
    const picked = new Set(Array.from({ length: 100 }, () => random.pick(['a', 'b', 'c'])));
    expect([...picked].sort()).to.deep.equal(['a', 'b', 'c']);
    expect(() => random.pick([])).to.throw(RangeError);
  });

  it('shuffles into a new list with the same items', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    const shuffled = new Random(5).shuffle(items);
    expect(items[99]).to.equal(99);
    expect(shuffled).to.not.deep.equal(items);
    expect([...shuffled].sort((a, b) => a - b)).to.deep.equal(items);
    expect(new Random(5).shuffle([])).to.deep.equal([]);
  });

  it('puts every item at every place about equally often', () => {
    const random = new Random(6);
    const places = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    for (let i = 0; i < 9000; i++) random.shuffle([0, 1, 2]).forEach((item, place) => places[item][place]++);
    for (const count of places.flat()) expect(count).to.be.closeTo(3000, 200);
  });

  it('draws a bell curve of mean 0 and deviation 1', () => {
    const random = new Random(7);
    const values = Array.from({ length: 50_000 }, () => random.normal());
    expect(mean(values)).to.be.closeTo(0, 0.02);
    expect(mean(values.map((value) => value ** 2))).to.be.closeTo(1, 0.03);
    const within = values.filter((value) => Math.abs(value) < 1).length / values.length;
    expect(within).to.be.closeTo(0.6827, 0.015);
  });
});
