/** `npm run train`: the same seed gives the same weights to the last bit, on one thread or two, in one go or resumed. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { importAsItIs } from '../../training/publish/import-as-it-is.ts';
import { runScript } from '../support/run-script.mjs';

const STEPS = 3;

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'llm-widgets-train-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Trains on a small corpus and few examples up to a step of the real schedule, and returns what the checkpoint holds beside its header. */
async function train(run, { stage = 'base', threads = 1, until = STEPS, ...others }) {
  const out = join(folder, run);
  const options = { stage, out, characters: 300_000, examples: 20_000, threads, 'stop-after': until, ...others };
  const { status, stderr } = await runScript(
    'train',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
  );
  assert.equal(status, 0, stderr);
  const file = readFileSync(join(out, 'checkpoint.bin'));
  const length = file.readUInt32LE(0);
  const { step } = JSON.parse(file.subarray(4, 4 + length).toString());
  assert.equal(step, until);
  const losses = readFileSync(join(out, 'losses.jsonl'), 'utf8').trim().split('\n').map(JSON.parse);
  return { losses, floats: file.subarray(4 + 4 * Math.ceil(length / 4)) };
}

describe('training', () => {
  it('gives the same weights, means and losses on one thread, on two, and when it goes on from a checkpoint', async () => {
    const one = await train('one', { threads: 1 });
    assert.equal(one.losses.length, STEPS);
    assert.ok(one.losses.every(({ next, masked }) => next > 1 && masked > 1 && next < 10 && masked < 10));
    const two = await train('two', { threads: 2 });
    await train('resumed', { threads: 2, until: 1 });
    const resumed = await train('resumed', { threads: 1 });
    for (const other of [two, resumed]) {
      assert.deepEqual(other.losses, one.losses);
      assert.ok(other.floats.equals(one.floats), 'other weights');
    }
  });

  for (const stage of ['sft', 'reward', 'rlhf']) {
    it(`gives the same ${stage} on one thread and on two, and when it goes on from a checkpoint`, async () => {
      const one = await train(`${stage} one`, { stage });
      assert.equal(one.losses.length, STEPS);
      await train(`${stage} resumed`, { stage, threads: 2, until: 1 });
      const resumed = await train(`${stage} resumed`, { stage, threads: 2 });
      assert.deepEqual(resumed.losses, one.losses);
      assert.ok(resumed.floats.equals(one.floats), 'other numbers');
    });
  }

  it('can follow the reward model by reinforcement as well', async () => {
    const { losses } = await train('reinforce', { stage: 'rlhf', method: 'reinforce' });
    assert.equal(losses.length, STEPS);
    for (const figures of losses) assert.ok(Object.values(figures).every(Number.isFinite), JSON.stringify(figures));
  });

  it('reads a model that was written anew, and not the one it remembers', async () => {
    const file = join(folder, 'model.mjs');
    for (const [second, delta] of ['old', 'new'].entries()) {
      writeFileSync(file, `export const delta = '${delta}';`);
      utimesSync(file, second, second);
      assert.equal((await importAsItIs(pathToFileURL(file))).delta, delta);
    }
  });
});
