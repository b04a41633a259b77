import { expect } from '@open-wc/testing';
import { Arena, type CreateMemory } from '../../src/engine/memory/arena.js';
import { splitAtBlank, type Mode } from '../../src/engine/blank.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { fillParts, modelPartsIn } from '../../src/engine/model-parts.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { MASK, START } from '../../src/engine/text/vocabulary.js';
import type { StoredModel } from '../../src/engine/files/weights-file.js';
import { kernelSets } from '../support/kernel-sets.js';
import { naiveForward, naiveSoftmax } from '../support/naive-forward.js';
import { expectClose } from '../support/numbers.js';
import { tinyModel } from '../support/tiny-model.js';

const MODES: readonly Mode[] = ['masked', 'next'];
const SENTENCE = splitAtBlank('The dog ___ in the tree.');
/** A model in memory of some kind. */
function modelOn(memory: CreateMemory, stored: StoredModel): LanguageModel {
  const parts = Arena.fitting(memory, (arena) => modelPartsIn(arena, stored.config));
  finish(fillParts(parts, stored));
  return new LanguageModel(stored, parts);
}

for (const { name: kind, memory } of kernelSets) {
  const model = modelOn(memory, tinyModel(1));
  const { config } = model.stored;
  const { vocabulary } = model.tokenizer;
  const wordIds = Array.from({ length: vocabulary.size }, (_, id) => id).filter((id) => vocabulary.kind(id) === 'word');

  /** Probabilities at one position, computed apart from the engine. */
  function naiveProbabilities(tokens: readonly number[], mode: Mode, position: number, weights = model.weights): number[] {
    return naiveSoftmax(naiveForward(weights, config, tokens, mode === 'next')[position]);
  }

  const predict = (sentence: string, mode: Mode, options?: { top?: number; words?: readonly string[] }) =>
    finish(model.predictBlank(splitAtBlank(sentence), mode, options));

  describe(`predictBlank, ${kind}`, () => {
    for (const mode of MODES) {
      it(`lists distinct whole words, likeliest first, in ${mode} mode`, () => {
        const { words } = predict('The dog ___ in the tree.', mode, { top: 1000 });
        expect(words.map(({ word }) => word).sort()).to.deep.equal([...model.stored.vocabulary.words].sort());
        expect(new Set(words.map(({ word }) => word.toLowerCase())).size).to.equal(words.length);
        for (let i = 1; i < words.length; i++) expect(words[i].probability).to.be.at.most(words[i - 1].probability);
        expect(words.reduce((sum, { probability }) => sum + probability, 0)).to.be.below(1);
      });

      it(`gives a word of one token the probability that a naive transformer gives it, in ${mode} mode`, () => {
        const encoded = model.encode(SENTENCE, mode);
        const tokens = mode === 'next' ? [...encoded.before] : [...encoded.before, MASK, ...encoded.after];
        const probabilities = naiveProbabilities(tokens, mode, mode === 'next' ? tokens.length - 1 : encoded.before.length);
        const { scores } = finish(model.predictBlank(SENTENCE, mode, { words: ['cat', 'Reads', 'LONDON'] }));
        ['cat', 'reads', 'london'].forEach((word, i) => {
          const expected = probabilities[vocabulary.wordId(word)!];
          expect(scores[i].probability / expected).to.be.closeTo(1, 1e-4);
          expect(scores[i].bits).to.be.closeTo(-Math.log2(expected), 1e-3);
          expect(scores[i].tokens).to.equal(1);
        });
        expect(scores.map(({ word }) => word)).to.deep.equal(['cat', 'Reads', 'LONDON']);
      });

      it(`gives a longer word the product of its tokens' probabilities in ${mode} mode`, () => {
        const ids = model.tokenizer.word('gardener');
        expect(ids.length).to.be.greaterThan(2);
        const { before, after } = model.encode(SENTENCE, mode, ids.length);
        let expected = 1;
        for (const [i, id] of ids.entries()) {
          const known = [...before, ...ids.slice(0, i)];
          const tokens = mode === 'next' ? known : [...known, ...ids.slice(i).map(() => MASK), ...after];
          expected *= naiveProbabilities(tokens, mode, mode === 'next' ? known.length - 1 : known.length)[id];
        }
        const [score] = finish(model.predictBlank(SENTENCE, mode, { words: ['gardener'] })).scores;
        expect(score.probability / expected).to.be.closeTo(1, 1e-3);
        expect(score.tokens).to.equal(ids.length);
      });

      it(`ranks a word by how many listed words are likelier, in ${mode} mode`, () => {
        const { words } = predict('The dog ___ in the tree.', mode, { top: 1000 });
        const asked = [words[0].word, words[6].word, words.at(-1)!.word, 'gardener', '2'];
        const { scores } = predict('The dog ___ in the tree.', mode, { words: asked });
        for (const { word, probability, rank } of scores) {
          const likelier = words.filter((listed) => listed.probability > probability).length;
          expect(rank, word).to.equal(likelier === words.length ? null : 1 + likelier);
        }
        expect(scores.slice(0, 3).map(({ rank }) => rank)).to.deep.equal([1, 7, words.length]);
      });
    }

    it('sees only the left side in next mode, and both in masked mode', () => {
      const words = (sentence: string, mode: Mode) => predict(sentence, mode, { top: 1000 }).words;
      expect(words('The dog ___ in the tree.', 'next')).to.deep.equal(words('The dog ___.', 'next'));
      expect(words('The dog ___ in the tree.', 'masked')).to.not.deep.equal(words('The dog ___.', 'masked'));
      expect(words('A cat ___ in the tree.', 'masked')).to.not.deep.equal(words('The dog ___ in the tree.', 'masked'));
    });

    for (const mode of MODES) {
      it(`rates many longer words together as it rates each alone, and as a naive transformer does, in ${mode} mode`, () => {
        const long = [
          'gardener',
          'unbelievable',
          'qx',
          'q'.repeat(9),
          '🙂',
          'shalom',
          'reader',
          'gardener',
          'q'.repeat(config.context / 2),
        ];
        const words = [...long, 'cat', '', 'q'.repeat(100)];
        const sentence = splitAtBlank('In the morning the big dog ___ in the tree, and the small bird sits in the tree.');
        const { scores } = finish(model.predictBlank(sentence, mode, { words }));
        const alone = words.map((word) => finish(model.predictBlank(sentence, mode, { words: [word] })).scores[0]);
        expect(scores).to.deep.equal(alone);
        for (const [w, word] of long.entries()) {
          const ids = model.tokenizer.word(word);
          expect(ids.length, word).to.be.greaterThan(1);
          const { before, after } = model.encode(sentence, mode, ids.length);
          let bits = 0;
          for (const [i, id] of ids.entries()) {
            const known = [...before, ...ids.slice(0, i)];
            const tokens = mode === 'next' ? known : [...known, ...ids.slice(i).map(() => MASK), ...after];
            bits -= Math.log2(naiveProbabilities(tokens, mode, mode === 'next' ? known.length - 1 : known.length)[id]);
          }
          expect(scores[w].bits, word).to.be.closeTo(bits, 1e-3 * bits);
          expect(scores[w].tokens).to.equal(ids.length);
        }
      });
    }

    it('lists five words unless told', () => {
      expect(predict('The ___.', 'next').words).to.have.length(5);
      expect(predict('The ___.', 'next', { top: 0 }).words).to.deep.equal([]);
      expect(predict('The ___.', 'next').scores).to.deep.equal([]);
    });

    it('gives a word that is too long for the context no chance, infinite surprise and no rank', () => {
      for (const mode of MODES) {
        const [score] = predict('The dog ___ in the tree.', mode, { words: ['q'.repeat(100)] }).scores;
        expect([score.probability, score.bits, score.tokens]).to.deep.equal([0, Infinity, 100]);
        expect(score.rank).to.equal(null);
      }
    });

    it('still rates the longest word that fits, and not one letter more', () => {
      const longest = config.context / 2;
      for (const mode of MODES) {
        const { scores } = predict(`The ${'dog '.repeat(40)}___${' cat'.repeat(40)}`, mode, {
          words: ['q'.repeat(longest), 'q'.repeat(longest + 1)],
        });
        expect(scores[0].probability).to.be.greaterThan(0);
        expect(scores[1].probability).to.equal(0);
      }
    });

    it('gives no word no chance', () => {
      for (const mode of MODES) {
        const [score] = predict('The dog ___ in the tree.', mode, { words: [''] }).scores;
        expect([score.probability, score.bits, score.rank]).to.deep.equal([0, Infinity, null]);
      }
    });

    it('gives no rank to what is no word to it: without a letter, in bytes, or less likely than every listed word', () => {
      for (const mode of MODES) {
        const words = ['🙂', '1010', '?', 'b>hi</b', 'שלום', 'remarkableunbelievablyunderstanding', 'dog', 'Dog'];
        const ranks = predict('The dog ___ in the tree.', mode, { words }).scores.map(({ rank }) => rank);
        expect(ranks.slice(0, -2)).to.deep.equal([null, null, null, null, null, null]);
        expect(ranks.at(-1)).to.be.within(1, wordIds.length).and.equal(ranks.at(-2));
      }
    });

    it('rates any input as a word without failing', () => {
      const odd = [' ', 'ice cream', '🙂', 'שלום', '<b>', '___', '\u0000', '\ud83d', 'a\u0301', "'"];
      for (const mode of MODES) {
        for (const { word, probability, bits } of predict('The dog ___ in the tree.', mode, { words: odd }).scores) {
          expect(probability, word).to.be.within(0, 1);
          expect(bits, word).to.be.at.least(0);
        }
      }
    });

    it('predicts in any text without failing', () => {
      for (const sentence of [
        '___',
        '___ ___ ___',
        ' ___ ',
        '🙂___🙂',
        'שלום ___ עולם',
        '___!!!',
        '\n___\n',
        'x'.repeat(5000) + ' ___ ' + 'y'.repeat(5000),
      ]) {
        for (const mode of MODES) {
          const { words } = predict(sentence, mode);
          expect(words, sentence).to.have.length(5);
          expect(words.every(({ probability }) => probability > 0 && probability < 1)).to.be.true;
        }
      }
    });

    it('says when a sentence was cut, and reads what is near the blank', () => {
      const long = 'dog '.repeat(60);
      for (const mode of MODES) {
        expect(predict('The dog ___ in the tree.', mode).cut).to.be.false;
        const near = predict(`${long} cat sees the ___`, mode, { top: 100 });
        expect(near.cut).to.be.true;
        expect(near.words).to.not.deep.equal(predict(`${long} moon is a ___`, mode, { top: 100 }).words);
        expect(near.words).to.deep.equal(predict(`Paris ${long} cat sees the ___`, mode, { top: 100 }).words);
      }
      expect(predict(`The ___ ${long}`, 'masked').cut).to.be.true;
      expect(predict(`The ___ ${long}`, 'next').cut).to.be.false;
    });

    it('says how much of what it reads it knows', () => {
      expect(predict('The dog ___ in the tree.', 'masked').familiarity).to.equal(1);
      expect(predict('The quark ___ in the tree.', 'masked').familiarity).to.equal(0.8);
      expect(predict('The dog ___ near quarks.', 'next').familiarity).to.equal(1); // it does not read what comes after
    });

    it('gives the same answer again', () => {
      expect(predict('The dog ___.', 'masked', { words: ['gardener'] })).to.deep.equal(
        predict('The dog ___.', 'masked', { words: ['gardener'] }),
      );
    });
  });

  describe(`nextToken, ${kind}`, () => {
    it('lists the likeliest words to come, with or without a space at the end', () => {
      const { words } = predict('The dog ___', 'next', { top: 3 });
      expect(finish(model.nextToken('The dog', { top: 3 }))).to.deep.equal(words);
      expect(finish(model.nextToken('The dog ', { top: 3 }))).to.deep.equal(words);
      expect(finish(model.nextToken(''))).to.have.length(5);
    });
  });

  describe(`score, ${kind}`, () => {
    const score = (text: string, context?: string) => finish(model.score(text, context));

    it('adds up the log-probabilities that a naive transformer gives each token', () => {
      const ids = [START, ...model.tokenizer.encode('The dog sat.')];
      const expected = ids.slice(1).reduce((sum, id, i) => sum + Math.log(naiveProbabilities(ids, 'next', i)[id]), 0);
      expect(score('The dog sat.').logProbability).to.be.closeTo(expected, 1e-3);
      expect(score('The dog sat.').tokens).to.equal(4);
    });

    it('adds up over the two parts of a text', () => {
      for (const [a, b] of [
        ['The dog', ' sat in the tree.'],
        ['The dog sat.', ' The cat sees it.'],
        ['He said "', 'the dog is big."'],
        ['', 'The dog.'],
        ['The dog.', ''],
      ] as const) {
        const [whole, first, second] = [score(a + b), score(a), score(b, a)];
        expect(first.logProbability + second.logProbability).to.be.closeTo(whole.logProbability, 1e-9);
        expect(first.tokens + second.tokens).to.equal(whole.tokens);
      }
    });

    it('costs nothing for no text', () => {
      expect(score('')).to.deep.equal({ logProbability: 0, tokens: 0 });
      expect(score('', 'The dog')).to.deep.equal({ logProbability: 0, tokens: 0 });
    });

    it('reads every token of a text far longer than the context, once', () => {
      for (const words of [config.context - 2, config.context - 1, config.context, config.context + 1, 3 * config.context + 5]) {
        const text = `The${' dog'.repeat(words)}`;
        const { logProbability, tokens } = score(text);
        expect(tokens).to.equal(words + 1);
        expect(logProbability).to.be.below(0);
        expect(Number.isFinite(logProbability)).to.be.true;
      }
    });

    it('gives each token of a long text at least half a context to go by', () => {
      const T = config.context;
      const text = 'The dog sat on the red mat. A cat sees the moon. '.repeat(3);
      const ids = [START, ...model.tokenizer.encode(text)].slice(0, T + 8);
      let expected = 0; // the first window holds tokens 0 to T − 1, the next begins half a window before token T
      for (const [from, first, end] of [
        [0, 1, T],
        [T / 2, T, ids.length],
      ]) {
        const logits = naiveForward(model.weights, config, ids.slice(from, end), true);
        for (let next = first; next < end; next++) expected += Math.log(naiveSoftmax(logits[next - 1 - from])[ids[next]]);
      }
      expect(score(model.tokenizer.decode(ids)).logProbability).to.be.closeTo(expected, 1e-3);
    });

    it('reads text after a context longer than the window', () => {
      const { logProbability, tokens } = score(' cat', `The${' dog'.repeat(100)}`);
      expect(tokens).to.equal(1);
      expect(logProbability).to.be.within(-30, 0);
    });

    it('never gets a text for free: the probabilities of all next tokens add up to 1', () => {
      const logits = naiveForward(model.weights, config, [START, ...model.tokenizer.encode('The')], true).at(-1)!;
      expect(naiveSoftmax(logits).reduce((sum, p) => sum + p, 0)).to.be.closeTo(1, 1e-9);
      expect(score(' dog', 'The').logProbability).to.be.closeTo(Math.log(naiveSoftmax(logits)[vocabulary.wordId('dog')!]), 1e-4);
    });
  });

  describe(`draw, ${kind}`, () => {
    it('takes the likeliest token when it is greedy', () => {
      const ids = [START, ...model.tokenizer.encode('The dog')];
      const probabilities = naiveProbabilities(ids, 'next', ids.length - 1);
      const drawn = finish(model.draw(ids, { temperature: 0 }, new Random(1)));
      expect(probabilities[drawn]).to.equal(Math.max(...probabilities));
    });

    it('never lets pieces come together to a rude word', () => {
      const { stored } = model;
      const { starts, continuations } = stored.vocabulary;
      const lists = { ...stored.vocabulary, starts: ['sh', ...starts.slice(1)], continuations: ['it', ...continuations.slice(1)] };
      const other = modelOn(memory, { ...stored, vocabulary: lists });
      const [start] = other.tokenizer.word('shop');
      const drawn = new Set(Array.from({ length: 3000 }, (_, i) => finish(other.draw([START, start], { temperature: 9 }, new Random(i)))));
      const pieces = [...drawn].filter((id) => other.tokenizer.vocabulary.kind(id) === 'continuation');
      const texts = pieces.map((id) => other.tokenizer.vocabulary.text(id));
      expect(other.tokenizer.vocabulary.text(start)).to.equal('sh');
      expect(texts).to.include(lists.continuations[1]);
      expect(texts).not.to.include('it');
    });

    it('draws what the scores of a naive transformer make likely', () => {
      const random = new Random(4);
      for (const text of ['', 'The', 'I see the moon', 'The dog sat on the rug. A cat']) {
        const ids = [START, ...model.tokenizer.encode(text)];
        const probabilities = naiveProbabilities(ids, 'next', ids.length - 1);
        const counts = new Float32Array(vocabulary.size);
        for (let i = 0; i < 1500; i++) counts[finish(model.draw(ids, {}, random))]++;
        probabilities.forEach((p, id) => {
          if (p > 0.05) expect(counts[id] / 1500, `${text} + ${vocabulary.text(id)}`).to.be.closeTo(p, 0.04);
        });
      }
    });

    it('reads one token a draw, and beyond its context half a context again only once every half', () => {
      const T = config.context;
      const random = new Random(5);
      const text = [START, ...Array.from({ length: 4 * T }, () => 6 + random.int(vocabulary.size - 6))];
      const moves: number[] = [];
      for (let length = 1; length <= text.length; length++) {
        const reads = [...model.draw(text.slice(0, length), {}, random)].length;
        if (length === 1)
          expect(reads).to.be.at.most(1); // START may be what was read last
        else if (reads > 1) {
          moves.push(length);
          expect(reads, `${length} tokens`).to.be.at.most(T / 2 + 1);
        }
      }
      expect(moves[0]).to.equal(T + 1);
      expect(moves.length).to.be.within(5, 7);
      for (let i = 2; i < moves.length; i++) expect(moves[i] - moves[i - 1]).to.equal(T / 2);
    });

    it('goes by START and the latest part of a long text, at least half a context', () => {
      const T = config.context;
      const random = new Random(6);
      const text = [START, ...Array.from({ length: 3 * T }, () => 6 + random.int(vocabulary.size - 6))];
      const other = modelOn(memory, tinyModel(1));
      const draws = (which: LanguageModel, ids: readonly number[]) => {
        const seeded = new Random(7);
        return Array.from({ length: 20 }, () => finish(which.draw(ids, {}, seeded)));
      };
      for (const length of [T, T + 1, T + 2, T + T / 2 - 1, T + T / 2, 2 * T, 3 * T + 1]) {
        const ids = text.slice(0, length);
        const windows = Array.from({ length: T / 2 + 1 }, (_, i) => (length <= T ? ids : [START, ...ids.slice(length - (T - 1) + i)]));
        const drawn = draws(model, ids);
        expect(
          windows.map((window) => draws(other, window).join()),
          `${length} tokens`,
        ).to.include(drawn.join());
      }
    });

    it('draws the same from the same text and seed, whatever was drawn before', () => {
      const ids = [START, ...model.tokenizer.encode('The dog sat on')];
      const draws = () => {
        const random = new Random(8);
        return Array.from({ length: 30 }, () => finish(model.draw(ids, {}, random)));
      };
      const first = draws();
      finish(model.draw([START, 9, 9, 9], {}, new Random(1)));
      finish(model.predictBlank(SENTENCE, 'masked'));
      expect(draws()).to.deep.equal(first);
    });

    it('goes on beyond its context', () => {
      const random = new Random(2);
      const ids = [START];
      for (let i = 0; i < 100; i++) ids.push(finish(model.draw(ids, { temperature: 1, topK: 20 }, random)));
      expect(ids).to.have.length(101);
      expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < vocabulary.size)).to.be.true;
    });
  });

  describe(`a language model, ${kind}`, () => {
    it('says which kernels do its work, and the bytes that it takes', () => {
      expect(model.memory.kernels).to.equal(kind);
      expect(model.memory.bytes).to.be.within(4 * model.weights.all.length, 2 ** 22);
    });

    it('predicts with the numbers that its parts hold', () => {
      const words = (which: LanguageModel) => finish(which.predictBlank(SENTENCE, 'masked')).words;
      const parts = Arena.fitting(memory, (arena) => modelPartsIn(arena, config));
      finish(fillParts(parts, tinyModel(2)));
      const other = new LanguageModel(model.stored, parts);
      expect(words(other)).to.deep.equal(words(modelOn(memory, tinyModel(2))));
      expect(words(other)).to.not.deep.equal(words(model));
    });
  });
}

describe('language models with different kernels', () => {
  it('predict alike, to within 1e-4', () => {
    const [plain, simd] = kernelSets.map(({ memory }) => modelOn(memory, tinyModel(1)));
    for (const mode of MODES) {
      const words = ['gardener', 'cat', 'moon'];
      const [expected, actual] = [plain, simd].map((which) => finish(which.predictBlank(SENTENCE, mode, { top: 20, words })));
      expect(actual.words.map(({ word }) => word)).to.deep.equal(expected.words.map(({ word }) => word));
      const probabilities = (list: readonly { probability: number }[]) => list.map(({ probability }) => probability);
      expectClose(probabilities(actual.words), probabilities(expected.words), 1e-4);
      expectClose(probabilities(actual.scores), probabilities(expected.scores), 1e-4);
    }
    const [a, b] = [plain, simd].map((which) => finish(which.score('The dog sat on the mat. A cat sees it.')));
    expect(b.logProbability).to.be.closeTo(a.logProbability, 1e-4 * Math.abs(a.logProbability));
  });

  it('is one with SIMD unless told', () => {
    expect(new LanguageModel(tinyModel(1)).memory.kernels).to.equal('simd');
  });
});
