import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
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

async function evaluate(...args) {
  const { status, stdout, stderr } = await runScript('eval', args);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
}

describe('eval cloze', () => {
  for (const mode of ['masked', 'next']) {
    it(`reports shares, kinds and details in mode ${mode}`, async () => {
      const report = JSON.parse(await evaluate('cloze', clozeFile('items.tsv', ITEMS), '--mode', mode, '--json'));
      assert.deepEqual(Object.keys(report), ['items', 'top1', 'top5', 'byKind', 'details']);
      assert.deepEqual(
        report.details.map(({ sentence, accepted, kind }) => [sentence, accepted.join(', '), kind]),
        ITEMS,
      );
      const share = (details, best) => details.filter(({ rank }) => rank <= best).length / details.length;
      const shares = (details) => ({ items: details.length, top1: share(details, 1), top5: share(details, 5) });
      const { byKind, details, ...all } = report;
      assert.deepEqual(all, shares(details));
      assert.deepEqual(byKind, {
        things: shares(details.filter(({ kind }) => kind === 'things')),
        qualities: shares(details.filter(({ kind }) => kind === 'qualities')),
      });
      for (const { words, rank, accepted } of details) {
        assert.equal(new Set(words.map((word) => word.toLowerCase())).size, 5);
        assert.ok(Number.isInteger(rank) && rank >= 1);
        const listed = words.findIndex((word) => accepted.some((right) => right.toLowerCase() === word.toLowerCase()));
        if (listed !== -1) assert.equal(rank, listed + 1);
      }
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
    assert.equal(status, 0);
    assert.match(stderr, /^eval: the text is longer than the model's context[^\n]+\n$/);
    assert.equal(JSON.parse(stdout).tokens[0], '<start>');
  });

  it('writes the likeliest tokens for people', async () => {
    assert.match(await evaluate('logits', 'The dog', '--mode', 'next'), /^ +2 {2}dog +(\S+ [\d.]+ %( {2})?){5}$/m);
  });
});

describe('eval on wrong input says so in one line and exits with 2', () => {
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
    it(message.replaceAll(folder, 'FOLDER'), async () => {
      const { status, stdout, stderr } = await runScript('eval', args);
      assert.equal(stdout, '');
      assert.ok(stderr.startsWith(`eval: ${message}`), stderr);
      assert.match(stderr, /^[^\n]+\n$/);
      assert.equal(status, 2);
    });
  }
});

it('eval --help tells about every command', async () => {
  const help = await evaluate('--help');
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
