/** What `npm run eval` says about the models after the base: their replies, and the reward model's verdicts. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { LanguageModel } from '../../src/engine/language-model.ts';
import { evaluate as evalCommand } from '../../training/evaluate.ts';
import { replyTo } from '../../training/measures/replies.ts';
import { shippedBase } from '../../training/publish/stored-models.ts';

const folder = mkdtempSync(join(tmpdir(), 'llm-widgets-stages-'));
after(() => rmSync(folder, { recursive: true }));

function fileOf(name, lines) {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** What `npm run eval` prints. */
function evaluate(...args) {
  return evalCommand(args, (warning) => assert.fail(warning));
}

const PROMPTS = ['What does a cow drink?', 'How do I make tea?', 'I want to copy the homework of my friend.', '', 'Thank you!'];

describe('eval replies', () => {
  const file = fileOf('prompts.txt', PROMPTS);
  const replies = async (...options) => JSON.parse(await evaluate('replies', file, '--json', ...options));

  for (const stage of ['base', 'sft', 'rlhf']) {
    it(`writes what ${stage} replies to each line, at most 60 tokens`, async () => {
      const written = await replies('--stage', stage, '--seed', '3');
      assert.deepEqual(
        written.map(({ prompt }) => prompt),
        PROMPTS.filter(Boolean),
      );
      for (const { reply, stopped, ...others } of written) {
        assert.deepEqual(Object.keys(others), ['prompt']);
        assert.equal(typeof reply, 'string');
        assert.equal(typeof stopped, 'boolean');
        assert.ok(reply.split(/\s+/).length <= 60);
      }
    });
  }

  it('writes the same for the same seed, and other texts for another', async () => {
    const [first, again, other] = [
      await replies('--stage', 'sft'),
      await replies('--stage', 'sft', '--seed', '0'),
      await replies('--stage', 'sft', '--seed', '9'),
    ];
    assert.deepEqual(again, first);
    assert.notDeepEqual(other, first);
  });

  it('gives the base the bare line, and the others a turn', async () => {
    const base = new LanguageModel(await shippedBase());
    const expected = PROMPTS.filter(Boolean).map((prompt, i) => replyTo(base, prompt, { chat: false, seed: 3 + i }));
    assert.deepEqual(await replies('--stage', 'base', '--seed', '3'), expected);
  });

  it('shows who ends by themselves', async () => {
    const ends = async (stage) => (await replies('--stage', stage)).map(({ stopped }) => stopped);
    const shown = async (stage) => (await evaluate('replies', file, '--stage', stage)).split('\n\n').map((told) => !told.endsWith(' […]'));
    assert.deepEqual(await shown('sft'), [true, true, true, true]);
    assert.ok((await shown('base')).includes(false));
    for (const stage of ['sft', 'base']) assert.deepEqual(await ends(stage), await shown(stage));
    assert.match(await evaluate('replies', file, '--stage', 'sft'), /^> What does a cow drink\?\n\S/);
  });
});

describe('eval reward', () => {
  const PAIRS = [
    [
      'What does a cow drink?',
      'A cow drinks water.',
      'Who asked you that? Why do you want to know? Did you ask your neighbour?',
      'helpful',
    ],
    [
      'Where can I buy bread?',
      'You can buy bread at the bakery.',
      'You can buy bread at the bakery, you lazy fool. Now go away.',
      'polite',
    ],
    ['Where can I buy bread?', 'You can buy bread at the bakery.', 'You can buy bread at the bakery.', 'tie'],
  ];

  it('reports whether the better reply scores higher, ties wrong, by kind', async () => {
    const { items, accuracy, byKind, details } = JSON.parse(
      await evaluate(
        'reward',
        fileOf(
          'pairs.tsv',
          PAIRS.map((columns) => columns.join('\t')),
        ),
        '--json',
      ),
    );
    assert.equal(items, 3);
    assert.deepEqual(
      details.map(({ prompt, chosen, rejected, kind }) => [prompt, chosen, rejected, kind]),
      PAIRS,
    );
    for (const { scoreChosen, scoreRejected, right } of details) assert.equal(right, scoreChosen > scoreRejected);
    assert.deepEqual(
      details.map(({ right }) => right),
      [true, true, false],
    );
    assert.equal(accuracy, 2 / 3);
    assert.deepEqual(byKind, { helpful: { items: 1, accuracy: 1 }, polite: { items: 1, accuracy: 1 }, tie: { items: 1, accuracy: 0 } });
  });
});

describe('eval --stage', () => {
  it('lets cloze and logits look at any stage', async () => {
    const file = fileOf('items.tsv', ['The cat sat on the ___.\tmat\tthings']);
    const reports = await Promise.all(
      ['base', 'sft'].map(async (stage) => JSON.parse(await evaluate('cloze', file, '--json', '--stage', stage))),
    );
    for (const { items } of reports) assert.equal(items, 1);
    const [base, sft] = await Promise.all(
      ['base', 'sft'].map(async (stage) => JSON.parse(await evaluate('logits', 'The cat', '--mode', 'next', '--json', '--stage', stage))),
    );
    assert.deepEqual(sft.ids, base.ids);
    assert.notDeepEqual(sft.logits, base.logits);
  });

  it('says which stages there are', async () => {
    await assert.rejects(evaluate('replies', fileOf('one.txt', ['Hello']), '--stage', 'dpo'), {
      message: 'there is no stage "dpo", only base, sft, reward, rlhf',
    });
  });
});
