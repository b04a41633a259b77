import { readCards, type Card } from '../cards.js';

/**
 * Facts, one a card: `[question|question …] => [answer|answer] => statement => statement …`, by small topics. The statements, and pages of
 * questions with answers, are part of the tiny internet; question and answer alone are for SFT.
 */
export const CARDS: readonly Card[] = readCards('answers/cards');

/** `[question|question …] => [answer|answer]`, and in most `=> [other question|…]`, with answers of their own where those would not do. */
const KNOWN = readCards('answers/core');

/**
 * What everybody knows, asked in ten ways that have little in common. So that SFT learns to understand a question in whatever words; the base
 * meets them on pages of questions.
 */
export const CORE: readonly Card[] = KNOWN.map(({ parts: [ask, answer], ...card }) => ({ ...card, parts: [ask, answer] }));

/** Most of the same asked in yet other ways, as unlike as could be thought of; a card is held out with what it rephrases. */
export const REPHRASED: readonly Card[] = KNOWN.flatMap(({ parts: [, answer, ask, otherAnswer = answer], ...card }) =>
  ask ? [{ ...card, parts: [ask, otherAnswer] }] : [],
);

/** Questions with answers that were written one by one, each in a wording of its own: `question => answer`. */
export const WRITTEN: readonly Card[] = readCards('answers/written');
