/** The sentences that say what the learner guessed, what the model did, and how the two compare. */
import type { BlankPrediction, WordScore } from '../../engine/language-model.js';
import { bits, odds, percent } from '../../templates/chances.js';
import { isolated } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { matches, sameWord, type Item } from './item.js';

export interface Reveal {
  item: Item;
  /** The learner's word, empty when they asked to be shown. */
  yours: string;
  /** False while the learner still has a second guess: until then the text's own word stays secret. */
  tellsText: boolean;
}

/** What the learner did: known at once, whatever the model does. */
export function leadText({ item, yours, tellsText }: Reveal, localize: Texts): string {
  if (yours) return localize.term('youSaid', isolated(yours));
  return tellsText ? localize.term('wordWas', isolated(item.answer)) : localize.term('modelsGuess');
}

/** What the model did. */
export function verdictText({ item, yours, tellsText }: Reveal, { words, scores }: BlankPrediction, localize: Texts): string {
  const yourScore = find(scores, yours);
  const textScore = find(scores, item.answer);
  const first = words[0]?.word ?? '';
  if (yourScore && !isRated(yourScore))
    return `${localize.term('tooLong', isolated(yours))} ${withoutModel({ item, yours, tellsText }, localize)}`;
  if (textScore && !isRated(textScore))
    return `${localize.term('tooLong', isolated(item.answer))} ${withoutModel({ item, yours, tellsText }, localize)}`;
  return localize.term('verdict', {
    yours: yourScore && { word: isolated(yours), rank: yourScore.rank },
    text: tellsText && textScore ? { word: isolated(item.answer), rank: textScore.rank } : null,
    first: isolated(first),
    yoursIsFirst: sameWord(yours, first),
    yoursIsText: sameWord(yours, item.answer),
    yoursIsAccepted: yours !== '' && matches(item, yours),
    firstIsText: sameWord(first, item.answer),
  });
}

/** What there is to say about the learner's word while the model is silent. */
export function withoutModel({ item, yours, tellsText }: Reveal, localize: Texts): string {
  if (!tellsText || !yours) return '';
  if (sameWord(yours, item.answer)) return localize.term('itIsTheWord');
  const stood = localize.term('stoodHere', isolated(item.answer));
  return matches(item, yours) ? `${localize.term('itFits')} ${stood}` : stood;
}

/** The numbers of the learner's word and the text's own, in words. */
export function chancesText({ item, yours, tellsText }: Reveal, { scores }: BlankPrediction, localize: Texts): string {
  const told = tellsText ? [yours, item.answer] : [yours];
  const rated = scores.filter((score) => isRated(score) && told.some((word) => sameWord(word, score.word)));
  if (rated.length === 0) return '';
  const chances = rated.map(({ word, probability }) => ({
    word: isolated(word),
    percent: percent(localize, probability),
    odds: odds(localize, probability),
  }));
  return localize.term('chances', chances);
}

/** How surprising the text's own word was, explained the first time; `earlier` is the surprise from the words before the gap alone. */
export function surpriseText(score: WordScore, earlier: WordScore | null, explain: boolean, localize: Texts): string {
  if (!isRated(score)) return '';
  const word = isolated(score.word);
  const main = localize.term(explain ? 'surpriseExplained' : 'surprise', word, bits(localize, score.bits));
  if (!earlier || !isRated(earlier)) return main;
  return `${main} ${localize.term('surpriseOfBoth', word, bits(localize, earlier.bits), bits(localize, score.bits))}`;
}

/** False for a word that is longer than the model can read. */
export function isRated({ bits: surprise }: WordScore): boolean {
  return Number.isFinite(surprise);
}

function find(scores: readonly WordScore[], word: string): WordScore | null {
  return scores.find((score) => sameWord(score.word, word)) ?? null;
}
