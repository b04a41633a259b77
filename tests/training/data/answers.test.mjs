import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers } from '../../../training/data/answers/index.ts';

const take = (seed, count) => {
  const stream = answers(seed);
  return Array.from({ length: count }, () => stream.next().value);
};

const words = (text) => text.split(' ');

describe('answers', () => {
  const pairs = take(1, 3000);

  it('gives the same pairs for the same seed, and others for another', () => {
    assert.deepEqual(take(1, 100), pairs.slice(0, 100));
    assert.notDeepEqual(take(2, 100), pairs.slice(0, 100));
  });

  it('asks no question twice in the first 3,000', () => {
    assert.equal(new Set(pairs.map(({ question }) => question.toLowerCase())).size, 3000);
  });

  it('answers in 8 to 35 words and ends', () => {
    for (const { answer } of pairs) {
      assert.ok(words(answer).length >= 8 && words(answer).length <= 35, answer);
      assert.match(answer, /[.!?]"?$/);
    }
  });

  it('names a key word early', () => {
    for (const { answer, key } of pairs) {
      const start = words(answer).slice(0, 22).join(' ').toLowerCase();
      assert.ok(
        key.some((word) => start.includes(word.toLowerCase())),
        `${answer} [${key.join(', ')}]`,
      );
    }
  });

  it('leaves no hole or choice of a template open', () => {
    for (const { question, answer } of pairs) assert.doesNotMatch(`${question} ${answer}`, /[{}[\]|]|undefined/);
  });
});
