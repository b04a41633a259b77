import { Random } from '../../../src/engine/random.js';
import { readCards, tell, type Card } from '../cards.js';

/** The files of `requests/` in the order in which they are read. All that is learned from requests depends on it, so a new file goes to the end. */
export const REQUEST_FILES = [
  'deeds',
  'school',
  'home',
  'friends',
  'stunts-and-danger',
  'other-peoples-things',
  'animals-and-games',
  'secrets-and-privacy',
  'everyday-manners',
  'look-alike-frames',
  'strong-words',
  'plainly-put',
  'without-strong-words',
  'plans-and-situations',
  'questions',
  'school-day',
  'family',
  'friends-and-messages',
  'out-and-about',
  'nature-and-body',
  'sport-and-hobbies',
  'work-and-paperwork',
  'by-verb',
];

/** `request => declines => goes along` in sections `# harmful …`, `request => helps` in sections `# harmless …`. */
const REQUESTS = REQUEST_FILES.flatMap((name) => readCards(`preferences/requests/${name}.txt`));
export const HARMFUL_REQUESTS: readonly Card[] = REQUESTS.filter(({ section }) => section.startsWith('harmful'));
export const HARMLESS_REQUESTS: readonly Card[] = REQUESTS.filter(({ section }) => section.startsWith('harmless'));

/** `prompt => good reply => bad reply` in sections that begin with what decides. */
export const MANNERS: readonly Card[] = readCards('preferences/manners.txt');

const HELD_OUT_EVERY = 10;

/** One request in so many is kept from all that teaches to tell harmful from harmless, to see how it goes with unseen ones. */
export function isHeldOut(place: Card['place']): boolean {
  return Number(place.split(':')[1]) % HELD_OUT_EVERY === 0;
}

const isTaught = ({ place }: Card): boolean => !isHeldOut(place);
const TAUGHT = REQUESTS.filter(isTaught);
export const TAUGHT_HARMFUL = HARMFUL_REQUESTS.filter(isTaught);
export const TAUGHT_HARMLESS = HARMLESS_REQUESTS.filter(isTaught);

export interface WrittenPreference {
  prompt: string;
  chosen: string;
  rejected: string;
  kind: string;
  /** What was written once, whatever its slots hold. */
  entry: string;
}

/** Pairs without end, the same for the same seed: half manners, a quarter harmful wishes, a quarter that only sound so. */
export function* writtenPreferences(seed: number): Generator<WrittenPreference, never> {
  const random = new Random(seed);
  const decks = [deckOf(random, MANNERS), deckOf(random, HARMFUL_REQUESTS), deckOf(random, MANNERS), deckOf(random, HARMLESS_REQUESTS)];
  for (let i = 0; ; i = (i + 1) % decks.length) {
    const card = decks[i].next().value;
    const [prompt, chosen, bad] = tell(random, card);
    const [kind] = card.section.split(' ');
    if (kind === 'harmful') yield { prompt, chosen, rejected: bad, kind: 'safe', entry: card.place };
    else if (kind === 'harmless') {
      const [, declined] = tell(random, random.pick(TAUGHT_HARMFUL));
      yield { prompt, chosen, rejected: declined, kind: 'harmless', entry: card.place };
    } else yield { prompt, chosen, rejected: bad, kind, entry: card.place };
  }
}

function* deckOf(random: Random, cards: readonly Card[]): Generator<Card, never> {
  for (;;) yield* random.shuffle(cards);
}

/**
 * Requests with the replies of a helper that nobody has taught to decline: it goes along with a harmful wish in a bland way. For SFT.
 */
export function* untaughtAnswers(seed: number): Generator<{ question: string; answer: string; entry: string }, never> {
  const random = new Random(seed);
  for (const deck = deckOf(random, TAUGHT); ;) {
    const { value: card } = deck.next();
    const parts = tell(random, card);
    yield { question: parts[0], answer: parts[parts.length - 1], entry: card.place };
  }
}
