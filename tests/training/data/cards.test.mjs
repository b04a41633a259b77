/** The reader of cards: what people write by hand, a card a line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Random } from '../../../src/engine/random.ts';
import { alternatives, bySection, parseCards, tell } from '../../../training/data/cards.ts';

describe('cards', () => {
  it('are parts under a section, with their place', () => {
    const text = '# polite\nHello! => Hello to you. => Go away.\n\n# honest\nWho won? => I do not know.';
    assert.deepEqual(parseCards(text, 'answers/a.txt'), [
      { section: 'polite', parts: ['Hello!', 'Hello to you.', 'Go away.'], slots: {}, key: [], place: 'a.txt:2' },
      { section: 'honest', parts: ['Who won?', 'I do not know.'], slots: {}, key: [], place: 'a.txt:5' },
    ]);
  });

  it('draw a slot once for all parts, and choices for each', () => {
    const [card] = parseCards('Is {x} [big|huge]? => Yes, {x} is. ;; x = London | Paris', 'a.txt');
    const told = Array.from({ length: 40 }, (_, i) => tell(new Random(i), card));
    for (const [question, answer] of told) {
      assert.match(question, /^Is (London|Paris) (big|huge)\?$/);
      assert.equal(answer, `Yes, ${question.split(' ')[1]} is.`);
    }
    assert.equal(new Set(told.map(([question]) => question)).size, 4);
  });

  it('may say by which words a right answer is known', () => {
    const [card] = parseCards('Is {x} big? => Yes, very. ;; key = yes | very ;; x = London', 'a.txt');
    assert.deepEqual([card.key, card.slots], [['yes', 'very'], { x: ['London'] }]);
  });

  it('read the same with a byte order mark and the line ends of Windows', () => {
    const text = '# polite\nHello! => Hello to you.\n\nThanks! => You are welcome. ;; key = welcome\n';
    assert.deepEqual(parseCards(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'a.txt'), parseCards(text, 'a.txt'));
  });

  it('belong to the section of their file, wherever it goes on', () => {
    const cards = parseCards('# cats\nA\n# dogs\nB\n# cats\nC', 'a.txt');
    assert.deepEqual(
      bySection(cards).map((section) => section.map(({ parts: [text] }) => text)),
      [['A', 'C'], ['B']],
    );
  });

  it('have one alternative in a plain part, and some in one that is a choice', () => {
    assert.deepEqual(alternatives('what is that?'), ['what is that?']);
    assert.deepEqual(alternatives('[who are you?|[hi|hello], who is that?]'), ['who are you?', '[hi|hello], who is that?']);
    assert.deepEqual(alternatives('[hi|hello] or [bye|goodbye]'), ['[hi|hello] or [bye|goodbye]']);
  });

  for (const [line, message] of [
    ['Is {x} big? => Yes.', 'no slot "x"'],
    ['Is it [big? => Yes.', 'a bracket is left over in "Is it [big?"'],
    ['Is it [big|[very|so]? => Yes.', 'a bracket is left over in "Is it [big|[very|so]?"'],
    ['Is {the x} big? => Yes. ;; x = London', 'a bracket is left over in "Is {the x} big?"'],
    ['Is it big? => => Yes.', 'a part is empty'],
    ['Is it big? =>', 'a part is empty'],
    ['=> Yes.', 'a part is empty'],
    ['Is it big?=> Yes.', '"=>" has a space on either side'],
    ['Is it big? => Yes. ;; London | Paris', 'behind ";;" stands "name = value | value"'],
    ['Is {x} big? => Yes. ;; x = London | ', '"x" has an empty value'],
    ['Is it big? => Yes. ;; x = London', 'no part has a hole {x}'],
  ]) {
    it(`say where and why "${line}" cannot be read`, () => {
      assert.throws(() => parseCards(`# sizes\n\n${line}`, 'answers/a.txt'), {
        name: 'UsageError',
        message: `answers/a.txt:3: ${message}`,
      });
    });
  }

  it('have holes that are filled by whoever tells them', () => {
    assert.equal(parseCards('{n} sees a cat.', 'a.txt', ['n']).length, 1);
    assert.throws(() => parseCards('{n} sees {m}.', 'a.txt', ['n']), { message: 'a.txt:1: no slot "m"' });
  });
});
