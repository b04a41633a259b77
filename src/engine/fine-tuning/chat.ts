/**
 * How the fine-tuned models read a conversation: START USER question ASSISTANT reply, and START again where the reply ends.
 * The base has never seen USER and ASSISTANT; their rows of the embedding come with fine-tuning.
 */
import type { TrainingBatch } from '../batch.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { ASSISTANT, START, USER } from '../text/vocabulary.js';

/** The tokens that fine-tuning gives a meaning. */
export const TURN_TOKENS: readonly number[] = [USER, ASSISTANT];

/** The share of the context that a question may take; of a longer one only the end is read. */
const QUESTION_SHARE = 0.5;

/** What stands before a reply. */
export function chatPrompt(tokenizer: Tokenizer, question: string, context: number): number[] {
  const ids = tokenizer.read(question.trim());
  return [START, USER, ...ids.slice(-Math.floor(QUESTION_SHARE * context)), ASSISTANT];
}

/** A reply to learn, and where to stop. What does not fit the context is cut off. */
export function chatExample(tokenizer: Tokenizer, question: string, reply: string, context: number): TrainingBatch {
  return replyBatch(chatPrompt(tokenizer, question, context), [...tokenizer.read(reply), START], context);
}

/** A prompt and tokens of a reply, each of which is a target. */
export function replyBatch(prompt: readonly number[], reply: readonly number[], context: number): TrainingBatch {
  const targets = reply.slice(0, context + 1 - prompt.length);
  const tokens = [...prompt, ...targets.slice(0, -1)];
  const positions = targets.map((_, i) => prompt.length - 1 + i);
  return { tokens, segments: [{ start: 0, length: tokens.length, causal: true }], positions, targets };
}
