/** Does each feature of the glass-box reward model mean what its name says? Measured on pairs of which the better reply is known. */
import { FEATURES, features, type Feature } from '../../src/preference/features.js';
import type { PreferencePair } from './preferences.js';

export interface FeatureFinding {
  name: string;
  promise: Feature['promise'];
  /** The pairs in which one reply has more of it. */
  shows: number;
  /** How much more of it the better replies have, on average over those: its sign is that of the feature's weight if it were the only one. */
  alone: number;
  /** The share of those pairs in which a bet on the reply that its name calls better is right; for a matter of taste, on the one with more. */
  right: number;
  /** Whether that is as its name says; null where the name says nothing, or no pair shows it. */
  agrees: boolean | null;
}

export function featureFindings(pairs: readonly Pick<PreferencePair, 'prompt' | 'chosen' | 'rejected'>[]): FeatureFinding[] {
  const differences = pairs.map(({ prompt, chosen, rejected }) => {
    const worse = features(prompt, rejected);
    return features(prompt, chosen).map((value, i) => value - worse[i]);
  });
  return FEATURES.map(({ name, promise }, i) => {
    const shown = differences.map((difference) => difference[i]).filter((difference) => difference !== 0);
    const alone = shown.length === 0 ? 0 : shown.reduce((sum, difference) => sum + difference, 0) / shown.length;
    const right = shown.length === 0 ? 0 : shown.filter((difference) => difference * (promise || 1) > 0).length / shown.length;
    const agrees = promise === 0 || shown.length === 0 ? null : Math.sign(alone) === promise && right > 0.5;
    return { name, promise, shows: shown.length, alone, right, agrees };
  });
}
