/** What is right about an arrangement, and what it scores. No DOM. */
import type { Arrangement } from './arrangement.js';

/**
 * What is said about an entry: a stage is in order, belongs earlier or later, or is missing from the list; a distractor does not belong
 * in the list, or is put aside as it should be.
 */
export type Mark = 'in-order' | 'earlier' | 'later' | 'missing' | 'foreign' | 'aside';

export interface Judgement {
  /** One per entry. */
  marks: readonly Mark[];
  /** For a stage that belongs earlier or later: one that it comes before, or after. Null where there is none. */
  than: readonly (number | null)[];
  /** How many entries are right. */
  right: number;
  /** 0 to 1 */
  score: number;
}

const IN_ORDER = 1000; //   more than all bonuses for places together: having the most stages in order comes first,
const KEPT = 1_000_000; //  but what was once right stays right

/**
 * The stages in order are the most that could stay where they are while the others move: one stage in the wrong place does not spoil those
 * after it, and neither does a distractor in between. A single stage is in order only if it is in its own place.
 *
 * The score is the share of what can be got right: (stages in order − 1 + distractors put aside) / (stages − 1 + distractors). One stage in
 * order does not count, since any stage is in order with itself; so the reverse order scores 0. (If there is only one stage, it counts.)
 *
 * @param kept Stages that were in order before, and have not been moved since.
 */
export function judge({ list, aside }: Arrangement, stages: number, entries: number, kept: ReadonlySet<number> = new Set()): Judgement {
  const listed = list.filter((entry) => entry < stages);
  const places = [...listed].sort((a, b) => a - b); // each stage's own place among those that are in the list
  const chosen = inOrder(listed, (stage, i) => (kept.has(stage) ? KEPT : IN_ORDER) + (places[i] === stage ? 1 : 0));
  if (chosen.size === 1)
    for (const stage of chosen) if (listed.indexOf(stage) !== places.indexOf(stage) && !kept.has(stage)) chosen.clear();

  const marks: Mark[] = [];
  const than: (number | null)[] = [];
  for (let entry = 0; entry < entries; entry++) {
    const isAside = aside.includes(entry);
    let mark: Mark = isAside ? 'aside' : 'foreign';
    let other: number | null = null;
    if (entry < stages) {
      const at = listed.indexOf(entry);
      const passed = listed.filter((stage, i) => chosen.has(stage) && i < at && stage > entry);
      const skipped = listed.filter((stage, i) => chosen.has(stage) && i > at && stage < entry);
      const isLater = skipped.length > 0 || (passed.length === 0 && at < places.indexOf(entry));
      mark = isAside ? 'missing' : chosen.has(entry) ? 'in-order' : isLater ? 'later' : 'earlier';
      if (mark === 'earlier') other = passed.length > 0 ? Math.min(...passed) : null;
      if (mark === 'later') other = skipped.length > 0 ? Math.max(...skipped) : null;
    }
    marks.push(mark);
    than.push(other);
  }
  const putAside = marks.filter((mark) => mark === 'aside').length;
  const free = stages > 1 ? 1 : 0;
  return { marks, than, right: chosen.size + putAside, score: (Math.max(0, chosen.size - free) + putAside) / (entries - free) };
}

export function isRight(mark: Mark | undefined): boolean {
  return mark === 'in-order' || mark === 'aside';
}

/** The heaviest increasing subsequence of the stages. */
function inOrder(stages: readonly number[], weight: (stage: number, place: number) => number): Set<number> {
  const total: number[] = [];
  const before: number[] = [];
  for (const [i, stage] of stages.entries()) {
    let best = -1;
    for (let j = 0; j < i; j++) if (stages[j] < stage && (best === -1 || total[j] > total[best])) best = j;
    before.push(best);
    total.push(weight(stage, i) + (best === -1 ? 0 : total[best]));
  }
  const run = new Set<number>();
  for (let i = total.indexOf(Math.max(...total)); i >= 0; i = before[i]) run.add(stages[i]);
  return run;
}
