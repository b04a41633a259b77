import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/llm-fill-blank/index.js';
import type { PageSession } from '../../src/runtime/page-session.js';
import { putSession } from '../support/put-session.js';
import {
  bars,
  button,
  click,
  field,
  heard,
  lesson,
  openAbout,
  part,
  parts,
  play,
  rows,
  seen,
  spoken,
  type,
} from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const CAT = html`<llm-fill-blank>
  <p>The cat sat on the <mark data-accept="rug, tree">mat</mark>.</p>
  <ul>
    <li>mat</li>
    <li>moon</li>
    <li>dog</li>
  </ul>
</llm-fill-blank>`;
const BOTH = html`<llm-fill-blank mode="both">
  <p>She reads the red <mark>book</mark> to the dog.</p>
  <ul>
    <li>book</li>
    <li>soup</li>
  </ul>
</llm-fill-blank>`;

/** What a percentage on screen stands for. */
const share = (percent: string) => Number(percent.replace(/[^\d.]/g, '')) / 100;

describe('<llm-fill-blank>', () => {
  let session: PageSession;
  beforeEach(() => {
    session = putSession();
  });

  describe('guessing', () => {
    it('hides the word, and nothing else of the sentence', async () => {
      const el = await play(CAT);
      expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the blank.');
      expect(seen(part(el, 'frame')))
        .not.to.contain('accept')
        .and.not.to.contain('tree');
    });

    it('offers each choice once, the word of the text among them, and not in the order of the author', async () => {
      const el = await play(
        html`<llm-fill-blank
          .items=${[{ sentence: 'The ___ sat.', answer: 'cat', choices: ['dog', 'fish', 'bird', 'moon', 'sun'] }]}
        ></llm-fill-blank>`,
      );
      const offered = parts(el, 'choice').map(seen);
      expect([...offered].sort()).to.deep.equal(['bird', 'cat', 'dog', 'fish', 'moon', 'sun']);
      expect(offered).not.to.deep.equal(['cat', 'dog', 'fish', 'bird', 'moon', 'sun']);
    });

    it('shows nothing of the model before the learner has answered', async () => {
      const el = await play(CAT);
      await session.load();
      await el.updateComplete;
      expect(part(el, 'bars')).to.equal(null);
      expect(part(el, 'answer')).to.equal(null);
    });

    it('puts the picked word into the sentence and names it', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the moon.');
      expect(seen(part(el, 'explanation'))).to.match(/^You said moon\./);
      expect(parts(el, 'choice')).to.have.length(0);
    });

    it('takes a word of one’s own besides the choices', async () => {
      const el = await play(CAT);
      await type(el, 'sofa');
      expect(seen(part(el, 'explanation'))).to.match(/^You said sofa\./);
    });

    it('takes a word without its full stop, and no two words', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>The cat sat on the <mark>mat</mark>.</p></llm-fill-blank
        >`,
      );
      expect(parts(el, 'choice')).to.have.length(0);
      await type(el, '  old mat ');
      expect(seen(part(el, 'hint'))).to.contain('just one word');
      await click(el, 'Guess');
      expect(part(el, 'answer')).to.equal(null);
      await type(el, 'mat.');
      expect(seen(part(el, 'explanation'))).to.match(/^You said mat\./);
    });

    it('asks for a word when there is none', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>The cat sat on the <mark>mat</mark>.</p></llm-fill-blank
        >`,
      );
      await click(el, 'Guess');
      expect(seen(part(el, 'hint'))).to.contain('Type one word');
      expect(field(el).getAttribute('aria-invalid')).to.equal('true');
    });

    it('shows the word to who does not want to guess', async () => {
      const el = await play(CAT);
      await click(el, 'Show me');
      expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the mat.');
      expect(seen(part(el, 'explanation'))).to.match(/^The word here was mat\./);
      await bars(el);
      expect(rows(el).filter(({ tag }) => tag)).to.have.length(1);
    });

    it('writes a capital where the gap begins the sentence', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p><mark>Cats</mark> drink milk.</p></llm-fill-blank
        >`,
      );
      await type(el, 'dogs');
      expect(seen(part(el, 'sentence'))).to.equal('Dogs drink milk.');
    });
  });

  describe('the reveal', () => {
    it('agrees with the model: its best words, the learner’s word and the text’s own, likeliest first', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      const { words, scores } = await session.predictBlank({
        before: 'The cat sat on the ',
        after: '.',
        mode: 'masked',
        top: 5,
        words: ['moon', 'mat'],
      });
      const shown = rows(el).map(({ word }) => word);
      expect(shown.slice(0, 5)).to.deep.equal(words.map(({ word }) => word));
      expect(shown).to.include.members(['moon', 'mat']);
      expect(rows(el).find(({ tag }) => tag === 'you')!.word).to.equal('moon');
      expect(rows(el).find(({ tag }) => tag === 'original')!.word).to.equal('mat');
      for (const { word, probability } of [...words, ...scores]) {
        expect(share(rows(el).find((row) => row.word === word)!.percent)).to.be.closeTo(probability, 0.006, word);
      }
    });

    it('draws the bars to scale', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      const [first, , third] = await bars(el);
      const [, , , , fifth] = rows(el);
      const width = (bar: HTMLElement) => bar.getBoundingClientRect().width / bar.parentElement!.getBoundingClientRect().width;
      const { words } = await session.predictBlank({ before: 'The cat sat on the ', after: '.', mode: 'masked', top: 5 });
      expect(fifth).not.to.equal(undefined);
      expect(width(first) / width(third)).to.be.closeTo(words[0].probability / words[2].probability, 0.05);
    });

    it('says odds beside the percentage, and surprise in bits, explained the first time only', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>The <mark>cat</mark> sat and the <mark>dog</mark> ran.</p></llm-fill-blank
        >`,
      );
      await type(el, 'bird');
      await bars(el);
      const { scores } = await session.predictBlank({ before: 'The ', after: ' sat and the ___ ran.', mode: 'masked', words: ['cat'] });
      expect(seen(part(el, 'figures')))
        .to.contain('about 1 in')
        .and.contain(`is ${scores[0].bits.toFixed(1).replace(/\.0$/, '')} bits`);
      expect(seen(part(el, 'figures'))).to.contain('coin toss');
      await click(el, 'Next sentence');
      await type(el, 'bird');
      await bars(el);
      expect(seen(part(el, 'figures')))
        .to.contain('bits')
        .and.not.contain('coin toss');
    });

    it('gives what is no word to the model no rank, and no bar', async () => {
      for (const guess of ['🙂', 'b>hi</b', '1010']) {
        const el = await play(CAT);
        await type(el, guess);
        await bars(el);
        const said = seen(part(el, 'explanation'));
        expect(said).to.contain('The model doesn’t know that word. It put');
        expect(said).not.to.match(/The model put it \S+,/);
        expect(seen(part(el, 'bars'))).not.to.contain(guess);
      }
    });

    it('says that a word the author listed fits as well', async () => {
      const el = await play(CAT);
      await type(el, 'tree');
      await bars(el);
      expect(seen(part(el, 'explanation'))).to.match(/^You said tree\. That fits, too\. .*\bmat\b/);
    });

    it('says how far off the text is from what the model learned', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>Quarks exhibit asymptotic <mark>freedom</mark> confinement.</p></llm-fill-blank
        >`,
      );
      await type(el, 'cat');
      await bars(el);
      expect(seen(part(el, 'caveat'))).to.contain('weren’t in the text this model learned from');
    });
  });

  describe('the modes', () => {
    it('next: hides the rest from the learner, then shows it as unseen by the model', async () => {
      const el = await play(
        html`<llm-fill-blank mode="next"
          ><p>The <mark>cat</mark> drinks milk in London.</p></llm-fill-blank
        >`,
      );
      expect(seen(part(el, 'sentence'))).to.equal('The blank the rest is hidden');
      expect(seen(part(el, 'sees'))).to.contain('only the words before');
      await type(el, 'dog');
      expect(seen(part(el, 'sentence'))).to.equal('The dog drinks milk in London.');
      expect(seen(part(el, 'unseen'))).to.equal('drinks milk in London.');
      await bars(el);
      const { words } = await session.predictBlank({ before: 'The ', after: '', mode: 'next', top: 1 });
      expect(rows(el)[0].word).to.equal(words[0].word);
      expect(seen(part(el, 'figures'))).to.contain('didn’t see the part after the gap');
    });

    it('both: the first bars stay as ghosts when the rest appears, and then show from what to what each word went', async () => {
      const el = await play(BOTH);
      await click(el, 'soup');
      await bars(el);
      const first = rows(el);
      expect(seen(part(el, 'leap'))).to.equal(`${first.find(({ tag }) => tag)!.percent} soup, how likely the model finds it`);
      await click(el, 'Now see the rest');
      expect(rows(el)).to.deep.equal(first);
      expect(part(el, 'ghosts')).not.to.equal(null);
      expect(seen(part(el, 'tail'))).to.equal('to the dog.');

      await click(el, 'book');
      await bars(el);
      const { scores } = await session.predictBlank({ before: 'She reads the red ', after: '', mode: 'next', words: ['book'] });
      const [was, is] = rows(el)
        .find(({ word }) => word === 'book')!
        .percent.split(' → ');
      expect(share(was)).to.be.closeTo(scores[0].probability, 0.006);
      expect(rows(el).every(({ percent }) => /^\S+ → \S+$/.test(percent))).to.equal(true);
      expect(seen(part(el, 'leap'))).to.equal(`${was} → ${is} book, without the rest → with the rest`);

      await click(el, 'Teach it book');
      await lesson(el);
      expect(seen(part(el, 'leap'))).to.match(new RegExp(`^${is} → \\S+ book, before the lesson → after it$`));
    });

    it('both: guesses from the words before, keeps the word of the text a secret, then guesses from the whole', async () => {
      const el = await play(BOTH);
      expect(part(el, 'hidden')).not.to.equal(null);
      await click(el, 'soup');
      await bars(el);
      expect(seen(part(el, 'sentence'))).to.contain('the rest is hidden');
      expect(seen(part(el, 'explanation'))).to.contain('From the words before the gap alone');
      expect(rows(el).map(({ tag }) => tag)).not.to.include('original');
      const next = await session.predictBlank({ before: 'She reads the red ', after: '', mode: 'next', top: 5 });
      const best = next.words.map(({ word }) => word);
      expect(rows(el).every(({ word, tag }) => best.includes(word) || tag === 'you')).to.equal(true);
      expect(button(el, 'Teach')).to.equal(undefined);

      await click(el, 'Now see the rest');
      expect(seen(part(el, 'sentence'))).to.equal('She reads the red blank to the dog.');
      await click(el, 'book');
      await bars(el);
      expect(rows(el).map(({ tag }) => tag)).to.include('you, original');
      expect(part(el, 'ghosts')).to.equal(null);
      expect(seen(part(el, 'figures'))).to.contain('With only the words before the gap, book would surprise it by');
    });
  });

  describe('the lesson', () => {
    /** Lessons on the cat until the model is as sure of the mat as this. */
    async function teachUntil(sure: number): Promise<void> {
      const cat = { before: 'The cat sat on the ', after: '.', mode: 'masked' } as const;
      for (let lessons = 0; lessons < 50; lessons++) {
        const { scores } = await session.predictBlank({ ...cat, words: ['mat'] });
        if (scores[0].probability >= sure) return;
        await session.learn({ ...cat, word: 'mat' });
      }
      throw new Error('It does not learn');
    }

    it('teaches the text’s own word in a real step, and says from what to what', async () => {
      const el = await play(CAT);
      const steps = heard(el, 'llm-train-step');
      await click(el, 'moon');
      await bars(el);
      const before = rows(el).map(({ word }) => word);
      const ask = () => session.predictBlank({ before: 'The cat sat on the ', after: '.', mode: 'masked', words: ['mat'] });
      const [was] = (await ask()).scores;
      await click(el, 'Teach it mat');
      const said = seen(await lesson(el));
      const [is] = (await ask()).scores;

      expect(is.probability).to.be.greaterThan(was.probability);
      expect(
        rows(el)
          .map(({ word }) => word)
          .slice(0, before.length),
      ).to.deep.equal(before);
      await waitUntil(() => steps.length === 1);
      const { detail } = steps[0];
      expect(detail).to.include({ item: 0, word: 'mat' });
      expect(detail.before).to.be.closeTo(was.probability, 1e-6);
      expect(detail.after).to.be.closeTo(is.probability, 1e-6);
      expect(detail.model!.steps).to.equal(1);
      const { moved, total, up, farthest } = detail.knobs;
      const [, way, percent] = /The knob that turned farthest went (up|down) by (\S+%) of its range\./.exec(said)!;
      expect([way, share(percent)]).to.deep.equal([farthest > 0 ? 'up' : 'down', Number(Math.abs(farthest).toPrecision(2))]);
      expect(seen(part(el, 'knobs-text')))
        .to.contain(`${moved.toLocaleString('en')} of its ${total.toLocaleString('en')} knobs turned`)
        .and.contain(`${up.toLocaleString('en')} up`)
        .and.contain('short search');
    });

    it('counts, and speaks of bits, only in folded details', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      await click(el, 'Teach it mat');
      await lesson(el);
      const details = part(el, 'details') as HTMLDetailsElement;
      expect(details.open).to.equal(false);
      for (const name of ['figures', 'scale', 'knobs-text']) expect(part(el, name)!.closest('details')).to.equal(details);
      const frame = part(el, 'frame')!.cloneNode(true) as HTMLElement;
      for (const folded of frame.querySelectorAll('details, [role=status]')) folded.remove();
      expect(seen(frame)).not.to.match(/\bbits?\b|notch/);
    });

    it('draws where the bars stood, and the strip from the weights that moved', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      expect(parts(el, 'ghost')).to.have.length(0);
      await click(el, 'Teach it mat');
      await lesson(el);
      expect(parts(el, 'ghost').length).to.be.at.least(7);
      const stripes = [...part(el, 'knobs')!.querySelectorAll('rect')].map((stripe) => Number(stripe.getAttribute('height')));
      expect(stripes).to.have.length(96);
      expect(new Set(stripes).size).to.be.greaterThan(10);
      expect(Math.max(...stripes)).to.equal(24);
    });

    it('goes on from where it is, and undoes one lesson at a time', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      const percents = () => rows(el).map(({ word, percent }) => [word, percent.split('→').at(-1)!.trim()].join());
      const start = percents();
      await click(el, 'Teach it mat');
      await lesson(el);
      const once = percents();
      await click(el, 'Teach it once more');
      await lesson(el, 2);
      expect(session.journal).to.have.length(2);

      await click(el, 'Undo');
      await waitUntil(() => seen(part(el, 'lesson')).includes('Undone'));
      expect(percents().slice(0, once.length)).to.deep.equal(once);
      await click(el, 'Undo');
      await waitUntil(() => session.journal.length === 0 && !button(el, 'Undo'));
      expect(percents().slice(0, start.length)).to.deep.equal(start);
      expect(part(el, 'knobs')).to.equal(null);
      expect(button(el, 'Teach it mat')).not.to.equal(undefined);
    });

    it('keeps what was said of the guess as it was', async () => {
      const el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      const said = seen(part(el, 'explanation')) + seen(part(el, 'figures'));
      await click(el, 'Teach it mat');
      await lesson(el);
      expect(seen(part(el, 'explanation')) + seen(part(el, 'figures'))).to.equal(said);
    });

    it('is not what the page urges where the model is nearly sure already: it says so', async () => {
      const ground = (name: string) => getComputedStyle(button(el, name)!).backgroundColor;
      let el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      expect(seen(part(el, 'explanation'))).not.to.contain('nearly sure');
      const [urged, plain] = [ground('Teach it mat'), ground('Play again')];
      expect(urged).not.to.equal(plain);
      await teachUntil(0.9);
      el = await play(CAT);
      await click(el, 'moon');
      await bars(el);
      expect(seen(part(el, 'explanation'))).to.contain('It’s nearly sure of mat already');
      expect([ground('Teach it mat'), ground('Play again')]).to.deep.equal([plain, urged]);
    });

    it('is not heard outside of the element', async () => {
      const el = await play(CAT);
      const outside = heard(document.body, 'llm-train-step');
      const inside = heard(el, 'llm-train-step');
      await click(el, 'dog');
      await bars(el);
      await click(el, 'Teach it');
      await waitUntil(() => inside.length === 1);
      expect(outside).to.have.length(0);
    });
  });

  describe('the course', () => {
    it('plays each sentence, then sums up and plays again', async () => {
      const el = await play(html`
        <llm-fill-blank>
          <p>The <mark>cat</mark> sat.</p>
          <p>The <mark data-accept="bird">dog</mark> ran.</p>
        </llm-fill-blank>
      `);
      expect(seen(part(el, 'kick'))).to.contain('1 of 2');
      await type(el, 'cat');
      await click(el, 'Next sentence');
      expect(seen(part(el, 'kick'))).to.contain('2 of 2');
      expect(seen(part(el, 'sentence'))).to.equal('The blank ran.');
      await type(el, 'bird');
      await bars(el);
      await click(el, 'See how it went');
      expect(seen(part(el, 'summary'))).to.contain('Of your 2 words, 1 matched the original');
      expect(seen(part(el, 'summary')))
        .to.contain('The cat sat. cat, the original word')
        .and.contain('bird, which fits, too');
      const table = part(el, 'summary')!.querySelector('table')!;
      expect([...table.tHead!.rows[0].cells].map(seen)).to.deep.equal(['You', 'The model']);
      const [, second] = table.tBodies;
      expect(seen(second.rows[1].cells[1])).to.match(/^put your word \S*(first|second|third|st|nd|rd|th)$/);
      await click(el, 'Play again');
      expect(seen(part(el, 'sentence'))).to.equal('The blank sat.');
    });

    it('does not say that nobody gets them all to who did', async () => {
      const el = await play(html`
        <llm-fill-blank>
          <p>The <mark>cat</mark> sat.</p>
          <p>The <mark>dog</mark> ran.</p>
        </llm-fill-blank>
      `);
      await type(el, 'cat');
      await click(el, 'Next sentence');
      await type(el, 'dog');
      await click(el, 'See how it went');
      expect(seen(part(el, 'summary')))
        .to.contain('Of your 2 words, 2 matched the original')
        .and.not.match(/Nobody|others|the rest/);
    });

    it('keeps a later gap of a sentence closed until its turn, and fills an earlier one', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>The <mark>cat</mark> and the <mark>dog</mark> ran.</p></llm-fill-blank
        >`,
      );
      expect(seen(part(el, 'sentence'))).to.equal('The blank and the blank ran.');
      await type(el, 'bird');
      expect(seen(part(el, 'frame'))).not.to.match(/\bdog\b/);
      await click(el, 'Next sentence');
      expect(seen(part(el, 'sentence'))).to.equal('The cat and the blank ran.');
    });

    it('brings sentences along for the bare tag', async () => {
      const el = await play(html`<llm-fill-blank></llm-fill-blank>`);
      expect(seen(part(el, 'kick'))).to.match(/1 of [56]/);
      expect(parts(el, 'choice').length).to.be.greaterThan(2);
    });

    it('plays what the property has, and not what is inside', async () => {
      const items = [{ sentence: 'The fish ___ in the water.', answer: 'swims' }];
      const el = await play(
        html`<llm-fill-blank .items=${items}
          ><p>The <mark>cat</mark> sat.</p></llm-fill-blank
        >`,
      );
      expect(seen(part(el, 'sentence'))).to.equal('The fish blank in the water.');
    });

    it('follows its content, and keeps the answers to sentences that stay', async () => {
      const el = await play(
        html`<llm-fill-blank
          ><p>The <mark>cat</mark> sat.</p></llm-fill-blank
        >`,
      );
      await type(el, 'dog');
      const more = document.createElement('p');
      more.innerHTML = 'The <mark>bird</mark> sings.';
      el.append(more);
      await waitUntil(() => seen(part(el, 'kick')).includes('1 of 2'));
      expect(seen(part(el, 'explanation'))).to.match(/^You said dog\./);
      await click(el, 'Next sentence');
      expect(seen(part(el, 'sentence'))).to.equal('The blank sings.');
    });
  });

  describe('without a model', () => {
    const missing = () => Promise.reject(new Error('404'));

    it('plays, scores and says that the model is missing', async () => {
      putSession({ loadWeights: missing });
      const el = await play(CAT);
      const answers = heard(el, 'llm-answer');
      await click(el, 'moon');
      await waitUntil(() => part(el, 'notice'));
      expect(seen(part(el, 'notice')))
        .to.contain('The model is missing')
        .and.contain('your answers still count');
      expect(seen(part(el, 'explanation'))).to.equal('You said moon. The original word was mat.');
      expect(answers[0].detail).to.deep.include({ value: 'moon', score: 1, model: null });
      await click(el, 'Play again');
      expect(seen(part(el, 'sentence'))).to.contain('blank');
    });

    it('shows the bars after all when another try succeeds', async () => {
      const { tinyModelBytes } = await import('../support/tiny-model.js');
      let isThere = false;
      putSession({ loadWeights: () => (isThere ? Promise.resolve(tinyModelBytes(1)) : missing()) });
      const el = await play(CAT);
      const errors = heard(el, 'llm-error');
      await click(el, 'moon');
      await waitUntil(() => part(el, 'notice'));
      expect(errors.at(-1)?.detail.code ?? 'model-missing').to.equal('model-missing');
      isThere = true;
      await click(el, 'Try again');
      await bars(el);
      expect(part(el, 'notice')).to.equal(null);
    });
  });

  describe('on a page with others', () => {
    it('shares the model, and nothing else', async () => {
      const pair = await fixture(html`<div>${CAT}${CAT}</div>`);
      const [one, two] = [...pair.querySelectorAll('llm-fill-blank')];
      await waitUntil(() => part(one, 'choice') && part(two, 'choice'));
      await click(one, 'moon');
      await bars(one);
      expect(part(two, 'answer')).to.equal(null);
      expect(two.value).to.equal('');
      await click(one, 'Teach it');
      await lesson(one);
      openAbout(two);
      await waitUntil(() => seen(part(two, 'about')).includes('1 lesson'));
    });

    it('stops its work when it leaves, and asks again when it is back', async () => {
      const el = await play(CAT);
      await session.load();
      const home = el.parentElement!;
      await click(el, 'moon');
      el.remove();
      await session.predictBlank({ before: 'The ', after: '.', mode: 'masked' }); // whatever was in flight is over
      expect(part(el, 'bars')).to.equal(null);
      const errors = heard(el, 'llm-error');
      home.append(el);
      await bars(el);
      expect(errors).to.have.length(0);
      expect(spoken(el)).to.contain('The model put');
    });
  });
});
