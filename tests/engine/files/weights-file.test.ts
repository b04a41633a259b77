import { expect } from '@open-wc/testing';
import { crc32 } from '../../../src/engine/files/checksum.js';
import { Vocabulary, type VocabularyLists } from '../../../src/engine/text/vocabulary.js';
import { fillWeights, readWeightsFile, storedWeights, WeightsFileError, writeWeightsFile } from '../../../src/engine/files/weights-file.js';
import { finish } from '../../../src/engine/pass.js';
import { weightsOn } from '../../../src/engine/weights.js';
import { expectSame } from '../../support/numbers.js';
import { noisyWeights, tinyConfig, tinyModelBytes, tinyVocabulary } from '../../support/tiny-model.js';

const LISTS: VocabularyLists = { words: ['the', 'London', "isn't"], starts: ['c', 'd'], continuations: ['s', "'"] };
const CONFIG = { vocabulary: new Vocabulary(LISTS).size, width: 4, layers: 1, heads: 1, hidden: 5, context: 6 };

function smallFile({ name = 'small', lists = LISTS, config = CONFIG, seed = 1, bits = 6 } = {}): Uint8Array {
  const vocabulary = new Vocabulary(lists).size;
  const shape = { ...config, vocabulary };
  return writeWeightsFile(name, shape, lists, noisyWeights(shape, seed), () => bits);
}

/** Why a file is refused; fails when it is read. */
function refusal(file: Uint8Array): WeightsFileError {
  try {
    readWeightsFile(file);
  } catch (error) {
    if (error instanceof WeightsFileError) return error;
    throw error;
  }
  throw new Error('The file was read');
}

describe('the weights file', () => {
  it('brings back name, config and vocabulary', () => {
    const stored = readWeightsFile(smallFile({ name: 'tiny “ü” 🙂' }));
    expect(stored.name).to.equal('tiny “ü” 🙂');
    expect(stored.config).to.deep.equal(CONFIG);
    expect(stored.vocabulary).to.deep.equal(LISTS);
    expect(stored.fingerprint).to.match(/^[0-9a-f]{16}$/);
  });

  for (const bits of [4, 5, 6, 7, 8]) {
    it(`brings back matrices of ${bits} bits to within half a step, and vectors exactly`, () => {
      const config = tinyConfig();
      const original = noisyWeights(config, bits);
      const stored = readWeightsFile(tinyModelBytes(bits, bits));
      const [weights, { matrices, exact }] = [storedWeights(stored), stored];
      for (const [i, { name, shape, data }] of original.tensors.entries()) {
        const back = weights.tensors[i].data;
        const matrix = matrices.get(name);
        if (shape.length === 1) {
          expect(matrix).to.be.undefined;
          expectSame(exact.get(name)!, data);
          expectSame(back, data);
          continue;
        }
        expect(matrix!.bits).to.equal(bits);
        expect(exact.has(name)).to.be.false;
        let worst = 0; // in steps
        for (let j = 0; j < data.length; j++)
          worst = Math.max(worst, Math.abs(back[j] - data[j]) / matrix!.scales[Math.floor(j / shape[1])]);
        expect(worst, name).to.be.at.most(0.5 + 1e-5);
      }
    });
  }

  it('stores each tensor in bits of its own', () => {
    const weights = noisyWeights(CONFIG, 3);
    const file = writeWeightsFile('mixed', CONFIG, LISTS, weights, ({ name }) => (name === 'embedding' ? 8 : name.includes('mlp') ? 4 : 5));
    const { matrices } = readWeightsFile(file);
    expect(Object.fromEntries([...matrices].map(([name, { bits }]) => [name, bits]))).to.deep.equal({
      embedding: 8,
      'layers.0.attention.qkv': 5,
      'layers.0.attention.out': 5,
      'layers.0.mlp.up': 4,
      'layers.0.mlp.down': 4,
    });
  });

  it('is smaller with fewer bits', () => {
    const sizes = [4, 5, 6, 7, 8].map((bits) => smallFile({ bits }).length);
    expect([...sizes].sort((a, b) => a - b)).to.deep.equal(sizes);
    expect(new Set(sizes).size).to.equal(5);
  });

  it('changes nothing when what was read is written again', () => {
    for (const bits of [4, 8]) {
      const first = readWeightsFile(smallFile({ bits }));
      const second = readWeightsFile(writeWeightsFile(first.name, first.config, first.vocabulary, storedWeights(first), () => bits));
      const third = readWeightsFile(writeWeightsFile(second.name, second.config, second.vocabulary, storedWeights(second), () => bits));
      expectSame(storedWeights(third).all, storedWeights(second).all);
      expect(third.fingerprint).to.equal(second.fingerprint);
    }
  });

  it('has a fingerprint of config, vocabulary and weights, whatever its name', () => {
    const fingerprint = (changes: Parameters<typeof smallFile>[0]) => readWeightsFile(smallFile(changes)).fingerprint;
    const original = fingerprint({});
    expect(fingerprint({ name: 'other' })).to.equal(original);
    const others = [
      { seed: 2 },
      { bits: 5 },
      { config: { ...CONFIG, context: 7 } },
      { lists: { ...LISTS, words: ['the', 'Paris', "isn't"] } },
    ];
    expect(new Set([original, ...others.map(fingerprint)]).size).to.equal(5);
  });

  it('is the same to the last bit for the same model', () => {
    expectSame(smallFile(), smallFile());
  });

  it('can be read from the middle of a larger buffer, and is left as it was', () => {
    const file = smallFile();
    for (const offset of [1, 2, 3, 4]) {
      const larger = new Uint8Array(file.length + 16).fill(0xff);
      larger.set(file, offset);
      const before = larger.slice();
      const inside = readWeightsFile(larger.subarray(offset, offset + file.length));
      expectSame(storedWeights(inside).all, storedWeights(readWeightsFile(file)).all);
      expectSame(larger, before);
    }
  });

  it('may have lists without entries', () => {
    const lists = { words: [], starts: ['a'], continuations: [] };
    expect(readWeightsFile(smallFile({ lists })).vocabulary).to.deep.equal(lists);
  });

  it('holds the vocabulary of a real model', () => {
    expect(readWeightsFile(tinyModelBytes(1)).vocabulary).to.deep.equal(tinyVocabulary());
  });
});

describe('the weights of a stored model', () => {
  it('are level · scale exactly, wherever they are to lie', () => {
    const stored = readWeightsFile(smallFile({ bits: 5 }));
    const { all, tensors } = storedWeights(stored);
    for (const { name, shape, data } of tensors) {
      const matrix = stored.matrices.get(name);
      if (!matrix) continue;
      const exact = data.map((_, i) => matrix.levels[i] * matrix.scales[Math.floor(i / shape[1])]);
      expectSame(data, exact);
    }
    const elsewhere = weightsOn(new Float32Array(all.length).fill(9), stored.config);
    finish(fillWeights(elsewhere, stored));
    expectSame(elsewhere.all, all);
  });

  it('are a copy each time, and leave the stored ones alone', () => {
    const stored = readWeightsFile(smallFile());
    storedWeights(stored).all.fill(9);
    expect(stored).to.deep.equal(readWeightsFile(smallFile()));
  });
});

describe('a weights file that cannot be read', () => {
  it('is noticed when any one byte is damaged', () => {
    const file = smallFile();
    for (let i = 0; i < file.length; i++) {
      for (const bit of i < 24 ? [0, 1, 2, 3, 4, 5, 6, 7] : [i % 8]) {
        const damaged = file.slice();
        damaged[i] ^= 1 << bit;
        expect(refusal(damaged).reason, `byte ${i}, bit ${bit}`).to.be.oneOf(['format', 'version', 'truncated', 'damaged']);
      }
    }
  });

  it('is truncated when it ends anywhere before its end', () => {
    const file = smallFile();
    for (let length = 4; length < file.length; length++) {
      expect(refusal(file.subarray(0, length)).reason, `${length} bytes`).to.equal('truncated');
    }
    expect(refusal(file.subarray(0, 100)).message).to.equal(`Weights file: 100 bytes of ${file.length}`);
    expect(refusal(file.subarray(0, 10)).message).to.equal('Weights file: 10 bytes, its prefix alone has 20');
  });

  it('is damaged when something follows its end', () => {
    const file = smallFile();
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(refusal(longer).reason).to.equal('damaged');
  });

  it('has another format when it does not begin as one', () => {
    expect(refusal(new Uint8Array(0)).reason).to.equal('format');
    expect(refusal(new TextEncoder().encode('<!doctype html><title>Not found</title>')).reason).to.equal('format');
    const file = smallFile();
    file[0] = 'l'.charCodeAt(0);
    expect(refusal(file).reason).to.equal('format');
  });

  it('is damaged when a checksum agrees and its contents do not', () => {
    /** A file with some bytes changed and the checksum of the changed ones. */
    const changed = (change: (file: Uint8Array, view: DataView) => void) => {
      const file = smallFile({ bits: 6 });
      const view = new DataView(file.buffer);
      change(file, view);
      view.setUint32(12, crc32(file.subarray(16)), true);
      return refusal(file);
    };
    const levels = changed((file) => (file[file.length - 60] ^= 1)); // within the last matrix
    expect([levels.reason, levels.message]).to.deep.equal(['damaged', 'Weights file: layers.0.mlp.down cannot be read']);
    const bits = changed((file) => {
      const at = new TextDecoder('latin1').decode(file).indexOf('"bits":6') + 7;
      file[at] = '9'.charCodeAt(0);
    });
    expect([bits.reason, bits.message]).to.deep.equal(['damaged', 'Weights file: embedding has 9 bits']);
  });

  it('has another version when it says so', () => {
    const file = smallFile();
    new DataView(file.buffer).setUint32(4, 2, true);
    expect(refusal(file).reason).to.equal('version');
    expect(refusal(file).message).to.contain('version 2');
  });

  it('is an error with a name and a message for a log', () => {
    const error = refusal(smallFile().subarray(0, 50));
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('WeightsFileError');
    expect(error.message).to.match(/^Weights file: /);
  });
});
