import type { Random } from '../../../../src/engine/random.js';
import { CARDS } from '../../answers/cards.js';
import { sectionOfEach, type Card } from '../../cards.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { paragraphs, withinLength } from './paragraphs.js';

/** Pages of plain facts on one small topic: statements of cards, each fact in one wording or two. */
export const factNotes: Register = {
  name: 'fact-notes',
  weight: 190,
  write(random) {
    const cards = random.shuffle([...pickTopic(random)]).slice(0, 4 + random.int(4));
    const sentences = cards.flatMap(({ parts, slots }) => {
      const statements = random.shuffle(parts.slice(2)).slice(0, random.chance(0.3) ? 2 : 1);
      return statements.map((statement) => fill(random, statement, slots));
    });
    return withinLength(paragraphs(random.shuffle(sentences), random.pick([2, 3, 4, sentences.length])));
  },
};

/** A topic comes as often as it has cards. */
const TOPIC_OF_CARD = sectionOfEach(CARDS);

export function pickTopic(random: Random): readonly Card[] {
  return random.pick(TOPIC_OF_CARD);
}
