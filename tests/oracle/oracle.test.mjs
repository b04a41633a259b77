/** The engine against a forward pass that shares nothing with it but the exported files: tests/oracle/. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { forward } from './forward.mjs';
import { readSafetensors } from './safetensors.mjs';
import { evaluate } from '../../training/evaluate.ts';
import { exportModels } from '../../training/export.ts';

const TOLERANCE = 1e-3;
const SHORT = 'The cat sat on the ___.';
const TEXTS = {
  'a short text': SHORT,
  'a blank at the start': '___ is red and the grass is green.',
  'a text without a blank': 'Ann went to the shop.\nShe bought some bread and a bottle of milk.',
  'an empty text': '',
  'a text in bytes': 'Grüße aus Köln, 你好 🙂 iPad ___ zzyzx!',
  'a text longer than the context': `${'In the morning the old man walks slowly to the market. '.repeat(12)}Then he goes ___ again.`,
};

const folder = mkdtempSync(join(tmpdir(), 'llm-widgets-oracle-'));
after(() => rmSync(folder, { recursive: true }));

async function engineLogits(text, mode) {
  return JSON.parse(await evaluate(['logits', '--mode', mode, '--json', '--', text], () => undefined));
}

function largestDifference(a, b) {
  let largest = 0;
  for (const [p, row] of a.entries()) for (const [id, value] of row.entries()) largest = Math.max(largest, Math.abs(value - b[p][id]));
  return largest;
}

describe('the exported base model in an independent forward pass', () => {
  let config;
  let tensors;

  before(async () => {
    await exportModels(['--format', 'safetensors', '--out', folder]);
    config = JSON.parse(readFileSync(join(folder, 'base.config.json'), 'utf8'));
    tensors = readSafetensors(readFileSync(join(folder, config.weights))).tensors;
  });

  for (const mode of ['next', 'masked']) {
    for (const [name, text] of Object.entries(TEXTS)) {
      it(`agrees on ${name}, mode ${mode}`, async (t) => {
        const { ids, logits } = await engineLogits(text, mode);
        assert.equal(ids[0], config.bos_token_id);
        assert.equal(ids.includes(config.mask_token_id), mode === 'masked' && text.includes('___'));
        assert.ok(ids.length <= config.max_position_embeddings);
        assert.deepEqual([logits.length, new Set(logits.map((row) => row.length))], [ids.length, new Set([config.vocab_size])]);

        const difference = largestDifference(forward(config, tensors, ids, mode === 'next'), logits);
        t.diagnostic(`max |Δ| ${difference.toExponential(1)} over ${ids.length} positions`);
        assert.ok(difference <= TOLERANCE, `max |Δ| ${difference}`);
      });
    }
  }

  it('would not agree if any tensor, or the mode, were another', async () => {
    const { ids, logits } = await engineLogits(SHORT, 'masked');
    assert.ok(largestDifference(forward(config, tensors, ids, true), logits) > TOLERANCE, 'mode');
    for (const [name, { shape, values }] of Object.entries(tensors)) {
      const other = { ...tensors, [name]: { shape, values: values.map((value) => 1.1 * value) } };
      assert.ok(largestDifference(forward(config, other, ids, false), logits) > TOLERANCE, name);
    }
  });
});
