import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/llm-pipeline/index.js';
import type { LlmPipeline } from '../../src/elements/llm-pipeline/llm-pipeline.js';
import { registerTranslation } from '../../src/translations/translation.js';
import { heard, part, parts, seen } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const BUILT_IN = [
  'Text',
  'Synthetic data',
  'Pre-training',
  'Mid-training',
  'Supervised fine-tuning',
  'Instruction sets',
  'Tool use',
  'RLHF',
  'RLAIF, Constitutional AI',
  'Checked answers',
  'DPO',
  'Release',
];

const OWN = html`<llm-pipeline>
  <h3>Our tutor</h3>
  <ol>
    <li data-stage="base">
      Reading <small>learns language</small>
      <p>It read <strong>ten million</strong> pages.</p>
      <p>Twice.</p>
      <ul>
        <li>
          School books
          <p>Those of ten years.</p>
        </li>
      </ul>
    </li>
    <li>
      <a href="#exam">Exam</a>
      <p>Teachers ask.</p>
    </li>
  </ol>
</llm-pipeline>`;

const SCRIPT = 'javascript:broken()';

/** An element that shows something. */
async function shown(template: TemplateResult): Promise<LlmPipeline> {
  const found = await fixture(template);
  const el = found.matches('llm-pipeline') ? found : found.querySelector('llm-pipeline')!;
  await waitUntil(() => part(el, 'frame'), 'nothing is shown');
  return el;
}

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmPipeline; codes: () => string[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  render(template, holder);
  const el = holder.querySelector('llm-pipeline')!;
  await waitUntil(() => part(el, 'frame'));
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

/** The first line of a stop: its title. */
const titleOf = (button: Element) => seen(button.querySelector('.title'));
const titles = (el: Element) => parts(el, 'stop').map(titleOf);

function stop(el: Element, title: string): HTMLElement {
  const found = parts(el, 'stop').find((button) => titleOf(button) === title);
  if (!found) throw new Error(`There is no stop "${title}" among ${titles(el).join(' | ')}`);
  return found;
}

async function press(el: LlmPipeline, title: string): Promise<void> {
  stop(el, title).click();
  await el.updateComplete;
}

const explanation = (el: Element, title: string) => el.shadowRoot!.getElementById(stop(el, title).getAttribute('aria-controls')!)!;
const text = (el: Element, title: string) => [...explanation(el, title).querySelectorAll('p:not(.heading)')].map(seen);
/** The titles of the stops whose explanation is seen; what is folded takes no room. */
const opened = (el: Element) => titles(el).filter((title) => explanation(el, title).firstElementChild!.checkVisibility());
const next = (el: Element, title: string) => explanation(el, title).querySelector<HTMLElement>('[part~=next]');
const focused = (el: Element) => el.shadowRoot!.activeElement;

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  return (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent).join(' ');
};

const across = (template: TemplateResult) => html`<div style="inline-size: 60em">${template}</div>`;
const down = (template: TemplateResult) => html`<div style="inline-size: 18em">${template}</div>`;

describe('<llm-pipeline>', () => {
  describe('the built-in map', () => {
    it('has the whole line, and what branches off, in order', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      expect(titles(el)).to.deep.equal(BUILT_IN);
      expect(parts(el, 'branch').map(titleOf)).to.deep.equal([
        'Synthetic data',
        'Mid-training',
        'Instruction sets',
        'Tool use',
        'RLAIF, Constitutional AI',
        'Checked answers',
        'DPO',
      ]);
      expect(seen(part(el, 'kick'))).to.equal('From plain text to an assistant');
      expect(seen(part(el, 'hint'))).to.contain('Choose a stop');
      expect(seen(part(el, 'simplified'))).to.match(/^Simplified/);
    });

    it('explains each stop in a few sentences, terms included', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      for (const title of BUILT_IN) {
        const said = text(el, title).join(' ');
        expect(said.length, title).to.be.within(100, 700);
        expect(said, title).not.to.match(/\*|simply|just /);
      }
      expect([...el.shadowRoot!.querySelectorAll('dfn')].map(seen)).to.include.members(['token', 'base model', 'reward model', 'RLAIF']);
    });

    it('has direct preference optimisation on it, and says how our own model was made', async () => {
      const el = await shown(html`<llm-pipeline open="dpo"></llm-pipeline>`);
      expect(text(el, 'DPO').join(' ')).to.contain('Direct preference optimisation').and.contain('Usually, no reward model is needed.');
      expect(text(el, 'DPO').join(' ')).to.contain('The small model').and.contain('pairs that a reward model had labelled');
    });

    it('is a list in a list for who cannot see the drawing', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      expect(part(el, 'line')!.localName).to.equal('ol');
      expect(part(el, 'line')!.children).to.have.length(5);
      expect(stop(el, 'Tool use').closest('ul')!.closest('li')!.contains(stop(el, 'Supervised fine-tuning'))).to.equal(true);
    });
  });

  describe('opening a stop', () => {
    it('shows its explanation, and one at a time', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      expect(opened(el)).to.deep.equal([]);
      await press(el, 'RLHF');
      expect(opened(el)).to.deep.equal(['RLHF']);
      expect(stop(el, 'RLHF').getAttribute('aria-expanded')).to.equal('true');
      expect(el.open).to.equal('rlhf');
      expect(el.getAttribute('open')).to.equal('rlhf');
      await press(el, 'Tool use');
      expect(opened(el)).to.deep.equal(['Tool use']);
      expect(stop(el, 'RLHF').getAttribute('aria-expanded')).to.equal('false');
      await press(el, 'Tool use');
      expect(opened(el)).to.deep.equal([]);
      expect(el.open).to.equal('');
    });

    it('is told by an event that stays at the element', async () => {
      const holder = await fixture(html`<div><llm-pipeline></llm-pipeline></div>`);
      const el = holder.querySelector('llm-pipeline')!;
      await waitUntil(() => part(el, 'stop'));
      const events = heard(el, 'llm-toggle');
      const passing = heard(holder, 'llm-toggle');
      await press(el, 'RLHF');
      await press(el, 'RLHF');
      await waitUntil(() => events.length === 2);
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { name: 'rlhf', open: true },
        { name: 'rlhf', open: false },
      ]);
      expect(passing).to.have.length(0);
    });

    it('can be begun by the page, which hears nothing of it', async () => {
      const el = await shown(html`<llm-pipeline open="sft"></llm-pipeline>`);
      const events = heard(el, 'llm-toggle');
      expect(opened(el)).to.deep.equal(['Supervised fine-tuning']);
      el.open = 'release';
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['Release']);
      expect(events).to.have.length(0);
    });

    it('leaves the address and the history alone', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      const { href } = location;
      const { length } = history;
      await press(el, 'RLHF');
      next(el, 'RLHF')!.click();
      await el.updateComplete;
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    });

    it('goes on to the next stop, where the focus then is, up to the last', async () => {
      const el = await shown(html`<llm-pipeline open="text"></llm-pipeline>`);
      for (const [i, title] of BUILT_IN.entries()) {
        expect(opened(el)).to.deep.equal([title]);
        if (i === BUILT_IN.length - 1) continue;
        expect(seen(next(el, title))).to.equal(`Next: ${BUILT_IN[i + 1]}`);
        next(el, title)!.click();
        await waitUntil(() => focused(el) === stop(el, BUILT_IN[i + 1]));
      }
      expect(next(el, 'Release')).to.equal(null);
    });

    it('follows the browser’s search into what is folded', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      explanation(el, 'Tool use').dispatchEvent(new Event('beforematch', { bubbles: true }));
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['Tool use']);
    });

    it('leaves another map on the page alone', async () => {
      const holder = await fixture(html`<div><llm-pipeline></llm-pipeline><llm-pipeline></llm-pipeline></div>`);
      const [one, two] = holder.querySelectorAll('llm-pipeline');
      await waitUntil(() => part(one, 'stop') && part(two, 'stop'));
      await press(one, 'RLHF');
      expect([one.open, two.open]).to.deep.equal(['rlhf', '']);
    });

    if (navigator.userAgent.includes('Chrome')) {
      it('is not needed on paper: all is there, one stop below the other', async () => {
        const el = await shown(across(html`<llm-pipeline open="sft"></llm-pipeline>`));
        await emulateMedia({ media: 'print' });
        expect(opened(el)).to.deep.equal(BUILT_IN);
        const tops = BUILT_IN.map((title) => explanation(el, title).getBoundingClientRect().top);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(new Set(tops).size).to.equal(tops.length);
        expect(part(el, 'hint')!.checkVisibility()).to.equal(false);
        expect(next(el, 'RLHF')!.checkVisibility()).to.equal(false);
        await emulateMedia({ media: 'screen' });
        expect(opened(el)).to.deep.equal(['Supervised fine-tuning']);
      });
    }
  });

  describe('the drawing', () => {
    const node = (el: Element, title: string) => stop(el, title).querySelector('.node')!.getBoundingClientRect();

    it('ends all main titles on one line, and breaks no word of ours, wherever they were written', async () => {
      const own = html`<llm-pipeline><ol>
        <li>Text <small>collected, cleaned</small><ul><li>Synthetic data</li></ul></li>
        <li>Pre-training <small>learns language</small><ul><li>Mid-training</li></ul></li>
        <li>Supervised fine-tuning <small>learns to answer</small><ul><li>Instruction sets</li><li>Tool use</li></ul></li>
        <li>RLHF <small>learns what people prefer</small><ul><li>RLAIF, Constitutional AI</li><li>Checked answers</li><li>DPO</li></ul></li>
        <li>Release <small>tested, then fixed</small></li>
      </ol></llm-pipeline>`; // prettier-ignore
      for (const [template, room] of [
        [html`<llm-pipeline></llm-pipeline>`, 700],
        [own, 700],
        [own, 650],
      ] as const) {
        const box = await fixture(html`<div style="inline-size: ${room}px; font-size: 17px">${template}</div>`);
        const el = box.querySelector('llm-pipeline')!;
        await waitUntil(() => parts(el, 'stop').length === BUILT_IN.length);
        const titles = parts(el, 'stop').map((one) => one.querySelector('.title')!);
        const main = titles.filter((title) => !title.closest('.branch'));
        expect(new Set(main.map((title) => Math.round(title.getBoundingClientRect().bottom))).size).to.equal(1);
        for (const title of titles) {
          const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
          while (text.nextNode()) {
            for (const { 0: word, index } of (text.currentNode.nodeValue ?? '').matchAll(/[^\s-]+/g)) {
              const range = new Range();
              range.setStart(text.currentNode, index);
              range.setEnd(text.currentNode, index + word.length);
              expect(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size, word).to.equal(1);
            }
          }
        }
        expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
      }
    });

    it('runs across where there is room: main stops side by side, branches below, the explanation below all', async () => {
      const el = await shown(across(html`<llm-pipeline open="pre-training"></llm-pipeline>`));
      const main = ['Text', 'Pre-training', 'Supervised fine-tuning', 'RLHF', 'Release'].map((title) => node(el, title));
      for (const [i, box] of main.entries()) {
        expect(box.top).to.be.closeTo(main[0].top, 1);
        if (i > 0) expect(box.left).to.be.above(main[i - 1].right);
      }
      expect(node(el, 'Tool use').top).to.be.above(main[2].bottom);
      expect(node(el, 'Tool use').left).to.be.within(main[2].left, main[3].left);
      const below = explanation(el, 'Pre-training').getBoundingClientRect();
      expect(below.top).to.be.at.least(stop(el, 'Tool use').getBoundingClientRect().bottom);
      expect(below.width).to.be.closeTo(part(el, 'line')!.clientWidth, 1);
    });

    it('runs down on a phone, with the explanation right below its stop', async () => {
      const el = await shown(down(html`<llm-pipeline open="pre-training"></llm-pipeline>`));
      const tops = BUILT_IN.map((title) => node(el, title).top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      const here = explanation(el, 'Pre-training').getBoundingClientRect();
      expect(here.top).to.be.at.least(stop(el, 'Pre-training').getBoundingClientRect().bottom - 1);
      expect(here.bottom).to.be.at.most(stop(el, 'Mid-training').getBoundingClientRect().top + 1);
      expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
    });

    it('runs down when there are more than five stops', async () => {
      const items = Array.from({ length: 7 }, (_, i) => ({ title: `Stop ${i}`, text: 'x' }));
      const el = await shown(across(html`<llm-pipeline .items=${items}></llm-pipeline>`));
      expect(node(el, 'Stop 6').left).to.be.closeTo(node(el, 'Stop 0').left, 1);
      expect(node(el, 'Stop 6').top).to.be.above(node(el, 'Stop 5').bottom);
    });

    it('is mirrored where text runs from right to left', async () => {
      const el = await shown(html`<div dir="rtl">${across(html`<llm-pipeline dir="rtl"></llm-pipeline>`)}</div>`);
      expect(node(el, 'RLHF').right).to.be.below(node(el, 'Pre-training').left);
    });
  });

  describe('by keyboard', () => {
    const LEADS: [string, string, string][] = [
      ['Pre-training', 'ArrowRight', 'Supervised fine-tuning'],
      ['Pre-training', 'ArrowLeft', 'Text'],
      ['Pre-training', 'ArrowDown', 'Mid-training'],
      ['Mid-training', 'ArrowDown', 'Supervised fine-tuning'],
      ['Mid-training', 'ArrowUp', 'Pre-training'],
      ['Tool use', 'ArrowLeft', 'Supervised fine-tuning'],
      ['Tool use', 'ArrowRight', 'RLHF'],
      ['Tool use', 'Home', 'Text'],
      ['Tool use', 'End', 'Release'],
      ['Release', 'ArrowRight', 'Release'],
      ['Text', 'ArrowUp', 'Text'],
    ];
    for (const [from, key, to] of LEADS) {
      it(`goes by ${key} from ${from} to ${to}`, async () => {
        const el = await shown(html`<llm-pipeline></llm-pipeline>`);
        stop(el, from).focus();
        await sendKeys({ press: key });
        expect(focused(el)).to.equal(stop(el, to));
        expect(opened(el)).to.deep.equal([]);
      });
    }

    it('goes the other way where text runs from right to left', async () => {
      const el = await shown(html`<llm-pipeline dir="rtl"></llm-pipeline>`);
      stop(el, 'Pre-training').focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(focused(el)).to.equal(stop(el, 'Supervised fine-tuning'));
    });

    it('opens, reads on, and walks, all by Tab and Enter', async () => {
      const holder = await fixture(html`<div><button>before</button><llm-pipeline></llm-pipeline></div>`);
      const el = holder.querySelector('llm-pipeline')!;
      await waitUntil(() => part(el, 'stop'));
      holder.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused(el)).to.equal(stop(el, 'Text'));
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(opened(el)).to.deep.equal(['Text']);
      await sendKeys({ press: 'Tab' });
      expect(focused(el)).to.equal(next(el, 'Text'));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === stop(el, 'Synthetic data'));
      expect(opened(el)).to.deep.equal(['Synthetic data']);
      await sendKeys({ press: ' ' });
      await el.updateComplete;
      expect(opened(el)).to.deep.equal([]);
    });

    it('leaves keys with a modifier, and those in an explanation, to the page', async () => {
      const el = await shown(html`<llm-pipeline open="text"></llm-pipeline>`);
      const prevented: boolean[] = [];
      el.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
      stop(el, 'Text').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, composed: true, cancelable: true }),
      );
      next(el, 'Text')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }));
      stop(el, 'Text').dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true, cancelable: true }));
      expect(prevented).to.deep.equal([false, false, false]);
    });
  });

  describe('what authors write', () => {
    it('is a line of their own', async () => {
      const el = await shown(OWN);
      expect(seen(part(el, 'kick'))).to.equal('Our tutor');
      expect(titles(el)).to.deep.equal(['Reading', 'School books', 'Exam']);
      expect(seen(stop(el, 'Reading'))).to.equal('Reading learns language');
      expect(text(el, 'Reading')).to.deep.equal(['It read ten million pages.', 'Twice.']);
      expect(explanation(el, 'Reading').querySelector('strong')).not.to.equal(null);
      expect(part(el, 'simplified')).to.equal(null);
      expect(part(el, 'note')).to.equal(null);
      await press(el, 'School books');
      expect(el.open).to.equal('school-books');
    });

    it('may make a title a link to a widget on the page', async () => {
      const el = await shown(OWN);
      const link = explanation(el, 'Exam').querySelector('[part~=link]')!;
      expect(link.getAttribute('href')).to.equal('#exam');
      expect(seen(link)).to.equal('Try it on this page');
    });

    it('may link and reword built-in stops, and let new ones branch off', async () => {
      const el = await shown(html`
        <llm-pipeline>
          <ul>
            <li data-stop="pre-training"><a href="#guess">Guess a word</a></li>
            <li data-stop="tool-use">
              Tools
              <p>A word of ours.</p>
            </li>
            <li data-at="release">
              Our course
              <p>Every Tuesday.</p>
            </li>
          </ul>
        </llm-pipeline>
      `);
      expect(titles(el)).to.deep.equal([...BUILT_IN.map((title) => (title === 'Tool use' ? 'Tools' : title)), 'Our course']);
      expect(seen(explanation(el, 'Pre-training').querySelector('[part~=link]'))).to.equal('Guess a word');
      expect(text(el, 'Pre-training').length).to.be.above(1);
      expect(text(el, 'Tools')).to.deep.equal(['A word of ours.']);
      expect(seen(stop(el, 'Tools'))).to.contain('calculator');
      expect(part(el, 'simplified')).not.to.equal(null);
      expect(part(el, 'note')).to.equal(null);
    });

    it('may name built-in stops in a line of their own', async () => {
      const el = await shown(html`
        <llm-pipeline>
          <ol>
            <li data-stop="pre-training"></li>
            <li data-stop="rlhf">
              <p>Ours.</p>
              <ul>
                <li data-stop="ai-feedback"></li>
              </ul>
            </li>
          </ol>
        </llm-pipeline>
      `);
      expect(titles(el)).to.deep.equal(['Pre-training', 'Mid-training', 'RLHF', 'RLAIF, Constitutional AI']);
      expect(text(el, 'RLHF')).to.deep.equal(['Ours.']);
    });

    it('may be a property', async () => {
      const items = [
        { name: 'a', title: 'A', short: 'first', text: ['One.', 'Two.'], stage: 'base' as const, link: { href: '#x', text: 'Go' } },
        { title: 'B', text: 'Three.', branches: [{ title: 'C', text: 'Four.' }] },
        { name: 'sft' },
      ];
      const el = await shown(html`<llm-pipeline .items=${items} open="a"></llm-pipeline>`);
      expect(titles(el)).to.deep.equal(['A', 'B', 'C', 'Supervised fine-tuning', 'Instruction sets', 'Tool use']);
      expect(opened(el)).to.deep.equal(['A']);
      expect(text(el, 'A')).to.deep.equal(['One.', 'Two.', 'Go']);
      expect(text(el, 'C')).to.deep.equal(['Four.']);
    });

    it('is not executed', async () => {
      const items = [{ title: '<img src=x onerror="globalThis.broken = true">', text: '<b>x</b>', link: { href: 'javascript:broken()' } }];
      const { el, codes } = await faulty(html`<llm-pipeline .items=${items}></llm-pipeline>`);
      expect(titles(el)[0]).to.contain('<img src=x');
      expect(part(el, 'link')).to.equal(null);
      expect(codes()).to.deep.equal(['link-unsafe']);
      expect(globalThis).not.to.have.property('broken');
    });

    it('may use one name twice', async () => {
      const el = await shown(
        html`<llm-pipeline
          .items=${[
            { title: 'A', text: '1' },
            { title: 'A', text: '2' },
          ]}
          open="a-2"
        ></llm-pipeline>`,
      );
      expect(parts(el, 'explanation').filter((one) => one.firstElementChild!.checkVisibility())).to.have.length(1);
      expect(parts(el, 'explanation').map((one) => one.firstElementChild!.checkVisibility())).to.deep.equal([false, true]);
    });

    it('may be much', async () => {
      const long = 'w'.repeat(5000);
      const items = Array.from({ length: 200 }, (_, i) => ({
        title: `${i} ${i === 0 ? long : ''}`,
        text: 'x',
        branches: [{ title: 'b', text: 'y' }],
      }));
      const el = await shown(html`<llm-pipeline .items=${items}></llm-pipeline>`);
      expect(parts(el, 'stop')).to.have.length(400);
      expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
    });

    it('may hold itself, or go as deep as it likes', async () => {
      const loop: { title: string; text: string; branches: object[] } = { title: 'A', text: 'x', branches: [] };
      loop.branches.push(loop);
      const el = await shown(html`<llm-pipeline .items=${[loop]}></llm-pipeline>`);
      expect(titles(el)).to.deep.equal(['A', 'A']);
      const deep = `${'<ul><li>A<p>x</p>'.repeat(40)}${'</li></ul>'.repeat(40)}`;
      el.items = null;
      el.innerHTML = `<ol><li>Top<p>x</p>${deep}</li></ol>`;
      await waitUntil(() => titles(el)[0] === 'Top');
      expect(titles(el)).to.have.length(41);
    });

    it('is read again when it changes, and what is open stays so', async () => {
      const el = await shown(OWN);
      await press(el, 'Exam');
      el.querySelector('ol')!.insertAdjacentHTML('afterbegin', '<li>Start<p>x</p></li>');
      await waitUntil(() => titles(el)[0] === 'Start');
      expect(opened(el)).to.deep.equal(['Exam']);
    });
  });

  describe('what is odd about it', () => {
    const nothingToDraw: [string, TemplateResult, string, string][] = [
      ['text without a list', html`<llm-pipeline><p>From text to assistant.</p></llm-pipeline>`, 'empty', 'It has no stops'],
      ['an empty list', html`<llm-pipeline><ol></ol></llm-pipeline>`, 'empty', 'It has no stops'],
      [
        'stops without a title',
        html`<llm-pipeline
          ><ol>
            <li></li></ol
        ></llm-pipeline>`,
        'no-title',
        'Stop 1',
      ],
      ['no items', html`<llm-pipeline .items=${[]}></llm-pipeline>`, 'empty', 'It has no stops'],
      ['items of another shape', html`<llm-pipeline .items=${[{ text: 'x' }, null, 7]}></llm-pipeline>`, 'items', '“items”'],
      ['items that are no list', html`<llm-pipeline .items=${'x'}></llm-pipeline>`, 'items', '“items”'],
    ];
    for (const [what, template, code, words] of nothingToDraw) {
      it(`gets a card for ${what}, and the text stays readable`, async () => {
        const { el, codes } = await faulty(template);
        expect(seen(part(el, 'error')))
          .to.contain('can’t be drawn')
          .and.contain(words);
        expect(codes()).to.deep.equal([code]);
        expect(authored(el)).to.equal([...el.childNodes].map(({ textContent }) => textContent).join(' '));
        await expect(el).to.be.accessible();
        el.focus();
      });
    }

    const notes: [string, TemplateResult, string, string][] = [
      [
        'an unknown stop',
        html`<llm-pipeline
          ><ul>
            <li data-stop="rlfh"><p>x</p></li>
          </ul></llm-pipeline
        >`,
        'stop-unknown',
        '“rlfh”',
      ],
      [
        'an unknown place',
        html`<llm-pipeline
          ><ul>
            <li data-at="end">
              Course
              <p>x</p>
            </li>
          </ul></llm-pipeline
        >`,
        'stop-unknown',
        '“end”',
      ],
      [
        'no place',
        html`<llm-pipeline
          ><ul>
            <li>
              Course
              <p>x</p>
            </li>
          </ul></llm-pipeline
        >`,
        'stop-place',
        '“Course”',
      ],
      ['an unknown open stop', html`<llm-pipeline open="x"></llm-pipeline>`, 'stop-unknown', '“x”'],
      [
        'an unknown stage',
        html`<llm-pipeline
          ><ol>
            <li data-stage="dpo">
              A
              <p>x</p>
            </li>
          </ol></llm-pipeline
        >`,
        'stage-unknown',
        '“dpo”',
      ],
      [
        'no explanation',
        html`<llm-pipeline
          ><ol>
            <li>A</li>
          </ol></llm-pipeline
        >`,
        'no-text',
        '“A”',
      ],
      [
        'a stop without a title',
        html`<llm-pipeline
          ><ol>
            <li>
              A
              <p>x</p>
            </li>
            <li><p>y</p></li>
          </ol></llm-pipeline
        >`,
        'no-title',
        'Stop 2',
      ],
      [
        'an unsafe link',
        html`<llm-pipeline
          ><ol>
            <li>
              A
              <p>x</p>
              <a href=${SCRIPT}>go</a>
            </li>
          </ol></llm-pipeline
        >`,
        'link-unsafe',
        'javascript:broken()',
      ],
      [
        'a widget inside',
        html`<llm-pipeline
          ><ol>
            <li>
              A
              <p>x</p>
              <llm-pipeline></llm-pipeline>
            </li></ol
        ></llm-pipeline>`,
        'nested',
        '<llm-pipeline>',
      ],
    ];
    for (const [what, template, code, words] of notes) {
      it(`gets a note for ${what}, and is drawn`, async () => {
        const { el, codes } = await faulty(template);
        expect(seen(part(el, 'note')))
          .to.contain('For the author')
          .and.contain(words);
        expect(codes()).to.deep.equal([code]);
        parts(el, 'stop')[0].click();
        await el.updateComplete;
        expect(opened(el)).to.have.length(1);
        expect(codes()).to.deep.equal([code]);
        await expect(el).to.be.accessible();
      });
    }

    it('gets better when it is mended', async () => {
      const { el } = await faulty(html`<llm-pipeline><ol></ol></llm-pipeline>`);
      el.querySelector('ol')!.innerHTML = '<li>A<p>x</p></li>';
      await waitUntil(() => part(el, 'stop'));
      expect(part(el, 'error')).to.equal(null);
    });
  });

  describe('on a page', () => {
    it('says once that it is there', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const ready = heard(holder, 'llm-ready');
      render(html`<llm-pipeline></llm-pipeline>`, holder);
      await waitUntil(() => ready.length > 0);
      const el = holder.querySelector('llm-pipeline')!;
      el.items = [{ title: 'A', text: 'x' }];
      await el.updateComplete;
      expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 12 }]);
    });

    it('is silent, for eyes and ears, when the page changes it', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      const events = (['llm-toggle', 'llm-error', 'llm-ready'] as const).map((kind) => heard(el, kind));
      const before = document.activeElement;
      el.open = 'sft';
      el.items = [{ title: 'A', name: 'sft', text: 'x' }];
      await el.updateComplete;
      await nextFrame();
      expect(events.flat()).to.have.length(0);
      expect(document.activeElement).to.equal(before);
    });

    it('takes the focus from a script: at the open stop, or the first', async () => {
      const el = await shown(html`<llm-pipeline></llm-pipeline>`);
      el.focus();
      expect(focused(el)).to.equal(stop(el, 'Text'));
      el.open = 'rlhf';
      el.focus();
      expect(focused(el)).to.equal(stop(el, 'RLHF'));
    });
  });

  describe('for everybody', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [across, down]) {
        it(`is accessible closed and open, ${width === across ? 'across' : 'down'}, ${colorScheme}`, async () => {
          document.documentElement.style.colorScheme = colorScheme;
          document.body.style.background = 'Canvas';
          document.body.style.color = 'CanvasText';
          const el = await shown(width(html`<llm-pipeline></llm-pipeline>`));
          await expect(el).to.be.accessible();
          await press(el, 'RLHF');
          for (const motion of el.shadowRoot!.getAnimations()) motion.finish();
          await expect(el).to.be.accessible();
          document.documentElement.style.colorScheme = '';
          document.body.removeAttribute('style');
        });
      }
    }

    it('is read out stop by stop, with what is open after its button', async () => {
      const el = await shown(OWN);
      await press(el, 'Reading');
      await virtual.start({ container: part(el, 'frame')! });
      while (!(await virtual.lastSpokenPhrase()).includes('Exam')) await virtual.next();
      const said = (await virtual.spokenPhraseLog()).join(' | ');
      await virtual.stop();
      expect(said).to.match(/^group, Our tutor/);
      expect(said).to.match(/button, Reading learns language, 1 control, expanded.*ten million.*Next: School books/);
      expect(said).to.match(/button, School books, .*not expanded/);
    });

    it('is big enough to touch', async () => {
      const el = await shown(across(html`<llm-pipeline open="sft"></llm-pipeline>`));
      for (const target of [...parts(el, 'stop'), next(el, 'Supervised fine-tuning')!]) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), seen(target)).to.be.at.least(24);
      }
    });

    it('speaks in other words, where authors register some, whole or in part', async () => {
      registerTranslation({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', pipelineNext: (title) => `Weiter: ${title}` });
      const el = await shown(html`<llm-pipeline lang="de" open="text"></llm-pipeline>`);
      expect(seen(next(el, 'Text'))).to.equal('Weiter: Synthetic data');
      expect(seen(part(el, 'hint'))).to.contain('Choose a stop');
    });
  });
});
