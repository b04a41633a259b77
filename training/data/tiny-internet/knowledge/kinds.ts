import { list, plural } from '../english.js';
import type { Slots } from '../template.js';
import type { Topic } from '../topic.js';
import { readFrames, readItems, readRows } from './read.js';

interface Category extends Slots {
  kind: string;
  single?: string;
  all: readonly string[];
}

/** Every run of so many neighbours in the ring of members, as a list in words. */
const runs = (all: readonly string[], length: number): string[] =>
  all.map((_, i) => list(Array.from({ length }, (_, j) => all[(i + j * (all.length > 4 ? 2 : 1)) % all.length])));

/** Kinds of things with their members, in the plural. */
export const categories: Topic = {
  items: readItems<Category>('tables/categories').map((category) => ({
    ...category,
    pair: runs(category.all, 2),
    triple: runs(category.all, 3),
  })),
  ...readFrames('categories'),
};

/** Kinds and what belongs to them, in the singular. */
const KINDS: readonly (readonly [kind: string, members: readonly string[]])[] = readRows('kinds-of-things');
const UNCOUNTED =
  /^(?:drink|meal|sport|colour|day|month|season|language|metal|planet|school subject|number|direction|feeling|ball game|game)$/;
const articled = (kind: string, word: string): string => (UNCOUNTED.test(kind) ? word : `${/^[aeio]/.test(word) ? 'an' : 'a'} ${word}`);

export const kinds: Topic = {
  items: KINDS.flatMap(([kind, words]) => {
    const many =
      kind === 'fish'
        ? kind
        : kind.startsWith('piece of') || kind.startsWith('part of')
          ? kind.replace(/^(piece|part)/, '$1s')
          : plural(kind);
    return words.map((word, i) => ({
      x: articled(kind, word),
      k: kind === 'fruit' ? 'a fruit' : kind === 'fish' ? 'a fish' : `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`,
      ks: many,
      others: list([1, 2].map((step) => articled(kind, words[(i + step) % words.length]))),
      three: list([1, 2, 0].map((step) => articled(kind, words[(i + step) % words.length]))),
    }));
  }),
  ...readFrames('kinds'),
};
