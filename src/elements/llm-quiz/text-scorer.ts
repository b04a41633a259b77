/**
 * Guesses which key ideas a free answer has: it compares words and their stems, watches for "not", and tells which words it went by. It
 * understands nothing, so the learner has the last word. The stems and the negations are English; in other languages words must match whole.
 */
export interface Phrases {
  /** Each of them expresses the idea. */
  phrases: readonly string[];
  /** The language of the answer, such as `en`. */
  language: string;
}

interface Word {
  word: string;
  stem: string;
  /** Too common to say anything. */
  isStop: boolean;
  isNegation: boolean;
  start: number;
  end: number;
}

const STOP_WORDS = new Set(
  (
    'a an the of to in on at by for from with and or as is are was were be been being it its this that these those they them their he she ' +
    'you your we our i which who what how when so than then there do does did doing has have had will would can could may might should very only just up down out off away'
  ).split(' '),
);
/** These may come after what they are about: "it feels nothing". */
const AFTER = ['nothing', 'none', 'nobody'];
const NEGATIONS = new Set('not no never nor neither none nothing nobody without cannot cant'.split(' '));
const SUFFIXES = [
  ...['ization', 'isation', 'ations', 'ation', 'ments', 'ment', 'ness', 'ences', 'ence', 'ances', 'ance', 'ible', 'able', 'ings', 'ally'],
  ...['ions', 'ing', 'ion', 'liest', 'lier', 'ers', 'ors', 'ies', 'ied', 'est', 'ful', 'ed', 'er', 'or', 'es', 'ly', 'al', 's', 'e', 'y'],
];
const SHORTEST_STEM = 3;
/** From this length on, one typo is forgiven. */
const LONG_ENOUGH = 6;
/** A "not" up to this many words before the idea's first word is about it. */
const REACH = 4;

/** Where words are not set apart by spaces, each browser separates them in its own way. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** @returns the stretch of the answer that seems to express the idea; null where there is none. */
export function findIdea(answer: string, { phrases, language }: Phrases): string | null {
  for (const phrase of phrases) {
    if (WITHOUT_SPACES.test(phrase)) {
      if (answer.includes(phrase)) return phrase;
      continue;
    }
    const wanted = wordsIn(phrase, language);
    const content = wanted.filter(({ isNegation, isStop }) => !isNegation && !isStop);
    const needed = content.length > 0 ? content : wanted.filter(({ isNegation }) => !isNegation);
    if (needed.length === 0) continue;
    const isNegative = wanted.some(({ isNegation }) => isNegation);
    for (const clause of clausesOf(answer)) {
      const words = wordsIn(clause, language);
      const stretch = stretchWith(needed, words);
      if (!stretch) continue;
      const [from, to] = stretch;
      const negations = negationsAbout(words, stretch, clause);
      const hasNegation = negations.length % 2 === 1;
      if (hasNegation !== isNegative) continue;
      const told = hasNegation ? negations : [];
      const start = Math.min(words[from].start, ...told.map(({ start: one }) => one));
      return clause.slice(start, Math.max(words[to].end, ...told.map(({ end }) => end)));
    }
  }
  return null;
}

/** "Not" does not reach past a full stop, or past "but". */
function clausesOf(text: string): string[] {
  return text
    .replace(/[’‘]/g, "'")
    .split(/[.!?;:\n]+|,?\s+(?:but|although|though|however|whereas|instead)\b/iu)
    .filter((clause) => clause.trim() !== '');
}

function wordsIn(text: string, language: string): Word[] {
  const isEnglish = /^en\b/i.test(language);
  const straight = text.replace(/[’‘]/g, "'");
  return [...new Intl.Segmenter(language || 'en', { granularity: 'word' }).segment(straight)].flatMap(({ segment, index, isWordLike }) => {
    if (!isWordLike) return [];
    const word = segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const rest = straight.slice(index + segment.length, index + segment.length + 6);
    const isMerelyMore = word === 'not' && /^ (?:only|just)\b/i.test(rest); // "not only" denies nothing
    const isNegation = isEnglish && !isMerelyMore && (NEGATIONS.has(word) || word.endsWith("n't"));
    return [
      {
        word,
        stem: isEnglish ? stem(word) : word,
        isStop: isEnglish && STOP_WORDS.has(word),
        isNegation,
        start: index,
        end: index + segment.length,
      },
    ];
  });
}

/** Every "not" inside the stretch or shortly before it with no comma between, and a "nothing" right after it. */
function negationsAbout(words: readonly Word[], [from, to]: readonly [number, number], clause: string): Word[] {
  const before = words.slice(Math.max(0, from - REACH), from).filter(({ end }) => !clause.slice(end, words[from].start).includes(','));
  const after = words.slice(to + 1, to + 2).filter(({ word }) => AFTER.includes(word));
  return [...before, ...words.slice(from, to + 1), ...after].filter(({ isNegation }) => isNegation);
}

/** The shortest stretch with everything that is needed, in any order, or null. Other words may come between, though not many. */
function stretchWith(needed: readonly Word[], words: readonly Word[]): [number, number] | null {
  let best: [number, number] | null = null;
  const longest = 2 * needed.length + 3;
  for (let from = 0; from < words.length; from++) {
    if (!needed.some((one) => isSame(one.stem, words[from].stem))) continue;
    const waiting = needed.map(({ stem }) => stem);
    for (let to = from; to < Math.min(words.length, from + longest); to++) {
      const hit = waiting.findIndex((stem) => isSame(stem, words[to].stem));
      if (hit !== -1) waiting.splice(hit, 1);
      if (waiting.length > 0) continue;
      if (!best || to - from < best[1] - best[0]) best = [from, to];
      break;
    }
  }
  return best;
}

/** Cuts endings off, twice where enough is left: compare, comparing and compared become one, and so do prefer and preference. */
export function stem(word: string): string {
  const once = withoutEnding(word.replace(/'s?$/, ''), SHORTEST_STEM);
  return withoutEnding(once, SHORTEST_STEM + 1);
}

function withoutEnding(word: string, shortest: number): string {
  const suffix = SUFFIXES.find((one) => word.endsWith(one) && word.length - one.length >= shortest) ?? '';
  const left = word.slice(0, word.length - suffix.length);
  return left.length > SHORTEST_STEM ? left.replace(/([bdfgklmnprt])\1$/, '$1') : left;
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const isLong = Math.min(a.length, b.length) >= LONG_ENOUGH;
  return isLong && a[0] === b[0] && isOneSlipApart(a, b);
}

/** One letter too many, missing or wrong, or two of them swapped. */
function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}
