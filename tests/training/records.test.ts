import { expect } from '@open-wc/testing';
import { Random } from '../../src/engine/random.js';
import { parseRecords, tell } from '../../training/data/records.js';

describe('records written by hand', () => {
  it('are parts under a section, with their place', () => {
    const text = '# polite\nHello! => Hello to you. => Go away.\n\n# honest\nWho won? => I do not know.';
    expect(parseRecords(text, 'a.txt')).to.deep.equal([
      { section: 'polite', parts: ['Hello!', 'Hello to you.', 'Go away.'], slots: {}, place: 'a.txt:2' },
      { section: 'honest', parts: ['Who won?', 'I do not know.'], slots: {}, place: 'a.txt:5' },
    ]);
  });

  it('draw a slot once for all parts, and choices for each', () => {
    const [record] = parseRecords('Is {x} [big|huge]? => Yes, {x} is. ;; x = London | Paris', 'a.txt');
    const told = Array.from({ length: 40 }, (_, i) => tell(new Random(i), record));
    for (const [question, answer] of told) {
      expect(question).to.match(/^Is (London|Paris) (big|huge)\?$/);
      expect(answer).to.equal(`Yes, ${question.split(' ')[1]} is.`);
    }
    expect(new Set(told.map(([question]) => question)).size).to.equal(4);
  });

  it('say where something is missing', () => {
    expect(() => parseRecords('\nIs {x} big? => Yes.', 'a.txt')).to.throw('a.txt:2: no slot "x"');
    expect(() => parseRecords('Is it [big? => Yes.', 'a.txt')).to.throw('a.txt:1: a bracket is left over');
  });
});
