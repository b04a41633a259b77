/** A model that is being optimised: it writes replies with its weights as they are at that moment. */
import type { TrainingBatch } from '../../src/engine/batch.js';
import { chatPrompt, replyBatch } from '../../src/engine/fine-tuning/chat.js';
import { LanguageModel, openParts } from '../../src/engine/language-model.js';
import { fillInt8, type ModelParts } from '../../src/engine/model-parts.js';
import { finish } from '../../src/engine/pass.js';
import type { Random } from '../../src/engine/random.js';
import { START } from '../../src/engine/text/vocabulary.js';
import type { StoredModel } from '../../src/engine/files/weights-file.js';
import type { Weights } from '../../src/engine/weights.js';
import { trainingMemory } from '../native/native-kernels.js';

export interface SampledReply {
  prompt: string;
  reply: string;
  /** True when the model ended it by itself. */
  stopped: boolean;
  /** What was drawn, as something to learn from: the end counts where there is one. */
  batch: TrainingBatch;
}

export class Policy {
  readonly model: LanguageModel;
  readonly #parts: ModelParts;

  constructor(stored: StoredModel) {
    this.#parts = finish(openParts(stored, trainingMemory()));
    this.model = new LanguageModel(stored, this.#parts);
  }

  /** Takes over weights that have moved. */
  follow(weights: Weights): void {
    this.#parts.weights.all.set(weights.all);
    finish(fillInt8(this.#parts, new Map()));
  }

  reply(prompt: string, random: Random, { temperature, replyTokens }: { temperature: number; replyTokens: number }): SampledReply {
    const { tokenizer, stored } = this.model;
    const given = chatPrompt(tokenizer, prompt, stored.config.context);
    const drawn: number[] = [];
    const room = Math.min(replyTokens, stored.config.context - given.length);
    while (drawn.length < room && drawn.at(-1) !== START) {
      drawn.push(finish(this.model.draw([...given, ...drawn], { temperature }, random)));
    }
    const stopped = drawn.at(-1) === START;
    const reply = tokenizer.decode(stopped ? drawn.slice(0, -1) : drawn).trim();
    return { prompt, reply, stopped, batch: replyBatch(given, drawn, stored.config.context) };
  }
}
