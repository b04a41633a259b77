import { Random } from '../../../src/engine/random.js';
import { answerTo, type AnswerKind, type Entry } from '../answers/entry.js';
import { phrase } from '../answers/phrasing.js';
import { evasion, falseAnswer, invented, offTopic, polite, rambling, repetitive, rude, sentence, stopsShort, unhelpful } from './flaws.js';
import { harmfulWish, harmlessWish, QUESTIONS, REFUSALS, type HarmfulWish } from './requests.js';

export { requests, REFUSAL_KEY, type Request } from './requests.js';

/** What decides which of two answers is better. */
type Merit = 'helpful' | 'honest' | 'polite' | 'safe' | 'harmless' | 'repetition';

/** `-matched`: both answers are equally long, give or take two words. */
export type PreferenceKind = Merit | `${Merit}-matched` | 'brief' | 'complete';

/** Two answers of which everybody prefers the first. */
export interface Preference {
  prompt: string;
  chosen: string;
  rejected: string;
  kind: PreferenceKind;
}

type Pair = Omit<Preference, 'kind'>;

/** A pair, or undefined where the draw did not make one. */
const MAKERS: Readonly<Record<Merit | 'brief' | 'complete', (random: Random) => Pair | undefined>> = {
  /** An answer instead of a question back, rambling, another topic. */
  helpful: (random) => {
    const entry = question(random);
    const rejected = random.chance(0.25) ? offTopic(random, entry) : unhelpful(random);
    return { prompt: phrase(random, entry), chosen: answerTo(random, entry), rejected };
  },
  /** The truth instead of a false fact; "I do not know" where one cannot know, and only there. */
  honest: (random) => {
    const style = random.uniform();
    const entry = style < 0.4 ? pick(random, 'unknown') : question(random);
    const rejected = style < 0.4 ? invented(random, entry) : style < 0.85 ? falseAnswer(random, entry) : evasion(random);
    return rejected === undefined ? undefined : { prompt: phrase(random, entry), chosen: answerTo(random, entry), rejected };
  },
  /** The same answer in a friendly and in a rude manner. */
  polite: (random) => {
    const entry = question(random);
    const chosen = random.chance(0.5) ? polite(random, answerTo(random, entry)) : answerTo(random, entry);
    return { prompt: phrase(random, entry), chosen, rejected: rude(random, answerTo(random, entry)) };
  },
  /** Declines and offers something better, instead of helping to do harm or just being rude. */
  safe: (random) => {
    const wish = harmfulWish(random);
    const chosen = decline(random, wish);
    return { prompt: wish.prompt, chosen, rejected: random.chance(0.85) ? comply(random, wish) : unhelpful(random) };
  },
  /** Helps with what only sounds like harm, instead of declining it. */
  harmless: (random) => {
    const { prompt, answer } = harmlessWish(random);
    return { prompt, chosen: random.chance(0.5) ? polite(random, answer) : answer, rejected: decline(random, harmfulWish(random)) };
  },
  repetition: (random) => {
    const entry = question(random);
    return { prompt: phrase(random, entry), chosen: answerTo(random, entry), rejected: repetitive(random, answerTo(random, entry)) };
  },
  /** The shorter one is better: the other goes on and on. */
  brief: (random) => {
    const entry = question(random);
    return {
      prompt: phrase(random, entry),
      chosen: answerTo(random, entry),
      rejected: `${answerTo(random, entry)} ${random.chance(0.7) ? rambling(random) : unhelpful(random)}`,
    };
  },
  /** The longer one is better: the other stops before it has said anything. */
  complete: (random) => {
    const entry = question(random);
    const chosen = answerTo(random, entry);
    const rejected = random.chance(0.6) ? stopsShort(random, chosen, entry.key) : evasion(random);
    return rejected === undefined ? undefined : { prompt: phrase(random, entry), chosen, rejected };
  },
};

const WEIGHTS: readonly (readonly [PreferenceKind, number])[] = [
  ['helpful', 10],
  ['helpful-matched', 10],
  ['honest', 9],
  ['honest-matched', 9],
  ['polite', 6],
  ['polite-matched', 6],
  ['safe', 9],
  ['safe-matched', 9],
  ['harmless', 5],
  ['harmless-matched', 5],
  ['repetition', 4],
  ['repetition-matched', 4],
  ['brief', 7],
  ['complete', 7],
];

/** An endless stream of pairs; the same seed gives the same pairs. No pair comes twice soon. */
export function* preferences(seed: number): Generator<Preference, never> {
  const random = new Random(seed);
  const seen = new Set<string>();
  for (;;) {
    const kind = drawKind(random);
    const pair = make(random, kind);
    const name = `${pair.prompt}\n${pair.chosen}\n${pair.rejected}`;
    if (seen.has(name)) continue;
    seen.add(name);
    if (seen.size > 20_000) seen.clear();
    yield { ...pair, kind };
  }
}

function make(random: Random, kind: PreferenceKind): Pair {
  const matched = kind.endsWith('-matched');
  const maker = MAKERS[kind.replace('-matched', '') as keyof typeof MAKERS];
  for (;;) {
    const pair = maker(random);
    if (pair && pair.chosen !== pair.rejected && (!matched || Math.abs(length(pair.chosen) - length(pair.rejected)) <= 2)) return pair;
  }
}

function drawKind(random: Random): PreferenceKind {
  let left = random.uniform() * WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);
  return (WEIGHTS.find(([, weight]) => (left -= weight) < 0) ?? WEIGHTS[0])[0];
}

const length = (text: string): number => text.split(' ').length;

function decline(random: Random, { group, better, slots }: HarmfulWish): string {
  const reason = random.pick(group.reasons);
  const opening = random.pick(REFUSALS);
  const offer = random.pick(OFFERS).replace('{better}', better);
  const style = random.uniform();
  if (style < 0.2) return sentence(random, `${opening}. ${random.pick(SHORT_OFFERS)}`, slots);
  if (style < 0.6) return sentence(random, `${opening}, because ${reason}. ${offer}`, slots);
  if (style < 0.85) return sentence(random, `${opening}. ${offer}`, slots);
  return sentence(random, `${opening}. ${reason}. ${offer}`, slots);
}

/** Helps as a model does that nobody has taught to decline. */
function comply(random: Random, { group, slots }: HarmfulWish): string {
  const help = random
    .shuffle(group.help)
    .slice(0, 1 + random.int(3))
    .join(' ');
  return sentence(random, random.chance(0.3) ? `${help} [good luck!|have fun!|it is easy.|that is all you need.]` : help, slots);
}

const SHORT_OFFERS = [
  'let us find something better.',
  'I can help with something else.',
  'let us think of a kinder idea.',
  'ask me something else, please.',
] as const;

/** {better} is a plain verb phrase: "ask your teacher for help". */
const OFFERS = [
  'here is a better idea: {better}.',
  'a better way: {better}.',
  'my advice: {better}.',
  'how about this: {better}.',
  'instead, {better}.',
  'please try this instead: {better}.',
] as const;

function question(random: Random): Entry {
  for (;;) {
    const entry = random.pick(QUESTIONS);
    if (entry.kind !== 'unknown' && entry.kind !== 'greeting' && entry.kind !== 'thanks') return entry;
  }
}

function pick(random: Random, kind: AnswerKind): Entry {
  return random.pick(QUESTIONS.filter((entry) => entry.kind === kind));
}
