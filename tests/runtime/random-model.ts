/** A model small enough to make anew in each test: random weights, real everything else. */
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import { Random } from '../../src/engine/random.js';
import { writeWeightsFile } from '../../src/engine/files/weights-file.js';
import { weightsOn } from '../../src/engine/weights.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const WORDS = 'the a cat dog sat ran on under mat moon tree house and in was big small red blue is'.split(' ');
const VOCABULARY = { words: WORDS, starts: LETTERS.filter((letter) => letter !== 'a'), continuations: LETTERS };
const SPECIAL_AND_BYTES = 8 + 256;

export const CONFIG: ModelConfig = {
  vocabulary: SPECIAL_AND_BYTES + WORDS.length + VOCABULARY.starts.length + VOCABULARY.continuations.length,
  width: 16,
  layers: 2,
  heads: 2,
  hidden: 32,
  context: 24,
};

/** The bytes of a weights file, fresh at each call, as whoever loads them keeps them. The same seed, the same bytes. */
export function randomModelFile(seed = 1): Uint8Array {
  const weights = weightsOn(new Float32Array(parameterCount(CONFIG)), CONFIG);
  const random = new Random(seed);
  for (let i = 0; i < weights.all.length; i++) weights.all[i] = 0.5 * random.normal();
  return writeWeightsFile('random', CONFIG, VOCABULARY, weights, () => 8);
}
