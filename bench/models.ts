/** The models that are measured, and the files in which each contender gets them. */
import type { ModelConfig } from '../src/engine/config.js';
import { START, Vocabulary, type VocabularyLists } from '../src/engine/text/vocabulary.js';
import { Tokenizer } from '../src/engine/text/tokenizer.js';
import { readWeightsFile, storedWeights, writeWeightsFile } from '../src/engine/files/weights-file.js';
import { weights as shippedWeights } from '../src/models/base.js';
import { NaiveDecoder } from './contenders/naive/decoder.js';
import { generate } from './generate.js';
import { writeModelFile } from './model-file.js';
import { decoderVariants, onnxDecoder } from './onnx/decoder.js';
import { plantedModel, type BenchModel } from './planted-weights.js';
import { performanceShape, randomText, taskFor } from './shapes.js';

/** A model on the bench's server. */
export interface ServedModel extends BenchModel {
  name: string;
  files: { ending: string; make: () => Uint8Array }[];
}

/** A model that contenders are compared on. */
export interface MeasuredModel extends ServedModel {
  prompt: number[];
  /** What the naive loops write after the prompt. */
  written: number[];
  /** The naive loops' scores (T, V) at each position of prompt and written tokens. */
  reference: Float32Array;
}

/** 1.05 million seeded weights. */
export function performanceModel(): Promise<MeasuredModel> {
  const model = madeModel('performance', performanceShape);
  return measured(model, randomText(performanceShape.vocabulary, taskFor(performanceShape).prompt, 7));
}

/** Seeded weights of any shape. */
export function madeModel(name: string, config: ModelConfig): ServedModel {
  const model = plantedModel(config, 1);
  return served(name, model, () => writeWeightsFile(name, config, numberedWords(config), model.weights, () => 8));
}

/** The base model that ships with the library. */
export function shippedModel(): Promise<MeasuredModel> {
  const bytes = new Uint8Array(Buffer.from(shippedWeights, 'base64'));
  const stored = readWeightsFile(bytes);
  const tokenizer = new Tokenizer(new Vocabulary(stored.vocabulary));
  const text = tokenizer.encode('Paris is the capital of France. Many people visit the city every year because it is old');
  const model = { config: stored.config, weights: storedWeights(stored), matrices: stored.matrices };
  return measured(
    served('shipped', model, () => bytes),
    [START, ...text].slice(0, taskFor(stored.config).prompt),
  );
}

function served(name: string, model: BenchModel, file: () => Uint8Array): ServedModel {
  const onnx = Object.entries(decoderVariants).map(([variant, how]) => ({
    ending: `-${variant}.onnx`,
    make: () => onnxDecoder(model, how),
  }));
  return { name, ...model, files: [{ ending: '.bin', make: () => writeModelFile(model) }, { ending: '.llmw', make: file }, ...onnx] };
}

async function measured(model: ServedModel, prompt: number[]): Promise<MeasuredModel> {
  const { config, weights } = model;
  const decoder = new NaiveDecoder(weights, config);
  const written = await generate(decoder, prompt, taskFor(config).written);
  const text = [...prompt, ...written];
  const reference = new Float32Array(text.length * config.vocabulary);
  decoder.reset();
  for (const [t, token] of text.entries()) reference.set(decoder.feed([token]), t * config.vocabulary);
  return { ...model, prompt, written, reference };
}

/** A vocabulary of the right size for a model without words. */
function numberedWords({ vocabulary }: ModelConfig): VocabularyLists {
  const none = new Vocabulary({ words: [], starts: [], continuations: [] }).size;
  return { words: Array.from({ length: vocabulary - none }, (_, i) => `w${i}`), starts: [], continuations: [] };
}
