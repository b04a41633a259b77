import { expect } from '@open-wc/testing';
import { evaluateFacts, parseFacts } from '../../../training/measures/facts.js';
import { NgramModel } from '../../../training/measures/ngram.js';
import { evaluatePairs, parsePairs } from '../../../training/measures/pairs.js';
import { UsageError } from '../../../training/usage-error.js';

describe('grammar pairs', () => {
  const pairs = parsePairs('# two\nThe dog barks.\tThe dog bark.\tagreement\nan egg\ta egg\tarticle\n\none\ttwo\tarticle', 'a.tsv');

  it('are right where the good sentence is likelier, and wrong where both are as likely', () => {
    const likeliness: Record<string, number> = { 'The dog barks.': -3, 'The dog bark.': -4, 'an egg': -5, 'a egg': -5, one: -2, two: -1 };
    const { items, accuracy, byKind, details } = evaluatePairs(pairs, (sentence) => likeliness[sentence]);
    expect(details.map(({ right }) => right)).to.deep.equal([true, false, false]);
    expect([items, accuracy]).to.deep.equal([3, 1 / 3]);
    expect(byKind).to.deep.equal({ agreement: { items: 1, accuracy: 1 }, article: { items: 2, accuracy: 0 } });
  });

  it('are read line by line, and a wrong one is named', () => {
    expect(pairs[1]).to.deep.equal({ good: 'an egg', bad: 'a egg', kind: 'article' });
    expect(() => parsePairs('good\tbad', 'a.tsv')).to.throw(UsageError, 'a.tsv:1: 2 columns where 3 belong');
    expect(() => parsePairs('# nothing', 'a.tsv')).to.throw(UsageError, 'a.tsv: no items');
  });
});

describe('facts', () => {
  const [fact] = parseFacts('Paris is in ___.\tFrance\tSpain, Italy, Peru, China\tplaces', 'f.tsv');
  const rightWith = (probabilities: number[]) => evaluateFacts([fact], () => probabilities).details[0].right;

  it('are right where the truth is likelier than each of four others', () => {
    expect(rightWith([0.5, 0.1, 0.1, 0.1, 0.1])).to.be.true;
    expect(rightWith([0.5, 0.1, 0.1, 0.1, 0.6])).to.be.false;
    expect(rightWith([0.5, 0.5, 0.1, 0.1, 0.1])).to.be.false;
  });

  it('have the truth asked first, in its blank', () => {
    evaluateFacts([fact], (blank, words) => {
      expect(blank).to.deep.equal({ before: 'Paris is in ', after: '.' });
      expect(words).to.deep.equal(['France', 'Spain', 'Italy', 'Peru', 'China']);
      return [1, 0, 0, 0, 0];
    });
  });

  it('name the line that is none', () => {
    expect(() => parseFacts('Paris is in ___.\tFrance\tSpain, Italy\tplaces', 'f.tsv')).to.throw(
      UsageError,
      'f.tsv:1: 2 false words where 4',
    );
    expect(() => parseFacts('Paris is in France.\tFrance\ta,b,c,d\tplaces', 'f.tsv')).to.throw(UsageError, 'no blank');
  });
});

describe('the 5-gram model', () => {
  // 0 1 2 3, over and over, but 4 after every third 2.
  const tokens = Uint16Array.from({ length: 600 }, (_, i) => (i % 12 === 11 ? 4 : i % 4));
  const model = new NgramModel(tokens, 10);
  model.tune(tokens.subarray(0, 200));

  it('gives probabilities that add up to 1 after what it has seen', () => {
    for (const context of [[], [1], [0, 1, 2], [3, 0, 1, 2]]) {
      if (context.length === 4) {
        const sum = Array.from({ length: 10 }, (_, token) => model.probability(context, token)).reduce((a, b) => a + b, 0);
        expect(sum).to.be.closeTo(1, 1e-2);
      }
      expect(model.probability(context, 1)).to.be.above(0);
    }
  });

  it('expects what followed before, and never rules anything out', () => {
    expect(model.probability([2, 3, 0, 1], 2)).to.be.above(0.9);
    expect(model.probability([2, 3, 0, 1], 7)).to.be.within(Number.MIN_VALUE, 0.1);
    expect(model.probability([4, 0, 1, 2], 3)).to.be.above(model.probability([4, 0, 1, 2], 4));
  });

  it('lets what stands after a blank have its say', () => {
    const score = (filling: number) => model.scoreBlank([0, 1], [filling], [3, 0]);
    expect(score(2)).to.be.above(score(4));
    expect(score(2)).to.be.above(score(1));
  });
});
