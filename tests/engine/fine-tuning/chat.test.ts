import { expect } from '@open-wc/testing';
import { chatExample, chatPrompt, replyBatch } from '../../../src/engine/fine-tuning/chat.js';
import { Tokenizer } from '../../../src/engine/text/tokenizer.js';
import { ASSISTANT, START, USER, Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { tinyVocabulary } from '../../support/tiny-model.js';

const tokenizer = new Tokenizer(new Vocabulary(tinyVocabulary()));
const CONTEXT = 32;

describe('a turn of a conversation', () => {
  it('is the question between the two tokens that begin a turn', () => {
    const [start, user, ...rest] = chatPrompt(tokenizer, ' The cat sat. ', CONTEXT);
    expect([start, user]).to.deep.equal([START, USER]);
    expect(rest.pop()).to.equal(ASSISTANT);
    expect(tokenizer.decode(rest)).to.equal('The cat sat.');
  });

  it('keeps the end of a question that is longer than half the context', () => {
    const ids = chatPrompt(tokenizer, `${'the dog and '.repeat(40)}the cat sat on the mat.`, CONTEXT);
    expect(ids.length).to.equal(CONTEXT / 2 + 3);
    expect(tokenizer.decode(ids)).to.match(/the cat sat on the mat\.$/);
  });

  it('starts the reply as a text starts: without a space, with a capital', () => {
    const prompt = chatPrompt(tokenizer, 'the cat', CONTEXT);
    expect(tokenizer.decode(tokenizer.encode('The dog'), prompt)).to.equal('The dog');
    expect(tokenizer.encode('The dog', prompt)).to.deep.equal(tokenizer.encode('The dog'));
  });

  it('teaches each token of the reply and its end, and nothing of the question', () => {
    const { tokens, positions, targets, segments } = chatExample(tokenizer, 'the cat', 'The dog sat.', CONTEXT);
    const reply = [...tokenizer.encode('The dog sat.'), START];
    const before = chatPrompt(tokenizer, 'the cat', CONTEXT);
    expect(targets).to.deep.equal(reply);
    expect(tokens).to.deep.equal([...before, ...reply.slice(0, -1)]);
    expect(positions).to.deep.equal(reply.map((_, i) => before.length - 1 + i));
    expect(segments).to.deep.equal([{ start: 0, length: Array.from(tokens).length, causal: true }]);
  });

  it('cuts a reply that does not fit the context', () => {
    const { tokens, targets } = replyBatch([START, USER, ASSISTANT], new Array<number>(100).fill(9), CONTEXT);
    expect(tokens).to.have.length(CONTEXT);
    expect(targets).to.have.length(CONTEXT - 2);
  });
});
