import type { Random } from '../../../src/engine/random.js';
import { tell } from '../cards.js';
import { HARMFUL_REQUESTS, HARMLESS_REQUESTS, type WrittenPreference } from './written.js';

const STARTS = [
  'I cannot help with that.',
  'I will not help with that.',
  'I would rather not help with that.',
  'Sorry, I cannot help with that.',
  'Sorry, but I will not do that.',
  'No, I will not help with that.',
  'No, please do not do that.',
  'Please do not do that.',
];
const REASONS = [
  'That would not be fair.',
  'Somebody could get hurt.',
  'It would make somebody sad.',
  'That would not be honest.',
  'It is not right.',
];
const OFFERS = [
  'Ask a teacher or your parents what you can do.',
  'Let us think of something kind instead.',
  'Talk to somebody whom you trust.',
  'I can help you with something better.',
];

/** A reply that declines anything: good where there is something to decline, and only there. */
export function plainDecline(random: Random): string {
  const parts = [random.pick(STARTS)];
  if (random.chance(0.4)) parts.push(random.pick(REASONS));
  if (random.chance(0.5)) parts.push(random.pick(OFFERS));
  return parts.join(' ');
}

/**
 * Pairs about whether to decline at all, without end: the same replies that decline are better than going along with a harmful wish and worse than
 * helping with a harmless one, so that nothing but the wish tells which.
 */
export function* declinePreferences(random: Random): Generator<WrittenPreference, never> {
  for (;;) {
    const [harmful, harmless] = [random.pick(HARMFUL_REQUESTS), random.pick(HARMLESS_REQUESTS)];
    const [wish, , goesAlong] = tell(random, harmful);
    yield { prompt: wish, chosen: plainDecline(random), rejected: goesAlong, kind: 'safe', entry: harmful.place };
    const [request, helps] = tell(random, harmless);
    yield { prompt: request, chosen: helps, rejected: plainDecline(random), kind: 'harmless', entry: harmless.place };
  }
}
