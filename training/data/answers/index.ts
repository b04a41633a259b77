import { Random } from '../../../src/engine/random.js';
import { answerTo, type AnswerKind, type Entry } from './entry.js';
import { phrase } from './phrasing.js';
import { TOPICS } from './topics/index.js';

/** A question with an ideal answer. */
export interface Answer {
  question: string;
  answer: string;
  kind: AnswerKind;
  /** A right answer has one of these words. */
  key: readonly string[];
  /** What is asked, the same for all its wordings. */
  entry: string;
}

/** How often each kind comes, relative to the others. */
const WEIGHTS: Readonly<Record<AnswerKind, number>> = {
  fact: 20,
  use: 11,
  place: 7,
  definition: 9,
  language: 6,
  sum: 15,
  why: 7,
  'how-to': 11,
  'yes-no': 8,
  advice: 6,
  opinion: 2,
  greeting: 1,
  thanks: 1,
  self: 2,
  unknown: 3,
  harmful: 1,
};

/** How many questions are remembered, so that none comes back soon. */
const MEMORY = 20_000;

/** Every entry, each question once. */
export const ENTRIES: readonly Entry[] = distinct(TOPICS);

/**
 * An endless stream of questions with their answers; the same seed gives the same stream. Each kind goes through all its
 * questions before it asks one again in other words.
 */
export function* answers(seed: number): Generator<Answer, never> {
  const random = new Random(seed);
  const decks = new Map<AnswerKind, Entry[]>();
  const asked = new Set<string>();
  for (;;) {
    const entry = draw(random, decks);
    const question = phrase(random, entry);
    if (asked.has(question.toLowerCase())) continue;
    asked.add(question.toLowerCase());
    if (asked.size > MEMORY) for (const oldest of asked) if (asked.delete(oldest)) break;
    yield { question, answer: answerTo(random, entry), kind: entry.kind, key: entry.key, entry: canonical(entry) };
  }
}

/** The next entry of a kind drawn by weight. */
function draw(random: Random, decks: Map<AnswerKind, Entry[]>): Entry {
  const kinds = Object.keys(WEIGHTS) as AnswerKind[];
  let left = random.uniform() * kinds.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  const kind = kinds.find((candidate) => (left -= WEIGHTS[candidate]) < 0) ?? 'fact';
  const deck = decks.get(kind) ?? [];
  if (deck.length === 0) deck.push(...random.shuffle(ENTRIES.filter((entry) => entry.kind === kind)));
  decks.set(kind, deck);
  return deck.pop()!;
}

function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const name = canonical(entry);
    return !seen.has(name) && seen.add(name);
  });
}

/** The first wording with its slots filled in: what makes a question distinct. */
export function canonical({ ask, slots }: Entry): string {
  return ask[0].replace(/\{(?:[as] )?(\w+)\}/g, (_, name: string) => String(slots[name]));
}
