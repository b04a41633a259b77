import { expect } from '@open-wc/testing';
import { findIdea, stem } from '../../src/elements/llm-quiz/text-scorer.js';

const find = (answer: string, ...phrases: string[]) => findIdea(answer, { phrases, language: 'en' });

describe('The scorer of <llm-quiz>', () => {
  const found: [string, string, string][] = [
    ['the same words', 'People compare answers.', 'people compare answers'],
    ['other forms of them', 'Comparing the answers is done by people', 'people compare answers'],
    ['another order, with words between', 'It compares two of its answers as people would', 'people compare answers'],
    ['a slip of the finger', 'people comapre answers', 'people compare answers'],
    ['capitals and accents', 'A NAÏVE model', 'naive model'],
    ['a curly apostrophe', 'It doesn’t answer', 'does not answer'],
    ['a "not" that the idea has, too', 'it never answers', 'does not answer'],
    ['a "not" about something else', 'That is not so. People compare answers', 'people compare answers'],
    ['two "not" about it, which make none', 'It is not that it never answers', 'answers'],
    ['"not only"', 'It is not only rude', 'rude'],
    ['a "not" before "but"', 'It does not think but continues texts', 'continues texts'],
  ];
  for (const [what, answer, phrase] of found) {
    it(`finds ${what}`, () => expect(find(answer, phrase)).not.to.equal(null));
  }

  const others: [string, string, string][] = [
    ['a "not" before it', 'People do not compare answers', 'people compare answers'],
    ['"n’t"', 'it isn’t rude', 'rude'],
    ['half of the words', 'people talk', 'people compare answers'],
    ['words far apart', 'People, who like long walks in the rain on sunny days, compare prices of answers', 'people compare answers'],
    ['short words that are merely alike', 'The brain rests', 'train rests'],
    ['the positive where the idea is negative', 'It answers', 'does not answer'],
    ['nothing', '', 'people'],
  ];
  for (const [what, answer, phrase] of others) {
    it(`finds nothing in ${what}`, () => expect(find(answer, phrase)).to.equal(null));
  }

  it('tells by which words it went, the "not" among them', () => {
    expect(find('I believe that people often compare its answers.', 'people compare answers')).to.equal('people often compare its answers');
    expect(find('So it does not feel anything at all', 'not feel')).to.equal('not feel');
  });

  it('goes on to the next phrase, also from one that is denied', () => {
    expect(find('It is not nice, it is rude', 'nice', 'rude')).to.equal('rude');
    expect(find('knobs', 'weights', 'knobs')).to.equal('knobs');
  });

  it('compares whole words in other languages, and knows no "not" there', () => {
    const german = (answer: string) => findIdea(answer, { phrases: ['Menschen vergleichen'], language: 'de' });
    expect([german('Menschen vergleichen das'), german('Ein Mensch vergleicht')]).to.deep.equal(['Menschen vergleichen', null]);
    expect(findIdea('模型没有感觉', { phrases: ['感觉'], language: 'zh' })).to.equal('感觉');
  });

  it('makes one stem of the forms of a word', () => {
    for (const family of [
      ['compare', 'compares', 'compared', 'comparing'],
      ['rate', 'rating', 'raters'],
      ['prefer', 'preferred', 'preference'],
      ['likely', 'likelier'],
    ]) {
      expect(new Set(family.map(stem)).size, family.join()).to.equal(1);
    }
  });
});
