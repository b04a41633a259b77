/**
 * The model without the widgets: `import { loadModel } from 'llm-widgets/engine'`, in browsers, workers and Node.
 *
 * ```js
 * const model = await loadModel();
 * const { words } = await model.predictBlank('The cat sat on the ___.');
 * for await (const text of model.generate('Once upon a time', { seed: 7, temperature: 0.8 })) console.log(text);
 *
 * const assistant = await loadModel('rlhf');
 * for await (const text of assistant.reply('How do I make tea?', { temperature: 0.7 })) console.log(text);
 * ```
 */
export * from './load-model.js';
export { ModelFailure } from '../runtime/failure.js';
export type { Failure, FailureReason } from '../runtime/protocol.js';
export type { ModelInfo } from '../runtime/model-info.js';
export { STAGES } from '../runtime/shipped-delta.js';
export type { Stage } from '../runtime/shipped-delta.js';

// Below the model: its words, its file, its steps.
export { LanguageModel } from '../engine/language-model.js';
export type { BlankPrediction, WordProbability, WordScore } from '../engine/language-model.js';
export { Learner } from '../engine/learner.js';
export type { Lesson, LessonReport } from '../engine/learner.js';
export { finish } from '../engine/pass.js';
export type { Pass } from '../engine/pass.js';
export { Tokenizer } from '../engine/text/tokenizer.js';
export { Vocabulary } from '../engine/text/vocabulary.js';
export type { TokenKind, VocabularyLists } from '../engine/text/vocabulary.js';
export { readWeightsFile, WeightsFileError, writeWeightsFile } from '../engine/files/weights-file.js';
export type { StoredModel } from '../engine/files/weights-file.js';
export { additionTensors, readDelta, withDelta, writeDeltaFile } from '../engine/files/delta-file.js';
export type { StoredDelta } from '../engine/files/delta-file.js';
export { chatExample, chatPrompt, TURN_TOKENS } from '../engine/fine-tuning/chat.js';
export { winProbability } from '../engine/fine-tuning/bradley-terry.js';
export { scoreReply } from '../engine/fine-tuning/reward.js';
export { FEATURES, features } from '../preference/features.js';
export { GlassBoxRewardModel } from '../preference/reward-model.js';
export { BLANK, MODES, splitAtBlank } from '../engine/blank.js';
export type { Blank, Mode } from '../engine/blank.js';
export { Random } from '../engine/random.js';
export type { SamplerSettings } from '../engine/sampler.js';
export type { ModelConfig } from '../engine/config.js';
export { Arena, plainMemory } from '../engine/memory/arena.js';
export type { CreateMemory, Memory } from '../engine/memory/arena.js';
export { fastestMemory } from '../engine/memory/fastest-memory.js';
export type { Kernels } from '../engine/kernels.js';
export type { Batch, Segment, TrainingBatch } from '../engine/batch.js';
export { Training } from '../engine/training.js';
export type { TrainingOptions } from '../engine/training.js';
export type { AdamWSettings } from '../engine/ops/adamw.js';
