/** The features of the glass-box reward model mean what their names say. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, it } from 'node:test';

/** Where a feature shows in fewer pairs than this, chance decides. */
const ENOUGH = 15;

describe('the features of the reward model', () => {
  let sets;
  before(() => {
    const command = ['--import', 'tsx', 'training/experiments/reward-features.ts', '--json'];
    sets = JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8' }));
  });

  it('show in the gold pairs as their names say: in the sign of each alone, and in most bets', () => {
    for (const { name, promise, shows, alone, right } of sets.gold.filter(({ promise }) => promise !== 0)) {
      assert.ok(shows >= ENOUGH, `${name} shows in ${shows} pairs`);
      assert.equal(Math.sign(alone), promise, name);
      assert.ok(right > 0.6, `${name}: ${right}`);
    }
  });

  it('do so in each set where they show often enough, however it was made', () => {
    for (const set of ['generated', 'written', 'suite']) {
      for (const { name, shows, agrees } of sets[set]) if (shows >= ENOUGH) assert.notEqual(agrees, false, `${name} in ${set}`);
    }
  });

  it('do so in the pairs that learners see', () => {
    for (const set of ['bare tag', 'lesson']) {
      for (const { name, agrees } of sets[set]) assert.notEqual(agrees, false, `${name} in ${set}`);
      assert.ok(sets[set].filter(({ shows }) => shows > 0).length > 5, `too few show in ${set}`);
    }
    for (const { name, shows } of sets['bare tag']) assert.ok(shows > 0, `${name} does not show in the bare tag`);
  });

  it('leave length a matter of taste: in the pairs that learners see, the longer reply is better as often as not', () => {
    for (const set of ['bare tag', 'lesson']) assert.equal(sets[set].find(({ name }) => name === 'long').right, 0.5, set);
  });
});
