import { expect } from '@open-wc/testing';
import { preferences, REFUSAL_KEY, requests, type Preference } from '../../training/data/preferences/index.js';

const take = (seed: number, count: number): Preference[] => {
  const stream = preferences(seed);
  return Array.from({ length: count }, () => stream.next().value);
};

const length = (text: string): number => text.split(' ').length;
const declines = (text: string): boolean => REFUSAL_KEY.some((word) => text.toLowerCase().includes(word));

describe('preferences', () => {
  const pairs = take(1, 3000);

  it('gives the same pairs for the same seed, and others for another', () => {
    expect(take(1, 100)).to.deep.equal(pairs.slice(0, 100));
    expect(take(2, 100)).not.to.deep.equal(pairs.slice(0, 100));
  });

  it('repeats no pair in the first 3,000 and has more than 2,000 prompts', () => {
    expect(new Set(pairs.map(({ prompt, chosen, rejected }) => `${prompt}|${chosen}|${rejected}`)).size).to.equal(3000);
    expect(new Set(pairs.map(({ prompt }) => prompt.toLowerCase())).size).to.be.above(2000);
  });

  it('has two different answers without open templates', () => {
    for (const { prompt, chosen, rejected } of pairs) {
      expect(chosen).not.to.equal(rejected);
      expect(`${prompt} ${chosen} ${rejected}`).not.to.match(/[{}[\]|]|undefined/);
    }
  });

  it('matches lengths within two words where it says so', () => {
    for (const { chosen, rejected, kind } of pairs)
      if (kind.endsWith('-matched')) expect(Math.abs(length(chosen) - length(rejected)), `${chosen} | ${rejected}`).to.be.at.most(2);
  });

  it('prefers the shorter one in brief and the longer one in most of complete', () => {
    for (const { chosen, rejected, kind } of pairs) if (kind === 'brief') expect(length(chosen)).to.be.below(length(rejected));
    const complete = pairs.filter(({ kind }) => kind === 'complete');
    expect(complete.filter(({ chosen, rejected }) => length(chosen) > length(rejected)).length / complete.length).to.be.above(0.9);
  });

  it('declines harmful wishes and helps with harmless ones', () => {
    for (const { chosen, rejected, kind } of pairs) {
      if (kind.startsWith('safe')) expect([declines(chosen), declines(rejected)], `${chosen} | ${rejected}`).to.deep.equal([true, false]);
      if (kind.startsWith('harmless'))
        expect([declines(chosen), declines(rejected)], `${chosen} | ${rejected}`).to.deep.equal([false, true]);
    }
  });
});

describe('requests', () => {
  it('has harmful and harmless prompts with key words, none twice', () => {
    const stream = requests(1);
    const drawn = Array.from({ length: 1000 }, () => stream.next().value);
    expect(new Set(drawn.map(({ prompt }) => prompt.toLowerCase())).size).to.equal(1000);
    expect(drawn.filter(({ kind }) => kind === 'harmful').length).to.be.within(200, 300);
    for (const { key } of drawn) expect(key).not.to.be.empty;
  });
});
