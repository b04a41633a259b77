/** The kind of answer that a prompt asks for, and whether a reply looks like one. Whether it is right is another matter. */
import { phraseCounter } from './phrases.js';
import { isQuestion, wordingOf, wordsOf, type Wording } from './text.js';
import { ACTIONS, ADVICE, HOW_MANY, HOW_TO, LEADS, NUMBER_WORDS, REASONS, WHY } from './words.js';

interface AnswerKind {
  isAsked: (stems: readonly string[]) => number;
  looksLike: (reply: Wording, sentences: readonly string[]) => boolean;
}

const advice = phraseCounter(ADVICE);
const reasons = phraseCounter(REASONS);

/** Without "one", which is seldom a number. */
const NUMBERS: ReadonlySet<string> = new Set(NUMBER_WORDS.filter((word) => word !== 'one'));

const KINDS: readonly AnswerKind[] = [
  { isAsked: phraseCounter(HOW_MANY), looksLike: ({ words }) => words.some((word) => /^\p{N}/u.test(word) || NUMBERS.has(word)) },
  { isAsked: phraseCounter(HOW_TO), looksLike: (_, sentences) => sentences.some(tellsToAct) },
  { isAsked: phraseCounter(WHY), looksLike: ({ stems }) => reasons(stems) > 0 },
];

/** A number where the prompt asks how many, something to do where it asks how to, a reason where it asks why. */
export function looksLikeAnswer(prompt: Wording, reply: Wording, sentences: readonly string[]): boolean {
  const kind = KINDS.find(({ isAsked }) => isAsked(prompt.stems) > 0);
  return kind?.looksLike(reply, sentences) ?? false;
}

/** "Boil some water", "then wait", "you can wait": it gives advice, or one of its clauses begins with a verb. */
function tellsToAct(sentence: string): boolean {
  if (isQuestion(sentence)) return false;
  if (advice(wordingOf(sentence).stems) > 0) return true;
  return sentence.split(/[,;:]/).some((clause) => {
    const words = wordsOf(clause).filter((word) => !LEADS.has(word));
    return words.length > 1 && ACTIONS.has(words[0]);
  });
}
