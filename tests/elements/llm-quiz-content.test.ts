import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import type { LlmQuiz } from '../../src/index.js';
import { answer, asked, heard, inputs, ONE, option, options, part, parts, play, seen, shown, verdict } from './llm-quiz-page.js';
import { waitUntil } from '../support/wait-until.js';

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmQuiz; codes: () => string[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  render(template, holder);
  const el = holder.querySelector<LlmQuiz>('llm-quiz')!;
  await shown(el);
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  return (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent).join(' ');
};

const section = (heading: unknown, list: unknown) =>
  html`<llm-quiz
    ><section>
      ${heading}
      <dl>${list}</dl>
    </section></llm-quiz
  >`;
const H = html`<h3>What now?</h3>`;
const AB = html`
  <dt><mark>A</mark></dt>
  <dd>It is.</dd>
  <dt>B</dt>
`;

describe('<llm-quiz> and what authors write', () => {
  const nothingToAsk: [string, TemplateResult, string, string][] = [
    ['a question without options', section(H, ''), 'no-options', '“What now?” has no options'],
    [
      'a question with one option',
      section(
        H,
        html`<dt>A</dt>
          <dd>Yes.</dd>`,
      ),
      'one-option',
      'only one option',
    ],
    [
      'two options that are the same',
      section(
        H,
        html`
          <dt>Same</dt>
          <dt>same</dt>
          <dd>Again.</dd>
        `,
      ),
      'options-same',
      'more than once',
    ],
    ['options without a question', section('', AB), 'no-question', '“A, B” has no question'],
    ['an empty section', html`<llm-quiz><section></section></llm-quiz>`, 'empty', 'It has no question'],
    ['an empty list of items', html`<llm-quiz .items=${[]}></llm-quiz>`, 'empty', 'It has no question'],
    ['items of another shape', html`<llm-quiz .items=${[{ text: 'x' }, null, 7]}></llm-quiz>`, 'items', '“items”'],
    ['items that are no list', html`<llm-quiz .items=${'cat'}></llm-quiz>`, 'items', '“items”'],
    [
      'nothing but a widget inside',
      html`<llm-quiz
        ><x-other><section>${H}</section></x-other></llm-quiz
      >`,
      'nested',
      '<x-other>',
    ],
  ];
  for (const [what, template, code, words] of nothingToAsk) {
    it(`gets a card for ${what}, and the text stays readable`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'error')))
        .to.contain('can’t start')
        .and.contain(words);
      expect(codes()).to.include(code);
      expect(new Set(codes()).size).to.equal(codes().length);
      expect(authored(el)).to.equal([...el.childNodes].map(({ textContent }) => textContent).join(' '));
      await expect(el).to.be.accessible();
    });
  }

  const notes: [string, TemplateResult, string, string][] = [
    [
      'two identical options among others',
      section(
        H,
        html`${AB}
          <dt>b</dt>
          <dd>Again.</dd>`,
      ),
      'options-same',
      '“b”',
    ],
    [
      'an option of 5,000 characters',
      section(
        H,
        html`${AB}
          <dt>${'long '.repeat(1000)}</dt>`,
      ),
      'option-long',
      '4999 characters',
    ],
    [
      'another widget inside',
      html`<llm-quiz
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section>
        <llm-quiz
          ><section>
            ${H}
            <dl>${AB}</dl>
          </section></llm-quiz
        ></llm-quiz
      >`,
      'nested',
      '<llm-quiz>',
    ],
    [
      'an unknown kind',
      html`<llm-quiz
        ><section data-kind="essay">
          ${H}
          <dl>${AB}</dl>
        </section></llm-quiz
      >`,
      'kind-unknown',
      '“essay”',
    ],
    [
      'an unknown feedback',
      html`<llm-quiz feedback="later"
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section></llm-quiz
      >`,
      'feedback-unknown',
      'at-once, at-the-end, never',
    ],
    [
      'an unknown shuffle',
      html`<llm-quiz shuffle="often"
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section></llm-quiz
      >`,
      'shuffle-unknown',
      '“often”',
    ],
    [
      'attempts that are no number',
      html`<llm-quiz attempts="few"
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section></llm-quiz
      >`,
      'attempts-unknown',
      'attempts',
    ],
    [
      'a count that is no number',
      html`<llm-quiz count="-2"
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section></llm-quiz
      >`,
      'count-unknown',
      '“-2”',
    ],
    [
      'a question without options among others',
      html`<llm-quiz
        ><section>
          ${H}
          <dl>${AB}</dl>
        </section>
        <section><h3>And here?</h3></section></llm-quiz
      >`,
      'no-options',
      '“And here?”',
    ],
  ];
  for (const [what, template, code, words] of notes) {
    it(`gets a note for ${what}, and is played`, async () => {
      const { el, codes } = await faulty(template);
      expect(seen(part(el, 'note')))
        .to.contain('For the author')
        .and.contain(words);
      expect(codes()).to.deep.equal([code]);
      expect(asked(el)).to.equal('What now?');
      await answer(el, 'A');
      expect(verdict(el)).to.equal('Yes, that’s it.');
      expect(codes()).to.deep.equal([code]);
      expect(el.shadowRoot!.querySelector('.frame')!.scrollWidth).to.be.at.most(el.clientWidth);
    });
  }

  it('asks as a matter of opinion what has no right option', async () => {
    const { el, codes } = await faulty(
      section(
        H,
        html`
          <dt>Tea</dt>
          <dd>Warm.</dd>
          <dt>Milk</dt>
        `,
      ),
    );
    expect(codes()).to.deep.equal(['no-right']);
    expect(seen(part(el, 'how'))).to.contain('no answer is better');
    const answers = heard(el, 'llm-answer');
    option(el, 'Tea').input.click();
    parts(el, 'button')[0].click();
    await waitUntil(() => answers.length > 0);
    expect(answers[0].detail).to.include({ correct: null, score: 1 });
    expect(verdict(el)).to.contain('no right answer');
    expect(option(el, 'Tea').text).to.contain('Your answer. Warm.');
  });

  it('asks for another bank by its starter, with a note', async () => {
    const { el, codes } = await faulty(html`<llm-quiz bank="cats"></llm-quiz>`);
    expect(codes()).to.deep.equal(['bank-unknown']);
    expect(seen(part(el, 'note'))).to.contain('misconceptions');
    expect(seen(part(el, 'kick'))).to.contain('1 of 5');
  });

  it('shows at most 24 of 200 options, the right ones among them', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ text: `Option ${i}`, right: i > 197 }));
    const { el, codes } = await faulty(html`<llm-quiz .items=${[{ question: 'Which?', options: many }]}></llm-quiz>`);
    expect(options(el)).to.have.length(24);
    expect(options(el)).to.include.members(['Option 0', 'Option 198', 'Option 199']);
    expect(codes()).to.deep.equal(['options-many']);
    await answer(el, 'Option 198', 'Option 199');
    expect(verdict(el)).to.contain('all 24');
  });

  it('takes duplicate ids, and the same question twice, as two questions', async () => {
    const { el, codes } = await faulty(html`<llm-quiz all .items=${[ONE, { ...ONE, question: 'And the sea?' }]}></llm-quiz>`);
    expect(codes()).to.deep.equal(['id-same']);
    option(el, 'Blue').input.click();
    parts(el, 'button')[0].click();
    await waitUntil(() => verdict(el));
    expect(
      inputs(el)
        .slice(3)
        .some(({ disabled }) => disabled),
    ).to.equal(false);
    expect(Object.keys((el.getState() as { items: object }).items)).to.deep.equal(['sky']);
  });

  it('runs nothing of what they write, and shows it as text', async () => {
    const globals = globalThis as { broken?: boolean };
    const host = document.createElement('llm-quiz');
    const template = document.createElement('template');
    template.innerHTML =
      '<section><h3>Who?<script>globalThis.broken = true</scr' +
      'ipt></h3><dl><dt onclick="globalThis.broken = true">A <b onclick="globalThis.broken = true">b</b><style>x</style></dt>' +
      '<dt><mark>C <a href="javascript:globalThis.broken=true">d</a></mark></dt></dl></section>';
    host.append(template.content.cloneNode(true));
    (await fixture(html`<div></div>`)).append(host);
    await shown(host);
    expect(asked(host)).to.equal('Who?');
    expect(options(host)).to.deep.equal(['A b', 'C d']);
    const bold = option(host, 'A b').card.querySelector('b')!;
    bold.click();
    expect(host.shadowRoot!.querySelector('script, a, [onclick]')).to.equal(null);
    const text = await play(
      html`<llm-quiz .items=${[{ question: '<img src=x onerror="globalThis.broken = true">', options: ONE.options! }]}></llm-quiz>`,
    );
    expect(asked(text)).to.contain('<img src=x');
    expect(text.shadowRoot!.querySelector('img')).to.equal(null);
    delete globals.broken; // a script that the page itself put in may have run; it is the author's own
  });

  it('reads one question without a section, and a question in a paragraph', async () => {
    const el = await play(
      html`<llm-quiz
        ><p>Now?</p>
        <dl>${AB}</dl></llm-quiz
      >`,
    );
    expect(asked(el)).to.equal('Now?');
    await answer(el, 'A');
    expect(verdict(el)).to.contain('Yes');
  });

  it('gets better when it is mended', async () => {
    const { el } = await faulty(section(H, html`<dt>A</dt>`));
    const other = document.createElement('dt');
    other.textContent = 'B';
    el.querySelector('dl')!.append(other);
    await waitUntil(() => part(el, 'legend'));
    expect(options(el)).to.deep.equal(['A', 'B']);
  });

  it('keeps answers where other questions come, and loses none', async () => {
    const el = await play(html`<llm-quiz .items=${[ONE]}></llm-quiz>`);
    await answer(el, 'Blue');
    el.items = [{ question: 'New?', options: [{ text: 'A', right: true }, { text: 'B' }] }, ONE];
    await el.updateComplete;
    expect(el.value).to.equal('Blue');
  });

  it('prints all questions, and the answers on a sheet of their own', async () => {
    const el = await play(html`<llm-quiz bank="lesson"></llm-quiz>`);
    expect(part(el, 'paper')).to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    const paper = part(el, 'paper')!;
    expect(paper.querySelectorAll('.sheet > li')).to.have.length(2);
    expect(paper.querySelector('button, input')).to.equal(null);
    expect(seen(part(el, 'key'))).to.contain('✓ Pre-training, then SFT, then RLHF');
    expect(getComputedStyle(part(el, 'key')!).breakBefore).to.equal('page');
    expect(getComputedStyle(paper).display).to.equal('none'); // on the screen, where it may be for a moment
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    el.feedback = 'never';
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    expect(part(el, 'key')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });
});
