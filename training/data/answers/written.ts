import { Random } from '../../../src/engine/random.js';
import { readRecords } from '../read-records.js';
import { tell, type WrittenRecord } from '../records.js';

/** Questions with ideal answers that were written one by one, each in a wording of its own: `written/*.txt`. */
export const WRITTEN: readonly WrittenRecord[] = readRecords(new URL('./written/', import.meta.url));

export interface WrittenAnswer {
  question: string;
  answer: string;
  /** What is asked, the same for all its wordings. */
  entry: string;
}

/** All records, or cards, in a new order, again and again; the same for the same seed. */
export function* writtenAnswers(seed: number, records = WRITTEN): Generator<WrittenAnswer, never> {
  const random = new Random(seed);
  for (;;) {
    for (const record of random.shuffle([...records])) {
      const [question, answer] = tell(random, record);
      yield { question: typed(random, question), answer, entry: record.place };
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
