/** Probabilities for people: a percentage, and the same as "about 1 in 5". */
import type { Texts } from '../translations/translation.js';

/** No more digits than mean something: 43%, 4.3%, below 0.1%. */
export function percent(localize: Texts, probability: number): string {
  const format = (value: number, maximumFractionDigits: number) => localize.number(value, { style: 'percent', maximumFractionDigits });
  if (probability < 0.001) return localize.term('below', format(0.001, 1));
  if (probability > 0.999) return localize.term('above', format(0.999, 1));
  return format(probability, probability < 0.0995 || probability > 0.99 ? 1 : 0);
}

/** "about 1 in 5", "about 7 in 10", "almost always". */
export function odds(localize: Texts, probability: number): string {
  if (probability > 0.95) return localize.term('oddsAlmostAlways');
  if (probability > 0.35) return localize.term('oddsInTen', Math.round(10 * probability));
  if (probability < 1e-6) return localize.term('oddsTiny');
  return localize.term('oddsOneIn', localize.number(roundNumber(1 / probability)));
}

/** 4, 17, 35, 600: as people would say it. */
function roundNumber(n: number): number {
  const unit = n < 20 ? 1 : n < 100 ? 5 : 10 ** Math.floor(Math.log10(n));
  return unit * Math.round(n / unit);
}

/** Surprise in bits, as a number of at most three digits. */
export function bits(localize: Texts, surprise: number): string {
  return localize.number(surprise, { maximumFractionDigits: 1 });
}

/** A score (0 to 1) as a whole percentage; nothing less than all is 100 %. */
export function scorePercent(localize: Texts, score: number): string {
  return localize.number(Math.floor(100 * score + 1e-9) / 100, { style: 'percent', maximumFractionDigits: 0 });
}
