/**
 * Keeps evaluation honest: finds texts for training that hold an item of training/suites/, verbatim or as the same frame with the same
 * answer. Names, pronouns, possessives, articles, case and punctuation make no difference.
 */
import { linesOf } from '../data/lines.js';
import { PEOPLE } from '../data/tiny-internet/english.js';

/** Sentences of fewer words, articles aside ("Dogs run fast."), belong to nobody; an item as short counts with its neighbours alone. */
const FEWEST_WORDS = 4;

/** The sentences of a text are compared alone and in rows of up to so many. */
const LONGEST_ROW = 3;

const NAMES = new Set(
  [...PEOPLE.map(({ name }) => name), 'Peter', 'Mary', 'John', 'Lisa', 'Jane', 'David', 'Kate', 'Alex'].map((name) => name.toLowerCase()),
);
const ARTICLES = new Set(['a', 'an', 'the']);
const PERSONS = new Map(
  Object.entries({
    he: 'she it i we you they',
    him: 'her me us them',
    his: 'my our your their its',
    himself: 'herself myself ourselves yourself themselves itself',
  }).flatMap(([one, others]) => [one, ...others.split(' ')].map((word) => [word, one] as const)),
);

/** What stays of a sentence when all is left out that makes no other item of it. */
export function frameOf(sentence: string): string {
  const words = sentence.toLowerCase().match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
  return words.flatMap((word) => (ARTICLES.has(word) ? [] : NAMES.has(word) ? ['he'] : [PERSONS.get(word) ?? word])).join(' ');
}

export class EvaluationItems {
  readonly #frames = new Map<string, string>(); // frame → the file it is from

  /** @param tables The text of each table by the name of its file. */
  constructor(tables: Readonly<Record<string, string>>) {
    for (const [file, text] of Object.entries(tables)) {
      for (const { text: line } of linesOf(text)) {
        if (line.startsWith('#')) continue;
        for (const item of itemsOf(file, line.split('\t'))) this.#frames.set(frameOf(item), file);
      }
    }
  }

  /** The file with an item that occurs in a text; undefined when none does. */
  foundIn(text: string): string | undefined {
    const sentences = text.split(/(?<=[.!?]["']?)\s+|\n/).map(frameOf);
    for (let from = 0; from < sentences.length; from++) {
      let row = '';
      for (let to = from; to < Math.min(sentences.length, from + LONGEST_ROW); to++) {
        row = row === '' ? sentences[to] : `${row} ${sentences[to]}`;
        const file = this.#frames.get(row);
        if (file !== undefined && row.split(' ').length >= FEWEST_WORDS) return file;
      }
    }
    return undefined;
  }
}

/** The texts that must not occur: with every accepted word in the blank, where there is one. */
function itemsOf(file: string, [first, second]: readonly string[]): string[] {
  if (file === 'grammar-pairs') return [first, second];
  if (!first.includes('___')) return [first.replaceAll('\\n', '\n')];
  return second.split(',').map((word) => first.replace('___', word.trim()));
}
