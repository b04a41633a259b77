/** One content, three ways: the markup inside an element, a property, and a file. */
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/index.js';
import type { ErrorDetail } from '../../src/events.js';
import { putSession } from '../support/put-session.js';
import { waitUntil } from '../support/wait-until.js';

interface Given extends HTMLElement {
  src: string;
  updateComplete: Promise<boolean>;
}

/** For each tag, the same content as markup and as data, and the name of the property. */
const SAME = {
  'llm-fill-blank': {
    markup: '<p>The cat sat on the <mark data-accept="rug, sofa">mat</mark>.</p><ul><li>mat</li><li>moon</li></ul>',
    property: 'items',
    items: [{ sentence: 'The cat sat on the ___.', answer: 'mat', accept: ['rug', 'sofa'], choices: ['mat', 'moon'] }],
  },
  'llm-preference-pair': {
    markup: `<section data-better="2"><p>How do I make <em>tea</em>?</p><blockquote>Why?</blockquote>
      <blockquote><p>Boil water.</p><p>Wait.</p></blockquote><small>B answers.</small></section>`,
    property: 'items',
    items: [{ prompt: ['How do I make ', { em: 'tea' }, '?'], replies: ['Why?', 'Boil water.\nWait.'], better: 2, why: 'B answers.' }],
  },
  'llm-stage-order': {
    markup:
      '<ol><li data-stage="base">Read <small>first</small></li><li>Answer <small data-too="early">read first</small><small data-too="late">then chat</small></li></ol><ul><li>Nap <small>no stage</small></li></ul>',
    property: 'items',
    items: [
      { text: 'Read', why: 'first', stage: 'base' },
      { text: 'Answer', tooEarly: 'read first', tooLate: 'then chat' },
      { text: 'Nap', why: 'no stage', distractor: true },
    ],
  },
  'llm-quiz': {
    markup: `<section id="why"><h3>Why <b>RLHF</b>?</h3><p>Think.</p><dl><dt>Facts</dt><dd>No. <small>They come earlier.</small></dd>
      <dt><mark>Taste</mark></dt><dd>Yes.</dd></dl><p>More.</p></section>`,
    property: 'items',
    items: [
      {
        id: 'why',
        question: ['Why ', { b: 'RLHF' }, '?'],
        context: 'Think.',
        options: [
          { text: 'Facts', explanation: 'No.', misconception: 'They come earlier.' },
          { text: 'Taste', explanation: 'Yes.', right: true },
        ],
        more: 'More.',
      },
    ],
  },
  'llm-concept': {
    markup: '<h3>Idea</h3><p>In short.</p><dl><dt></dt><dd>A book</dd><dt></dt><dd>It <i>happens</i></dd><dt></dt><dd>Done</dd></dl>',
    property: 'content',
    items: [{ title: 'Idea', short: 'In short.', analogy: 'A book', happens: ['It ', { i: 'happens' }], result: 'Done' }],
  },
  'llm-pipeline': {
    markup: '<ol><li data-stop="go">Go <small>now</small><p>It goes.</p><a href="#x">try</a></li><li>End <p>It ends.</p></li></ol>',
    property: 'items',
    items: [
      { name: 'go', title: 'Go', short: 'now', text: 'It goes.', link: { href: '#x', text: 'try' } },
      { title: 'End', text: 'It ends.' },
    ],
  },
} as const;

type Tag = keyof typeof SAME;
const TAGS = Object.keys(SAME) as Tag[];

const addressOf = (file: unknown) => URL.createObjectURL(new Blob([typeof file === 'string' ? file : JSON.stringify(file)]));

async function put(
  tag: Tag | 'llm-lesson',
  content: string,
  set: (el: Given) => void = () => undefined,
): Promise<{ el: Given; errors: ErrorDetail[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors: ErrorDetail[] = [];
  holder.addEventListener('llm-error', ({ detail }) => errors.push(detail));
  const el = document.createElement(tag) as unknown as Given;
  el.innerHTML = content;
  set(el);
  holder.append(el);
  el.focus();
  return { el, errors };
}

/** What is seen, with the links and the emphasis in it. */
async function seenOf(el: Given): Promise<string> {
  const shows = () => el.shadowRoot?.querySelector("[part~='frame']")?.textContent.trim() ?? '';
  await waitUntil(() => shows() !== '' && !shows().includes('exercise is loading'), `${el.localName} shows nothing`);
  await el.updateComplete;
  const frame = el.shadowRoot!.querySelector("[part~='frame']")!;
  return [frame.textContent, ...[...frame.querySelectorAll('em, b, i, a')].map(({ outerHTML }) => outerHTML)]
    .join(' ')
    .replace(/\s+|<!--.*?-->/g, ' ');
}

describe('content', () => {
  before(() => putSession());

  for (const tag of TAGS) {
    const { markup, property, items } = SAME[tag];

    it(`of <${tag}> is the same from markup, a property and a file`, async () => {
      const fromMarkup = await put(tag, markup);
      const value: unknown = tag === 'llm-concept' ? items[0] : items;
      const fromProperty = await put(tag, '', (el) => Object.assign(el, { [property]: value }));
      const fromFile = await put(tag, '', (el) => (el.src = addressOf({ items })));
      const seen = await seenOf(fromMarkup.el);
      expect(await seenOf(fromProperty.el)).to.equal(seen);
      expect(await seenOf(fromFile.el)).to.equal(seen);
      for (const { errors } of [fromMarkup, fromProperty, fromFile]) expect(errors).to.deep.equal([]);
    });

    it(`of <${tag}> comes from a property before a file, and from a file before markup`, async () => {
      const { el } = await put(tag, '<p>The <mark>markup</mark>.</p>', (made) => (made.src = addressOf({ items })));
      const seen = await seenOf((await put(tag, markup)).el);
      expect(await seenOf(el)).to.equal(seen);
      Object.assign(el, { src: addressOf('broken'), [property]: tag === 'llm-concept' ? items[0] : items });
      expect(await seenOf(el)).to.equal(seen);
    });

    it(`of <${tag}> that is broken in its file is a message, and the markup stays`, async () => {
      const broken = items.map((item) => ({ ...item, surprise: 1 }));
      const { el, errors } = await put(tag, '<p>The author’s own text.</p>', (made) => (made.src = addressOf({ items: broken })));
      expect(await seenOf(el)).to.contain('items[0].surprise isn’t known here');
      expect(errors.map(({ code }) => code)).to.deep.equal(['src-field']);
      expect(el.innerText).to.contain('The author’s own text.');
    });
  }

  it('of a file says which field is wrong, and what was expected', async () => {
    const wrong: [unknown, string][] = [
      [{}, 'items is missing'],
      [{ items: [] }, 'items should be a list with something in it'],
      [{ items: [{ sentence: 'A ___.' }] }, 'items[0].answer is missing'],
      [{ items: [{ sentence: 'A ___.', answer: 7 }] }, 'items[0].answer should be string, but is 7'],
      [{ items: [{ sentence: 'No gap.', answer: 'x' }] }, 'items[0].sentence should be a sentence with ___ where the word is missing'],
      [
        { attributes: { mode: 'sideways' }, items: [{ sentence: 'A ___.', answer: 'x' }] },
        'attributes.mode should be ("masked" | "next" | "both")',
      ],
      [{ attributes: { onclick: 'x' }, items: [{ sentence: 'A ___.', answer: 'x' }] }, 'attributes.onclick isn’t known here'],
      ['{ "items": ', 'not valid JSON'],
      ['7', 'the file as a whole should be Object, but is 7'],
    ];
    for (const [file, message] of wrong) {
      const { el } = await put('llm-fill-blank', '', (made) => (made.src = addressOf(file)));
      expect(await seenOf(el)).to.contain(message);
    }
  });

  for (const tag of [...TAGS, 'llm-lesson'] as const) {
    it(`of a file for <${tag}> that could not be had is fetched again on request`, async () => {
      const items = tag === 'llm-lesson' ? ['A paragraph.'] : SAME[tag].items;
      const fetched = window.fetch;
      let asked = 0;
      window.fetch = () => Promise.reject(new TypeError(`offline for the ${++asked}th time`));
      try {
        const { el } = await put(tag, '', (made) => (made.src = addressOf({ items })));
        const retry = () => [...el.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Try again');
        await waitUntil(retry);
        retry()!.click();
        await waitUntil(() => asked === 2 && retry(), 'it does not say that it failed again');
        await waitUntil(() => el.shadowRoot!.activeElement === retry(), 'the button has not got the focus back');
        window.fetch = fetched;
        retry()!.click();
        await waitUntil(() => !el.shadowRoot!.querySelector('[part~=error]') && !el.shadowRoot!.querySelector('[part~=loading]'));
        if (tag === 'llm-lesson') await waitUntil(() => el.textContent.includes('A paragraph.'), 'the file is not there');
        else await waitUntil(() => el.shadowRoot!.activeElement !== null, 'nothing has the focus');
      } finally {
        window.fetch = fetched;
      }
    });
  }

  it('of a file that cannot be had is a message', async () => {
    const { el, errors } = await put('llm-quiz', '', (made) => (made.src = '/no/such/file.json'));
    expect(await seenOf(el)).to.contain('couldn’t be loaded: /no/such/file.json (404)');
    expect(errors.map(({ code }) => code)).to.deep.equal(['src-fetch']);
  });

  it('of a file brings attributes, but none that the author wrote in the tag', async () => {
    const file = { attributes: { mode: 'next', scoring: 'match', disabled: true }, items: SAME['llm-fill-blank'].items };
    const { el } = await put('llm-fill-blank', '', (made) => {
      made.setAttribute('mode', 'both');
      made.src = addressOf(file);
    });
    await waitUntil(() => el.hasAttribute('disabled'));
    expect([el.getAttribute('mode'), el.getAttribute('scoring')]).to.deep.equal(['both', 'match']);
    el.src = addressOf({ items: file.items });
    await waitUntil(() => !el.hasAttribute('disabled'));
    expect(el.hasAttribute('scoring')).to.equal(false);
  });

  it('of another file takes the place of the one before', async () => {
    const { el } = await put('llm-concept', '', (made) => (made.src = addressOf({ items: SAME['llm-concept'].items })));
    expect(await seenOf(el)).to.contain('Idea');
    el.src = addressOf({ items: [{ ...SAME['llm-concept'].items[0], title: 'Another' }] });
    await waitUntil(() => el.shadowRoot?.textContent.includes('Another'));
    el.src = '';
    await waitUntil(() => el.shadowRoot?.textContent.includes('Pre-training'), 'not back at the built-in idea');
  });

  it('of a lesson is prose and elements, from a property and from a file alike', async () => {
    const items = [
      { h2: ['First ', { em: 'things' }] },
      'A paragraph.',
      { ul: ['one', ['t', { b: 'wo' }]] },
      { tag: 'llm-quiz', attributes: { id: 'why', 'data-weight': 2 }, items: SAME['llm-quiz'].items },
      { tag: 'llm-concept', items: SAME['llm-concept'].items },
      { tag: 'llm-stage-order' },
    ];
    const fromProperty = await put('llm-lesson', '<p>before</p>', (el) => Object.assign(el, { items }));
    const fromFile = await put('llm-lesson', '<p>before</p>', (el) => (el.src = addressOf({ items })));
    for (const { el, errors } of [fromProperty, fromFile]) {
      await waitUntil(() => el.childElementCount === 6, 'no lesson');
      for (const child of el.querySelectorAll<HTMLElement>('llm-quiz, llm-stage-order')) child.focus(); // wakes it
      await waitUntil(() => el.querySelector('llm-quiz')?.shadowRoot?.querySelector("[part~='legend']"), 'no quiz');
      expect([...el.children].map(({ localName }) => localName)).to.deep.equal([
        'h2',
        'p',
        'ul',
        'llm-quiz',
        'llm-concept',
        'llm-stage-order',
      ]);
      expect(el.querySelector('h2')!.innerHTML).to.equal('First <em>things</em>');
      expect(el.shadowRoot!.textContent).to.contain('First things').and.contain('0 of 2 exercises');
      expect(el.querySelector('llm-quiz')!.getAttribute('data-weight')).to.equal('2');
      expect(el.querySelector('llm-concept')!.shadowRoot!.textContent).to.contain('A book');
      expect(errors).to.deep.equal([]);
    }
  });

  it('of a lesson builds no other tags, and sets no attribute that runs', async () => {
    const items = [
      { tag: 'script', items: [] },
      { tag: 'llm-quiz', attributes: { onclick: 'x', style: 'x', name: 'q' } },
      { h1: 'no' },
      7,
      null,
    ];
    const { el } = await put('llm-lesson', '', (made) => Object.assign(made, { items }));
    await waitUntil(() => el.childElementCount > 0);
    expect(el.innerHTML).to.equal('<llm-quiz name="q"></llm-quiz>');
  });

  it('of a lesson that is broken in its file is a message that names the place, and what was inside stays', async () => {
    const items = [{ h2: 'A' }, { tag: 'llm-quiz', items: [{ question: 'Q', options: [{ text: 7 }] }] }];
    const { el, errors } = await put('llm-lesson', '<p>The author’s own text.</p>', (made) => (made.src = addressOf({ items })));
    await waitUntil(() => el.shadowRoot?.textContent.includes('items[1].items[0].options[0].text should be'));
    expect(errors.map(({ code }) => code)).to.deep.equal(['src-field']);
    expect(el.textContent).to.equal('The author’s own text.');
  });
});
