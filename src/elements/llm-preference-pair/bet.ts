/** What the reward model bet on a pair. */
import { percent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';
import type { Letter } from './pair.js';

export interface Bet {
  /** That A will be picked. */
  probability: number;
}

/** The reply that it bet on; null where the two look even in the numbers that a learner sees. */
export function favours({ probability }: Bet): Letter | null {
  if (Math.round(100 * probability) === 50) return null;
  return probability > 0.5 ? 'A' : 'B';
}

/** How sure it was of the reply that it bet on. */
export function sureness({ probability }: Bet, localize: Texts): string {
  return percent(localize, Math.max(probability, 1 - probability));
}

/** A bet as a text puts it: on which reply, and how sure; null where the two are even. */
export function toldBet(bet: Bet, localize: Texts): { letter: Letter; percent: string } | null {
  const letter = favours(bet);
  return letter && { letter, percent: sureness(bet, localize) };
}
