/** What lessons do to the built-in sentences, with the model that ships. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { DEFAULT_ITEMS } from '../../src/elements/llm-fill-blank/default-content.ts';
import { splitAtBlank } from '../../src/engine/blank.ts';
import { readWeightsFile } from '../../src/engine/files/weights-file.ts';
import { Learner } from '../../src/engine/learner.ts';
import { finish } from '../../src/engine/pass.ts';
import { weights } from '../../src/models/base.ts';

const LEADING = 3; // the first of them
const SURE = 0.95;

describe('The built-in sentences of <llm-fill-blank>', () => {
  let learner;
  before(() => {
    learner = new Learner(readWeightsFile(new Uint8Array(Buffer.from(weights, 'base64'))));
  });

  const teach = ({ sentence, answer }) => finish(learner.learn({ ...splitAtBlank(sentence), word: answer, mode: 'masked' }));

  it('lead with ones where a lesson moves the word by ten points at least', (t) => {
    for (const [i, item] of DEFAULT_ITEMS.entries()) {
      finish(learner.reset());
      const { before: from, after: to } = teach(item);
      const points = 100 * (to - from);
      t.diagnostic(`${item.answer}: ${(100 * from).toFixed(1)} % → ${(100 * to).toFixed(1)} %, ${points.toFixed(1)} points`);
      if (i < LEADING) assert.ok(points >= 10, `${item.answer} moves by ${points} points`);
    }
  });

  it('are pushed by every further lesson, visibly until the model is sure', () => {
    for (const item of DEFAULT_ITEMS) {
      finish(learner.reset());
      for (let lesson = 1; lesson <= 5; lesson++) {
        const { before: from, after: to } = teach(item);
        assert.ok(to > from, `lesson ${lesson} on ${item.answer}: from ${from} to ${to}`);
        if (from < SURE) assert.ok(to - from >= 0.02, `lesson ${lesson} on ${item.answer}: from ${from} to ${to}`);
      }
    }
  });
});
