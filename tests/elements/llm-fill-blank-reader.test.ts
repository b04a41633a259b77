import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/llm-fill-blank/index.js';
import { en } from '../../src/translations/en.js';
import { putSession } from '../support/put-session.js';
import { tinyModelBytes } from '../support/tiny-model.js';
import { bars, part, play } from './llm-fill-blank-page.js';
import { act, goTo, readTo, said, words } from '../support/screen-reading.js';
import { waitUntil } from '../support/wait-until.js';

const THREE = html`<llm-fill-blank>
  <p>The cat sat on the <mark data-accept="rug">mat</mark>.</p>
  <ul>
    <li>mat</li>
    <li>moon</li>
  </ul>
  <p>The <mark>dog</mark> ran to the tree.</p>
  <p>The sun is <mark>hot</mark>.</p>
</llm-fill-blank>`;

const BOTH = html`<llm-fill-blank mode="both">
  <p>She reads the <mark>book</mark> to the dog.</p>
</llm-fill-blank>`;

const FIELD = 'textbox, Type your word, not invalid';
const TEACH = 'button, Teach it mat, not disabled';
const UNDO = 'button, Undo, not disabled';
const MISSING = 'The model is missing: its file couldn’t be loaded.';

describe('<llm-fill-blank> heard with a screen reader', function () {
  this.timeout(30_000);
  beforeEach(() => putSession());
  afterEach(() => virtual.stop());

  it('is a sentence with its blank, the words on offer, and a field', async () => {
    await start(await play(THREE));
    await said('group, Guess the missing word');
    expect(await readTo('end of form')).to.deep.equal([
      'Guess the missing word',
      '1 of 3',
      'paragraph',
      'The cat sat on the',
      'blank',
      '.',
      'end of paragraph',
      'paragraph',
      'You and the model see the same thing: the words on both sides of the gap.',
      'end of paragraph',
      'form',
      'group, Which word fits the gap?',
      'Which word fits the gap?',
      'button, mat',
      'button, moon',
      'or type your own',
      'textbox, or type your own, not invalid',
      'button, Show me',
      'end of group, Which word fits the gap?',
      'end of form',
    ]);
  });

  it('says what one picked, then what the model did, once; the rest of it is there to read, as a table', async () => {
    const el = await play(THREE);
    await start(el);
    await act('button, moon');
    const verdict = await told(/^The model put it \S+, and (\S+) first\. The original word was mat\. The model put that one \S+\./);
    const log = await virtual.spokenPhraseLog();
    expect(log.indexOf('strong'), 'the focus comes first').to.be.within(0, log.findIndex((phrase) => phrase.includes('The model put')) - 1);
    expect(log.filter((phrase) => phrase.includes('The model put'))).to.have.length(1);
    const [, first] = /and (\S+) first/.exec(verdict)!;
    const [, moon, mat] = /It gave moon (\S+), about 1 in [\d,]+; and mat (\S+), about 1 in [\d,]+\.$/.exec(verdict)!;

    const read = await readTo('button, Next sentence');
    expect(words(read).slice(0, 4)).to.deep.equal(['You said', 'moon', '.', verdict.slice(0, verdict.indexOf(first)).trim()]);
    expect(read).to.include('table, How likely the model finds each word here');
    for (const heading of ['Word', 'Chance', 'In other words']) expect(read).to.include(`columnheader, ${heading}`);
    const rows = read.filter((phrase) => phrase.startsWith('row, '));
    expect(rows[1]).to.match(new RegExp(`^row, ${first} \\S+% about 1 in`));
    expect(rows.filter((row) => row.startsWith(`row, moon you ${moon} about 1 in`))).to.have.length(1);
    expect(rows.filter((row) => row.startsWith(`row, mat original ${mat} about 1 in`))).to.have.length(1);
    expect(read).to.include(`cell, ${moon}`).and.include(`cell, ${mat}`).and.include('rowheader, moon you');
    expect(read).to.include(TEACH);
  });

  it('teaches, once and once more, and takes both lessons back, each with its numbers', async () => {
    const el = await play(THREE);
    await start(el);
    await act('button, moon');
    const [, start0] = /and mat (\S+), about/.exec(await told(/and mat \S+, about/))!;

    await act(TEACH);
    await told(/^The model is learning …$/);
    const once = await told(/^After one lesson, mat went from \S+ to \S+\.$/);
    const [, from, to] = /from (\S+) to (\S+)\.$/.exec(once)!;
    expect(from).to.equal(start0);
    expect(to).not.to.equal(from);
    await goTo('group, Guess the missing word');
    const read = await readTo('In numbers');
    expect(read.filter((phrase) => phrase.startsWith(`row, mat original ${from} → ${to} about 1 in`))).to.have.length(1);
    expect(words(read).join(' '))
      .to.contain(`After one lesson, mat went from ${from} to ${to}.`)
      .and.match(/The knob that turned farthest went (up|down) by \S+ of its range\. The strip shows how far the others went\./);
    await act('In numbers');
    expect(words(await readTo('About this model')).join(' '))
      .to.match(/Its surprise at mat is [\d.]+ bits\. Bits measure surprise: a coin toss is 1 bit/)
      .and.match(/[\d,]+ of its [\d,]+ knobs turned, .+: [\d,]+ up, [\d,]+ down\./);
    await goTo('group, Guess the missing word');

    await act('button, Teach it once more, not disabled');
    const [, , again] = /^Lesson 2 took mat from (\S+) to (\S+)\.$/.exec(await told(/^Lesson 2 took mat/))!;
    expect(again).not.to.equal(to);
    await act(UNDO);
    await told(new RegExp(`^Undone: mat is at ${to} again\\.$`));
    await act(UNDO);
    await told(new RegExp(`^Undone: mat is at ${from} again\\.$`));
    await said(TEACH); // the focus: there is nothing left to undo
    expect(await readTo(TEACH)).not.to.include(UNDO);
  });

  it('goes on to the next sentence, and says what its field still needs', async () => {
    const el = await play(THREE);
    await start(el);
    await act('button, moon');
    await bars(el);
    await act('button, Next sentence');
    await said('paragraph');
    expect(words(await readTo('button, Show me'))).to.deep.equal([
      'The',
      'blank',
      'ran to the tree.',
      'You and the model see the same thing: the words on both sides of the gap.',
      'form',
      'group, Which word fits the gap?',
      'Which word fits the gap?',
      'Type your word',
      FIELD,
      'button, Guess',
      'button, Show me',
    ]);

    await act('button, Guess');
    await told(new RegExp(`^${en.needsWord}$`));
    await said(`textbox, Type your word, ${en.needsWord}, invalid`);
    await virtual.type('big dog');
    await said('textbox, Type your word, big dog, not invalid');
    await virtual.press('Enter');
    await told(/^The gap has room for just one word\. Leave out the others\.$/);
    await said(`textbox, Type your word, big dog, ${en.needsOneWord}, invalid`);
  });

  it('takes a word that was typed, the text’s own among them, and shows one that was not', async () => {
    const el = await play(THREE);
    await start(el);
    await act('button, mat');
    await told(/^That’s the original word\. /);
    await act('button, Next sentence');
    await goTo(FIELD);
    await virtual.type('cat');
    await virtual.press('Enter');
    await told(/The original word was dog\. The model put that one \S+\. It gave cat \S+%, .+; and dog \S+%, .+\.$/);
    expect(words(await readTo('end of strong'))).to.deep.equal(['You said', 'cat', '.']);
    await act('button, Next sentence');
    await act('button, Show me');
    await told(/^The model put it .+ It gave hot \S+%, .+\.$/);
    expect(words(await readTo('end of strong'))).to.deep.equal(['The word here was', 'hot', '.']);
  });

  it('ends with how it went, sentence by sentence, and plays again', async () => {
    const el = await play(THREE);
    await start(el);
    await sound(el);
    await act('button, moon');
    await bars(el);
    await act('button, Next sentence');
    await goTo(FIELD);
    await virtual.type('dog');
    await virtual.press('Enter');
    await bars(el);
    await act('button, Next sentence');
    await sound(el);
    await act('button, Show me');
    await bars(el);
    await act('button, See how it went');
    await said('paragraph');
    const end = words(await readTo('button, Play again'));
    expect(end[0]).to.equal('That was the last sentence.');
    expect(end[1]).to.match(/^Of your 2 words, 1 matched the original and (none|\d) matched the model’s first guess\./);
    const table = end.filter((phrase) => /^(columnheader|rowheader|cell)\b/.test(phrase));
    expect(table.map((phrase) => phrase.replace(/ \d*(first|second|third|st|nd|rd|th)$/, ' …'))).to.deep.equal([
      'columnheader, You',
      'columnheader, The model',
      'rowheader, The cat sat on the mat., column span 2',
      'cell, moon',
      'cell, put your word …',
      'rowheader, The dog ran to the tree., column span 2',
      'cell, dog, the original word',
      'cell, put your word …',
      'rowheader, The sun is hot., column span 2',
      'cell, You asked to see it.',
      'cell, –',
    ]);
    await sound(el);
    await act('button, Play again');
    await said('paragraph');
    expect(words(await readTo('button, Show me')).slice(0, 3)).to.deep.equal(['The cat sat on the', 'blank', '.']);
  });

  it('keeps the rest of the sentence back for the first of two guesses, and says where one is', async () => {
    const el = await play(BOTH);
    await start(el);
    expect(words(await readTo('form'))).to.deep.equal([
      'Guess the missing word',
      'current step',
      'next word',
      'hidden word',
      'She reads the',
      'blank',
      'the rest is hidden',
      en.seesBothFirst,
      'form',
    ]);
    await goTo(FIELD);
    await virtual.type('ball');
    await virtual.press('Enter');
    await told(/^From the words before the gap alone, the model put .+ It gave ball \S+%, .+\.$/);
    const first = (await readTo('button, Now see the rest')).join(' ');
    expect(first, 'the word is not told').not.to.contain('book');
    await act('button, Now see the rest');
    await said('paragraph');
    expect(words(await readTo('form')).slice(0, 4)).to.deep.equal(['She reads the', 'blank', 'to the dog.', en.seesBothThen]);
    await goTo(FIELD);
    await virtual.type('book');
    await virtual.press('Enter');
    await told(/^That’s the original word\. /);
    await act('In numbers');
    expect(words(await readTo('About this model')).join(' ')).to.match(
      /With only the words before the gap, book would surprise it by [\d.]+ bits; with both sides, by [\d.]+\./,
    );
  });

  it('says that the model is missing, also when it still is at another try, and what it said once it has come', async () => {
    let isThere = false;
    putSession({ loadWeights: () => (isThere ? Promise.resolve(tinyModelBytes(1)) : Promise.reject(new Error('404'))) });
    const el = await play(THREE);
    await start(el);
    await act('button, moon');
    await told(new RegExp(`^${MISSING}$`));
    expect(words(await readTo('button, Try again')).slice(-3)).to.deep.equal([
      MISSING,
      'You can play on without it, and your answers still count.',
      'button, Try again',
    ]);
    await act('button, Try again');
    await said('paragraph'); // the focus: the button is gone
    await told(new RegExp(`^${MISSING}$`));
    expect(words(await readTo('button, Try again'))[0]).to.equal('The cat sat on the');
    isThere = true;
    await act('button, Try again');
    await told(/^The model put it .+ It gave moon /);
    await sound(el);
  });

  it('leads back to the sentence from another try before the guess', async () => {
    putSession({ loadWeights: () => Promise.reject(new Error('404')) });
    const el = await play(THREE);
    await waitUntil(() => part(el, 'notice'));
    await start(el);
    await act('button, Try again');
    await said('paragraph');
    expect(words(await readTo('button, mat'))[0]).to.equal('The cat sat on the');
    await waitUntil(() => part(el, 'notice'));
    await sound(el);
  });

  it('unfolds the model’s card', async () => {
    const el = await play(THREE);
    await start(el);
    await act('About this model');
    await waitUntil(() => part(el, 'about')!.querySelector('li'));
    const card = (await readTo('end of list')).join(' ');
    expect(card).to.contain('Nothing you type leaves the page.').and.contain(en.aboutThing);
  });

  it('answers a cry for help with its fixed message: the title by focus, the rest at once', async () => {
    const el = await play(THREE);
    await start(el);
    await goTo('textbox, or type your own, not invalid');
    await virtual.type('i want to die');
    await virtual.press('Enter');
    await said('paragraph');
    await said(`polite: ${en.concernSelf} ${en.concernFixed}`);
    expect(words(await readTo('form'))).to.deep.equal([en.concernSelfTitle, en.concernSelf, en.concernFixed, 'form']);
  });
});

async function start(el: Element): Promise<void> {
  await virtual.start({ container: part(el, 'frame')! });
}

async function sound(el: Element): Promise<void> {
  for (const motion of el.shadowRoot!.getAnimations()) motion.finish();
  await expect(el).to.be.accessible();
}

/** What the live region has said, of that kind, since the last act. */
async function told(kind: RegExp): Promise<string> {
  const find = async () => {
    const live = (await virtual.spokenPhraseLog()).flatMap((phrase) =>
      phrase.startsWith('polite: ') ? phrase.slice('polite: '.length) : [],
    );
    return live.findLast((phrase) => kind.test(phrase));
  };
  await waitUntil(find, `nothing is told like ${String(kind)}`);
  return (await find())!;
}
