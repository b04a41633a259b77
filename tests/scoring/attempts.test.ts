import { expect } from '@open-wc/testing';
import { Attempts, type Attempt } from '../../src/scoring/attempts.js';

const ITEMS = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
const attempt = (value: string, score: number, seconds = 1): Omit<Attempt, 'note'> => ({ value, score, seconds });

/** Items are done after two answers, or when one is right. */
const twoTries = (items = ITEMS) => new Attempts(items, (attempts) => attempts.length >= 2 || attempts.some(({ score }) => score === 1));

describe('attempts', () => {
  it('count the best answer to each item', () => {
    const attempts = twoTries();
    attempts.add(0, attempt('x', 0.5, 2));
    attempts.add(0, attempt('y', 0.25, 1.26));
    attempts.add(1, attempt('z', 1));
    expect(attempts.result).to.deep.equal({ raw: 1.5, max: 3, scaled: 0.5, attempts: 3, seconds: 4.3 });
    expect(attempts.values).to.deep.equal(['y', 'z']);
  });

  it('know what is done, what comes next, and the end', () => {
    const attempts = twoTries();
    attempts.add(0, attempt('x', 0));
    expect([attempts.isDone(0), attempts.answered, attempts.next]).to.deep.equal([false, 0, 0]);
    attempts.add(0, attempt('x', 0));
    expect([attempts.isDone(0), attempts.answered, attempts.next]).to.deep.equal([true, 1, 1]);
    attempts.add(1, attempt('x', 1));
    attempts.add(2, attempt('x', 1));
    expect([attempts.isComplete, attempts.next]).to.deep.equal([true, 3]);
    expect(new Attempts([]).isComplete).to.equal(false);
    expect(new Attempts([]).result.scaled).to.equal(0);
  });

  it('come back from their state, through JSON', () => {
    const attempts = twoTries();
    attempts.add(0, attempt('dog', 0.5, 3));
    attempts.note(0, 7);
    attempts.add(2, attempt('', 0));
    const again = twoTries();
    again.restore(JSON.parse(JSON.stringify(attempts.state)));
    for (const item of [0, 1, 2]) expect(again.of(item)).to.deep.equal(attempts.of(item));
  });

  it('keep a long answer short in the state, and say so', () => {
    const attempts = twoTries();
    attempts.add(0, attempt('x'.repeat(500), 0));
    expect(JSON.stringify(attempts.state).length).to.be.below(100);
    expect(JSON.stringify(attempts.state)).to.include('x…');
  });

  it('never lower a score, whatever the state says', () => {
    const attempts = twoTries();
    attempts.add(0, attempt('good', 0.8));
    const states: unknown[] = [
      { v: 1, items: { a: [['bad', 0.1, 1, 0]] } },
      {
        v: 1,
        items: {
          a: [
            ['bad', 0, 1, 0],
            ['bad', 0.5, 1, 0],
          ],
        },
      },
      { v: 2, items: { a: [['good', 1, 1, 0]] } },
      { v: 1, items: { a: 'nothing', b: [[1, 2], null, 'x', { score: 1 }], __proto__: [['x', 1, 1, 0]] } },
      { v: 1, items: [] },
      ...[null, undefined, 7, 'state', [], { items: {} }],
    ];
    for (const state of states) attempts.restore(state);
    expect(attempts.score(0)).to.equal(0.8);
    expect(attempts.of(1)).to.deep.equal([]);
  });

  it('read odd numbers in a state as what they can mean', () => {
    const attempts = twoTries();
    attempts.restore({ v: 1, items: { a: [['x', 7, -3, 'rank']], b: [['y', 'high', 2, 3]] } });
    expect(attempts.of(0)).to.deep.equal([{ value: 'x', score: 1, seconds: 0, note: 0 }]);
    expect(attempts.of(1)).to.deep.equal([{ value: 'y', score: 0, seconds: 2, note: 3 }]);
  });

  it('go over to other content where an item is still there', () => {
    const before = twoTries();
    before.add(0, attempt('x', 0.5));
    before.add(2, attempt('z', 1));
    const after = twoTries([{ key: 'c' }, { key: 'new' }]);
    after.adopt(before);
    expect([after.score(0), after.score(1)]).to.deep.equal([1, 0]);
    expect(after.result.max).to.equal(2);
  });

  it('keep a best answer that came after an item was done', () => {
    const attempts = new Attempts(ITEMS);
    attempts.restore({
      v: 1,
      items: {
        a: [
          ['first', 0, 1, 0],
          ['second', 1, 1, 0],
        ],
      },
    });
    expect(attempts.score(0)).to.equal(1);
  });
});
