import { Random } from '../../../src/engine/random.js';
import { CARDS } from '../answers/cards.js';
import { bySection, tell, type Card } from '../cards.js';
import { polite } from './flaws.js';
import type { WrittenPreference } from './written.js';

/** How often the other answer is one to another question of the topic, to any other question, or the same without a friendly word. */
const SHARES = { sibling: 0.55, stranger: 0.2 };

/**
 * Pairs from the cards of `../answers/`, without end, the same for the same seed: the right answer and one that is right elsewhere (kind
 * 'fact'), or the same answer with and without a friendly word ('warm').
 */
export function* cardPreferences(seed: number): Generator<WrittenPreference, never> {
  const random = new Random(seed);
  const sections = new Map(bySection(CARDS).flatMap((cards) => cards.map((card) => [card, cards])));
  for (;;) {
    for (const card of random.shuffle(CARDS)) {
      const [prompt, answer] = tell(random, card);
      const draw = random.uniform();
      const others = draw < SHARES.sibling ? (sections.get(card) ?? CARDS) : draw < SHARES.sibling + SHARES.stranger ? CARDS : null;
      if (others === null) yield { prompt, chosen: polite(random, answer), rejected: answer, kind: 'warm', entry: card.place };
      else {
        const rejected = answerElsewhere(random, card, others);
        const chosen = random.chance(0.2) ? polite(random, answer) : answer;
        if (rejected) yield { prompt, chosen, rejected, kind: 'fact', entry: card.place };
      }
    }
  }
}

/** An answer of another card that says nothing which this card says; undefined where the draw did not make one. */
function answerElsewhere(random: Random, card: Card, others: readonly Card[]): string | undefined {
  const other = random.pick(others);
  const [, answer] = tell(random, other);
  return other !== card && strangeness(answer, card.parts.slice(1).join(' ')) >= 1 / 4 ? answer : undefined;
}

/** The share of a text's words that another one has not. */
export function strangeness(text: string, known: string): number {
  const own = new Set(wordsOf(known));
  const words = wordsOf(text);
  return words.filter((word) => !own.has(word)).length / Math.max(1, words.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
