import { expect, fixture } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { features, FEATURES } from '../../src/preference/features.js';
import { GlassBoxRewardModel } from '../../src/preference/reward-model.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import { button, click, heard, part, parts, pick, play, seen, settled, TEA, turnTo, TWO, weights } from './llm-preference-pair-page.js';
import { waitUntil } from '../support/wait-until.js';

const ONE = html`<llm-preference-pair>${TEA}</llm-preference-pair>`;
const A = 'Why would you want that? Coffee exists.';
const B = 'Boil some water, pour it over a tea bag and wait three minutes.';
const PROMPT = 'How do I make tea?';

/** The last number of a text on screen. */
const number = (text: string) => Number(/[+-]?[\d.]+$/.exec(text.replaceAll('−', '-'))?.[0]);

describe('<llm-preference-pair>', () => {
  beforeEach(() => rewardSession().reset());

  describe('picking', () => {
    it('shows the prompt, both replies in the author’s order, and three ways to answer', async () => {
      const el = await play(ONE);
      expect(seen(part(el, 'prompt'))).to.equal(PROMPT);
      expect(parts(el, 'reply-text').map(seen)).to.deep.equal([A, B]);
      expect(parts(el, 'letter').map(seen)).to.deep.equal(['A', 'B']);
      expect(parts(el, 'choice').map(seen)).to.deep.equal(['A is better', 'B is better', 'About the same']);
    });

    it('says that the model has bet, and nothing of what it bet, of the key and of the why', async () => {
      rewardSession().learn({ prompt: PROMPT, a: A, b: B, label: 0 });
      const el = await play(ONE);
      expect(seen(part(el, 'bet')))
        .to.contain('has already placed a bet')
        .and.contain('scores replies');
      expect(seen(part(el, 'frame')))
        .not.to.contain('%')
        .and.not.to.contain('answers with a question')
        .and.not.to.contain('B answers');
      expect(part(el, 'answer')).to.equal(null);
      expect(part(el, 'weights')).to.equal(null);
    });

    it('marks the picked reply, and takes the buttons away', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      const [a, b] = parts(el, 'reply');
      expect(seen(a)).not.to.contain('your pick');
      expect(seen(b)).to.contain('your pick');
      expect(b.querySelector('[part~=candy] svg')).not.to.equal(null);
      expect(parts(el, 'choice')).to.have.length(0);
      expect(seen(part(el, 'explanation'))).to.match(/^You picked B\./);
    });

    it('explains what a reward model is once', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);
      await pick(el, 'A');
      await click(el, 'Next pair');
      expect(seen(part(el, 'bet'))).to.equal('The reward model has placed its bet. It stays hidden until you pick.');
    });

    it('plays a dozen pairs of its own without content, and both sides win as often', async () => {
      const el = await play(html`<llm-preference-pair></llm-preference-pair>`);
      expect(seen(part(el, 'kick')))
        .to.contain('Pick the better reply')
        .and.contain('1 of 12');
      const { DEFAULT_ITEMS, DEFAULT_KEYS } = await import('../../src/elements/llm-preference-pair/default-content.js');
      expect(new Set(DEFAULT_KEYS).size).to.equal(DEFAULT_ITEMS.length);
      const better = DEFAULT_ITEMS.map((item) => item.better);
      expect(better.filter((one) => one === 1)).to.have.length(5);
      expect(better.filter((one) => one === 2)).to.have.length(5);
      for (const { why } of DEFAULT_ITEMS) expect(why).to.be.a('string').that.is.not.empty;
    });
  });

  describe('a reply as one large target', () => {
    const box = (el: Element) => el.getBoundingClientRect();
    const press = (x: number, y: number) => sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    afterEach(() => resetMouse());

    it('is picked by a click anywhere on its card, once', async () => {
      for (const at of ['text', 'letter', 'corner'] as const) {
        const el = await play(ONE);
        const answers = heard(el, 'llm-answer');
        const card = parts(el, 'reply')[1];
        card.scrollIntoView({ block: 'center' });
        const target = at === 'corner' ? box(card) : box(card.querySelector(at === 'text' ? '[part~=reply-text]' : '[part~=letter]')!);
        await press(at === 'corner' ? target.right - 6 : target.left + 4, target.top + 6);
        await settled(el);
        expect(
          answers.map(({ detail }) => detail.value),
          at,
        ).to.deep.equal(['B']);
        await press(target.left + 8, target.top + 6);
        await settled(el);
        expect(answers).to.have.length(1);
        el.remove();
      }
    });

    it('is not picked twice by its button', async () => {
      const el = await play(ONE);
      const answers = heard(el, 'llm-answer');
      await click(el, 'A is better');
      expect(answers.map(({ detail }) => detail.value)).to.deep.equal(['A']);
    });

    it('lets its text be selected, and a click let go of the selection, without a pick', async () => {
      const el = await play(ONE);
      const text = part(el, 'reply-text')!.querySelector('p')!;
      text.scrollIntoView({ block: 'center' });
      const { left, top, bottom } = box(text);
      const y = Math.round((top + Math.min(bottom, top + 24)) / 2);
      await sendMouse({ type: 'move', position: [Math.round(left + 2), y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(left + 90), y] });
      await sendMouse({ type: 'up' });
      await settled(el);
      expect(part(el, 'answer')).to.equal(null);
      expect(getComputedStyle(text).userSelect).not.to.equal('none');
      await press(left + 40, y);
      await settled(el);
      expect(part(el, 'answer')).to.equal(null);
      await press(left + 40, y);
      await waitUntil(() => part(el, 'answer'));
    });

    it('leaves a link in it alone', async () => {
      const linked = [{ prompt: 'Where?', replies: [[{ a: 'Here', href: '#here' }, '.'], 'There.'] as const }];
      const el = await play(html`<llm-preference-pair .items=${linked}></llm-preference-pair>`);
      (part(el, 'link') as HTMLElement).click();
      await settled(el);
      expect(part(el, 'answer')).to.equal(null);
    });

    it('is no target while nothing can be picked', async () => {
      const el = await play(html`<llm-preference-pair disabled>${TEA}</llm-preference-pair>`);
      const { left, top } = box(parts(el, 'reply')[0]);
      await press(left + 10, top + 10);
      await settled(el);
      expect(part(el, 'answer')).to.equal(null);
    });

    it('shows where the candy landed, without a jump of what is below', async () => {
      const el = await play(ONE);
      const height = box(parts(el, 'reply')[1]).height;
      await pick(el, 'B');
      expect(box(parts(el, 'reply')[1]).height).to.be.closeTo(height, 1);
    });
  });

  describe('the reveal', () => {
    it('says that a model without picks bet half and half', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      expect(seen(part(el, 'explanation')))
        .to.contain('nothing to go on yet')
        .and.contain('fifty-fifty');
      expect(parts(el, 'tag').map(seen)).to.deep.equal(['your pick']);
    });

    it('tells the bet, and what it would bet now, as the model really does', async () => {
      for (let i = 0; i < 3; i++) rewardSession().learn({ prompt: PROMPT, a: A, b: B, label: 1 });
      const before = rewardSession().bet(PROMPT, A, B);
      const el = await play(ONE);
      await pick(el, 'B');
      const after = rewardSession().bet(PROMPT, A, B);
      expect(before).to.be.above(0.55);
      const side = after > 0.5 ? 'A' : 'B';
      expect(seen(part(el, 'explanation'))).to.contain(`had bet on A, at ${Math.round(100 * before)}%.`);
      expect(seen(part(el, 'explanation')))
        .to.contain(`would bet on ${side}`)
        .and.contain(`${Math.round(100 * Math.max(after, 1 - after))}%`);
      expect(seen(parts(el, 'reply')[0])).to.contain(`its bet: ${Math.round(100 * before)}%`);
    });

    it('says so when the bet was on the same reply', async () => {
      for (let i = 0; i < 3; i++) rewardSession().learn({ prompt: PROMPT, a: A, b: B, label: 0 });
      const el = await play(ONE);
      await pick(el, 'B');
      expect(seen(part(el, 'explanation'))).to.contain('had bet on B, too');
    });

    it('takes one real step: the weights are those of the model that learned this pick', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      await turnTo(el, 'real');
      const model = GlassBoxRewardModel.fromPicks([{ prompt: PROMPT, a: A, b: B, label: 0 }]);
      expect(rewardSession().weights).to.deep.equal(model.weights);
      const shown = weights(el);
      expect(shown.length).to.be.above(2);
      const { NAMES } = await names();
      for (const { name, move } of shown) {
        const feature = FEATURES.findIndex((one) => name.startsWith(NAMES(one.name)));
        expect(number(move)).to.be.closeTo(model.weights[feature], 0.006, name);
        expect(move).to.match(/^0\.00 → [+−-]0\.\d\d$/);
      }
      expect(seen(part(el, 'explanation'))).to.contain(`moved ${shown.length} of its ${FEATURES.length} weights`);
    });

    it('shows the move as a dot that has left its ghost, at the place of its number', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      for (const dot of parts(el, 'dot')) for (const motion of dot.getAnimations()) motion.finish();
      await turnTo(el, 'real');
      const table = parts(el, 'weights')[0];
      for (const [i, { move }] of weights(el).entries()) {
        const row = table.querySelectorAll('[part~=weight]')[i];
        const [dot, ghost] = ['dot', 'ghost'].map((name) => row.querySelector(`[part~=${name}]`)!.getBoundingClientRect());
        expect(Math.sign(dot.x - ghost.x), move).to.equal(Math.sign(number(move)));
      }
    });

    it('folds the weights that stayed', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      const others = part(el, 'others') as HTMLDetailsElement;
      expect(others.open).to.equal(false);
      expect(seen(others.querySelector('summary'))).to.equal(`The other ${FEATURES.length - weights(el).length} weights`);
      expect(others.querySelectorAll('[part~=weight]')).to.have.length(FEATURES.length - weights(el).length);
    });

    it('tells the author’s view and reason, whichever was picked', async () => {
      const el = await play(ONE);
      await pick(el, 'A');
      expect(seen(part(el, 'why'))).to.equal('The author of this pair would pick B. B answers; A asks back.');
      await click(el, 'Take it back');
      await pick(el, 'B');
      expect(seen(part(el, 'why'))).to.contain('would pick B, too.');
    });

    it('tells nothing of a better reply where the author names none', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO.slice(1)}></llm-preference-pair>`);
      await pick(el, 'A');
      expect(part(el, 'why')).to.equal(null);
    });

    it('gives half a candy to each that are about the same, and draws the bet to the middle', async () => {
      for (let i = 0; i < 6; i++) rewardSession().learn({ prompt: PROMPT, a: A, b: B, label: 0 });
      const before = rewardSession().bet(PROMPT, A, B);
      const el = await play(ONE);
      await pick(el, 'same');
      expect(parts(el, 'candy')).to.have.length(2);
      for (const reply of parts(el, 'reply')) expect(seen(reply)).to.contain('half each');
      expect(seen(part(el, 'scene'))).to.contain('gave each reply half a candy');
      expect(rewardSession().bet(PROMPT, A, B)).to.be.within(before, 0.5);
      expect(rewardSession().journal.at(-1)!.label).to.equal(0.5);
    });

    it('does not speak of knobs that turned where its bet was what the learner said', async () => {
      const el = await play(ONE);
      await pick(el, 'same');
      expect(seen(part(el, 'explanation')))
        .to.contain('nothing to learn')
        .and.not.contain('sure already');
      expect(seen(part(el, 'scene')))
        .to.contain('stayed where they were')
        .and.not.contain('turned its knobs');
      expect(seen(part(el, 'others'))).to.contain('All 12 weights');
    });

    it('says so when it counts the same in both replies', async () => {
      const twins = [{ prompt: 'What is a cow?', replies: ['A cow is an animal.', 'An animal is a cow.'] as const }];
      const el = await play(html`<llm-preference-pair .items=${twins}></llm-preference-pair>`);
      await pick(el, 'A');
      expect(seen(part(el, 'explanation'))).to.contain('hardly moved');
      expect(weights(el)).to.deep.equal([]);
    });

    it('names every feature in words, not by its code', async () => {
      const { NAMES, LIKES } = await names();
      for (const { name } of FEATURES) {
        expect(NAMES(name), name).not.to.contain('-');
        expect(LIKES(name, true)).not.to.equal(LIKES(name, false));
      }
    });
  });

  describe('candy, and what really happens', () => {
    it('is a switch over the same step: the picture first', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      expect(seen(part(el, 'scene')))
        .to.contain('You gave the candy to B.')
        .and.contain('is learning to do that by itself')
        .and.contain('No language model has had any yet');
      expect(seen(part(el, 'frame'))).not.to.match(/candy [^.]*(goes|given) to the reward model/);
      expect(part(el, 'scores')).to.equal(null);
      for (const { move } of weights(el)) expect(move).to.match(/^(more|less) (for|against) it$/);

      await turnTo(el, 'real');
      expect(part(el, 'scene')).to.equal(null);
      expect(seen(part(el, 'frame'))).not.to.match(/candies handed out/);
      expect(part(el, 'candy')).to.equal(null);
      expect(seen(part(el, 'real')))
        .to.contain('There’s no candy, only numbers.')
        .and.contain('Bradley and Terry');
      await turnTo(el, 'candy');
      expect(part(el, 'scene')).not.to.equal(null);
    });

    it('shows scores and chances that add up: score = sum of weight × count', async () => {
      const el = await play(html`<llm-preference-pair view="real">${TEA}</llm-preference-pair>`);
      await pick(el, 'B');
      const rows = [...part(el, 'scores')!.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map(seen));
      const score = (reply: string) => features(PROMPT, reply).reduce((sum, value, i) => sum + value * rewardSession().weights[i], 0);
      const chance = Math.round(100 * rewardSession().bet(PROMPT, A, B));
      for (const [i, reply] of [A, B].entries()) {
        expect(number(rows[i][0])).to.be.closeTo(score(reply), 0.006);
        expect(rows[i][1]).to.equal(`50% → ${i === 0 ? chance : 100 - chance}%`);
      }
      expect(seen(part(el, 'weights')))
        .to.contain('in A')
        .and.contain('in B');
    });

    it('stays as the learner, or the author by view, had it', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);
      await pick(el, 'A');
      await turnTo(el, 'real');
      await click(el, 'Next pair');
      await pick(el, 'A');
      expect(part(el, 'scores')).not.to.equal(null);
      expect(el.view).to.equal('real');
      el.view = 'nothing like it' as 'candy';
      await el.updateComplete;
      expect(part(el, 'scene')).not.to.equal(null);
    });

    it('lands the candy, flies the model’s own, then moves the weights, each stage 150 to 300 ms', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      const motions = el.shadowRoot!.getAnimations().filter((motion) => !(motion instanceof CSSTransition));
      const timings = motions.map((motion) => motion.effect!.getComputedTiming());
      expect(motions.length).to.be.above(3);
      for (const { duration } of timings) expect(duration).to.be.within(150, 300);
      expect(new Set(timings.map(({ delay }) => delay)).size).to.equal(3);
    });

    it('flies no candy where there is none: in what really happens only the weights move', async () => {
      const el = await play(html`<llm-preference-pair view="real">${TEA}</llm-preference-pair>`);
      await pick(el, 'B');
      const moving = el.shadowRoot!.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target as Element);
      expect(moving.filter((target) => target.matches('[part~=dot]')).length).to.be.above(2);
    });

    it('moves nothing under reduced motion, and shows all the same', async () => {
      const { matchMedia } = globalThis; // stands for the setting, which only Chromium lets a test change
      globalThis.matchMedia = (query) => matchMedia.call(globalThis, query.includes('prefers-reduced-motion: reduce') ? 'all' : query);
      const el = await play(ONE);
      await pick(el, 'B');
      globalThis.matchMedia = matchMedia;
      const moving = el.shadowRoot!.getAnimations().filter((motion) => !(motion instanceof CSSTransition));
      expect(moving).to.have.length(0);
      expect(seen(part(el, 'scene'))).to.contain('You gave the candy to B.');
      expect(part(el, 'candy')).not.to.equal(null);
      expect(parts(el, 'ghost').length).to.be.above(2);
    });
  });

  describe('taking it back', () => {
    it('brings the model back bit by bit, and opens the pair again', async () => {
      rewardSession().learn({ prompt: 'What is a cow?', a: 'An animal.', b: 'Go away', label: 1 });
      const before = rewardSession().weights;
      const el = await play(ONE);
      await pick(el, 'B');
      expect(rewardSession().weights).not.to.deep.equal(before);
      await click(el, 'Take it back');
      expect(rewardSession().weights).to.deep.equal(before);
      expect(part(el, 'answer')).to.equal(null);
      expect(parts(el, 'choice')).to.have.length(3);
      expect(el.value).to.equal('');
      await pick(el, 'A');
      expect(el.value).to.equal('A');
      expect(rewardSession().journal).to.have.length(2);
    });

    it('is not offered once somebody else took everything back', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      rewardSession().reset();
      await el.updateComplete;
      expect(button(el, 'Take it back')).to.equal(undefined);
      expect(seen(part(el, 'candies'))).to.contain('0 candies');
    });
  });

  describe('the end', () => {
    it('says how often both had the same favourite, and what the candies strengthened', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);
      await pick(el, 'A', 'A');
      const secondBet = /had bet on ([AB], )at (\d+%)/
        .exec(seen(part(el, 'explanation')))!
        .slice(1)
        .join('');
      await click(el, 'See how it went');
      const summary = seen(part(el, 'summary'));
      expect(summary).to.contain('That was the last pair.');
      expect(summary).to.match(/In 1 pair, you and the reward model both had a favourite\. You (dis)?agreed\. In the other one, /);
      expect(summary).to.contain('your picks don’t agree'); // one pair is no taste
      const table = part(el, 'picks')!;
      const cells = (row: Element) => [...row.querySelectorAll('th, td')].map(seen);
      expect([...table.querySelectorAll('tr')].map(cells)).to.deep.equal([
        ['Prompt', 'you', 'the model'],
        ['What is a cow?', 'A', 'even'],
        ['What do cows eat?', 'A', secondBet],
      ]);
      expect(summary).to.contain('2 candies handed out on this page');
      expect(weights(el).length).to.be.above(1);
    });

    it('shows the weights as they are, from 0', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO.slice(0, 1)}></llm-preference-pair>`);
      await pick(el, 'A');
      await click(el, 'See how it went');
      const { NAMES } = await names();
      const model = rewardSession().weights;
      for (const { name, move } of weights(el)) {
        expect(number(move)).to.be.closeTo(model[FEATURES.findIndex((one) => NAMES(one.name) === name)], 0.006);
      }
    });

    it('plays again with what the model has learned', async () => {
      const el = await play(html`<llm-preference-pair .items=${TWO.slice(0, 1)}></llm-preference-pair>`);
      await pick(el, 'A');
      await click(el, 'See how it went');
      await click(el, 'Play again');
      expect(seen(part(el, 'prompt'))).to.equal('What is a cow?');
      expect(el.value).to.equal('');
      await pick(el, 'A');
      expect(seen(part(el, 'explanation'))).to.contain('had bet on A, too');
      expect(rewardSession().journal).to.have.length(2);
    });
  });

  describe('among others', () => {
    it('shares one reward model with every other on the page, and nothing else', async () => {
      const both = await fixture(html`<div>${ONE}${ONE}</div>`);
      const [one, two] = [...both.querySelectorAll('llm-preference-pair')];
      await waitUntil(() => part(one, 'choice') && part(two, 'choice'));
      await pick(one, 'B');
      expect(parts(two, 'choice')).to.have.length(3);
      expect(two.value).to.equal('');
      await pick(two, 'B');
      expect(seen(part(two, 'explanation'))).to.contain('had bet on B, too');
      expect(seen(part(two, 'candies'))).to.contain('2 candies');
      await settled(one);
      expect(seen(part(one, 'candies'))).to.contain('2 candies');
    });

    it('takes back its own pick, though another came after it', async () => {
      const both = await fixture(html`<div>${ONE}<llm-preference-pair .items=${TWO}></llm-preference-pair></div>`);
      const [one, two] = [...both.querySelectorAll('llm-preference-pair')];
      await waitUntil(() => part(one, 'choice') && part(two, 'choice'));
      await pick(one, 'B');
      await pick(two, 'A');
      await click(one, 'Take it back');
      expect(rewardSession().journal.map(({ prompt }) => prompt)).to.deep.equal(['What is a cow?']);
    });

    it('is quiet once it is removed', async () => {
      const el = await play(ONE);
      await pick(el, 'B');
      el.remove();
      const events = heard(el, 'llm-state');
      rewardSession().reset();
      await el.updateComplete;
      expect(el.isUpdatePending).to.equal(false);
      expect(events).to.have.length(0);
    });
  });
});

/** The English names, as the element has them. */
async function names() {
  const { enPreferencePair } = await import('../../src/translations/preference-pair.js');
  return { NAMES: enPreferencePair.pairFeature, LIKES: enPreferencePair.pairLike };
}
