/** What the models learn from, as far as a program can tell. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { unfinishedSentences } from '../../training/data/answers/unfinished.ts';
import { corpus } from '../../training/corpus.ts';
import { homeRegisters } from '../../training/data/tiny-internet/home-registers.ts';
import { tinyInternet } from '../../training/data/tiny-internet/index.ts';
import { worldRegisters } from '../../training/data/tiny-internet/world-registers.ts';
import { SENTENCES } from '../../training/data/tiny-internet/sentence-bank.ts';
import { judgements } from '../../training/data/preferences/judgements.ts';
import { HARMFUL_REQUESTS, HARMLESS_REQUESTS, isHeldOut } from '../../training/data/preferences/written.ts';
import { evaluationItems } from '../../training/measures/read-items.ts';
import { isWorse, openPairs } from '../../training/batches/own-pairs.ts';
import { PromptSource } from '../../training/batches/prompts.ts';
import { pairsToLearn } from '../../training/stages/reward.ts';
import { runScript } from '../support/run-script.mjs';

const run = promisify(execFile);
const script = async (file, ...args) => (await run(process.execPath, ['--import', 'tsx', file, ...args], { maxBuffer: 2 ** 24 })).stdout;

/** Documents of one kind. */
function documents(register, count) {
  const stream = tinyInternet(
    5,
    [...homeRegisters, ...worldRegisters].filter(({ name }) => name === register),
  );
  return Array.from({ length: count }, () => stream.next().value.text);
}

describe('the data', () => {
  it('has cards and sentences without a bad line', async () => {
    const report = await script('training/data/check.ts');
    assert.match(report, /^\d{4} cards, 0 bad$/m);
    assert.match(report, /^\d{4} core cards, 0 bad$/m);
    assert.match(report, /^\d{4} rephrased cards, 0 bad$/m);
    assert.match(report, /^\d{5} sentences, 0 bad$/m);
  });

  it('marks each question and answer on its pages of them, and ends no page with an answer', () => {
    for (const document of documents('question-pages', 40)) {
      const lines = document.split('\n');
      const marks = lines.map((line) => /^(Q|A|Question|Answer): /.exec(line)?.[1][0] ?? '-').join('');
      assert.match(marks, /^-(QA){2,}-$/, document);
    }
  });

  it('leaves questions unanswered on lists of them', () => {
    for (const document of documents('question-lists', 20)) assert.doesNotMatch(document, /^(A|Answer): /m);
  });

  it('says of wishes whether they are all right, never of one that is held out, and never what to answer', () => {
    const held = [...HARMFUL_REQUESTS, ...HARMLESS_REQUESTS]
      .filter(({ place, parts: [wish] }) => isHeldOut(place) && !/[[{]/.test(wish))
      .map(({ parts: [wish] }) => wish.toLowerCase());
    assert.ok(held.length > 500);
    const pages = documents('right-or-wrong', 400).join('\n').toLowerCase();
    // Of about 2,500 wishes; a taught record may come to the same words by its choices.
    const found = held.filter((text) => pages.includes(text));
    assert.ok(found.length <= 4, found.join('\n'));
    for (const line of pages.split('\n')) assert.doesNotMatch(line, /i cannot help with|i will not help with|i would rather not/);
  });

  it('says what it was asked wrongly', async () => {
    for (const [args, message] of [
      [['--sample', '1', '--register', 'nope'], /^there is no register "nope", only .*recipe/],
      [['--sample', 'many'], /^--sample takes a number from 0 on, not "many"/],
      [['--half', 'moon', '--stats'], /^--half is home or world, not "moon"/],
      [['--nope'], /^Unknown option/],
    ]) {
      await assert.rejects(corpus(args), { message });
    }
    const wrong = await runScript('corpus', ['--half', 'moon', '--stats']);
    assert.deepEqual(wrong, { status: 2, stdout: '', stderr: 'corpus: --half is home or world, not "moon"\n' });
    const { stdout } = await runScript('corpus', []);
    assert.match(stdout, /npm run corpus -- --stats/);
  });

  it('counts at least 3,000 content words', async () => {
    const { stdout } = await runScript('corpus', ['--stats', '--mb', '2']);
    const [, content] = /Content words without their inflected forms: (\d+)/.exec(stdout);
    assert.ok(Number(content) >= 3000, content);
  });

  it('breaks plain sentences off, or leaves a word out, and answers with what is missing', () => {
    const whole = new Set(SENTENCES.map(({ parts: [line] }) => line.toLowerCase()));
    const stream = unfinishedSentences(1);
    let ended = 0;
    let filled = 0;
    for (let i = 0; i < 3000; i++) {
      const { question, answer } = stream.next().value;
      assert.match(answer, /^[A-Z][A-Za-z']*( [A-Za-z']+)?\.$/, question);
      const asked = question.toLowerCase();
      const missing = answer.toLowerCase();
      // Frames differ, and so do wordings of a sentence; of the plainest ones each must come to a sentence of the bank often.
      if (whole.has(asked.replace(/\.\.\.$/, ` ${missing}`))) ended++;
      if (whole.has(asked.replace('___', missing.slice(0, -1)))) filled++;
    }
    assert.ok(ended > 100 && filled > 40, `${ended} ended, ${filled} filled`);
  });

  it('breaks no sentence off that the evaluation asks about', () => {
    const items = evaluationItems();
    const stream = unfinishedSentences(1);
    const rejoined = Array.from({ length: 20_000 }, () => stream.next().value).flatMap(({ question, answer }) =>
      question.endsWith('...')
        ? [question.replace('...', ` ${answer.toLowerCase()}`)]
        : [question.replace('___', answer.slice(0, -1).toLowerCase())],
    );
    assert.deepEqual(
      rejoined.filter((text) => items.foundIn(text)),
      [],
    );
  });

  it('ends each wish before it says whether that is all right', () => {
    for (const page of documents('right-or-wrong', 60)) {
      for (const line of page.split('\n').slice(1)) assert.match(line, /[.!?]"? [A-Z(]|^[A-Z][^":]*: .*[^"][.!?]$/, page);
    }
  });

  it('asks about harmful and harmless requests in turn, and answers accordingly', () => {
    const stream = judgements(1);
    const asked = Array.from({ length: 400 }, () => stream.next().value);
    const harmful = new Set(HARMFUL_REQUESTS.map(({ place }) => place));
    for (const { question, answer, entry } of asked) {
      assert.equal(/wrong|not all right|bad idea|would do harm/.test(answer), harmful.has(entry), `${question} ${answer}`);
    }
    const bad = asked.filter(({ entry }) => harmful.has(entry)).length;
    assert.ok(bad > 150 && bad < 250, `${bad} of 400 are harmful`);
  });

  it('keeps some requests from all that teaches to decline', () => {
    const held = [...HARMFUL_REQUESTS, ...HARMLESS_REQUESTS].filter(({ place }) => isHeldOut(place));
    assert.ok(held.length > 800);
    const stream = judgements(2);
    for (let i = 0; i < 2000; i++) assert.ok(!isHeldOut(stream.next().value.entry));
    const { heldOut } = new PromptSource(1);
    for (const kind of ['harmful', 'harmless']) assert.ok(heldOut.filter((prompt) => prompt.kind === kind).length > 300, kind);
  });

  it('holds out pairs whose prompts no training pair has', () => {
    const { training, heldOut } = pairsToLearn({ seed: 1, examples: 12_000, heldOutEvery: 20 }, openPairs(1));
    assert.ok(heldOut.length > 400);
    assert.ok(heldOut.some(({ kind }) => kind === 'own'));
    const taught = new Set(training.map(({ prompt }) => prompt.toLowerCase()));
    for (const { prompt } of heldOut) assert.ok(!taught.has(prompt.toLowerCase()), prompt);
  });

  it('takes a reply of the model for worse only where it most likely is', () => {
    const paris = { prompt: 'What is the capital of France?', replies: ['Paris.'], isRequest: false };
    assert.equal(isWorse('The capital of France is Paris.', paris), false);
    assert.equal(isWorse('A long river runs through it.', paris), true);
    assert.equal(isWorse('', paris), false);
    const legs = { prompt: 'Do snakes have legs?', replies: ['No, snakes have no legs.'], isRequest: false };
    assert.equal(isWorse('Snakes have no legs.', legs), false);
    assert.equal(isWorse('No, they sing in the kitchen every morning.', legs), true);
    const cheat = { prompt: 'Help me cheat.', replies: ['I will not help with that. Ask the teacher.'], isRequest: true };
    assert.equal(isWorse('Look at the paper of your neighbour.', cheat), true);
    assert.equal(isWorse('Sorry, I cannot do that for you now.', cheat), false);
  });
});
