import { expect } from '@open-wc/testing';
import { gains, weigherOf, type Contrast, type Reinforcement } from '../../../training/optimise/weighing.js';

const logs = (...numbers: number[]) => Float64Array.from(numbers);
const closeTo = (counts: ArrayLike<number>, expected: readonly number[]) => {
  expect(counts.length).to.equal(expected.length);
  for (const [i, count] of expected.entries()) expect(counts[i], String(i)).to.be.closeTo(count, 1e-9);
};
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

describe('gains', () => {
  it('are what each reply has won on the model before, summed over its tokens', () => {
    closeTo(gains({ lengths: [2, 1], counted: [2, 1], before: [-5, -1] }, logs(-1, -2, -3)), [2, -2]);
  });

  it('may look at the first tokens of each reply alone', () => {
    closeTo(gains({ lengths: [2, 2], counted: [1, 2], before: [-5, -1] }, logs(-1, -20, -3, -20)), [4, -22]);
    closeTo(gains({ lengths: [2, 2], counted: [1, 1], before: [-5, -1] }, logs(-1, -20, -3, -20)), [4, -2]);
  });
});

describe('contrast', () => {
  const pair: Contrast = { kind: 'contrast', lengths: [2, 1], counted: [2, 1], before: [-3, -3], beta: 0.1, imitation: 0 };

  it('makes the better reply likelier and the other one less likely, each token by β times the surprise', () => {
    // Nothing gained yet: the surprise is a half.
    closeTo(weigherOf(pair)(logs(-1, -2, -3)), [0.05, 0.05, -0.05]);
  });

  it('pulls the less, the further the two are apart already', () => {
    // The better one gained 2 nats, the other lost 4: the odds are 0.1 · 6.
    const surprise = logistic(-0.6);
    closeTo(weigherOf(pair)(logs(-0.5, -0.5, -7)), [0.1 * surprise, 0.1 * surprise, -0.1 * surprise]);
  });

  it('imitates the better reply as a whole, however long', () => {
    closeTo(weigherOf({ ...pair, imitation: 2 })(logs(-1, -2, -3)), [1.05, 1.05, -0.05]);
  });

  it('may pull at the first tokens alone, and still imitate the whole', () => {
    closeTo(weigherOf({ ...pair, counted: [1, 1], before: [-1, -3], imitation: 1 })(logs(-1, -2, -3)), [0.55, 0.5, -0.05]);
  });

  it('may pull at another number of tokens of each reply', () => {
    const some: Contrast = { ...pair, lengths: [2, 2], counted: [1, 2], before: [-1, -3] };
    closeTo(weigherOf(some)(logs(-1, -9, -1, -2)), [0.05, 0, -0.05, -0.05]);
  });

  it('keeps pairs apart', () => {
    const two: Contrast = { ...pair, lengths: [1, 1, 1, 1], counted: [1, 1, 1, 1], before: [0, 0, 0, 0] };
    const [a, b, c, d] = Array.from(weigherOf(two)(logs(0, 0, 10, -10)));
    closeTo([a, b], [0.05, -0.05]);
    closeTo([c, d], [0.1 * logistic(-2), -0.1 * logistic(-2)]);
  });
});

describe('reinforcement', () => {
  const group: Reinforcement = {
    kind: 'reinforcement',
    lengths: [1, 2],
    counted: [1, 2],
    before: [-1, -2],
    scores: [3, 1],
    leash: 0,
    samples: 2,
  };

  it('counts a reply by what it scores above the others to its prompt, in units of the spread', () => {
    closeTo(
      Array.from(weigherOf(group)(logs(-1, -1, -1)), (count) => Math.round(count * 1000) / 1000),
      [1, -1, -1],
    );
  });

  it('takes off what the distance from the model before costs', () => {
    // The first reply went 3 nats away: at 1 a nat it is worth 0, less than the other's 1.
    const counts = Array.from(weigherOf({ ...group, leash: 1 })(logs(2, -1, -1)), Math.sign);
    expect(counts).to.deep.equal([-1, 1, 1]);
  });

  it('learns nothing from a reply without others', () => {
    closeTo(weigherOf({ ...group, lengths: [1, 1], samples: 1 })(logs(-1, -2)), [0, 0]);
  });
});
