import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { preferences, REFUSAL_KEY, requests } from '../../../training/data/preferences/index.ts';
import { REQUEST_FILES } from '../../../training/data/preferences/written.ts';

const take = (seed, count) => {
  const stream = preferences(seed);
  return Array.from({ length: count }, () => stream.next().value);
};

const length = (text) => text.split(' ').length;
const declines = (text) => REFUSAL_KEY.some((word) => text.toLowerCase().includes(word));

describe('preferences', () => {
  const pairs = take(1, 3000);

  it('gives the same pairs for the same seed, and others for another', () => {
    assert.deepEqual(take(1, 100), pairs.slice(0, 100));
    assert.notDeepEqual(take(2, 100), pairs.slice(0, 100));
  });

  it('repeats no pair in the first 3,000 and has more than 2,000 prompts', () => {
    assert.equal(new Set(pairs.map(({ prompt, chosen, rejected }) => `${prompt}|${chosen}|${rejected}`)).size, 3000);
    assert.ok(new Set(pairs.map(({ prompt }) => prompt.toLowerCase())).size > 2000);
  });

  it('has two different answers without open templates', () => {
    for (const { prompt, chosen, rejected } of pairs) {
      assert.notEqual(chosen, rejected);
      assert.doesNotMatch(`${prompt} ${chosen} ${rejected}`, /[{}[\]|]|undefined/);
    }
  });

  it('matches lengths within two words where it says so', () => {
    for (const { chosen, rejected, kind } of pairs)
      if (kind.endsWith('-matched')) assert.ok(Math.abs(length(chosen) - length(rejected)) <= 2, `${chosen} | ${rejected}`);
  });

  it('prefers the shorter one in brief and the longer one in most of complete', () => {
    for (const { chosen, rejected, kind } of pairs) if (kind === 'brief') assert.ok(length(chosen) < length(rejected));
    const complete = pairs.filter(({ kind }) => kind === 'complete');
    assert.ok(complete.filter(({ chosen, rejected }) => length(chosen) > length(rejected)).length / complete.length > 0.9);
  });

  it('declines harmful wishes and helps with harmless ones', () => {
    for (const { chosen, rejected, kind } of pairs) {
      if (kind.startsWith('safe')) assert.deepEqual([declines(chosen), declines(rejected)], [true, false], `${chosen} | ${rejected}`);
      if (kind.startsWith('harmless')) assert.deepEqual([declines(chosen), declines(rejected)], [false, true], `${chosen} | ${rejected}`);
    }
  });
});

describe('requests', () => {
  it('are read from every file of their folder', () => {
    const files = readdirSync('training/data/preferences/requests').map((file) => file.replace(/\.txt$/, ''));
    assert.deepEqual(files.sort(), [...REQUEST_FILES].sort());
  });

  it('has harmful and harmless prompts with key words, none twice', () => {
    const stream = requests(1);
    const drawn = Array.from({ length: 1000 }, () => stream.next().value);
    assert.equal(new Set(drawn.map(({ prompt }) => prompt.toLowerCase())).size, 1000);
    const harmful = drawn.filter(({ kind }) => kind === 'harmful').length;
    assert.ok(harmful >= 200 && harmful <= 300, String(harmful));
    for (const { key } of drawn) assert.ok(key.length > 0);
  });
});
