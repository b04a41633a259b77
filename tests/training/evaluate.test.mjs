import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { evaluate as evalCommand } from '../../training/evaluate.ts';
import { runScript } from '../support/run-script.mjs';

const folder = mkdtempSync(join(tmpdir(), 'llm-widgets-eval-'));
after(() => rmSync(folder, { recursive: true }));

/** A file of items, each an array of its columns. */
function clozeFile(name, items) {
  const file = join(folder, name);
  writeFileSync(file, `# sentence, accepted words, kind\n\n${items.map((columns) => columns.join('\t')).join('\n')}\n`);
  return file;
}

const ITEMS = [
  ['The cat sat on the ___.', 'mat, chair', 'things'],
  ['The sun is very ___ today.', 'HOT', 'qualities'],
  ['I want to ___ my bike to school.', 'ride', 'things'],
];

/** What `npm run eval` prints. */
function evaluate(...args) {
  return evalCommand(args, (warning) => assert.fail(warning));
}

describe('eval cloze', () => {
  for (const mode of ['masked', 'next']) {
    it(`reports shares, kinds and details in mode ${mode}`, async () => {
      const report = async (name, items) => JSON.parse(await evaluate('cloze', clozeFile(name, items), '--mode', mode, '--json'));
      const { details: guesses, ...shares } = await report('items.tsv', ITEMS);
      assert.deepEqual(Object.keys(shares), ['items', 'top1', 'top5', 'byKind']);
      assert.deepEqual(
        guesses.map(({ sentence, accepted, kind }) => [sentence, accepted.join(', '), kind]),
        ITEMS,
      );
      for (const { words } of guesses) assert.equal(new Set(words.map((word) => word.toLowerCase())).size, 5);

      // What the model says first, what it says third, and what it never says.
      const sentences = ITEMS.map(([sentence]) => sentence);
      const [first, third, never] = [guesses[0].words[0].toUpperCase(), `qqqqqqqq, ${guesses[1].words[2]}`, 'qqqqqqqq'];
      const { items, top1, top5, byKind, details } = await report('ranks.tsv', [
        [sentences[0], first, 'things'],
        [sentences[1], third, 'qualities'],
        [sentences[2], never, 'things'],
      ]);
      assert.deepEqual([items, top1, top5], [3, 1 / 3, 2 / 3]);
      assert.deepEqual(byKind, { things: { items: 2, top1: 1 / 2, top5: 1 / 2 }, qualities: { items: 1, top1: 0, top5: 1 } });
      assert.deepEqual([details[0].rank, details[1].rank], [1, 3]);
      assert.ok(details[2].rank > 5);
    });
  }

  it('plays masked unless told', async () => {
    const file = clozeFile('default.tsv', ITEMS);
    assert.equal(await evaluate('cloze', file, '--json'), await evaluate('cloze', file, '--json', '--mode', 'masked'));
  });

  it('sees nothing behind the blank in mode next', async () => {
    const details = async (sentence) =>
      JSON.parse(await evaluate('cloze', clozeFile('next.tsv', [[sentence, 'milk', 'food']]), '--mode', 'next', '--json')).details[0];
    const [long, short] = [await details('She drank a glass of ___ with her lunch.'), await details('She drank a glass of ___')];
    assert.deepEqual([long.words, long.rank], [short.words, short.rank]);
  });

  it('writes a table with the misses for people', async () => {
    const missed = ['The cat sat on the ___.', 'qqqqqqqq', 'impossible'];
    const table = await evaluate('cloze', clozeFile('table.tsv', [...ITEMS, missed]));
    assert.match(table, /^impossible +1 +0\.0 % +0\.0 %$/m);
    assert.match(table, /^all +4 /m);
    assert.match(table, /^Missed.*\n[^]*The cat sat on the ___\.\n +qqqqqqqq: rank \d+ after (\S+, ){4}\S+$/m);
  });
});

describe('eval logits', () => {
  it('writes ids, tokens and a row for each position', async () => {
    const { ids, tokens, logits, ...rest } = JSON.parse(await evaluate('logits', 'The dog is ___.', '--mode', 'masked', '--json'));
    assert.deepEqual(rest, {});
    assert.deepEqual(tokens, ['<start>', 'the', 'dog', 'is', '<mask>', '<0x2E>']);
    assert.equal(ids.length, tokens.length);
    assert.equal(logits.length, tokens.length);
    assert.ok(logits.flat().every((logit) => Math.fround(logit) === logit));
  });

  it('stops before the blank in mode next, and reads left to right', async () => {
    const read = async (text) => JSON.parse(await evaluate('logits', text, '--mode', 'next', '--json'));
    const [cut, whole] = [await read('The dog is ___ than the cat.'), await read('The dog is big')];
    assert.deepEqual(cut.tokens, ['<start>', 'the', 'dog', 'is']);
    assert.deepEqual(cut.logits, whole.logits.slice(0, 4));
  });

  it('says on standard error that a text was too long', async () => {
    const { status, stdout, stderr } = await runScript('eval', ['logits', 'a '.repeat(5000), '--json', '--mode', 'next']);
    assert.equal(status, 0); // and its output is JSON alone
    assert.match(stderr, /^eval: the text is longer than the model's context[^\n]+\n$/);
    assert.equal(JSON.parse(stdout).tokens[0], '<start>');
  });

  it('writes the likeliest tokens for people', async () => {
    assert.match(await evaluate('logits', 'The dog', '--mode', 'next'), /^ +2 {2}dog +(\S+ [\d.]+ %( {2})?){5}$/m);
  });
});

describe('eval on wrong input says so in one line', () => {
  const noBlank = clozeFile('no-blank.tsv', [ITEMS[0], ['No blank here.', 'word', 'kind']]);
  const noWords = clozeFile('no-words.tsv', [['A ___.', ' , ', 'kind']]);
  const noTabs = clozeFile('no-tabs.tsv', [['A ___. word kind']]);
  const missing = join(folder, 'missing.tsv');
  const noModel = join(folder, 'weights.bin');
  writeFileSync(noModel, 'not a model');
  for (const [args, message] of [
    [['cloze', missing], `${missing}: there is no such file`],
    [['cloze', noBlank], `${noBlank}:4: no blank`],
    [['cloze', noWords], `${noWords}:3: no accepted word`],
    [['cloze', noTabs], `${noTabs}:3: 1 columns where 3 belong`],
    [['cloze', clozeFile('empty.tsv', [])], `${join(folder, 'empty.tsv')}: no items`],
    [['cloze', noBlank, '--mode', 'both'], 'there is no mode "both"'],
    [['cloze', clozeFile('good.tsv', ITEMS), '--model', noModel], `${noModel}: Weights file: `],
    [['cloze'], 'cloze takes one file'],
    [['logits'], 'logits takes one text'],
    [['logits', 'two', 'texts'], 'logits takes one text'],
    [['guess', 'x'], 'there is no command "guess"'],
    [[], 'say what to measure'],
    [['logits', 'a', '--colour'], "Unknown option '--colour'"],
  ]) {
    it(message.replaceAll(folder, 'FOLDER'), () =>
      assert.rejects(evaluate(...args), ({ message: told }) => told.startsWith(message) && !told.includes('\n')),
    );
  }

  for (const [args, message] of [
    [['cloze', missing], `${missing}: there is no such file`],
    [['logits', 'a', '--colour'], "Unknown option '--colour'"],
  ]) {
    it(`${message.replaceAll(folder, 'FOLDER')}, on standard error, and exits with 2`, async () => {
      const { status, stdout, stderr } = await runScript('eval', args);
      assert.equal(stdout, '');
      assert.ok(stderr.startsWith(`eval: ${message}`), stderr);
      assert.match(stderr, /^[^\n]+\n$/);
      assert.equal(status, 2);
    });
  }
});

it('eval --help tells about every command', async () => {
  const { stdout: help } = await runScript('eval', ['--help']);
  for (const part of [
    'cloze FILE.tsv',
    'logits "TEXT"',
    'pairs FILE.tsv',
    'suites',
    'replies PROMPTS.txt',
    'reward PAIRS.tsv',
    '--stage',
    '--mode',
    '--json',
    '--model',
  ])
    assert.ok(help.includes(part), part);
});
