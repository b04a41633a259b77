import { expect } from '@open-wc/testing';
import { replyBatch } from '../../../src/engine/fine-tuning/chat.js';
import { joined } from '../../../src/engine/batch.js';
import { Random } from '../../../src/engine/random.js';
import { MASK } from '../../../src/engine/text/vocabulary.js';
import { packed, withHidden } from '../../../training/batches/chat-batches.js';

/** An example of three tokens to read and two to predict, all telling which it is. */
const exampleOf = (n: number) => replyBatch([n, n, n], [n, n], 64);
const settings = { seed: 3, batchTokens: 10 };
const items = Array.from({ length: 7 }, (_, i) => i);

describe('packed', () => {
  it('gives the same batch for the same step, whether or not it was asked for those before', () => {
    const steps = Array.from({ length: 9 }, (_, i) => i + 1);
    const one = packed(items, exampleOf, settings);
    const inTurn = steps.map((step) => one(step));
    for (const step of steps) expect(packed(items, exampleOf, settings)(step)).to.deep.equal(inTurn[step - 1]);
  });

  it('fills a batch with whole examples, each item once before any comes again', () => {
    const batches = packed(items, exampleOf, settings);
    const drawn = Array.from({ length: 7 }, (_, i) => batches(i + 1)).flatMap(({ tokens, segments }) => {
      expect(tokens.length).to.be.at.most(10);
      return segments.map(({ start }) => tokens[start]);
    });
    expect(drawn).to.have.length(14);
    for (const round of [drawn.slice(0, 7), drawn.slice(7)]) expect([...round].sort()).to.deep.equal(items);
  });

  it('passes over items that have no example', () => {
    const batches = packed(items, (n) => (n % 2 ? exampleOf(n) : undefined), settings);
    for (let step = 1; step < 9; step++) for (const token of Array.from(batches(step).tokens)) expect(token % 2).to.equal(1);
  });
});

describe('withHidden', () => {
  const reply = replyBatch([1, 2, 30, 31, 32, 4], [40, 41, 42], 64);

  it('hides tokens of the question alone', () => {
    expect(withHidden(reply, new Random(1), 0)).to.deep.equal(reply.tokens);
    expect(withHidden(reply, new Random(1), 1)).to.deep.equal([1, 2, MASK, MASK, MASK, 4, 40, 41]);
  });

  it('hides the same before each of some replies', () => {
    const other = replyBatch([1, 2, 30, 31, 32, 4], [50, 51], 64);
    const random = new Random(5);
    for (let i = 0; i < 20; i++) {
      const shown = withHidden(joined([reply, other]), random, 0.5);
      expect(shown.slice(0, 6)).to.deep.equal(shown.slice(8, 14));
      expect(shown.slice(6, 8)).to.deep.equal([40, 41]);
      expect(shown.slice(14)).to.deep.equal([50]);
    }
  });
});
