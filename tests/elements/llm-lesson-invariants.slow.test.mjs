/** What holds of a lesson, over 2,000 random acts in each browser: see llm-lesson-invariants.test.ts. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** One each: two would take as long as all other checks together. */
const SEEDS = { chromium: 1, firefox: 2, webkit: 1 };

describe('a lesson, whatever happens', () => {
  for (const [browser, seed] of Object.entries(SEEDS)) {
    it(`keeps its promises in ${browser} over 2,000 random acts, seed ${seed}`, () => {
      const { stdout } = spawnSync('npx', ['wtr', '--files', 'tests/elements/llm-lesson-invariants.test.ts'], {
        encoding: 'utf8',
        env: { ...process.env, TEST_BROWSER: browser, RANDOM_ACTS: '2000', RANDOM_SEED: String(seed) },
      });
      assert.match(stdout, /unit tests: 1 passed/, stdout); // of one file, coverage is too low
      assert.doesNotMatch(stdout, /❌/, stdout);
    });
  }
});
