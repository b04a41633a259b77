import { expect } from '@open-wc/testing';
import { LanguageModel } from '../../../src/engine/language-model.js';
import { Tokenizer } from '../../../src/engine/text/tokenizer.js';
import { Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { NgramModel } from '../../../training/measures/ngram.js';
import { replyTo } from '../../../training/measures/replies.js';
import { evaluateStyle, ngramContinuation, parseStyle, StyleJudge } from '../../../training/measures/style.js';
import { UsageError } from '../../../training/usage-error.js';
import { TINY_TEXT, tinyModel, tinyVocabulary } from '../../support/tiny-model.js';

const tokenizer = new Tokenizer(new Vocabulary(tinyVocabulary()));

/** Two toy registers and one that belongs to neither. */
function* documents() {
  const animals = ['The cat sat on the mat. ', 'The dog runs to the tree. ', 'A bird sings in the tree. '];
  const meals = ['We eat bread and cheese. ', 'They eat soup. The soup is hot. ', 'The milk is cold, the bread is good. '];
  for (let i = 0; ; i++) {
    yield { register: 'zoo', text: animals[i % 3].repeat(4) };
    yield { register: 'kitchen', text: meals[i % 3].repeat(4) };
    yield { register: 'notes', text: 'She reads the red book. '.repeat(4) };
  }
}
const toyJudge = () =>
  new StyleJudge(
    documents(),
    tokenizer,
    new Map([
      ['zoo', 'animals'],
      ['kitchen', 'meals'],
    ]),
    { fit: 12, unseen: 3 },
  );

describe('style items', () => {
  it('are read with their line breaks', () => {
    expect(parseStyle('# two\nOnce there was\tstory\nRain,\\nrain\tpoem', 's.tsv')).to.deep.equal([
      { opening: 'Once there was', register: 'story' },
      { opening: 'Rain,\nrain', register: 'poem' },
    ]);
    expect(() => parseStyle('Once there was', 's.tsv')).to.throw(UsageError, 's.tsv:1: 1 columns where 2 belong');
  });
});

describe('StyleJudge', () => {
  it('tells two registers apart, also where a text starts in mid-sentence', () => {
    const judge = toyJudge();
    expect(judge.registers).to.deep.equal(['animals', 'meals']);
    expect(judge.judge('cat sat on the mat.')).to.equal('animals');
    expect(judge.judge('bread and cheese.')).to.equal('meals');
    expect(judge.judge('')).to.be.null;
  });

  it('says how well it does on unseen documents, with as much to see', () => {
    const judge = toyJudge();
    expect(judge.accuracy(['The cat sat on the mat.', 'the tree'])).to.deep.equal({ items: 6, accuracy: 1 });
    expect(judge.accuracy([''])).to.deep.equal({ items: 6, accuracy: 0 });
  });
});

describe('evaluateStyle', () => {
  const items = ['animals', 'meals', 'letters', 'meals'].map((register) => ({ opening: `See: ${register}`, register }));

  it('judges the continuation alone, and leaves out registers that the judge does not know', () => {
    const asked: [string, number][] = [];
    const continuations = ['the dog runs.', 'the cat sat on the mat.', ''];
    const { details, ...report } = evaluateStyle(items, toyJudge(), (opening, index) => {
      asked.push([opening, index]);
      return continuations[index];
    });
    expect(asked).to.deep.equal([
      ['See: animals', 0],
      ['See: meals', 1],
      ['See: meals', 2],
    ]);
    expect(details.map(({ judged, right }) => [judged, right])).to.deep.equal([
      ['animals', true],
      ['animals', false],
      [null, false],
    ]);
    const { judge, ...scores } = report;
    expect(scores).to.deep.equal({
      items: 3,
      accuracy: 1 / 3,
      byKind: { animals: { items: 1, accuracy: 1 }, meals: { items: 2, accuracy: 0 } },
      chance: 1 / 2,
    });
    expect(judge.items).to.equal(6);
  });

  it('takes what a model writes', () => {
    const model = new LanguageModel(tinyModel(1));
    const { details } = evaluateStyle(items, toyJudge(), (opening, index) => replyTo(model, opening, { chat: false, seed: index }).reply);
    expect(details.every(({ judged, continuation }) => (judged === null) === (continuation === ''))).to.be.true;
  });
});

describe('the continuation of an n-gram model', () => {
  const ngrams = new NgramModel(Uint16Array.from(tokenizer.encode(TINY_TEXT)), tokenizer.vocabulary.size);

  it('goes on from the opening without repeating it, the same for the same seed', () => {
    const written = ngramContinuation(ngrams, tokenizer, 'The cat sat', 1);
    expect(written).not.to.match(/^The cat sat/);
    expect(written).not.to.equal('');
    expect(ngramContinuation(ngrams, tokenizer, 'The cat sat', 1)).to.equal(written);
    expect(ngramContinuation(ngrams, tokenizer, 'The cat sat', 2)).not.to.equal(written);
  });
});
