import { expect } from '@open-wc/testing';
import { Attempts, type Attempt } from '../../src/scoring/attempts.js';
import { condensed } from '../../src/scoring/saved.js';

const ITEMS = [{ key: 'a' }, { key: 'an item with a very long name indeed' }, { key: 'c' }];
const answer = (value: string, score: number, note = 0): Attempt => ({ value, score, seconds: 1.5, note });

/** Items are done after two answers that stand, or when the learner was shown the answer. */
const twoTries = (items = ITEMS) =>
  new Attempts(
    items,
    (attempts) => attempts.filter(({ note }) => note >= 0).length >= 2 || attempts.some(({ value, note }) => value === '' && note >= 0),
  );

function answered(): Attempts {
  const attempts = twoTries();
  attempts.add(0, answer('some words', 0.25));
  attempts.add(0, answer('other words', 0.667));
  attempts.add(1, answer('words', 0.5));
  attempts.add(1, answer('', 0));
  attempts.add(2, answer('taken back', 1, -1));
  return attempts;
}

describe('a condensed state', () => {
  it('keeps of each item the score, and whether it is done, in six characters', () => {
    const before = answered();
    const text = condensed(before.state);
    expect(text).to.have.length(5 + 3 * 6);
    const after = twoTries();
    after.restore(JSON.parse(JSON.stringify(text)));
    for (const [item] of ITEMS.entries()) {
      expect([after.score(item), after.isDone(item), after.of(item).length]).to.deep.equal([
        before.score(item),
        before.isDone(item),
        before.of(item).length,
      ]);
    }
    expect(after.result).to.deep.equal(before.result);
    expect(after.of(0).map(({ value }) => value)).to.deep.equal(['…', '…']);
    expect(after.of(1).map(({ value }) => value)).to.deep.equal(['…', '']);
  });

  it('of a condensed state is the same', () => {
    const text = condensed(answered().state);
    const after = twoTries();
    after.restore(text);
    expect(condensed(text)).to.equal(text);
    expect(condensed(after.state)).to.equal(text);
  });

  it('goes by the names of items, not by their order', () => {
    const after = twoTries([...ITEMS].reverse().slice(1));
    after.restore(condensed(answered().state));
    expect([after.score(0), after.score(1)]).to.deep.equal([0.5, 0.667]);
  });

  it('takes nothing from who knows more', () => {
    const attempts = twoTries();
    attempts.add(0, answer('a third', 1 / 3));
    const before = attempts.of(0);
    attempts.restore(condensed(attempts.state));
    expect(attempts.of(0)).to.equal(before);
  });

  it('holds any number of seconds and answers, and reads any text', () => {
    const attempts = new Attempts(ITEMS);
    for (let i = 0; i < 70; i++) attempts.add(0, { value: 'x', score: 0.001, seconds: 1e300 });
    const text = condensed(attempts.state);
    expect(text).to.have.length(11);
    const after = new Attempts(ITEMS);
    after.restore(text);
    expect(after.of(0)).to.have.length(64);
    expect(after.score(0)).to.equal(0.001);
    const untouched = new Attempts(ITEMS);
    for (const odd of ['', '~', 'state', '~0000?', `${text}0`]) untouched.restore(odd);
    for (const item of ['000', '___', '---']) untouched.restore(text.slice(0, 8) + item); // of the item 'a'
    expect(untouched.score(0)).to.be.within(0, 1);
    expect(untouched.score(1)).to.equal(0);
  });
});
