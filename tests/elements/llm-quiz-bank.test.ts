import { expect } from '@open-wc/testing';
import { plainText, richTextOf } from '../../src/content/rich-text.js';
import { fromBank, isBank } from '../../src/elements/llm-quiz/bank/bank.js';
import { readerWith } from '../../src/elements/llm-quiz/read-content.js';
import { findIdea } from '../../src/elements/llm-quiz/text-scorer.js';

const ALL = fromBank('all', 0, '');

describe('The bank of <llm-quiz>', () => {
  it('has the lesson’s two questions and at least 20 more, each with a name of its own', () => {
    expect(fromBank('lesson', 0, '').map(({ id }) => id)).to.deep.equal(['stages', 'why-rlhf']);
    expect(fromBank('misconceptions', 0, '').length).to.be.at.least(20);
    expect(new Set(ALL.map(({ id }) => id)).size).to.equal(ALL.length);
    for (const { id } of ALL) expect(id).to.match(/^[a-z-]+$/);
  });

  it('begins with one question of each kind', () => {
    const kinds = fromBank('starter', 0, '').map(({ options, ideas }) =>
      ideas ? 'text' : (options ?? []).filter(({ right }) => right).length,
    );
    expect(kinds).to.deep.equal([1, 1, 3, 1, 'text']);
  });

  it('is without fault: no problem when read, an explanation for each option, something right everywhere', () => {
    expect(readerWith([], false).fromItems(ALL).problems).to.deep.equal([]);
    for (const { id, options = [], ideas = [] } of ALL) {
      for (const { text, explanation } of [...options, ...ideas])
        expect(explanation?.length ?? 0, `${id}: ${plainText(richTextOf(text))}`).to.be.greaterThan(15);
      if (ideas.length === 0)
        expect(
          options.some(({ right }) => right),
          id,
        ).to.equal(true);
    }
  });

  it('names the misconceptions that it answers', () => {
    const named = ALL.flatMap(({ options = [] }) => options).filter(({ misconception }) => misconception);
    expect(named.length).to.be.at.least(20);
    expect(named.some(({ right }) => right)).to.equal(false);
  });

  it('puts what is right in different places', () => {
    const places = ALL.flatMap(({ options = [] }) => (options.length === 3 ? [options.findIndex(({ right }) => right)] : []));
    for (const place of [0, 1, 2]) expect(places.filter((one) => one === place).length).to.be.at.least(4);
  });

  it('asks about over-optimisation', () => {
    expect(
      fromBank('feedback', 0, '')
        .find(({ id }) => id === 'over-optimised')
        ?.options?.find(({ right }) => right)?.text,
    ).to.contain('padded answers that score high');
  });

  it('has true statements among those to be judged, and false ones', () => {
    const judged = ALL.flatMap(({ options = [] }) => (options.length === 2 ? [options.findIndex(({ right }) => right)] : []));
    for (const answer of [0, 1]) expect(judged.filter((one) => one === answer).length).to.be.at.least(judged.length / 3);
  });

  it('finds its key ideas in what learners may write', () => {
    const texts: Record<string, [string, number][]> = {
      'not-yet-assistant': [
        ['It was only trained to predict the next word, so it may answer a question with more questions.', 1],
        ['It is just a chaotic autocomplete that may be toxic; nobody has shown it what a good answer looks like.', 3],
        ['Because it has no feedback from humans and could say something harmful', 2],
        ['I like bananas.', 0],
      ],
      'candy-really': [
        ['The weights get changed so that this answer is more likely next time.', 2],
        ['A reward model gives it a score and the knobs are turned. It feels nothing.', 3],
      ],
    };
    for (const [id, answers] of Object.entries(texts)) {
      const ideas = ALL.find((item) => item.id === id)?.ideas ?? [];
      for (const [answer, most] of answers) {
        const found = ideas.filter(
          ({ text, accept = [] }) => findIdea(answer, { phrases: [plainText(richTextOf(text)), ...accept], language: 'en' }) !== null,
        );
        expect(found.length, answer).to.equal(most);
      }
    }
  });

  it('knows its themes by name', () => {
    expect(['starter', 'lesson', 'misconceptions', 'pre-training', 'feedback', 'mind', 'answers', 'all'].every(isBank)).to.equal(true);
    expect(['', 'toString', 'cats'].some(isBank)).to.equal(false);
  });
});

/** Words by which a careful author gives the right option away. */
const HEDGE =
  /\b(perhaps|may|might|some|sometimes|often|mostly|usually|whether|partly|almost|probably|at least|in part|only if|as a rule)\b/i;

describe('Somebody who knows nothing, but how questions are written,', () => {
  let asked: Record<string, { name: string; options: { text: string; isRight: boolean }[] }[]>;

  before(async () => {
    const page = new DOMParser().parseFromString(
      await (await fetch(new URL('../../demo/lesson.html', import.meta.url))).text(),
      'text/html',
    );
    const inLesson = [...page.querySelectorAll('llm-quiz')].flatMap((quiz) => readerWith([], false).fromMarkup(quiz).questions);
    const inBank = readerWith([], false).fromItems(ALL).questions;
    const choices = (questions: typeof inBank) =>
      questions
        .filter(({ options }) => options.length > 2) // true and false have nothing to tell
        .map(({ key, options }) => ({ name: key, options: options.map(({ text, isRight }) => ({ text: plainText(text), isRight })) }));
    asked = { bank: choices(inBank), lesson: choices(inLesson) };
  });

  for (const [where, least] of [['bank', 20], ['lesson', 4]] as const) {
    it(`gains nothing by picking the longest option: ${where}`, () => {
      expect(asked[where].length).to.be.at.least(least);
      const share = asked[where].reduce((sum, { options }) => sum + options.filter(({ isRight }) => isRight).length / options.length, 0);
      const given = asked[where].filter(({ options }) => {
        const longest = (isRight: boolean) => Math.max(...options.filter((one) => one.isRight === isRight).map(({ text }) => text.length));
        return longest(true) > longest(false);
      });
      expect(given.length, given.map(({ name }) => name).join()).to.be.at.most(share);
    });

    it(`nor by picking the careful one: ${where}`, () => {
      for (const { name, options } of asked[where]) {
        const hedged = options.filter(({ text }) => HEDGE.test(text));
        expect(hedged.length > 0 && hedged.every(({ isRight }) => isRight), `${name}: ${hedged.map(({ text }) => text).join()}`).to.equal(false);
      }
    });
  } // prettier-ignore
});
