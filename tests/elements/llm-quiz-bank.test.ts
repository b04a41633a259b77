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
