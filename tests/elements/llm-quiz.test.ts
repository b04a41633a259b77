import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { LlmQuiz } from '../../src/index.js';
import {
  ALL,
  answer,
  answerWith,
  asked,
  button,
  field,
  focused,
  heard,
  inputs,
  MANY,
  ONE,
  option,
  options,
  part,
  parts,
  pick,
  play,
  press,
  quiz,
  seen,
  settled,
  shown,
  TEXT,
  TRUE_FALSE,
  verdict,
  write,
} from './llm-quiz-page.js';

describe('<llm-quiz>, one right option', () => {
  it('reads questions from readable markup: mark, explanations, misconceptions, inline tags', async () => {
    const el = await play(html`
      <llm-quiz>
        <section>
          <h3>Why does <em>RLHF</em> exist?</h3>
          <p>Look at the name.</p>
          <dl>
            <dt>For facts</dt>
            <dd>They come earlier. <small>RLHF adds facts.</small></dd>
            <dt><mark>For what people prefer</mark></dt>
            <dd>Comparisons become a <code>score</code>.</dd>
          </dl>
          <p>More on this later.</p>
        </section>
      </llm-quiz>
    `);
    expect(asked(el)).to.equal('Why does RLHF exist?');
    expect(part(el, 'legend')!.querySelector('em')).not.to.equal(null);
    expect(seen(part(el, 'context'))).to.equal('Look at the name.');
    expect(inputs(el).map(({ type }) => type)).to.deep.equal(['radio', 'radio']);
    expect(part(el, 'explanation')).to.equal(null);
    expect(part(el, 'more')).to.equal(null);
    await answer(el, 'For facts');
    expect(option(el, 'For facts').text).to.contain('Not quite. They come earlier.').and.contain('A common mix-up: RLHF adds facts.');
    expect(option(el, 'For what').text).to.contain('This one fits. Comparisons become a score.');
    expect(option(el, 'For what').card.querySelector('code')).not.to.equal(null);
    expect(seen(part(el, 'more'))).to.equal('More on this later.');
  });

  it('explains a right answer, and folds the reasons against the others', async () => {
    const el = await play(quiz([ONE]));
    await answer(el, 'Blue');
    expect(verdict(el)).to.equal('Yes, that’s it.');
    expect(option(el, 'Blue').text).to.contain('Yes. Air scatters');
    expect(option(el, 'Red').card.querySelector('details')!.open).to.equal(false);
    expect(option(el, 'Red').text).to.contain('In the evening');
    expect(button(el, 'Try again')).to.equal(undefined);
  });

  it('tells after a miss why it is none, and not yet what is right', async () => {
    const el = await play(quiz([ONE]));
    await answer(el, 'Green');
    expect(verdict(el)).to.contain('Not quite.');
    expect(option(el, 'Green').text).to.contain('That is grass.');
    expect(option(el, 'Blue').text).to.equal('Blue');
    expect(option(el, 'Red').text).to.equal('Red');
    expect(option(el, 'Green').input.disabled).to.equal(true);
  });

  it('offers another try, in which what was tried is settled', async () => {
    const el = await play(quiz([ONE]));
    await answer(el, 'Green');
    await press(el, 'Try again');
    expect(verdict(el)).to.equal('');
    expect(option(el, 'Green').input.disabled).to.equal(true);
    expect(option(el, 'Green').input.checked).to.equal(false);
    expect(option(el, 'Green').text).to.contain('That is grass.');
    await answer(el, 'Red');
    expect(verdict(el)).to.contain('Not this time.');
    expect(option(el, 'Blue').text).to.contain('This one fits.');
    expect(button(el, 'Try again')).to.equal(undefined);
  });

  it('shows the answer to who asks', async () => {
    const el = await play(quiz([ONE]));
    await answer(el, 'Green');
    await press(el, 'Show the answer');
    expect(verdict(el)).to.equal('Here is the answer.');
    expect(option(el, 'Blue').text).to.contain('This one fits.');
    expect(option(el, 'Green').text).to.contain('Not quite.');
  });

  it('asks for a pick before it checks', async () => {
    const el = await play(quiz([ONE]));
    await press(el, 'Check');
    expect(seen(part(el, 'hint'))).to.equal('Pick one first.');
    expect(verdict(el)).to.equal('');
    await pick(el, 'Red');
    expect(part(el, 'hint')).to.equal(null);
  });

  it('gives one try where there are two options', async () => {
    const el = await play(quiz([TRUE_FALSE]));
    await answer(el, 'False');
    expect(button(el, 'Try again')).to.equal(undefined);
    expect(option(el, 'True').text).to.contain('This one fits.');
  });
});

describe('<llm-quiz>, several right options', () => {
  it('has boxes to tick, and says how many were decided rightly', async () => {
    const el = await play(quiz([MANY]));
    expect(inputs(el).map(({ type }) => type)).to.deep.equal(Array(5).fill('checkbox'));
    expect(seen(part(el, 'how'))).to.contain('Tick all that fit');
    await answer(el, 'Apples', 'Fish');
    expect(verdict(el)).to.equal('You got 2 of 5 right. There are still 2 to find.');
    expect(option(el, 'Apples').text).to.contain('Yes. On apple trees.');
    expect(option(el, 'Fish').text).to.contain('Not quite. They swim.');
    expect(option(el, 'Pears').text).to.equal('Pears');
  });

  it('keeps what was right for another try', async () => {
    const el = await play(quiz([MANY]));
    await answer(el, 'Apples', 'Fish');
    await press(el, 'Try again');
    expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([true, false, false, false, false]);
    expect(inputs(el).map(({ disabled }) => disabled)).to.deep.equal([true, false, false, true, false]);
    await answer(el, 'Pears', 'Plums');
    expect(verdict(el)).to.equal('Yes, you got all 5 right.');
  });

  it('says what a part of it counts for', async () => {
    const el = await play(html`<llm-quiz attempts="1" .items=${[MANY]}></llm-quiz>`);
    await answer(el, 'Apples', 'Pears');
    expect(verdict(el)).to.contain('4 of 5').and.contain('0.8 of 1 point');
    expect(option(el, 'Plums').text).to.contain('This one fits.');
    expect(option(el, 'Potatoes').text).to.contain('Why not this one?');
  });

  it('takes an unticked box back', async () => {
    const el = await play(quiz([MANY]));
    await pick(el, 'Fish');
    await answer(el, 'Fish', 'Apples', 'Pears', 'Plums');
    expect(verdict(el)).to.contain('Yes, you got all 5');
  });

  it('has boxes for one right option, too, where the author says so', async () => {
    const el = await play(html`
      <llm-quiz>
        <section data-kind="many">
          <h3>Which?</h3>
          <dl>
            <dt><mark>A</mark></dt>
            <dt>B</dt>
          </dl>
        </section>
      </llm-quiz>
    `);
    expect(inputs(el).map(({ type }) => type)).to.deep.equal(['checkbox', 'checkbox']);
  });
});

describe('<llm-quiz>, after a miss', () => {
  it('takes a tap on another option as the beginning of the next try', async () => {
    const el = await play(quiz([ONE]));
    const answers = heard(el, 'llm-answer');
    await answer(el, 'Green');
    expect(inputs(el).map(({ disabled }) => disabled)).to.deep.equal([true, false, false]);
    await pick(el, 'Blue');
    expect(verdict(el)).to.equal('');
    expect(option(el, 'Green').text).to.contain('That is grass.');
    expect(parts(el, 'button').map(seen)).to.deep.equal(['Check']);
    await press(el, 'Check');
    expect(verdict(el)).to.equal('Yes, that’s it.');
    expect(answers.map(({ detail: { attempts, correct } }) => [attempts, correct])).to.deep.equal([[1, false], [2, true]]); // prettier-ignore
    expect(inputs(el).every(({ disabled }) => disabled)).to.equal(true);
  });

  it('keeps what was rightly ticked then', async () => {
    const el = await play(quiz([MANY]));
    await answer(el, 'Apples', 'Fish');
    await pick(el, 'Pears');
    expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([true, false, true, false, false]);
  });

  it('takes none once no try is left, or while it is locked', async () => {
    const el = await play(html`<llm-quiz attempts="1" .items=${[ONE]}></llm-quiz>`);
    await answer(el, 'Green');
    expect(inputs(el).every(({ disabled }) => disabled)).to.equal(true);
    const locked = await play(quiz([ONE]));
    await answer(locked, 'Green');
    locked.disabled = true;
    await locked.updateComplete;
    await pick(locked, 'Blue');
    expect(verdict(locked)).to.contain('try another one');
  });
});

describe('<llm-quiz>, words of one’s own', () => {
  it('lays the key ideas beside them, ticks a guess and says so, and lets the learner decide', async () => {
    const el = await play(html`
      <llm-quiz>
        <section data-kind="text">
          <h3>Where does rain come from?</h3>
          <dl>
            <dt data-accept="vapour, water rises">Water evaporates</dt>
            <dd>The sun warms the sea.</dd>
            <dt>Clouds cool down</dt>
            <dd>Cold air holds less of it.</dd>
          </dl>
        </section>
      </llm-quiz>
    `);
    const answers = heard(el, 'llm-answer');
    await write(el, 'The water of the sea is rising, and it gets chilly up there.');
    await press(el, 'Compare with the key ideas');
    expect(seen(focused(el))).to.equal('Which of these ideas did you mention?');
    expect(seen(part(el, 'own'))).to.equal('The water of the sea is rising, and it gets chilly up there.');
    expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([true, false]);
    const [water, clouds] = parts(el, 'idea').map(seen);
    expect(water).to.equal('Water evaporates Maybe here: water of the sea is rising. The sun warms the sea.');
    expect(clouds).to.equal('Clouds cool down Cold air holds less of it.');
    expect(seen(part(el, 'question')))
      .to.contain('a guess')
      .and.contain('You know better.');
    expect(answers).to.have.length(0);
    inputs(el)[1].click(); // chilly is cool
    await press(el, 'Done');
    expect(verdict(el)).to.equal('You have all the key ideas.');
    expect(parts(el, 'idea').map(seen)[1]).to.equal('Clouds cool down In your words. Cold air holds less of it.');
  });

  it('never tells a learner that something is wrong or missing, whatever they wrote', async () => {
    for (const text of ['bananas', 'The water does not rise']) {
      const el = await play(html`<llm-quiz grade-text="self" .items=${[TEXT]}></llm-quiz>`);
      await write(el, text);
      await press(el, 'Compare with the key ideas');
      expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([false, false]);
      await press(el, 'Done');
      expect(seen(part(el, 'frame'))).not.to.match(/not quite|not found|wrong|opposite|miss/i);
    }
  });

  it('can be changed before they count, and not after', async () => {
    const el = await play(quiz([TEXT]));
    await write(el, 'vapour');
    await press(el, 'Compare with the key ideas');
    await press(el, 'Change my words');
    expect(field(el).value).to.equal('vapour');
    expect(focused(el)).to.equal(field(el));
    await write(el, 'vapour, then the clouds are cooling');
    await press(el, 'Compare with the key ideas');
    expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([true, true]);
    await press(el, 'Done');
    expect(seen(part(el, 'more'))).to.equal('It comes round again.');
    expect(parts(el, 'button').map(seen)).to.deep.equal(['Start again']);
  });

  it('are compared before they are handed in, also where nothing else is told before the end', async () => {
    const el = await play(html`<llm-quiz all feedback="at-the-end" grade-text="self" .items=${[ONE, TEXT]}></llm-quiz>`);
    const answers = heard(el, 'llm-answer');
    await pick(el, 'Blue');
    await write(el, 'vapour');
    await press(el, 'Hand in all answers');
    expect(seen(focused(el))).to.equal('Which of these ideas did you mention?');
    expect(answers).to.have.length(0);
    await press(el, 'Hand in all answers');
    expect(answers.map(({ detail: { score } }) => score)).to.deep.equal([1, 0.5]);
  });

  it('count as they are where nothing is told, and no key idea is', async () => {
    const el = await play(html`<llm-quiz feedback="never" grade-text="self" .items=${[TEXT]}></llm-quiz>`);
    const answers = heard(el, 'llm-answer');
    await write(el, 'bananas');
    await press(el, 'Finish');
    expect(answers.map(({ detail: { score, correct } }) => [score, correct])).to.deep.equal([[1, null]]);
    expect(seen(part(el, 'frame'))).not.to.contain('Clouds cool down');
  });

  it('asks for some words, and takes a cry for help as none', async () => {
    const el = await play(quiz([TEXT]));
    const answers = heard(el, 'llm-answer');
    await press(el, 'Compare with the key ideas');
    expect(seen(part(el, 'hint'))).to.equal('Write a few words first.');
    await write(el, 'i want to die');
    await press(el, 'Compare with the key ideas');
    expect(seen(part(el, 'concern'))).to.contain('You don’t have to face this alone');
    expect(field(el).value).to.equal('');
    expect(answers).to.have.length(0);
    await write(el, 'vapour');
    await press(el, 'Compare with the key ideas');
    expect(part(el, 'concern')).to.equal(null);
    await press(el, 'Done');
    expect(verdict(el)).to.contain('1 of 2');
  });

  it('takes a text without key ideas as it is', async () => {
    const el = await play(html`
      <llm-quiz
        ><section data-kind="text"><h3>What did you like?</h3></section></llm-quiz
      >
    `);
    await write(el, 'The candy');
    await press(el, 'Answer');
    expect(verdict(el)).to.equal('Noted, in your own words.');
  });
});

describe('<llm-quiz>, from question to question', () => {
  it('goes through them one at a time to a summary of all, and starts again', async () => {
    const el = await play(quiz(ALL));
    expect(seen(part(el, 'kick'))).to.contain('Question 1 of 4');
    await answer(el, 'Blue');
    await press(el, 'Next question');
    expect(asked(el)).to.equal('What grows on trees?');
    expect(inputs(el).some(({ checked }) => checked)).to.equal(false);
    await answer(el, 'Apples');
    await press(el, 'Show the answer');
    await press(el, 'Next question');
    await answer(el, 'False');
    await press(el, 'Next question');
    await answerWith(el, 'vapour');
    await press(el, 'See how it went');
    const summary = seen(part(el, 'summary'));
    expect(summary).to.contain('You have 1.6 of 3 points').and.contain('One question isn’t marked');
    expect(summary).to.contain('You: Blue').and.contain('You: Apples').and.contain('0.6 of 1 point');
    expect(summary).to.contain('What fits, 3 of them: Apples; Pears; Plums').and.contain('What fits: True').and.contain('You: vapour');
    await press(el, 'Start again');
    expect(asked(el)).to.equal('What colour is a clear sky?');
    expect(el.value).to.equal('');
    expect(inputs(el).every(({ checked, disabled }) => !checked && !disabled)).to.equal(true);
  });

  it('with one question alone, counts nothing and starts again from the verdict', async () => {
    const el = await play(quiz([ONE]));
    expect(seen(part(el, 'kick'))).to.equal('A question');
    await answer(el, 'Blue');
    await press(el, 'Start again');
    expect(verdict(el)).to.equal('');
    expect(inputs(el).some(({ checked }) => checked)).to.equal(false);
  });

  it('shows them all at once with the attribute all', async () => {
    const el = await play(html`<llm-quiz all .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    expect(parts(el, 'legend').map(seen)).to.deep.equal(['What colour is a clear sky?', 'Ice floats on water.']);
    expect(seen(part(el, 'kick')))
      .to.contain('2 questions')
      .and.contain('0 of 2 answered');
    await pick(el, 'True');
    parts(el, 'button')[1].click();
    await settled(el);
    expect(verdict(el)).to.equal('Yes, that’s it.');
    expect(part(el, 'summary')).to.equal(null);
    await answer(el, 'Blue');
    expect(seen(part(el, 'summary'))).to.contain('You have 2 of 2 points. All of them!');
  });

  it('tells nothing before the end with feedback="at-the-end", and then everything', async () => {
    const el = await play(html`<llm-quiz feedback="at-the-end" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    await pick(el, 'Green');
    await press(el, 'Next question');
    expect(part(el, 'explanation')).to.equal(null);
    await pick(el, 'True');
    await press(el, 'Finish');
    const summary = seen(part(el, 'summary'));
    expect(summary).to.contain('1 of 2 points').and.contain('What fits: Blue').and.contain('Air scatters blue light most.');
    const [missed, right] = part(el, 'summary')!.querySelectorAll('details');
    expect([missed.open, right.open]).to.deep.equal([true, false]);
  });

  it('takes all answers together with all and feedback="at-the-end", and says which are missing', async () => {
    const el = await play(html`<llm-quiz all feedback="at-the-end" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    await pick(el, 'Green');
    await press(el, 'Hand in all answers');
    expect(parts(el, 'hint').map(seen)).to.deep.equal(['Pick one first.']);
    await pick(el, 'True');
    await press(el, 'Hand in all answers');
    expect(option(el, 'Green').text).to.contain('Not quite. That is grass.');
    expect(option(el, 'Blue').text).to.contain('This one fits.');
    expect(option(el, 'True').text).to.contain('Yes.');
    expect(seen(part(el, 'summary'))).to.contain('1 of 2 points');
  });

  it('never tells with feedback="never"', async () => {
    const el = await play(html`<llm-quiz feedback="never" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    await pick(el, 'Green');
    await press(el, 'Next question');
    await pick(el, 'True');
    await press(el, 'Finish');
    const summary = seen(part(el, 'summary'));
    expect(summary).to.contain('Your 2 answers are in').and.contain('You: Green');
    expect(summary).not.to.contain('point').and.not.contain('fits').and.not.contain('grass');
  });

  it('takes as many tries as attempts says, or no end of them', async () => {
    const el = await play(html`<llm-quiz attempts="0" .items=${[MANY]}></llm-quiz>`);
    await answer(el, 'Fish');
    for (let i = 0; i < 3; i++) {
      await press(el, 'Try again');
      await answer(el, ['Apples', 'Pears', 'Potatoes'][i]);
    }
    expect(button(el, 'Try again')).not.to.equal(undefined);
    el.attempts = 1;
    await el.updateComplete;
    expect(verdict(el)).to.contain('of 5');
    expect(button(el, 'Try again')).to.equal(undefined);
  });

  it('shuffles by seed: the same one gives the same order, and two options stay', async () => {
    const order = async (seed: string) => {
      const el = await play(html`<llm-quiz all shuffle="all" seed=${seed} .items=${ALL}></llm-quiz>`);
      return [parts(el, 'legend').map(seen), options(el)];
    };
    const plain = [ALL.map(({ question }) => question), ALL.flatMap((item) => item.options ?? []).map(({ text }) => text)];
    const seeds = await Promise.all(['a', 'b', 'c', 'd'].map(order));
    expect(await order('a')).to.deep.equal(seeds[0]);
    expect(new Set([plain, ...seeds].map((one) => JSON.stringify(one))).size).to.be.at.least(4);
    for (const [questions, texts] of seeds) {
      expect([...questions].sort()).to.deep.equal([...plain[0]].sort());
      expect(texts.indexOf('True')).to.equal(texts.indexOf('False') - 1);
    }
  });

  it('leaves the questions’ order with shuffle="options", and shuffles nothing by itself', async () => {
    const el = await play(html`<llm-quiz all shuffle seed="x" .items=${ALL}></llm-quiz>`);
    expect(parts(el, 'legend').map(seen)).to.deep.equal(ALL.map(({ question }) => question));
    const still = await play(html`<llm-quiz all seed="x" .items=${ALL}></llm-quiz>`);
    expect(options(still).slice(0, 3)).to.deep.equal(['Green', 'Blue', 'Red']);
  });

  it('asks five questions of its own as a bare tag', async () => {
    const el = await play(html`<llm-quiz></llm-quiz>`);
    expect(seen(part(el, 'kick'))).to.contain('Question 1 of 5');
    expect(asked(el)).to.contain('In which order');
  });

  it('picks from its bank by theme, count and seed', async () => {
    const picked = async (template: ReturnType<typeof html>) => parts(await play(template), 'legend').map(seen);
    expect(await picked(html`<llm-quiz all bank="lesson"></llm-quiz>`)).to.have.length(2);
    const some = await picked(html`<llm-quiz all bank="misconceptions" count="5" seed="7b"></llm-quiz>`);
    expect(some).to.have.length(5);
    expect(await picked(html`<llm-quiz all bank="misconceptions" count="5" seed="7b"></llm-quiz>`)).to.deep.equal(some);
    expect(await picked(html`<llm-quiz all bank="misconceptions" count="5" seed="7c"></llm-quiz>`)).not.to.deep.equal(some);
    expect(await picked(html`<llm-quiz all bank="mind" count="99"></llm-quiz>`)).to.have.length(5);
  });

  it('is alone among two on a page', async () => {
    const holder = await fixture(html`<div>${quiz([ONE])}${quiz([ONE])}</div>`);
    const [first, second] = holder.querySelectorAll<LlmQuiz>('llm-quiz');
    await shown(first);
    await shown(second);
    await pick(first, 'Green');
    await pick(second, 'Blue');
    expect(option(first, 'Green').input.checked).to.equal(true);
    await press(first, 'Check');
    expect(verdict(second)).to.equal('');
    expect(second.value).to.equal('');
  });

  it('does nothing while it is disabled or readonly, and what was answered stays readable', async () => {
    for (const name of ['disabled', 'readonly'] as const) {
      const el = await play(quiz([ONE]));
      await answer(el, 'Green');
      el[name] = true;
      await el.updateComplete;
      expect(button(el, 'Try again')!.disabled).to.equal(true);
      await press(el, 'Try again');
      expect(verdict(el)).to.contain('Not quite.');
      expect(el.hasAttribute(name)).to.equal(true);
    }
  });

  it('stays where it is when the page changes it, on the last verdict as well', async () => {
    const el = await play(html`<llm-quiz .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    await answer(el, 'Blue');
    await press(el, 'Next question');
    await answer(el, 'False');
    el.setAttribute('data-anything', 'new');
    el.seed = 'other';
    await settled(el);
    expect(verdict(el)).to.contain('Not this time.');
    expect(asked(el)).to.equal('Ice floats on water.');
  });

  it('tells a single question’s verdict with feedback="at-the-end", and none with "never"', async () => {
    const end = await play(html`<llm-quiz feedback="at-the-end" .items=${[ONE]}></llm-quiz>`);
    await pick(end, 'Green');
    await press(end, 'Finish');
    expect(verdict(end)).to.contain('Not this time.');
    expect(option(end, 'Blue').text).to.contain('This one fits.');
    const never = await play(html`<llm-quiz feedback="never" .items=${[ONE]}></llm-quiz>`);
    await pick(never, 'Green');
    await press(never, 'Finish');
    expect(verdict(never)).to.equal('Your answer is in. Thank you.');
    expect(part(never, 'explanation')).to.equal(null);
  });

  it('is the same with one question alone and all', async () => {
    const end = await play(html`<llm-quiz all feedback="at-the-end" .items=${[ONE]}></llm-quiz>`);
    await pick(end, 'Blue');
    await press(end, 'Hand in all answers');
    expect(verdict(end)).to.equal('Yes, that’s it.');
    await press(end, 'Start again');
    expect(verdict(end)).to.equal('');
    const once = await play(html`<llm-quiz all .items=${[ONE]}></llm-quiz>`);
    await answer(once, 'Blue');
    await press(once, 'Start again');
    expect(verdict(once)).to.equal('');
  });

  it('has the documented parts', async () => {
    const el = await play(quiz([ONE, TEXT]));
    for (const name of ['frame', 'kick', 'question', 'legend', 'how', 'option', 'button']) expect(part(el, name), name).not.to.equal(null);
    await answer(el, 'Green');
    for (const name of ['verdict', 'explanation', 'misconception', 'picked']) expect(part(el, name), name).not.to.equal(null);
    await press(el, 'Show the answer');
    await press(el, 'Next question');
    expect(part(el, 'input')).to.equal(field(el));
    await write(el, 'x');
    await press(el, 'Compare with the key ideas');
    for (const name of ['own', 'ideas', 'idea']) expect(part(el, name), name).not.to.equal(null);
    await press(el, 'Done');
    for (const name of ['own', 'ideas', 'idea', 'more']) expect(part(el, name), name).not.to.equal(null);
    await press(el, 'See how it went');
    for (const name of ['summary', 'answers']) expect(part(el, name), name).not.to.equal(null);
  });

  it('takes the focus to the question, and at the end to the summary', async () => {
    const el = await play(quiz([TRUE_FALSE]));
    el.focus();
    expect(el.shadowRoot!.activeElement).to.equal(part(el, 'legend'));
    const two = await play(html`<llm-quiz feedback="never" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    await pick(two, 'Blue');
    await press(two, 'Next question');
    await pick(two, 'True');
    await press(two, 'Finish');
    two.focus();
    expect(seen(two.shadowRoot!.activeElement)).to.equal('That was the last question.');
  });
});
