import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/llm-concept/index.js';
import { IDEAS } from '../../src/elements/llm-concept/concept.js';
import type { LlmConcept } from '../../src/elements/llm-concept/llm-concept.js';
import { registerTranslation } from '../../src/translations/translation.js';
import { heard, part, parts, seen } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const TOKENS = html`<llm-concept>
  <h4>Tokens</h4>
  <p>A model reads <em>pieces</em> of words.</p>
  <dl>
    <dt>Picture</dt>
    <dd>A box of bricks.</dd>
    <dt>In the computer</dt>
    <dd>
      <p>Text is cut into <code>to|kens</code>.</p>
      <p>Frequent ones are long.</p>
    </dd>
    <dt></dt>
    <dd>No word is unknown.</dd>
  </dl>
</llm-concept>`;

const SCRIPT = 'javascript:globalThis.broken = true';

/** An element that shows something. */
async function shown(template: TemplateResult): Promise<LlmConcept> {
  const el = await fixture<LlmConcept>(template);
  await waitUntil(() => part(el, 'frame'), 'nothing is shown');
  return el;
}

/** An element, and the errors that it has fired since it came. */
async function faulty(template: TemplateResult): Promise<{ el: LlmConcept; codes: () => string[] }> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const errors = heard(holder, 'llm-error');
  render(template, holder);
  const el = holder.querySelector('llm-concept')!;
  await waitUntil(() => part(el, 'frame'));
  return { el, codes: () => errors.map(({ detail }) => detail.code) };
}

const toggle = (el: Element) => part(el, 'toggle')!;
/** What is folded takes no room. */
const isSeen = (el: Element) => part(el, 'parts')!.checkVisibility();
const labels = (el: Element) => parts(el, 'label').map(seen);
const texts = (el: Element) => parts(el, 'text').map(seen);

/** The text that the page shows of what the author wrote. */
const authored = (el: Element) => {
  const slot = el.shadowRoot!.querySelector('slot');
  return (slot?.assignedNodes() ?? []).map(({ textContent }) => textContent).join(' ');
};

describe('<llm-concept>', () => {
  describe('built-in ideas', () => {
    it('are one when there is no content: three parts, a title and a gist', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      expect(seen(part(el, 'title'))).to.contain('Pre-training');
      expect(seen(part(el, 'title'))).to.equal(seen(toggle(el)));
      expect(seen(part(el, 'short'))).not.to.equal('');
      expect(labels(el)).to.deep.equal(['Analogy', 'What happens', 'Result']);
      expect(part(el, 'analogy')).not.to.equal(null);
      expect(part(el, 'happens')).not.to.equal(null);
      expect(part(el, 'result')).not.to.equal(null);
    });

    for (const idea of IDEAS) {
      it(`tell of ${idea} in three parts, short and without a wrong word`, async () => {
        const el = await shown(html`<llm-concept idea=${idea}></llm-concept>`);
        expect(texts(el)).to.have.length(3);
        for (const text of texts(el)) {
          expect(text.length).to.be.within(80, 700);
          expect(text).not.to.match(/\*|simply|just|wrong!/i);
        }
        expect(part(el, 'note')).to.equal(null);
      });
    }

    it('explain each term that they bring in', async () => {
      const el = await shown(html`<llm-concept idea="rlhf"></llm-concept>`);
      const terms = [...el.shadowRoot!.querySelectorAll('dfn')].map(seen);
      expect(terms).to.deep.equal(['RLHF', 'reward model', 'sycophancy', 'over-optimisation']);
    });

    it('bear the sign of their stage, beside its name', async () => {
      const el = await shown(html`<llm-concept idea="sft"></llm-concept>`);
      expect(seen(part(el, 'kick'))).to.equal('Key idea supervised fine-tuning');
      el.idea = 'knobs';
      await el.updateComplete;
      expect(seen(part(el, 'kick'))).to.equal('Key idea');
    });

    it('are marked as English, whatever the page is', async () => {
      const el = await shown(html`<llm-concept lang="de"></llm-concept>`);
      for (const name of ['short', 'text']) expect(part(el, name)!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
      expect(toggle(el).querySelector('[lang=en]')).not.to.equal(null);
    });

    it('change with the attribute', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      el.setAttribute('idea', 'limits');
      await el.updateComplete;
      expect(seen(part(el, 'title'))).to.contain('leave out');
    });
  });

  describe('opening', () => {
    it('begins closed, with the title and the gist in sight', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      expect(isSeen(el)).to.equal(false);
      expect(toggle(el).getAttribute('aria-expanded')).to.equal('false');
      expect(part(el, 'short')!.checkVisibility()).to.equal(true);
    });

    it('shows the parts and hides them again', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      toggle(el).click();
      await el.updateComplete;
      expect(isSeen(el)).to.equal(true);
      expect(el.open).to.equal(true);
      expect(el.hasAttribute('open')).to.equal(true);
      toggle(el).click();
      await el.updateComplete;
      expect(isSeen(el)).to.equal(false);
      expect(el.hasAttribute('open')).to.equal(false);
    });

    it('is told by an event that stays at the element', async () => {
      const holder = await fixture(html`<div><llm-concept idea="candy"></llm-concept></div>`);
      const el = holder.querySelector('llm-concept')!;
      await el.updateComplete;
      const events = heard(el, 'llm-toggle');
      const passing = heard(holder, 'llm-toggle');
      toggle(el).click();
      await waitUntil(() => events.length === 1);
      expect(events[0].detail).to.deep.equal({ name: 'candy', open: true });
      expect(passing).to.have.length(0);
    });

    it('names the element in its event where it has an id', async () => {
      const el = await shown(html`<llm-concept id="first"></llm-concept>`);
      const events = heard(el, 'llm-toggle');
      toggle(el).click();
      await waitUntil(() => events.length === 1);
      expect(events[0].detail.name).to.equal('first');
    });

    it('can be begun by the page, which hears nothing of it', async () => {
      const el = await shown(html`<llm-concept open></llm-concept>`);
      const events = heard(el, 'llm-toggle');
      expect(isSeen(el)).to.equal(true);
      el.open = false;
      await el.updateComplete;
      expect(isSeen(el)).to.equal(false);
      expect(events).to.have.length(0);
    });

    it('follows the browser’s search into what is folded', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      const events = heard(el, 'llm-toggle');
      el.shadowRoot!.getElementById('parts')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await waitUntil(() => events.length === 1);
      expect(isSeen(el)).to.equal(true);
    });

    if (navigator.userAgent.includes('Chrome')) {
      it('is not needed on paper', async () => {
        const el = await shown(html`<llm-concept></llm-concept>`);
        await emulateMedia({ media: 'print' });
        expect(isSeen(el)).to.equal(true);
        expect(part(el, 'text')!.getBoundingClientRect().height).to.be.above(10);
        await emulateMedia({ media: 'screen' });
        expect(isSeen(el)).to.equal(false);
      });
    }

    it('leaves another idea on the page alone', async () => {
      const holder = await fixture(html`<div><llm-concept></llm-concept><llm-concept></llm-concept></div>`);
      const [one, two] = holder.querySelectorAll('llm-concept');
      await waitUntil(() => part(one, 'toggle') && part(two, 'toggle'));
      toggle(one).click();
      await one.updateComplete;
      expect([one.open, two.open]).to.deep.equal([true, false]);
    });
  });

  describe('what authors write', () => {
    it('is shown: heading, gist, and terms by their own names', async () => {
      const el = await shown(TOKENS);
      expect(part(el, 'title')!.localName).to.equal('h4');
      expect(seen(part(el, 'title'))).to.equal('Tokens');
      expect(seen(part(el, 'short'))).to.equal('A model reads pieces of words.');
      expect(part(el, 'short')!.querySelector('em')).not.to.equal(null);
      expect(labels(el)).to.deep.equal(['Picture', 'In the computer', 'Result']);
      expect(texts(el)).to.deep.equal(['A box of bricks.', 'Text is cut into to|kens.Frequent ones are long.', 'No word is unknown.']);
      expect(parts(el, 'text')[1].querySelectorAll('p')).to.have.length(2);
      expect(parts(el, 'text')[1].querySelector('code')).not.to.equal(null);
      expect(el.shadowRoot!.querySelector('[lang]')).to.equal(null);
      expect(part(el, 'note')).to.equal(null);
    });

    it('may be three paragraphs, or four with the gist', async () => {
      const three = await shown(
        html`<llm-concept
          ><h3>T</h3>
          <p>a</p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      expect(texts(three)).to.deep.equal(['a', 'b', 'c']);
      expect(part(three, 'short')).to.equal(null);
      const four = await shown(
        html`<llm-concept
          ><h2>T</h2>
          <p>gist</p>
          <p>a</p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      expect(texts(four)).to.deep.equal(['a', 'b', 'c']);
      expect(seen(part(four, 'short'))).to.equal('gist');
      expect(part(four, 'title')!.localName).to.equal('h2');
    });

    it('may fold itself where there is no JavaScript', async () => {
      const el = await shown(html`
        <llm-concept>
          <details>
            <summary>Tokens</summary>
            <p>a</p>
            <p>b</p>
            <p>c</p>
          </details>
        </llm-concept>
      `);
      expect(seen(part(el, 'title'))).to.equal('Tokens');
      expect(texts(el)).to.deep.equal(['a', 'b', 'c']);
    });

    it('may be a property', async () => {
      const content = { title: 'Tokens', short: 'Pieces.', analogy: 'Bricks.', happens: 'Cut.', result: 'No unknown word.' };
      const el = await shown(html`<llm-concept .content=${content} stage="base"></llm-concept>`);
      expect(seen(part(el, 'title'))).to.equal('Tokens');
      expect(seen(part(el, 'short'))).to.equal('Pieces.');
      expect(texts(el)).to.deep.equal(['Bricks.', 'Cut.', 'No unknown word.']);
      expect(seen(part(el, 'kick'))).to.equal('Key idea pre-training');
    });

    it('may lead elsewhere, but not into a script', async () => {
      const el = await shown(html`
        <llm-concept>
          <h3>T</h3>
          <p>a <a href="#top">up</a></p>
          <p>b <a href=${SCRIPT}>run</a></p>
          <p>c <a href="https://example.org/">out</a> <a href="java&#10;script:broken()">again</a></p>
        </llm-concept>
      `);
      expect(parts(el, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['#top', 'https://example.org/']);
      expect(texts(el)[1]).to.equal('b run');
    });

    it('has no link in its title, which is a button', async () => {
      const el = await shown(
        html`<llm-concept
          ><h3>
            All <em>about <a href="#tokens">tokens</a></em>
          </h3>
          <p>a</p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      expect(seen(part(el, 'title'))).to.equal('All about tokens');
      expect(parts(el, 'link')).to.have.length(0);
    });

    it('is not executed', async () => {
      const content = { title: '<img src=x onerror="globalThis.broken = true">', analogy: '<b>a</b>', happens: 'b', result: 'c' };
      const el = await shown(html`<llm-concept .content=${content}></llm-concept>`);
      expect(seen(part(el, 'title'))).to.contain('<img src=x');
      expect(texts(el)[0]).to.equal('<b>a</b>');
      const own = await shown(
        html`<llm-concept
          ><h3>T</h3>
          <p>
            a
            <script>
              globalThis.broken = true;
            </script>
          </p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      expect(texts(own)).to.deep.equal(['a', 'b', 'c']);
      expect(globalThis).not.to.have.property('broken');
    });

    it('is read again when it changes', async () => {
      const el = await shown(TOKENS);
      el.querySelector('h4')!.textContent = 'Pieces';
      await waitUntil(() => seen(part(el, 'title')) === 'Pieces');
      expect(seen(part(el, 'title'))).to.equal('Pieces');
    });

    it('may be of any length', async () => {
      const long = 'w'.repeat(5000);
      const el = await shown(
        html`<llm-concept open
          ><h3>${long}</h3>
          <p>${long}</p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      expect(texts(el)[0]).to.equal(long);
      expect(part(el, 'frame')!.scrollWidth).to.be.at.most(el.clientWidth);
    });

    it('may nest as deep as it likes', async () => {
      const el = await shown(
        html`<llm-concept
          ><h3>T</h3>
          <p class="deep"></p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
      );
      let end: Element = el.querySelector('.deep')!;
      for (let i = 0; i < 300; i++) end = end.appendChild(document.createElement('b'));
      end.textContent = 'bottom';
      await waitUntil(() => texts(el)[0] === 'bottom');
      expect(texts(el)[0]).to.equal('bottom');
    });
  });

  describe('what is odd about it', () => {
    const nothingToShow: [string, TemplateResult, string, string][] = [
      ['nothing but empty tags', html`<llm-concept><p></p></llm-concept>`, 'empty', 'It’s empty'],
      ['a heading alone', html`<llm-concept><h3>Tokens</h3></llm-concept>`, 'no-parts', '“Tokens”'],
      ['text alone', html`<llm-concept>Tokens are pieces.</llm-concept>`, 'no-parts', '“Tokens are pieces”'],
      [
        'an empty list',
        html`<llm-concept
          ><h3>Tokens</h3>
          <dl></dl
        ></llm-concept>`,
        'no-parts',
        '“Tokens”',
      ],
      ['a property of another shape', html`<llm-concept .content=${{ title: 'T' }}></llm-concept>`, 'content', '“content”'],
      ['a property that is no object', html`<llm-concept .content=${'T'}></llm-concept>`, 'content', '“content”'],
    ];
    for (const [what, template, code, words] of nothingToShow) {
      it(`gets a card for ${what}, and the text stays readable`, async () => {
        const { el, codes } = await faulty(template);
        expect(seen(part(el, 'error')))
          .to.contain('can’t be shown')
          .and.contain(words);
        expect(codes()).to.deep.equal([code]);
        expect(authored(el)).to.equal([...el.childNodes].map(({ textContent }) => textContent).join(' '));
        await expect(el).to.be.accessible();
        el.focus();
      });
    }

    const notes: [string, TemplateResult, string, string][] = [
      ['an unknown idea', html`<llm-concept idea="rhlf"></llm-concept>`, 'idea-unknown', '“rhlf”'],
      ['an unknown stage', html`<llm-concept stage="dpo"></llm-concept>`, 'stage-unknown', '“dpo”'],
      [
        'no title',
        html`<llm-concept
          ><p>a</p>
          <p>b</p>
          <p>c</p></llm-concept
        >`,
        'no-title',
        '<h3>',
      ],
      [
        'two parts',
        html`<llm-concept
          ><h3>T</h3>
          <p>a</p>
          <p>b</p></llm-concept
        >`,
        'parts',
        '“T” has 2',
      ],
      [
        'five parts',
        html`<llm-concept
          ><h3>T</h3>
          <dl>
            <dt>1</dt>
            <dd>a</dd>
            <dt>2</dt>
            <dd>b</dd>
            <dt>3</dt>
            <dd>c</dd>
            <dt>4</dt>
            <dd>d</dd>
            <dt>5</dt>
            <dd>e</dd>
          </dl></llm-concept
        >`,
        'parts',
        '“T” has 5',
      ],
      [
        'a widget inside',
        html`<llm-concept
          ><h3>T</h3>
          <p>a</p>
          <p>b</p>
          <p>c</p>
          <llm-concept><p>inner</p></llm-concept></llm-concept
        >`,
        'nested',
        '<llm-concept>',
      ],
    ];
    for (const [what, template, code, words] of notes) {
      it(`gets a note for ${what}, and is shown`, async () => {
        const { el, codes } = await faulty(template);
        expect(seen(part(el, 'note')))
          .to.contain('For the author')
          .and.contain(words);
        expect(codes().filter((one) => one === code)).to.have.length(1);
        expect(texts(el).length).to.be.above(1);
        expect(texts(el).join()).not.to.contain('inner');
        toggle(el).click();
        await el.updateComplete;
        expect(codes().filter((one) => one === code)).to.have.length(1);
        await expect(el).to.be.accessible();
      });
    }

    it('gets better when it is mended', async () => {
      const { el } = await faulty(html`<llm-concept><h3>T</h3></llm-concept>`);
      el.insertAdjacentHTML('beforeend', '<p>a</p><p>b</p><p>c</p>');
      await waitUntil(() => part(el, 'toggle'));
      expect(part(el, 'error')).to.equal(null);
    });
  });

  describe('on a page', () => {
    it('says once that it is there', async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const ready = heard(holder, 'llm-ready');
      render(html`<llm-concept></llm-concept>`, holder);
      await waitUntil(() => ready.length > 0);
      const el = holder.querySelector('llm-concept')!;
      el.idea = 'raters';
      await el.updateComplete;
      expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 1 }]);
    });

    it('keeps what is open when it moves', async () => {
      const holder = await fixture(
        html`<div>
          <llm-concept></llm-concept>
          <p></p>
        </div>`,
      );
      const el = holder.querySelector('llm-concept')!;
      await waitUntil(() => part(el, 'toggle'));
      toggle(el).click();
      await el.updateComplete;
      holder.querySelector('p')!.append(el);
      await nextFrame();
      expect(isSeen(el)).to.equal(true);
    });

    it('is silent, for eyes and ears, when the page changes it', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      const events = (['llm-toggle', 'llm-error', 'llm-ready'] as const).map((kind) => heard(el, kind));
      const before = document.activeElement;
      el.open = true;
      el.idea = 'candy';
      el.stage = 'sft';
      el.content = { title: 'T', analogy: 'a', happens: 'b', result: 'c' };
      await el.updateComplete;
      await nextFrame();
      expect(events.flat()).to.have.length(0);
      expect(document.activeElement).to.equal(before);
    });

    it('takes the focus from a script', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      el.focus();
      expect(document.activeElement).to.equal(el);
      expect(el.shadowRoot!.activeElement).to.equal(toggle(el));
    });
  });

  describe('for everybody', () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible closed and open, ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
        const el = await shown(html`<llm-concept idea="rlhf"></llm-concept>`);
        await expect(el).to.be.accessible();
        toggle(el).click();
        await el.updateComplete;
        for (const motion of el.shadowRoot!.getAnimations()) motion.finish();
        await expect(el).to.be.accessible();
        document.documentElement.style.colorScheme = '';
        document.body.removeAttribute('style');
      });
    }

    it('opens and closes by keyboard alone', async () => {
      const holder = await fixture(html`<div><button>before</button><llm-concept></llm-concept></div>`);
      const el = holder.querySelector('llm-concept')!;
      await waitUntil(() => part(el, 'toggle'));
      holder.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(el.shadowRoot!.activeElement).to.equal(toggle(el));
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(isSeen(el)).to.equal(true);
      await sendKeys({ press: ' ' });
      await el.updateComplete;
      expect(isSeen(el)).to.equal(false);
    });

    it('is read out as a heading with a button, then the gist, then the parts in order', async () => {
      const el = await shown(TOKENS);
      toggle(el).click();
      await el.updateComplete;
      await virtual.start({ container: part(el, 'frame')! });
      while (!(await virtual.lastSpokenPhrase()).includes('No word is unknown')) await virtual.next();
      const said = (await virtual.spokenPhraseLog()).join(' | ');
      await virtual.stop();
      expect(said).to.contain('heading, Tokens, level 4');
      expect(said).to.match(/button, Tokens, .*expanded/);
      expect(said).to.match(/pieces.*Picture.*A box of bricks.*In the computer.*Text is cut/);
    });

    it('is big enough to touch', async () => {
      const el = await shown(html`<llm-concept></llm-concept>`);
      const { width, height } = toggle(el).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('speaks in other words, where authors register some, whole or in part', async () => {
      registerTranslation({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', conceptAnalogy: 'Ein Bild' });
      const el = await shown(html`<llm-concept lang="de"></llm-concept>`);
      expect(labels(el)).to.deep.equal(['Ein Bild', 'What happens', 'Result']);
    });

    it('shows text from right to left', async () => {
      const el = await shown(
        html`<llm-concept dir="rtl"
          ><h3>الرموز</h3>
          <p>أ</p>
          <p>ب</p>
          <p>ج</p></llm-concept
        >`,
      );
      const text = toggle(el).querySelector('span')!.getBoundingClientRect();
      const sign = toggle(el).querySelector('svg')!.getBoundingClientRect();
      expect(sign.right).to.be.below(text.left);
    });
  });
});
