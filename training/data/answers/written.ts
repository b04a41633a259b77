import { Random } from '../../../src/engine/random.js';
import { tell, type Card } from '../cards.js';
import { WRITTEN } from './cards.js';

export interface WrittenAnswer {
  question: string;
  answer: string;
  /** What is asked, the same for all its wordings. */
  entry: string;
}

/** All cards in a new order, again and again; the same for the same seed. */
export function* writtenAnswers(seed: number, cards: readonly Card[] = WRITTEN): Generator<WrittenAnswer, never> {
  const random = new Random(seed);
  for (;;) {
    for (const card of random.shuffle([...cards])) {
      const [question, answer] = tell(random, card);
      yield { question: typed(random, question), answer, entry: card.place };
    }
  }
}

/** Some people leave out capitals and marks. */
export function typed(random: Random, question: string): string {
  const care = random.uniform();
  if (care < 0.7) return question;
  const bare = question.replace(/[?.!]+$/, '');
  if (care < 0.8) return bare;
  return care < 0.9 ? question.toLowerCase() : bare.toLowerCase();
}
