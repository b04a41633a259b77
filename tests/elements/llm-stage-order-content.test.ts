import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/llm-stage-order/index.js';
import type { LlmStageOrder } from '../../src/elements/llm-stage-order/llm-stage-order.js';
import { arrange, button, click, heard, listed, part, play, seen, spoken } from './llm-stage-order-page.js';
import { waitUntil } from '../support/wait-until.js';

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmStageOrder; codes: () => string[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  render(template, holder);
  const el = holder.querySelector('llm-stage-order')!;
  await waitUntil(() => part(el, 'frame')?.childElementCount);
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  return (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent).join('');
};

const list = (...texts: string[]) =>
  html`<ol>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ol>`;
const others = (...texts: string[]) =>
  html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
const order = (content: unknown) => html`<llm-stage-order>${content}</llm-stage-order>`;

describe('<llm-stage-order> and what authors write', () => {
  const nothingToPlay: [string, TemplateResult, string[], string][] = [
    ['a text without a list', order('First this, then that.'), ['empty'], 'as an <ol>'],
    ['distractors alone', order(others('a', 'b')), ['empty'], 'as an <ol>'],
    ['an empty list', order(list()), ['empty'], 'as an <ol>'],
    ['a list of empty entries', order(list('', ' ')), ['no-text'], 'without a text'],
    ['one step', order(list('Alone')), ['one-stage'], '“Alone” is the only one'],
    ['the same step twice, and no other', order(list('Same', 'same')), ['entries-same', 'one-stage'], 'more than once'],
    ['an empty property', html`<llm-stage-order .items=${[]}></llm-stage-order>`, ['empty'], 'as an <ol>'],
    ['items of another shape', html`<llm-stage-order .items=${[{ name: 'x' }, null] as never}></llm-stage-order>`, ['items'], '“items”'],
    ['items that are no list', html`<llm-stage-order .items=${'A, B'}></llm-stage-order>`, ['items'], '“items”'],
  ];
  for (const [what, template, expected, words] of nothingToPlay) {
    it(`gets a card for ${what}, and the text stays readable`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'error')))
        .to.contain('can’t start')
        .and.contain(words);
      expect(codes()).to.deep.equal(expected);
      expect(authored(el)).to.equal(el.textContent);
      await expect(el).to.be.accessible();
    });
  }

  it('gets better when it is mended', async () => {
    const { el } = await faulty(order(list('Alone')));
    const li = document.createElement('li');
    li.textContent = 'Together';
    el.querySelector('ol')!.append(li);
    await waitUntil(() => part(el, 'list'));
    expect(part(el, 'error')).to.equal(null);
  });

  const notes: [string, TemplateResult, string, string][] = [
    ['an entry without a text', order([list('A', '', 'B')]), 'no-text', 'without a text'],
    ['the same step twice', order(list('A', 'B', 'a')), 'entries-same', '“a”'],
    ['a distractor that is a step', order([list('A', 'B'), others('B')]), 'entries-same', '“B”'],
    ['two ordered lists', order([list('A', 'B'), list('C', 'D')]), 'lists-many', 'There are 2 <ol>'],
    ['a widget inside', order([list('A', 'B'), html`<llm-quiz><ol><li>X</li><li>Y</li></ol></llm-quiz>`]), 'nested', '<llm-quiz>'],
    ['a reason for neither way', order(html`<ol><li>A <small data-too="soon">x</small></li><li>B</li></ol>`), 'reason-unknown', 'data-too="soon"'],
    ['a sign that is none', order(html`<ol><li data-stage="pre">A</li><li>B</li></ol>`), 'stage-unknown', '“pre”'],
    ['an item that is none', html`<llm-stage-order .items=${[{ text: 'A' }, { text: 'B' }, {}] as never}></llm-stage-order>`, 'items', '“items”'],
  ]; // prettier-ignore
  for (const [what, template, code, words] of notes) {
    it(`gets a note for ${what}, and is played`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'note')))
        .to.contain('For the author')
        .and.contain(words);
      expect(codes()).to.deep.equal([code]);
      expect([...listed(el)].sort()).to.deep.equal(['A', 'B']);
      await arrange(el, 'A', 'B');
      await click(el, 'Check');
      expect(seen(part(el, 'result'))).to.contain('All 2 are right');
      expect(codes()).to.deep.equal([code]);
    });
  }

  it('shows at most 24 of 200 entries, and says so', async () => {
    const { el, codes } = await faulty(order(list(...Array.from({ length: 200 }, (_, i) => `step ${i}`))));
    expect(listed(el)).to.have.length(24);
    expect(seen(part(el, 'note'))).to.contain('200 entries');
    expect(codes()).to.deep.equal(['entries-many']);
  });

  it('shows an entry of 5,000 letters whole, speaks its beginning, and keeps the state small', async () => {
    const long = 'word '.repeat(1000).trim();
    const { el, codes } = await faulty(order(list('A', long)));
    expect(listed(el)).to.include(long);
    expect(codes()).to.deep.equal(['entry-long']);
    await click(el, 'Move down: A');
    await click(el, 'Move up: A');
    expect(spoken(el).length).to.be.lessThan(100);
    const name = [...el.shadowRoot!.querySelectorAll('button')]
      .map((one) => one.ariaLabel ?? '')
      .find((label) => label.startsWith('Move up: word'));
    expect(name).to.match(/…$/);
    await click(el, 'Check');
    expect(JSON.stringify(el.getState()).length).to.be.lessThan(200);
    expect(el.value.length).to.be.lessThan(100);
    expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('does not break at a word of 300 letters', async () => {
    const { el } = await faulty(order(list('A', 'q'.repeat(300))));
    expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('executes nothing of what they write', async () => {
    const items = [{ text: '<img src=x onerror="globalThis.broken = true">', why: '<b>why</b>' }, { text: 'B' }];
    const el = await play(html`<llm-stage-order .items=${items}></llm-stage-order>`);
    await click(el, 'Check');
    expect(listed(el)).to.include(items[0].text);
    expect(seen(part(el, 'frame'))).to.contain('<b>why</b>');
    expect(part(el, 'frame')!.querySelector('img, b')).to.equal(null);
    const { el: other } = await faulty(
      order(
        html`<ol>
          <li>
            A
            <script></script>
          </li>
          <li>B <button onclick="globalThis.broken = true">press</button></li>
        </ol>`,
      ),
    );
    expect([...listed(other)].sort()).to.deep.equal(['A', 'B']);
    expect((globalThis as { broken?: boolean }).broken).to.equal(undefined);
  });

  it('does not mind the same id twice', async () => {
    const { el, codes } = await faulty(order(html`<ol><li id="list">A</li><li id="list">B</li></ol>`)); // prettier-ignore
    expect(codes()).to.deep.equal([]);
    await click(el, 'Check');
    expect(part(el, 'result')).not.to.equal(null);
  });

  it('makes no more of a seed or of attempts that are no numbers', async () => {
    const el = await play(html`<llm-stage-order seed="x" attempts="many" .items=${[{ text: 'A' }, { text: 'B' }]}></llm-stage-order>`);
    expect(listed(el)).to.deep.equal(['B', 'A']);
    await click(el, 'Check');
    expect(button(el, 'Try again')).not.to.equal(undefined);
  });

  it('takes a list in a list as text, and text from right to left', async () => {
    const el = await play(order(html`<ol><li>A<ul><li>a</li></ul></li><li>القط</li></ol>`)); // prettier-ignore
    expect(listed(el)).to.have.length(2);
    const arabic = [...part(el, 'list')!.querySelectorAll('bdi')].find((one) => seen(one) === 'القط')!;
    expect(getComputedStyle(arabic).unicodeBidi).to.contain('isolate');
  });
});
