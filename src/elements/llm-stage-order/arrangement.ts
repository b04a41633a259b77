/** Where each entry lies: in the list, from first to last, or put aside. */
import { Random } from '../../engine/random.js';
import type { Sheet } from './entry.js';
import { judge } from './judgement.js';

/** Numbers of entries. */
export interface Arrangement {
  readonly list: readonly number[];
  readonly aside: readonly number[];
}

const TRIES = 40;

export function solution({ entries, stages }: Sheet): Arrangement {
  const all = entries.map((_, entry) => entry);
  return { list: all.slice(0, stages), aside: all.slice(stages) };
}

/**
 * The same entries with one of them moved.
 *
 * @param kept Stages that stay at their own number, as far as the list is long enough; the others move around them.
 */
export function moved(
  { list, aside }: Arrangement,
  entry: number,
  to: 'list' | 'aside',
  index: number,
  kept: ReadonlySet<number> = new Set(),
): Arrangement {
  const rest = { list: list.filter((other) => other !== entry), aside: aside.filter((other) => other !== entry) };
  const next = { ...rest, [to]: rest[to].toSpliced(index, 0, entry) };
  return { ...next, list: seated(next.list, kept) };
}

function seated(list: readonly number[], kept: ReadonlySet<number>): number[] {
  const seats = list.filter((entry) => !kept.has(entry));
  const ascending = list.filter((entry) => kept.has(entry)).sort((a, b) => a - b);
  for (const stage of ascending) seats.splice(stage, 0, stage);
  return seats;
}

/** All in the list, shuffled so that at most half of the stages are already in order, and always the same way for the same seed. */
export function shuffled(sheet: Sheet, seed: number): Arrangement {
  const { list, aside } = solution(sheet);
  const all = [...list, ...aside];
  const random = new Random(seed);
  for (let i = 0; i < TRIES; i++) {
    const mixed = { list: random.shuffle(all), aside: [] };
    const { marks } = judge(mixed, sheet.stages, sheet.entries.length);
    const inOrder = marks.filter((mark) => mark === 'in-order' || mark === 'relative').length;
    if (inOrder <= Math.max(1, sheet.stages / 2) && mixed.list.some((entry, place) => entry !== place)) return mixed;
  }
  return { list: all.reverse(), aside: [] };
}

export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  return a.list.join() === b.list.join() && a.aside.join() === b.aside.join();
}
