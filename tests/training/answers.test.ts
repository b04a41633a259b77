import { expect } from '@open-wc/testing';
import { answers, type Answer } from '../../training/data/answers/index.js';

const take = (seed: number, count: number): Answer[] => {
  const stream = answers(seed);
  return Array.from({ length: count }, () => stream.next().value);
};

const words = (text: string): string[] => text.split(' ');

describe('answers', () => {
  const pairs = take(1, 3000);

  it('gives the same pairs for the same seed, and others for another', () => {
    expect(take(1, 100)).to.deep.equal(pairs.slice(0, 100));
    expect(take(2, 100)).not.to.deep.equal(pairs.slice(0, 100));
  });

  it('asks no question twice in the first 3,000', () => {
    expect(new Set(pairs.map(({ question }) => question.toLowerCase())).size).to.equal(3000);
  });

  it('answers in 8 to 35 words and ends', () => {
    for (const { answer } of pairs) {
      expect(words(answer).length, answer).to.be.within(8, 35);
      expect(answer).to.match(/[.!?]"?$/);
    }
  });

  it('names a key word early', () => {
    for (const { answer, key } of pairs) {
      const start = words(answer).slice(0, 22).join(' ').toLowerCase();
      expect(
        key.some((word) => start.includes(word.toLowerCase())),
        `${answer} [${key.join(', ')}]`,
      ).to.equal(true);
    }
  });

  it('leaves no hole or choice of a template open', () => {
    for (const { question, answer } of pairs) expect(`${question} ${answer}`).not.to.match(/[{}[\]|]|undefined/);
  });
});
