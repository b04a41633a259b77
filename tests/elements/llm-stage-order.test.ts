import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { DEFAULT_ITEMS } from '../../src/elements/llm-stage-order/default-content.js';
import {
  ABC,
  arrange,
  aside,
  button,
  click,
  focused,
  item,
  LETTERS,
  listed,
  mark,
  part,
  parts,
  play,
  seen,
  spoken,
} from './llm-stage-order-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<llm-stage-order>', () => {
  describe('the start', () => {
    it('shows everything in one list, mixed, numbered, and without a word of why', async () => {
      const el = await play(LETTERS);
      expect([...listed(el)].sort()).to.deep.equal(['1', '2', 'A', 'B', 'C', 'D', 'E']);
      expect(listed(el).filter((text) => /\D/.test(text))).not.to.deep.equal(['A', 'B', 'C', 'D', 'E']);
      expect(parts(el, 'place').map(seen)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
      expect(aside(el)).to.deep.equal([]);
      expect(seen(part(el, 'frame'))).not.to.contain('because');
      expect(part(el, 'mark')).to.equal(null);
    });

    it('asks what the author asks, or the attribute, or simply for the order', async () => {
      expect(seen(part(await play(LETTERS), 'question'))).to.equal('The first letters?');
      expect(seen(part(await play(ABC), 'question'))).to.equal('Put these in order, with the first at the top.');
      const el = await play(LETTERS);
      el.question = 'And now?';
      await el.updateComplete;
      expect(seen(part(el, 'question'))).to.equal('And now?');
    });

    it('says how, and speaks of what does not belong only where something does not', async () => {
      const withDistractors = await play(LETTERS);
      expect(seen(part(withDistractors, 'how')))
        .to.contain('drag it')
        .and.contain('put it aside');
      expect(seen(part(withDistractors, 'keys')))
        .to.contain('Space')
        .and.contain('Delete');
      expect(part(withDistractors, 'aside')).not.to.equal(null);
      const without = await play(ABC);
      expect(seen(part(without, 'how'))).not.to.contain('aside');
      expect(seen(part(without, 'keys'))).not.to.contain('Delete');
      expect(part(without, 'aside')).to.equal(null);
      expect(button(without, 'Put aside: A')).to.equal(undefined);
    });

    it('brings the stages of training along for the bare tag, each with a reason, three of them with their sign', async () => {
      const el = await play(html`<llm-stage-order></llm-stage-order>`);
      expect(listed(el)).to.have.length(7);
      expect(seen(part(el, 'question'))).to.contain('language model');
      expect(el.shadowRoot!.querySelectorAll('svg.stage-sign')).to.have.length(3);
      await click(el, 'Check');
      await click(el, 'Show me the order');
      expect(parts(el, 'why')).to.have.length(7);
      expect(listed(el).map((text) => text.slice(0, 12))).to.deep.equal(
        ['Pre-training', 'Supervised f', 'People compa', 'A reward mod', 'RLHF: move t'],
      ); // prettier-ignore
    });

    it('follows its seed', async () => {
      const orders = new Set<string>();
      for (let seed = 1; seed <= 4; seed++) orders.add(listed(await play(html`<llm-stage-order seed=${seed}></llm-stage-order>`)).join());
      expect(orders.size).to.be.greaterThan(1);
      const el = await play(html`<llm-stage-order seed="1"></llm-stage-order>`);
      expect(orders.has(listed(el).join())).to.equal(true);
    });

    it('plays what the property has, and not what is inside', async () => {
      const items = [{ text: 'One', stage: 'base' as const }, { text: 'Two' }, { text: 'Egg', distractor: true, why: 'An egg.' }];
      const el = await play(html`<llm-stage-order .items=${items}><ol><li>A</li><li>B</li></ol></llm-stage-order>`); // prettier-ignore
      expect([...listed(el)].sort()).to.deep.equal(['Egg', 'One', 'Two']);
      await arrange(el, 'One', 'Two');
      await click(el, 'Check');
      expect(seen(part(el, 'result'))).to.contain('All 3 are right, and on your first try!');
      expect(mark(el, 'Egg')).to.equal('rightly put aside An egg.');
    });
  });

  describe('arranging', () => {
    it('moves by the buttons, says where an entry is now, and keeps the focus on the button', async () => {
      const el = await play(ABC);
      const [first, second, third] = listed(el);
      await click(el, `Move down: ${first}`);
      expect(listed(el)).to.deep.equal([second, first, third]);
      expect(spoken(el)).to.equal(`${first}, now 2 of 3`);
      expect(focused(el)).to.equal(button(el, `Move down: ${first}`));
      await click(el, `Move up: ${first}`);
      expect(listed(el)).to.deep.equal([first, second, third]);
      expect(spoken(el)).to.equal(`${first}, now 1 of 3`);
      await click(el, `Move up: ${first}`);
      expect(spoken(el)).to.equal(`${first} can’t go any further up.`);
      expect(button(el, `Move up: ${first}`)!.getAttribute('aria-disabled')).to.equal('true');
      await click(el, `Move down: ${third}`);
      expect(spoken(el)).to.equal(`${third} can’t go any further down.`);
      expect(parts(el, 'place').map(seen)).to.deep.equal(['1', '2', '3']);
    });

    it('puts aside what does not belong, and back', async () => {
      const el = await play(LETTERS);
      const before = listed(el);
      const at = before.indexOf('1');
      await click(el, 'Put aside: 1');
      expect(aside(el)).to.deep.equal(['1']);
      expect(spoken(el)).to.equal('1, put aside. 6 left in the list.');
      expect(focused(el)).to.equal(button(el, `Put aside: ${before[at + 1] ?? before[at - 1]}`));
      await click(el, 'Put back: 1');
      expect(listed(el)).to.deep.equal([...before.filter((text) => text !== '1'), '1']);
      expect(spoken(el)).to.equal('1, back in the list, 7 of 7');
    });

    it('lets everything be put aside', async () => {
      const el = await play(LETTERS);
      for (const text of listed(el)) await click(el, `Put aside: ${text}`);
      expect(listed(el)).to.deep.equal([]);
      await waitUntil(() => focused(el)?.textContent.includes('Put back'));
      await click(el, 'Check');
      expect(seen(part(el, 'result')))
        .to.contain('2 of 7 are right.')
        .and.contain('None in order, 2 rightly put aside.');
    });
  });

  describe('the check', () => {
    it('marks what is right by a word in its place, and says of each other one where it goes, and why', async () => {
      const el = await play(LETTERS);
      await arrange(el, 'A', 'C', 'D', 'B', '1');
      expect(aside(el).sort()).to.deep.equal(['2', 'E']);
      await click(el, 'Check');
      expect(listed(el)).to.deep.equal(['A', 'C', 'D', 'B', '1']);
      expect(mark(el, 'A')).to.equal('in order because of A');
      expect(mark(el, 'C')).to.equal('right relative to A');
      expect(mark(el, 'B')).to.equal('Comes earlier. because of B');
      expect(mark(el, '1')).to.equal('Doesn’t belong here. a digit');
      expect(mark(el, '2')).to.equal('rightly put aside a digit, too');
      expect(mark(el, 'E')).to.equal('Belongs in the list.');
      expect(parts(el, 'right').map((one) => seen(one.querySelector('bdi')))).to.have.members(['A', '2']);
      expect(parts(el, 'misplaced').map((one) => seen(one.querySelector('bdi')))).to.have.members(['B', '1', 'E']);
      expect(parts(el, 'relative').map((one) => seen(one.querySelector('bdi')))).to.have.members(['C', 'D']);
      for (const one of [...parts(el, 'right'), ...parts(el, 'relative'), ...parts(el, 'misplaced')])
        expect(one.querySelector('[part~=mark] svg')).not.to.equal(null);
    });

    it('names a neighbour where the author gives no reason', async () => {
      const el = await play(ABC);
      await arrange(el, 'B', 'C', 'A');
      await click(el, 'Check');
      expect(mark(el, 'A')).to.equal('Comes earlier: before B.');
      await click(el, 'Show me the order');
      await click(el, 'Play again');
      await arrange(el, 'C', 'A', 'B');
      await click(el, 'Check');
      expect(mark(el, 'C')).to.equal('Comes later: after B.');
    });

    it('gives what is right relative to others no tick, no number and no lock', async () => {
      const el = await play(LETTERS);
      await arrange(el, 'B', 'C', 'D', 'E', 'A');
      await click(el, 'Check');
      expect(mark(el, 'B')).to.equal('right relative to C');
      expect(mark(el, 'A')).to.equal('Comes earlier. because of A');
      expect(seen(part(el, 'result'))).to.equal(
        '2 of 7 are right. 2 rightly put aside. 4 more are in the right order, but not in the right places yet. Each of the others says where it goes, and why.',
      );
      expect(parts(el, 'place').map(seen)).to.deep.equal(['', '', '', '', '5']);
      await click(el, 'Try again');
      expect(button(el, 'Move down: B')).not.to.equal(undefined);
      for (let i = 0; i < 4; i++) await click(el, 'Move up: A');
      await click(el, 'Check');
      expect(seen(part(el, 'result'))).to.contain('All 7 are right.');
    });

    it('calls a neighbour by what is before its colon, if that is enough', async () => {
      const items = ['One: a', 'Two: b', 'Two: c'].map((text) => ({ text }));
      const el = await play(html`<llm-stage-order .items=${items}></llm-stage-order>`);
      await arrange(el, 'Two: b', 'Two: c', 'One: a');
      await click(el, 'Check');
      expect(mark(el, 'Two: b')).to.equal('right relative to Two: c');
      expect(mark(el, 'One: a')).to.equal('Comes earlier: before Two: b.');
      await click(el, 'Show me the order');
      await click(el, 'Play again');
      await arrange(el, 'Two: c', 'One: a', 'Two: b');
      await click(el, 'Check');
      expect(mark(el, 'Two: b')).to.equal('right relative to One');
    });

    it('says so only as long as it is true', async () => {
      const el = await play(ABC);
      await arrange(el, 'B', 'C', 'A');
      await click(el, 'Check');
      await click(el, 'Try again');
      expect(mark(el, 'B')).to.equal('right relative to C');
      await click(el, 'Move down: B');
      expect(mark(el, 'B')).to.equal('');
      expect(parts(el, 'place').map(seen)).to.deep.equal(['1', '2', '3']);
    });

    it('lets what is kept stay at its number while others move across it', async () => {
      const el = await play(ABC);
      await arrange(el, 'C', 'B', 'A');
      await click(el, 'Check');
      await click(el, 'Try again');
      expect(mark(el, 'B')).to.equal('in order');
      await click(el, 'Move down: C');
      expect(listed(el)).to.deep.equal(['A', 'B', 'C']);
      expect(mark(el, 'B')).to.equal('in order');
      expect(button(el, 'Move down: C')!.getAttribute('aria-disabled')).to.equal('true');
    });

    it('gives the reason that goes with the arrow where the author wrote one for each way', async () => {
      const reasons = html`<small data-too="early">B comes first.</small> <small data-too="late">D needs it.</small>`;
      const el = await play(html`<llm-stage-order><ol><li>A</li><li>B</li><li>C ${reasons}</li><li>D</li><li>E</li></ol></llm-stage-order>`); // prettier-ignore
      await arrange(el, 'C', 'A', 'B', 'D', 'E');
      await click(el, 'Check');
      expect(mark(el, 'C')).to.equal('Comes later. B comes first.');
      await click(el, 'Show me the order');
      expect(mark(el, 'C')).to.equal('B comes first. D needs it.');
      await click(el, 'Play again');
      await arrange(el, 'A', 'B', 'D', 'E', 'C');
      await click(el, 'Check');
      expect(mark(el, 'C')).to.equal('Comes earlier. D needs it.');
    });

    it('never argues against its own arrow in the stages of training', () => {
      const [first, ...rest] = DEFAULT_ITEMS.filter(({ distractor }) => !distractor);
      for (const { text, tooEarly } of rest) expect(tooEarly, JSON.stringify(text)).to.be.a('string');
      for (const { text, tooLate } of [first, ...rest.slice(0, -1)]) expect(tooLate, JSON.stringify(text)).to.be.a('string');
    });

    it('sums up, and moves the focus there', async () => {
      const el = await play(LETTERS);
      await arrange(el, 'A', 'C', 'D', 'B', '1');
      await click(el, 'Check');
      expect(seen(part(el, 'result'))).to.equal(
        '2 of 7 are right. 1 in order, 1 rightly put aside. 2 more are in the right order, but not in the right places yet. Each of the others says where it goes, and why.',
      );
      expect(seen(focused(el))).to.equal('2 of 7 are right.');
    });

    it('is never called a failure', async () => {
      const el = await play(ABC);
      await arrange(el, 'C', 'B', 'A');
      await click(el, 'Check');
      expect(seen(part(el, 'frame'))).not.to.match(/wrong|fail|error|incorrect/i);
    });

    it('keeps what is right where it is when the learner tries again, and the help for the rest', async () => {
      const el = await play(LETTERS);
      await arrange(el, 'A', 'C', 'D', 'B', '1');
      await click(el, 'Check');
      await click(el, 'Try again');
      for (const text of ['A', '2']) {
        for (const act of ['Move up', 'Move down', 'Put aside', 'Put back'])
          expect(button(el, `${act}: ${text}`), act + text).to.equal(undefined);
      }
      expect(mark(el, 'A')).to.equal('in order');
      expect(mark(el, 'B')).to.equal('Comes earlier. because of B');
      expect(focused(el)).to.equal(item(el, 'B').querySelector('button'));
      await click(el, 'Move up: B');
      await click(el, 'Move up: B');
      expect(listed(el)).to.deep.equal(['A', 'B', 'C', 'D', '1']);
      await click(el, 'Put aside: 1');
      expect(mark(el, '1')).to.equal('');
      await click(el, 'Put back: E');
      expect(mark(el, 'E')).to.equal('');
      await click(el, 'Check');
      expect(seen(part(el, 'result'))).to.equal('All 7 are right. You checked twice. Below each one, you can read why it goes there.');
      expect(part(el, 'misplaced')).to.equal(null);
      expect(button(el, 'Try again')).to.equal(undefined);
    });

    it('shows the order to who asks, with every reason, and a tick for what was right', async () => {
      const el = await play(LETTERS);
      await arrange(el, 'A', 'C', 'B', 'D', 'E', '1');
      await click(el, 'Check');
      await click(el, 'Show me the order');
      expect(listed(el)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
      expect(aside(el)).to.deep.equal(['1', '2']);
      expect(seen(part(el, 'result'))).to.equal('This is the order. On your last try, 4 of 7 were right: the ones with a tick.');
      expect(parts(el, 'right')).to.have.length(4);
      expect(parts(el, 'why').map(seen)).to.deep.equal(
        ['because of A', 'because of B', 'because of C', 'because of D', 'a digit', 'a digit, too'],
      ); // prettier-ignore
      expect(button(el, 'Check')).to.equal(undefined);
    });

    it('counts down where checks are limited, and lets the learner see the order after the last', async () => {
      const el = await play(html`<llm-stage-order attempts="2" .items=${[{ text: 'A' }, { text: 'B' }, { text: 'C' }]}></llm-stage-order>`);
      expect(seen(part(el, 'kick'))).to.contain('2 checks left');
      await arrange(el, 'C', 'B', 'A');
      await click(el, 'Check');
      expect(seen(part(el, 'kick'))).to.contain('1 check left');
      await click(el, 'Try again');
      await click(el, 'Check');
      expect(seen(part(el, 'kick'))).not.to.contain('left');
      expect(button(el, 'Try again')).to.equal(undefined);
      await click(el, 'See the order');
      expect(listed(el)).to.deep.equal(['A', 'B', 'C']);
    });

    it('is followed by another order when the learner plays again', async () => {
      const el = await play(html`<llm-stage-order></llm-stage-order>`);
      const orders = new Set([listed(el).join()]);
      for (let i = 0; i < 4; i++) {
        await click(el, 'Check');
        if (button(el, 'Show me the order')) await click(el, 'Show me the order');
        await click(el, 'Play again');
        expect(part(el, 'mark')).to.equal(null);
        orders.add(listed(el).join());
      }
      expect(orders.size).to.be.greaterThan(2);
      expect(focused(el)).to.equal(part(el, 'question'));
    });
  });

  describe('its content', () => {
    it('may change: what was arranged stays where the texts are the same', async () => {
      const el = await play(LETTERS);
      const before = listed(el);
      await click(el, `Move down: ${before[0]}`);
      const after = listed(el);
      el.querySelector('small')!.textContent = 'another reason';
      await waitUntil(() => el.isUpdatePending || el.hasUpdated);
      await el.updateComplete;
      expect(listed(el)).to.deep.equal(after);
      el.querySelector('li')!.firstChild!.nodeValue = 'Alpha ';
      await waitUntil(() => listed(el).includes('Alpha'));
      expect(listed(el)).not.to.include('A');
    });

    it('may have a few inline tags, and no others', async () => {
      const el = await play(
        html`<llm-stage-order
          ><ol>
            <li>First <em>this</em><a href="#x">, then</a></li>
            <li><code>that</code></li>
          </ol></llm-stage-order
        >`,
      );
      expect([...listed(el)].sort()).to.deep.equal(['First this, then', 'that']);
      expect(part(el, 'list')!.querySelector('em')).not.to.equal(null);
      expect(part(el, 'list')!.querySelector('code')).not.to.equal(null);
      expect(part(el, 'list')!.querySelector('a')).to.equal(null);
    });

    it('is printed with boxes to write numbers in, mixed, and without a button', async () => {
      const el = await play(LETTERS);
      expect(part(el, 'paper')).to.equal(null);
      dispatchEvent(new Event('beforeprint'));
      await el.updateComplete;
      const paper = part(el, 'paper')!;
      expect([...paper.querySelectorAll('li')].map(seen)).to.deep.equal(listed(el));
      expect(seen(paper)).to.contain('The first letters?').and.contain('Put a cross in the box').and.not.contain('because');
      expect(paper.querySelector('button')).to.equal(null);
      dispatchEvent(new Event('afterprint'));
      await el.updateComplete;
      expect(part(el, 'paper')).to.equal(null);
    });
  });

  it('knows nothing of another one on the page', async () => {
    const pair = await fixture(html`<div>${LETTERS}${LETTERS}</div>`);
    const [one, two] = [...pair.querySelectorAll('llm-stage-order')];
    await waitUntil(() => part(one, 'list') && part(two, 'list'));
    const before = listed(two);
    await arrange(one, 'A', 'B', 'C', 'D', 'E');
    await click(one, 'Check');
    expect(listed(two)).to.deep.equal(before);
    expect(part(two, 'mark')).to.equal(null);
    expect(two.value).to.equal('');
  });
});
