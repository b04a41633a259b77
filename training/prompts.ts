/** What the RLHF model is asked while it is optimised, with the replies of the preference data where there are some. */
import type { Random } from '../src/engine/random.js';
import { answers } from './data/answers/index.js';
import { writtenAnswers } from './data/answers/written.js';
import { preferences } from './data/preferences/index.js';
import { writtenPreferences } from './data/preferences/written.js';
import { evaluationItems } from './evaluate/read-items.js';

export interface Prompt {
  prompt: string;
  /** Replies that somebody else wrote, good and bad ones. */
  replies: readonly string[];
}

/** So many prompts are written down, to draw from. */
const STOCK = 24_000;

export class PromptSource {
  readonly #stock: readonly Prompt[];

  constructor(seed: number) {
    const items = evaluationItems(['questions', 'requests', 'preferences']);
    const [asked, written] = [answers(seed), writtenAnswers(seed)];
    const [pairs, writtenPairs] = [preferences(seed), writtenPreferences(seed)];
    const fromPair = ({ prompt, chosen, rejected }: { prompt: string; chosen: string; rejected: string }): Prompt => ({
      prompt,
      replies: [chosen, rejected],
    });
    const fromAnswer = ({ question, answer }: { question: string; answer: string }): Prompt => ({ prompt: question, replies: [answer] });
    const next = [
      () => fromAnswer(asked.next().value),
      () => fromPair(pairs.next().value),
      () => fromAnswer(written.next().value),
      () => fromPair(writtenPairs.next().value),
    ];
    this.#stock = Array.from({ length: STOCK }, (_, i) => next[i % next.length]()).filter(({ prompt }) => !items.foundIn(prompt));
  }

  draw(random: Random, count: number): Prompt[] {
    return Array.from({ length: count }, () => random.pick(this.#stock));
  }
}
