/**
 * A real model in miniature, made in a few milliseconds: a vocabulary trained on the text below and
 * seeded random weights. It knows nothing, but everything that a trained model does, it does.
 */
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import { Random } from '../../src/engine/random.js';
import { countWords, trainVocabulary } from '../../src/engine/text/train-vocabulary.js';
import { Vocabulary, type VocabularyLists } from '../../src/engine/text/vocabulary.js';
import { readWeightsFile, writeWeightsFile, type StoredModel } from '../../src/engine/files/weights-file.js';
import { initialise, weightsOn, type Weights } from '../../src/engine/weights.js';

/** The words of this text are single tokens of the tiny model, the frequent ones at least. */
export const TINY_TEXT = `The cat sat on the mat. The dog sat on the rug. A cat and a dog are friends, and the dog is big.
In London the cat drinks milk, and in Paris the dog drinks water. She reads a book. He reads the red book to the dog.
"The sun is hot," said Anna. The moon is cold. I see the moon, and I see the sun. It's a good day, isn't it?
We eat bread and cheese in the morning. They eat soup in the evening. The soup is hot, the milk is cold, the bread is good.
The bird sings in the tree. The fish swims in the water. The big dog runs to the tree. The small bird sits in the tree.
A small child plays with the red ball. The ball is red. The child has a cat and a bird. The cat has a mat. I have 2 cats and 10 fish.
Gardening, cooking, singing, swimming, reading and playing are hobbies; understanding them needs nothing remarkable, unbelievably.
`;

const WORDS = 70;
const PIECES = 90;

const BYTES_AND_SPECIALS = new Vocabulary({ words: [], starts: [], continuations: [] }).size;
const VOCABULARY = trainVocabulary(countWords([TINY_TEXT]), { size: BYTES_AND_SPECIALS + WORDS + PIECES, pieces: PIECES });

/** The tiny model's vocabulary, always the same. */
export function tinyVocabulary(): VocabularyLists {
  return VOCABULARY;
}

/** The tiny model's shape; a test may ask for another. */
export function tinyConfig(changes: Partial<ModelConfig> = {}): ModelConfig {
  return { vocabulary: new Vocabulary(tinyVocabulary()).size, width: 16, layers: 2, heads: 2, hidden: 32, context: 32, ...changes };
}

/**
 * Random weights of which none is 0 or 1 by design, so that every part of the model has something to say; `all` is where
 * they shall lie.
 */
export function noisyWeights(config: ModelConfig, seed: number, all: Float32Array = new Float32Array(parameterCount(config))): Weights {
  const random = new Random(seed);
  const weights = weightsOn(all, config);
  initialise(weights, random);
  for (let i = 0; i < weights.all.length; i++) weights.all[i] += 0.2 * random.normal();
  return weights;
}

/** The tiny model as a weights file, 8 bits unless told. */
export function tinyModelBytes(seed: number, bits = 8): Uint8Array {
  const config = tinyConfig();
  return writeWeightsFile(`tiny-${seed}`, config, tinyVocabulary(), noisyWeights(config, seed), () => bits);
}

/** The tiny model as a reader of its file has it. */
export function tinyModel(seed: number, bits = 8): StoredModel {
  return readWeightsFile(tinyModelBytes(seed, bits));
}
