import { expect } from '@open-wc/testing';
import { Random } from '../../../src/engine/random.js';
import { Tokenizer } from '../../../src/engine/text/tokenizer.js';
import { MASK, START, Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { TINY_TEXT, tinyVocabulary } from '../../support/tiny-model.js';

const tokenizer = new Tokenizer(new Vocabulary(tinyVocabulary()));
const { vocabulary } = tokenizer;
const shown = (ids: readonly number[]) => ids.map((id) => vocabulary.text(id));
const ids = (texts: readonly string[]) =>
  texts.map((text) => Array.from({ length: vocabulary.size }, (_, id) => id).find((id) => vocabulary.text(id) === text)!);

const NASTY: Record<string, string> = {
  'nothing at all': '',
  'a plain sentence': 'The cat sat on the mat.',
  'unexpected capitals': 'the CAT sAt oN ThE Mat in LONDON, london and LonDon. i Am. NASA, nasa, Nasa.',
  'a lone letter in each case': 'A a. A a I i x X. x',
  'capitals in pieces': 'UNDERSTANDING Understanding understanding. understanding UnderStanding',
  'spaces of all sorts': ' two  spaces   three \t tab\u00a0no-break\u3000wide \u200bzero ',
  'line ends of all sorts': 'one\ntwo\r\nthree\rfour\n\n\nFive\n six \n',
  'nested quotes': '"The cat", he said, "is \'big\'." “So?” «Oui» "" " "x" y"z',
  'punctuation without spaces': 'cat,dog;bird:fish.tree(mat)rug-moon/sun…milk!?red',
  apostrophes: "isn't Isn't ISN'T isn't' 'isn't rock'n'roll dogs' 'em ''' it’s",
  numbers: '2 10 2010 3.14 1,000,000 -7 0x1F 10th 2cats cats2 ½ ²',
  emoji: '🙂 the cat 🐈‍⬛ sat 👩‍👩‍👧‍👦👍🏽 on🇩🇪the ❤️ mat🙂',
  'right to left': 'הַחָתוּל ישב על המחצלת. القط جلس على الحصيرة ‏abc‎',
  'combining marks': 'a\u0301e\u0323\u0307 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ \u0301 lone',
  'letters whose case changes their length': 'Straße STRASSE ßß İstanbul ıI ŉ ﬁne ΌΣΟΣ όσος ǆ ǅ Ǆ 𐐀𐐨',
  'many scripts': '猫がマットの上に座った。 Кот сидел на коврике. แมว 고양이 ქართული',
  'a word of a thousand letters': 'the ' + 'understanding'.repeat(80) + ' cat ' + 'Q'.repeat(1000) + ' ' + 'é'.repeat(1000),
  'control characters': '\u0000\u0001\u0007\u001b[31m\u007f\u0085\u2028\u2029\ufeff\ufffd',
  'a byte order mark at the start': '\ufeffThe cat\ufeff',
  'every latin-1 character': Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join(''),
  'every latin-1 character between words': Array.from({ length: 256 }, (_, code) => `the${String.fromCharCode(code)}cat `).join(''),
  'what looks like our own markers': '<start> <mask> ___ <0x41> _cat_ __ [MASK]',
  'the text it was trained on': TINY_TEXT,
};

describe('the tokenizer', () => {
  for (const [what, text] of Object.entries(NASTY)) {
    it(`brings back byte for byte: ${what}`, () => {
      const encoded = tokenizer.encode(text);
      expect(encoded.every((id) => Number.isInteger(id) && id > START && id !== MASK && id < vocabulary.size)).to.be.true;
      expect(tokenizer.decode(encoded)).to.equal(text);
    });
  }

  it('brings back random mixtures of everything above', () => {
    const random = new Random(1);
    const characters = Array.from(`${Object.values(NASTY).join('').slice(0, 3000)}  ..""\n\n`);
    const words = ['the', 'The', 'THE', 'London', 'london', 'cats', 'Understanding', 'QUIZ', 'iPad', "isn't", '10'];
    for (let i = 0; i < 600; i++) {
      const length = random.int(12);
      const text = Array.from({ length }, () => (random.chance(0.5) ? random.pick(words) : random.pick(characters))).join(
        random.pick(['', ' ']),
      );
      expect(tokenizer.decode(tokenizer.encode(text))).to.equal(text);
    }
  });

  it('brings back text in two parts, the second encoded after the first', () => {
    for (const [first, second] of [
      ['The cat', ' sat.'],
      ['The cat sat. ', 'the dog'],
      ['"', 'Hello," he said'],
      ['He said "', 'the cat'],
      ['é', 'the'],
    ] as const) {
      const before = tokenizer.encode(first);
      const after = tokenizer.encode(second, before);
      expect(tokenizer.decode([...before, ...after])).to.equal(first + second);
      expect(tokenizer.decode(after, before)).to.equal(second);
    }
  });

  it('loses only what no text can hold: half a surrogate pair becomes U+FFFD', () => {
    expect(tokenizer.decode(tokenizer.encode('the \ud83d cat'))).to.equal('the \ufffd cat');
  });

  it('takes one token for a frequent word, its space and its expected capital', () => {
    expect(shown(tokenizer.encode('The cat sat on the mat. The dog sat.'))).to.deep.equal([
      'the',
      'cat',
      'sat',
      'on',
      'the',
      'mat',
      '<0x2E>',
      'the',
      'dog',
      'sat',
      '<0x2E>',
    ]);
    expect(shown(tokenizer.encode('He said, "London is big."'))).to.deep.equal([
      'he',
      'said',
      '<0x2C>',
      '<0x20>',
      '<0x22>',
      'London',
      'is',
      'big',
      '<0x2E>',
      '<0x22>',
    ]);
  });

  it('spends a marker on a surprise only', () => {
    expect(shown(tokenizer.encode('the Cat, LONDON and london.'))).to.deep.equal([
      '<lower>',
      'the',
      '<capital>',
      'cat',
      '<0x2C>',
      '<upper>',
      'London',
      'and',
      '<lower>',
      'London',
      '<0x2E>',
    ]);
    expect(shown(tokenizer.encode('"The"cat'))).to.deep.equal(['<0x22>', 'the', '<0x22>', '<join>', 'cat']);
  });

  it('cuts a rare word into pieces and an unknown script into bytes', () => {
    const pieces = tokenizer.encode('the gardeners').slice(2);
    expect(pieces.length).to.be.within(2, 9);
    expect(pieces.every((id) => ['word', 'start', 'continuation'].includes(vocabulary.kind(id)))).to.be.true;
    expect(shown(tokenizer.encode('é'))).to.deep.equal(['<0xC3>', '<0xA9>']);
  });

  it('decodes any ids at all without failing', () => {
    const random = new Random(2);
    for (let i = 0; i < 200; i++) {
      const any = Array.from({ length: random.int(30) }, () => random.int(vocabulary.size));
      expect(tokenizer.decode(any)).to.be.a('string');
    }
    expect(tokenizer.decode([])).to.equal('');
  });

  it('shows a mask as a blank', () => {
    expect(tokenizer.decode(ids(['the', '<mask>', 'sat', '<0x2E>']))).to.equal('The ___ sat.');
  });

  it('shows broken characters as U+FFFD and goes on', () => {
    expect(tokenizer.decode(ids(['<0xF0>', '<0x9F>', 'cat'])))
      .to.contain('\ufffd')
      .and.contain('cat');
    expect(tokenizer.decode(ids(['cat', '<0xC3>']))).to.equal('Cat\ufffd');
  });
});

describe('reading', () => {
  it('takes typographic marks for the plain ones that the models know', () => {
    for (const [typed, plain] of [
      ['“It’s a cat…”', '"It\'s a cat..."'],
      ['the cat – the dog — the mat', 'the cat - the dog - the mat'],
      ['«the\u00a0cat» ‘sat’ „on“', '"the cat" \'sat\' "on"'],
    ]) {
      expect(tokenizer.read(typed), typed).to.deep.equal(tokenizer.encode(plain));
      expect(tokenizer.decode(tokenizer.encode(typed)), 'encoding loses nothing').to.equal(typed);
    }
  });

  it('goes on from a text as encoding does', () => {
    const given = tokenizer.encode('The cat sat');
    expect(tokenizer.read(' on the mat…', given)).to.deep.equal(tokenizer.encode(' on the mat...', given));
  });
});

describe('the stream of the tokenizer', () => {
  it('gives out each word as it comes and a character with its last byte', () => {
    const stream = tokenizer.stream();
    const texts = tokenizer.encode('The é dog').map((id) => stream.push(id));
    expect(texts).to.deep.equal(['The', ' ', '', 'é', ' ', 'dog']);
    expect(stream.end()).to.equal('');
  });

  it('gives out the same text as decoding at once', () => {
    for (const text of Object.values(NASTY)) {
      const stream = tokenizer.stream();
      const parts = tokenizer.encode(text).map((id) => stream.push(id));
      expect(parts.join('') + stream.end()).to.equal(text);
    }
  });

  it('goes on after a text as that text demands', () => {
    const [cat] = ids(['cat']);
    expect(tokenizer.stream(tokenizer.encode('The')).push(cat)).to.equal(' cat');
    expect(tokenizer.stream(tokenizer.encode('The dog.')).push(cat)).to.equal(' Cat');
    expect(tokenizer.stream(tokenizer.encode('(')).push(cat)).to.equal('cat');
  });
});

describe('a word on its own', () => {
  it('has the ids that it has inside a sentence, whatever its case', () => {
    for (const word of ['cat', 'London', 'gardeners', "isn't", '10']) {
      const inside = tokenizer.encode(`the ${word}`).slice(2); // after the marker for the small t and "the"
      for (const written of [word, word.toLowerCase(), word.toUpperCase()]) expect(tokenizer.word(written)).to.deep.equal(inside);
    }
  });

  it('takes bytes where no piece fits and none when it is empty', () => {
    expect(shown(tokenizer.word('é'))).to.deep.equal(['<0xC3>', '<0xA9>']);
    expect(tokenizer.word('')).to.deep.equal([]);
  });
});

describe('familiarity', () => {
  it('is the share of words that the vocabulary has whole', () => {
    expect(tokenizer.familiarity('The cat sat on the mat.')).to.equal(1);
    expect(tokenizer.familiarity('The quantum cat entangled.')).to.equal(0.5);
    expect(tokenizer.familiarity('Глокая куздра')).to.equal(0);
  });

  it('does not count numbers and signs, and is 1 for a text without words', () => {
    expect(tokenizer.familiarity('the 123456 cat !')).to.equal(1);
    expect(tokenizer.familiarity('')).to.equal(1);
    expect(tokenizer.familiarity('🙂 42 …')).to.equal(1);
  });
});
