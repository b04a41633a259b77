/** What the reward model bet on a pair. */
import { favours } from '../../preference/favours.js';
import { percent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';
import type { Letter } from './pair.js';

export interface Bet {
  /** That A will be picked. */
  probability: number;
}

/** How sure it was of the reply that it bet on. */
export function sureness({ probability }: Bet, localize: Texts): string {
  return percent(localize, Math.max(probability, 1 - probability));
}

/** A bet as a text puts it: on which reply, and how sure; null where the two are even. */
export function toldBet(bet: Bet, localize: Texts): { letter: Letter; percent: string } | null {
  const letter = favours(bet.probability);
  return letter && { letter, percent: sureness(bet, localize) };
}
