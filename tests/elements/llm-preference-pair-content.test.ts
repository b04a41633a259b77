import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { rewardSession } from '../../src/preference/reward-session.js';
import '../../src/elements/llm-preference-pair/index.js';
import type { LlmPreferencePair } from '../../src/elements/llm-preference-pair/llm-preference-pair.js';
import { click, heard, part, parts, pick, play, seen, TEA, TWO } from './llm-preference-pair-page.js';
import { waitUntil } from '../support/wait-until.js';

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmPreferencePair; codes: () => string[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  render(template, holder);
  const el = holder.querySelector('llm-preference-pair')!;
  await waitUntil(() => part(el, 'frame')?.childElementCount);
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  const texts = (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent ?? '');
  return texts.join('').replace(/\s+/g, ' ').trim();
};

const section = (content: TemplateResult, better = '') => html`<section data-better=${better}>${content}</section>`;
const COW = html`<p>What is a cow?</p>
  <blockquote>A cow is an animal.</blockquote>`;

describe('<llm-preference-pair> and what authors write', () => {
  beforeEach(() => rewardSession().reset());

  const nothingToPlay: [string, TemplateResult, string, string][] = [
    ['an empty section', html`<llm-preference-pair><section></section></llm-preference-pair>`, 'empty', 'It has no pairs'],
    ['text without a pair', html`<llm-preference-pair>Two replies, please.</llm-preference-pair>`, 'empty', 'It has no pairs'],
    ['one reply', html`<llm-preference-pair>${section(COW)}</llm-preference-pair>`, 'no-replies', '“What is a cow?” needs two replies'],
    [
      'an empty reply',
      html`<llm-preference-pair
        >${section(
          html`${COW}
            <blockquote></blockquote>`,
        )}</llm-preference-pair
      >`,
      'no-replies',
      'needs two replies',
    ],
    [
      'no prompt',
      html`<llm-preference-pair
        >${section(
          html`<blockquote>Yes.</blockquote>
            <blockquote>No.</blockquote>`,
        )}</llm-preference-pair
      >`,
      'no-prompt',
      'no prompt for “Yes.”',
    ],
    [
      'the same reply twice',
      html`<llm-preference-pair
        >${section(
          html`${COW}
            <blockquote>A COW is an <b>animal</b>.</blockquote>`,
        )}</llm-preference-pair
      >`,
      'replies-same',
      'are the same',
    ],
    ['an empty list of items', html`<llm-preference-pair .items=${[]}></llm-preference-pair>`, 'empty', 'It has no pairs'],
    ['items of another shape', html`<llm-preference-pair .items=${[{ text: 'x' }] as never}></llm-preference-pair>`, 'items', '“items”'],
    ['items that are no list', html`<llm-preference-pair .items=${'cow'}></llm-preference-pair>`, 'items', '“items”'],
    ['items that are nothing', html`<llm-preference-pair .items=${[null, 7] as never}></llm-preference-pair>`, 'items', '“items”'],
    [
      'replies that are no texts',
      html`<llm-preference-pair .items=${[{ prompt: 'Why?', replies: [1, null] }] as never}></llm-preference-pair>`,
      'no-replies',
      'needs two replies',
    ],
  ];
  for (const [what, template, code, words] of nothingToPlay) {
    it(`gets a card for ${what}, and the text stays readable`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'error')))
        .to.contain('can’t start')
        .and.contain(words);
      expect(new Set(codes())).to.deep.equal(new Set([code]));
      expect(authored(el)).to.equal(seen(el));
      await expect(el).to.be.accessible();
    });
  }

  it('gets better when it is mended', async () => {
    const { el } = await faulty(html`<llm-preference-pair>${section(COW)}</llm-preference-pair>`);
    const second = document.createElement('blockquote');
    second.textContent = 'Who asks?';
    el.querySelector('section')!.append(second);
    await waitUntil(() => part(el, 'prompt'));
    expect(part(el, 'error')).to.equal(null);
  });

  const NO = html`<blockquote>Who asks?</blockquote>`;
  const notes: [string, TemplateResult, string, string][] = [
    ['a better reply that is none', section(html`${COW}${NO}`, 'B'), 'better-unknown', 'data-better="B"'],
    [
      'a third reply',
      section(
        html`${COW}${NO}
          <blockquote>Moo.</blockquote>`,
      ),
      'replies-many',
      'has 3 replies',
    ],
    ['a broken pair among others', html`${section(html`${COW}${NO}`)}${section(COW)}`, 'no-replies', 'needs two replies'],
    ['a widget inside', section(html`${COW}${NO}<llm-preference-pair></llm-preference-pair>`), 'nested', '<llm-preference-pair> inside'],
  ];
  for (const [what, content, code, words] of notes) {
    it(`gets a note for ${what}, and is played`, async () => {
      const { el, codes } = await faulty(html`<llm-preference-pair>${content}</llm-preference-pair>`);
      expect(seen(part(el, 'note')))
        .to.contain('For the author')
        .and.contain(words);
      expect(codes()).to.deep.equal([code]);
      await pick(el, 'A');
      expect(seen(part(el, 'explanation'))).to.contain('You picked A.');
      expect(codes()).to.deep.equal([code]);
    });
  }

  it('shows the first 40 of 200 pairs', async () => {
    const items = Array.from({ length: 200 }, (_, i) => ({ prompt: `Question ${i}?`, replies: ['Yes.', 'No.'] as const }));
    const { el, codes } = await faulty(html`<llm-preference-pair .items=${items}></llm-preference-pair>`);
    expect(seen(part(el, 'kick'))).to.contain('1 of 40');
    expect(seen(part(el, 'note'))).to.contain('200 pairs are too many');
    expect(codes()).to.deep.equal(['pairs-many']);
  });

  it('shows a reply of 5,000 letters in a box that scrolls, for the keyboard too', async () => {
    const long = 'Cows eat grass. '.repeat(320);
    const { el, codes } = await faulty(
      html`<llm-preference-pair .items=${[{ prompt: 'What do cows eat?', replies: [long, 'Grass.'] as const }]}></llm-preference-pair>`,
    );
    const [a, b] = parts(el, 'reply-text');
    expect(a.tabIndex).to.equal(0);
    expect(b.tabIndex).to.equal(-1);
    expect(a.scrollHeight).to.be.above(a.clientHeight);
    expect(el.getBoundingClientRect().height).to.be.below(1500);
    await pick(el, 'B');
    expect(codes()).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('does not break the page by one endless word', async () => {
    const el = await play(
      html`<llm-preference-pair .items=${[{ prompt: 'q'.repeat(300), replies: ['a'.repeat(300), 'b'] as const }]}></llm-preference-pair>`,
    );
    await pick(el, 'A');
    expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('executes nothing of what they write', async () => {
    const evil = '<img src=x onerror="globalThis.broken = true">';
    const el = await play(
      html`<llm-preference-pair .items=${[{ prompt: evil, replies: [evil + 'A', '<b>B</b>'] as const, why: evil }]}></llm-preference-pair>`,
    );
    await pick(el, 'A');
    expect(seen(part(el, 'prompt'))).to.equal(evil);
    expect(seen(part(el, 'why'))).to.equal(evil);
    expect(el.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('leaves out what is not text in the markup, and keeps a few inline tags', async () => {
    const el = await play(html`
      <llm-preference-pair>
        <section>
          <p>What is <em>moo</em>?</p>
          <blockquote>It is <code>moo()</code>.<template>never</template><noscript>nor</noscript></blockquote>
          <blockquote><font color="red">Who asks?</font></blockquote>
        </section>
      </llm-preference-pair>
    `);
    expect(seen(part(el, 'prompt'))).to.equal('What is moo?');
    expect(part(el, 'prompt')!.querySelector('em')).not.to.equal(null);
    expect(parts(el, 'reply-text').map(seen)).to.deep.equal(['It is moo().', 'Who asks?']);
    expect(el.shadowRoot!.querySelector('font, template')).to.equal(null);
  });

  it('keeps the paragraphs of a reply, and reads a pair without a section', async () => {
    const el = await play(html`
      <llm-preference-pair>
        <p>How do I make tea?</p>
        <blockquote>
          <p>Two steps:</p>
          <ol>
            <li>Boil water.</li>
            <li>Pour it.</li>
          </ol>
        </blockquote>
        <blockquote>Coffee exists.</blockquote>
        <small>A answers.</small>
      </llm-preference-pair>
    `);
    expect([...parts(el, 'reply-text')[0].querySelectorAll('p')].map(seen)).to.deep.equal(['Two steps:', 'Boil water.', 'Pour it.']);
    await pick(el, 'A');
    expect(rewardSession().journal[0].a).to.equal('Two steps:\nBoil water.\nPour it.');
    expect(seen(part(el, 'why'))).to.equal('A answers.');
  });

  it('takes the same pair twice as two', async () => {
    const el = await play(html`<llm-preference-pair>${TEA}${TEA}</llm-preference-pair>`);
    await pick(el, 'B', 'A');
    expect(el.value).to.equal('B, A');
  });

  it('takes emoji, and text from right to left', async () => {
    const items = [{ prompt: 'ما هي القهوة؟', replies: ['☕️🙂', 'القهوة مشروب ساخن.'] as const }];
    const el = await play(html`<llm-preference-pair .items=${items}></llm-preference-pair>`);
    expect(getComputedStyle(part(el, 'prompt')!.querySelector('[dir=auto]')!).direction).to.equal('rtl');
    await pick(el, 'B');
    expect(seen(part(el, 'explanation'))).to.contain('You picked B.');
  });

  it('has the bar of the prompt beside its text, whichever way page and prompt are written', async () => {
    for (const dir of ['ltr', 'rtl'])
      for (const prompt of ['What is coffee?', 'ما هي القهوة؟']) {
        const items = [{ prompt, replies: ['A drink.', 'A tree.'] as const }];
        const page = await fixture(html`<div dir=${dir}><llm-preference-pair .items=${items}></llm-preference-pair></div>`);
        const el = page.querySelector('llm-preference-pair')!;
        await waitUntil(() => part(el, 'prompt'));
        const line = part(el, 'prompt')!;
        const [bar, text] = [line.getBoundingClientRect(), line.querySelector('[dir=auto]')!.getBoundingClientRect()];
        const [left, right] = [parseFloat(getComputedStyle(line).borderLeftWidth), parseFloat(getComputedStyle(line).borderRightWidth)];
        expect(left + right, `${dir} ${prompt}`).to.be.above(2);
        expect(
          left > 0 ? text.left - bar.left : bar.right - text.right,
          `${dir} ${prompt}: bar ${bar.left} to ${bar.right}, text ${text.left} to ${text.right}`,
        ).to.be.within(3, 40);
      }
  });

  it('keeps the answers when the content changes and the pair is still there', async () => {
    const el = await play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);
    await pick(el, 'A');
    el.items = [...TWO, { prompt: 'More?', replies: ['Yes.', 'No.'] }];
    await el.updateComplete;
    expect(part(el, 'answer')).not.to.equal(null);
    expect(el.value).to.equal('A');
    expect(rewardSession().journal).to.have.length(1);
    el.items = [{ prompt: 'Other?', replies: ['Yes.', 'No.'] }];
    await el.updateComplete;
    expect(seen(part(el, 'prompt'))).to.equal('Other?');
    expect(part(el, 'answer')).to.equal(null);
  });

  it('prints as an exercise on paper, without buttons', async () => {
    const el = await play(html`<llm-preference-pair>${TEA}</llm-preference-pair>`);
    expect(part(el, 'paper')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    const paper = part(el, 'paper')!;
    expect(seen(paper)).to.contain('How do I make tea?').and.contain('A. Why would').and.contain('B. Boil').and.contain('About the same');
    expect(seen(paper)).not.to.contain('B answers');
    expect(paper.querySelector('button, input')).to.equal(null);
    expect(getComputedStyle(paper).display).to.equal('none'); // on the screen, where it may be for a moment
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(part(el, 'paper')).to.equal(null);
  });

  it('fits into 320 px in each of its states', async () => {
    const holder = await fixture<HTMLElement>(html`<div><llm-preference-pair .items=${TWO}></llm-preference-pair></div>`);
    holder.style.inlineSize = '288px';
    const el = holder.querySelector('llm-preference-pair')!;
    await waitUntil(() => part(el, 'choice'));
    const fits = (state: string) => expect(part(el, 'frame')!.scrollWidth, state).to.be.at.most(288);
    fits('open');
    await pick(el, 'A');
    fits('candy');
    el.view = 'real';
    await el.updateComplete;
    fits('real');
    await click(el, 'Next pair');
    await pick(el, 'A');
    await click(el, 'See how it went');
    fits('summary');
  });
});
