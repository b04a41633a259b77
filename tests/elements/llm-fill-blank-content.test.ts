import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/llm-fill-blank/index.js';
import type { LlmFillBlank } from '../../src/elements/llm-fill-blank/llm-fill-blank.js';
import { putSession } from '../support/put-session.js';
import { bars, click, heard, part, parts, play, seen, type } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmFillBlank; codes: () => string[] }> {
  const holder = await fixture(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  const { render } = await import('lit');
  render(template, holder as HTMLElement);
  const el = holder.querySelector('llm-fill-blank')!;
  await waitUntil(() => part(el, 'frame')?.childElementCount);
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  return (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent).join(' ');
};

describe('<llm-fill-blank> and what authors write', () => {
  beforeEach(() => putSession());

  const nothingToPlay: [string, TemplateResult, string, string][] = [
    [
      'a sentence without a gap',
      html`<llm-fill-blank><p>The cat sat on the mat.</p></llm-fill-blank>`,
      'no-blank',
      '“The cat sat on the mat”',
    ],
    ['an empty sentence', html`<llm-fill-blank><p></p></llm-fill-blank>`, 'empty', 'It has no sentence'],
    [
      'a gap without a word',
      html`<llm-fill-blank
        ><p>The <mark> </mark> sat.</p></llm-fill-blank
      >`,
      'no-word',
      '“The … sat”',
    ],
    ['an empty list of items', html`<llm-fill-blank .items=${[]}></llm-fill-blank>`, 'empty', 'It has no sentence'],
    ['items of another shape', html`<llm-fill-blank .items=${[{ text: 'x' }] as never}></llm-fill-blank>`, 'items', '“items”'],
    [
      'an item without a gap',
      html`<llm-fill-blank .items=${[{ sentence: 'A cat.', answer: 'cat' }]}></llm-fill-blank>`,
      'no-blank',
      '“A cat”',
    ],
    ['items that are no list', html`<llm-fill-blank .items=${'cat'}></llm-fill-blank>`, 'items', '“items”'],
  ];
  for (const [what, template, code, words] of nothingToPlay) {
    it(`gets a card for ${what}, and the text stays readable`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'error')))
        .to.contain('can’t start')
        .and.contain(words);
      expect(codes()).to.deep.equal([code]);
      expect(authored(el)).to.equal([...el.childNodes].map(({ textContent }) => textContent).join(' '));
      await expect(el).to.be.accessible();
    });
  }

  it('gets better when it is mended', async () => {
    const { el } = await faulty(html`<llm-fill-blank><p>The cat sat.</p></llm-fill-blank>`);
    el.querySelector('p')!.innerHTML = 'The <mark>cat</mark> sat.';
    await waitUntil(() => part(el, 'sentence'));
    expect(part(el, 'error')).to.equal(null);
  });

  const notes: [string, TemplateResult, string, string][] = [
    [
      'an unknown mode',
      html`<llm-fill-blank mode="masks"
        ><p>The <mark>cat</mark> sat.</p></llm-fill-blank
      >`,
      'mode-unknown',
      '“masks”',
    ],
    [
      'HTML in the mark',
      html`<llm-fill-blank
        ><p>
          The <mark><b>cat</b></mark> sat.
        </p></llm-fill-blank
      >`,
      'mark-markup',
      '“cat”',
    ],
    [
      'two words in a mark',
      html`<llm-fill-blank
        ><p>The <mark>big cat</mark> sat.</p></llm-fill-blank
      >`,
      'mark-words',
      '“big cat”',
    ],
    [
      'a sentence without a gap among others',
      html`<llm-fill-blank
        ><p>The <mark>cat</mark> sat.</p>
        <p>The dog ran.</p></llm-fill-blank
      >`,
      'no-blank',
      '“The dog ran”',
    ],
    [
      'the same choice twice',
      html`<llm-fill-blank
        ><p>The <mark>cat</mark> sat.</p>
        <ul>
          <li>dog</li>
          <li>Dog</li>
        </ul></llm-fill-blank
      >`,
      'choices-same',
      '“Dog”',
    ],
  ];
  for (const [what, template, code, words] of notes) {
    it(`gets a note for ${what}, and is played`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'note')))
        .to.contain('For the author')
        .and.contain(words);
      expect(codes()).to.deep.equal([code]);
      expect(seen(part(el, 'sentence'))).to.equal('The blank sat.');
      await click(el, 'Show me');
      await bars(el);
      expect(codes()).to.deep.equal([code]);
    });
  }

  it('shows at most 24 of 200 choices, the word of the text among them', async () => {
    const choices = Array.from({ length: 200 }, (_, i) => `word${i}`);
    const items = [{ sentence: 'The ___ sat.', answer: 'cat', choices: [...choices, 'cat'] }];
    const { el, codes } = await faulty(html`<llm-fill-blank .items=${items}></llm-fill-blank>`);
    expect(parts(el, 'choice')).to.have.length(24);
    expect(parts(el, 'choice').map(seen)).to.include('cat');
    expect(seen(part(el, 'note'))).to.contain('201 choices');
    expect(codes()).to.deep.equal(['choices-many']);
  });

  it('executes nothing of what they write', async () => {
    const items = [
      { sentence: 'The <img src=x onerror="globalThis.broken = true"> ___ sat.', answer: '<b>cat</b>', choices: ['<i>dog</i>'] },
    ];
    const el = await play(html`<llm-fill-blank .items=${items}></llm-fill-blank>`);
    await click(el, '<i>dog</i>');
    expect(seen(part(el, 'sentence')))
      .to.contain('<img src=x')
      .and.contain('<i>dog</i>');
    expect(el.shadowRoot!.querySelector('img, i')).to.equal(null);
  });

  it('takes no script or style for words of a sentence', async () => {
    const host = document.createElement('div');
    host.innerHTML = `<llm-fill-blank><p>The <script>not(a.word)</script><style>p { color: red }</style><mark>cat</mark> sat
      <template>behind</template>on the mat.</p></llm-fill-blank>`;
    const el = await play(html`${host.firstElementChild}`);
    expect(seen(part(el, 'sentence'))).to.equal('The blank sat on the mat.');
  });

  it('takes emoji', async () => {
    const el = await play(
      html`<llm-fill-blank
        ><p>🐱 + 🐟 = <mark>😀</mark></p></llm-fill-blank
      >`,
    );
    await type(el, '😿');
    await bars(el);
    expect(seen(part(el, 'sentence'))).to.equal('🐱 + 🐟 = 😿');
    expect(seen(part(el, 'caveat'))).to.contain('don’t read too much into');
  });

  it('takes text from right to left', async () => {
    const el = await play(
      html`<llm-fill-blank
        ><p>القط يجلس على <mark>السجادة</mark> في البيت.</p></llm-fill-blank
      >`,
    );
    expect(getComputedStyle(part(el, 'sentence')!).direction).to.equal('rtl');
    await type(el, 'القمر');
    await bars(el);
    expect(seen(part(el, 'caveat'))).to.contain('weren’t in the text');
  });

  it('takes a word that is longer than the model can read: no number, no lesson, a word about it', async () => {
    const { el, codes } = await faulty(
      html`<llm-fill-blank
        ><p>The <mark>${'q'.repeat(300)}</mark> sat.</p></llm-fill-blank
      >`,
    );
    await type(el, 'cat');
    await bars(el);
    expect(seen(part(el, 'explanation'))).to.contain('too long for this model to read');
    expect(parts(el, 'button').map(seen).join()).not.to.contain('Teach');
    expect(codes()).to.deep.equal(['word-too-long']);
    expect(el.shadowRoot!.querySelector('.frame')!.scrollWidth).to.be.at.most(el.clientWidth);
  });

  it('takes a text that is longer than the model can read', async () => {
    const el = await play(
      html`<llm-fill-blank
        ><p>${'The cat sat on the mat. '.repeat(30)} The <mark>dog</mark> ran.</p></llm-fill-blank
      >`,
    );
    await type(el, 'cat');
    await bars(el);
    expect(parts(el, 'caveat').map(seen).join()).to.contain('only the part around the gap');
  });

  it('leaves out a full stop that stands in the mark, and reads a text without paragraphs', async () => {
    const el = await play(html`<llm-fill-blank>The cat sat on the <mark>mat.</mark></llm-fill-blank>`);
    await click(el, 'Show me');
    expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the mat.');
    expect(seen(part(el, 'explanation'))).to.match(/^The word here was mat\./);
  });

  it('gives each gap of a sentence its own list, or the last there is', async () => {
    const el = await play(html`
      <llm-fill-blank>
        <p>The <mark>cat</mark> and the <mark>dog</mark> and the <mark>bird</mark>.</p>
        <ul>
          <li>moon</li>
        </ul>
        <ul>
          <li>sun</li>
        </ul>
      </llm-fill-blank>
    `);
    const offered = [];
    for (let i = 0; i < 3; i++) {
      offered.push(parts(el, 'choice').map(seen).sort().join(' '));
      await click(el, 'Show me');
      if (i < 2) await click(el, 'Next sentence');
    }
    expect(offered).to.deep.equal(['cat moon', 'dog sun', 'bird sun']);
  });

  it('prints as an exercise on paper, without buttons', async () => {
    const el = await play(
      html`<llm-fill-blank
        ><p>The <mark>cat</mark> sat.</p>
        <ul>
          <li>dog</li>
          <li>cat</li>
        </ul></llm-fill-blank
      >`,
    );
    expect(part(el, 'paper')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    const paper = part(el, 'paper')!;
    expect(seen(paper))
      .to.contain('The sat.')
      .and.match(/(cat · dog|dog · cat)/);
    expect(paper.querySelector('button, input')).to.equal(null);
    expect(getComputedStyle(paper).display).to.equal('none'); // on the screen, where it may be for a moment
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(part(el, 'paper')).to.equal(null);
  });
});
