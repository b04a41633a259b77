import { expect } from '@open-wc/testing';
import { moved, shuffled, solution } from '../../src/elements/llm-stage-order/arrangement.js';
import type { Sheet } from '../../src/elements/llm-stage-order/entry.js';
import { judge } from '../../src/elements/llm-stage-order/judgement.js';

const sheet = (stages: number, distractors = 0): Sheet => ({
  key: 'k',
  question: [],
  entries: Array.from({ length: stages + distractors }, (_, i) => ({
    text: [String(i)],
    name: String(i),
    reasons: { why: [], tooEarly: [], tooLate: [] },
    stage: null,
  })),
  stages,
});

/** Judges an order of `stages` stages; what is not in the list is aside. */
function judged(list: number[], stages: number, distractors = 0, kept: number[] = []) {
  const all = Array.from({ length: stages + distractors }, (_, i) => i);
  const aside = all.filter((entry) => !list.includes(entry));
  return judge({ list, aside }, stages, all.length, new Set(kept));
}

/** Every order of the numbers below n. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) => Array.from({ length: n }, (_, at) => order.toSpliced(at, 0, n - 1)));
}

describe('the verdict on an order', () => {
  it('is full marks for the right one, and for no other', () => {
    for (const list of orders(5)) {
      const isRight = list.every((stage, i) => stage === i);
      expect(judged(list, 5).score === 1, list.join()).to.equal(isRight);
    }
  });

  it('is nothing for the order from last to first', () => {
    for (let n = 2; n < 9; n++) expect(judged(orders(0).concat([Array.from({ length: n }, (_, i) => n - 1 - i)])[1], n).score).to.equal(0);
  });

  it('counts the most stages that could stay while the others move', () => {
    const { marks, score } = judged([1, 2, 3, 4, 0], 5);
    expect(marks).to.deep.equal(['earlier', 'relative', 'relative', 'relative', 'relative']);
    expect(score).to.equal(3 / 4);
    expect(judged([4, 0, 1, 2, 3], 5).marks).to.deep.equal(['relative', 'relative', 'relative', 'relative', 'later']);
    expect(judged([0, 2, 3, 1, 4], 5).marks).to.deep.equal(['in-order', 'earlier', 'relative', 'relative', 'in-order']);
  });

  it('calls in order only what is at its own number, and names a neighbour for what is merely right relative to others', () => {
    for (const list of orders(6)) {
      const { marks, than } = judged(list, 4, 2); // two of them are distractors
      for (const stage of list.filter((entry) => entry < 4)) {
        if (marks[stage] === 'in-order') expect(list[stage], list.join()).to.equal(stage);
        if (marks[stage] !== 'relative') continue;
        expect(list[stage], list.join()).not.to.equal(stage);
        const other = than[stage]!;
        expect(['in-order', 'relative']).to.include(marks[other]);
        expect(list.indexOf(stage) < list.indexOf(other), list.join()).to.equal(stage < other);
      }
    }
  });

  it('says which way each of the others goes, and what it comes before or after', () => {
    for (const list of orders(5)) {
      const { marks, than } = judged(list, 5);
      const isRight = (stage: number) => marks[stage] === 'in-order' || marks[stage] === 'relative';
      for (const stage of list) {
        if (isRight(stage)) continue;
        const place = list.indexOf(stage);
        const other = than[stage];
        if (other === null) {
          expect(marks[stage], list.join()).to.equal(place < stage ? 'later' : 'earlier');
        } else {
          expect(isRight(other)).to.equal(true);
          expect(marks[stage], list.join()).to.equal(other < stage ? 'later' : 'earlier');
          expect(list.indexOf(other) < place, list.join()).to.equal(marks[stage] === 'earlier');
        }
      }
    }
  });

  it('calls a stage alone in order only at its own number', () => {
    expect(judged([2, 1, 0], 3)).to.deep.include({ marks: ['earlier', 'in-order', 'later'], score: 0 });
    expect(judged([1, 0], 2)).to.deep.include({ marks: ['earlier', 'later'], score: 0, right: 0 });
  });

  it('does not mind a distractor in between, nor a stage that is missing, but says so of each', () => {
    const { marks, score, right } = judged([0, 5, 2, 3, 4], 5, 2);
    expect(marks).to.deep.equal(['in-order', 'missing', 'in-order', 'in-order', 'in-order', 'foreign', 'aside']);
    expect(judged([5, 0, 2, 3, 4], 5, 2).marks).to.deep.equal([
      'relative',
      'missing',
      'in-order',
      'in-order',
      'in-order',
      'foreign',
      'aside',
    ]);
    expect(score).to.equal((4 - 1 + 1) / (5 - 1 + 2));
    expect(right).to.equal(5);
  });

  it('is between 0 and 1, whatever lies where, and 1 for one stage only when it is in the list', () => {
    for (const list of [[], [0], [2, 1, 0], [1], [2]]) expect(judged(list, 1, 2).score).to.be.within(0, 1);
    expect(judged([0], 1, 2).score).to.equal(1);
    expect(judged([], 1, 2).score).to.be.lessThan(1);
    expect(judged([], 4, 2).score).to.be.within(0, 0.5);
  });

  it('keeps in order what was in order, wherever the others went', () => {
    expect(judged([3, 1, 2, 0], 4, 0, [1]).marks).to.deep.equal(['earlier', 'in-order', 'in-order', 'later']);
    expect(judged([2, 1, 0, 3], 4, 0, [1, 3]).marks).to.deep.equal(['earlier', 'in-order', 'later', 'in-order']);
  });
});

describe('the mixed order', () => {
  it('is never the solution, has at most half of it, and everything in the list', () => {
    for (const [stages, distractors] of [[2, 0], [3, 0], [5, 2], [1, 1], [1, 3], [2, 1], [24, 0]] as const) {
      for (let seed = 0; seed < 50; seed++) {
        const mixed = shuffled(sheet(stages, distractors), seed);
        expect([...mixed.list].sort((a, b) => a - b)).to.deep.equal(Array.from({ length: stages + distractors }, (_, i) => i));
        const { score, marks } = judge(mixed, stages, stages + distractors);
        expect(score).to.be.lessThan(1);
        expect(marks.filter((mark) => mark === 'in-order').length).to.be.at.most(Math.max(1, stages / 2));
      }
    }
  }); // prettier-ignore

  it('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => shuffled(sheet(6), seed).list.join();
    expect(of(3)).to.equal(of(3));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => of(seed))).size).to.be.greaterThan(10);
  });

  it('changes by one entry at a time', () => {
    const start = solution(sheet(3, 1));
    expect(moved(start, 0, 'list', 2)).to.deep.equal({ list: [1, 2, 0], aside: [3] });
    expect(moved(start, 3, 'list', 1)).to.deep.equal({ list: [0, 3, 1, 2], aside: [] });
    expect(moved(start, 1, 'aside', 0)).to.deep.equal({ list: [0, 2], aside: [1, 3] });
  });

  it('changes around what is kept', () => {
    const swapped = { list: [3, 1, 2, 0], aside: [4] };
    expect(moved(swapped, 3, 'list', 3, new Set([1, 2]))).to.deep.equal({ list: [0, 1, 2, 3], aside: [4] });
    expect(moved({ list: [4, 1, 0], aside: [] }, 4, 'aside', 0, new Set([1]))).to.deep.equal({ list: [0, 1], aside: [4] });
    const short = moved({ list: [3, 1], aside: [0, 2] }, 3, 'aside', 0, new Set([1]));
    expect(short).to.deep.equal({ list: [1], aside: [3, 0, 2] });
    expect(moved(short, 0, 'list', 1, new Set([1]))).to.deep.equal({ list: [0, 1], aside: [3, 2] });
  });
});
