/** How surprised a model is by ideal answers to questions that it has not learned from. */
import { chatExample } from '../../src/engine/fine-tuning/chat.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import type { QuestionAndAnswer } from '../batches/chat-batches.js';

export interface AnswerLoss {
  /** Nats a token of the answer, its end included. */
  perToken: number;
  bitsPerCharacter: number;
}

export function answerLoss(model: LanguageModel, pairs: readonly QuestionAndAnswer[]): AnswerLoss {
  let nats = 0;
  let tokens = 0;
  let characters = 0;
  for (const { question, answer } of pairs) {
    const example = chatExample(model.tokenizer, question, answer, model.stored.config.context);
    nats += finish(model.transformer.loss(model.weights, example));
    tokens += example.targets.length;
    characters += answer.length;
  }
  return { perToken: nats / tokens, bitsPerCharacter: nats / Math.LN2 / characters };
}
