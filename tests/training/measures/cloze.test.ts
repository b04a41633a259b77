import { expect } from '@open-wc/testing';
import { parameterCount } from '../../../src/engine/config.js';
import { LanguageModel } from '../../../src/engine/language-model.js';
import { MASK, Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { weightsOn } from '../../../src/engine/weights.js';
import { evaluateCloze, parseCloze } from '../../../training/measures/cloze.js';

const WORDS = ['dog', 'cat', 'sun', 'tree', 'moon', 'fish', 'the'];

/**
 * A model whose layers change nothing, so that its logits are products of embeddings: a hidden word is always
 * `dog` before `cat` before `sun` and so on, and after "the" the order is the other way round.
 */
function orderedModel(): LanguageModel {
  const vocabulary = { words: WORDS, starts: ['q'], continuations: ['s'] };
  const known = new Vocabulary(vocabulary);
  const config = { vocabulary: known.size, width: 4, layers: 1, heads: 1, hidden: 4, context: 16 };
  const weights = weightsOn(new Float32Array(parameterCount(config)), config);
  weights.norm.fill(1);
  const embed = (id: number, values: readonly number[]) => weights.embedding.set(values, 4 * id);
  embed(MASK, [1, 0, 0, 0]);
  WORDS.forEach((word, i) => embed(known.wordId(word)!, [6 - i, i, 0, 0]));
  embed(known.wordId('the')!, [0, 9, 0, 0]);
  const exact = new Map(weights.tensors.map(({ name, data }) => [name, data]));
  return new LanguageModel({ name: 'ordered', fingerprint: '', config, vocabulary, matrices: new Map(), exact });
}

describe('evaluateCloze', () => {
  const model = orderedModel();
  const item = (accepted: string, kind = 'any') => ({ sentence: 'See the ___ run.', accepted: accepted.split(','), kind });

  it('counts an accepted word among the first five, all and by kind', () => {
    const { details, ...shares } = evaluateCloze(
      model,
      [item('dog', 'a'), item('moon', 'a'), item('fish', 'b'), item('cat', 'b')],
      'masked',
    );
    expect(shares).to.deep.equal({
      items: 4,
      top1: 0.25,
      top5: 0.75,
      byKind: { a: { items: 2, top1: 0.5, top5: 1 }, b: { items: 2, top1: 0, top5: 0.5 } },
    });
    expect(details.map(({ rank }) => rank)).to.deep.equal([1, 5, 6, 2]);
    expect(details[0].words).to.deep.equal(['dog', 'cat', 'sun', 'tree', 'moon']);
  });

  it('takes the best of several accepted words, whatever their case', () => {
    expect(evaluateCloze(model, [item('tree,CAT,moon')], 'masked').details[0].rank).to.equal(2);
  });

  it('ranks a word of several tokens by the chain rule', () => {
    // P(cat) · P(+s after cat) = 0.12 · 5e-6, below even the least likely listed word, at 5e-6.
    expect(evaluateCloze(model, [item('cats')], 'masked').details[0].rank).to.equal(WORDS.length + 1);
  });

  it('sees the left context in mode next', () => {
    expect(evaluateCloze(model, [item('fish')], 'next').details[0].words).to.deep.equal(['the', 'fish', 'moon', 'tree', 'sun']);
  });
});

describe('parseCloze', () => {
  it('reads items and passes over comments and empty lines', () => {
    const text = '\uFEFF# sentence, words, kind\r\n\r\nThe ___ is red.\tsun, Sky \tfacts\r\n';
    expect(parseCloze(text, 'a.tsv')).to.deep.equal([{ sentence: 'The ___ is red.', accepted: ['sun', 'Sky'], kind: 'facts' }]);
  });

  it('names file and line of what it cannot read', () => {
    expect(() => parseCloze('# one\nA ___.\tb\tc\nNo blank.\tb\tc', 'a.tsv')).to.throw('a.tsv:3: no blank');
    expect(() => parseCloze('A ___.\tb', 'a.tsv')).to.throw('a.tsv:1: 2 columns where 3 belong');
    expect(() => parseCloze('A ___.\t ,\tc', 'a.tsv')).to.throw('a.tsv:1: no accepted word');
    expect(() => parseCloze('A ___.\tb\t', 'a.tsv')).to.throw('a.tsv:1: no kind');
    expect(() => parseCloze('# nothing', 'a.tsv')).to.throw('a.tsv: no items');
  });
});
