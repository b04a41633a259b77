/** Finds phrases whatever the endings of their words. */
import { stem, wordsOf } from './text.js';

/**
 * A phrase is words with spaces between them; `a|b` stands for either word, `*` for one to four words of any kind.
 * @returns How often one of the phrases occurs in a text, given as the stems of its words.
 */
export function phraseCounter(phrases: readonly string[]): (stems: readonly string[]) => number {
  const pattern = new RegExp(`(?<= )(?:${phrases.map(phrasePattern).join('|')})(?= )`, 'g');
  return (stems) => ` ${stems.join(' ')} `.match(pattern)?.length ?? 0;
}

function phrasePattern(phrase: string): string {
  const patterns = phrase.split(' ').map((word) => (word === '*' ? String.raw`\S+(?: \S+){0,3}?` : alternatives(word)));
  return patterns.join(' ');
}

function alternatives(words: string): string {
  return `(?:${words
    .split('|')
    .map((word) => wordsOf(word).map(stem).join(' '))
    .join('|')})`;
}
