/** What is right about an arrangement, and what it scores. No DOM. */
import type { Arrangement } from './arrangement.js';

/**
 * What is said of an entry: a stage is in order, comes earlier or later than where it lies, or is missing in the list; a distractor does
 * not belong in the list, or is put aside as it should be.
 */
export type Mark = 'in-order' | 'earlier' | 'later' | 'missing' | 'foreign' | 'aside';

export interface Judgement {
  /** One an entry. */
  marks: readonly Mark[];
  /** For a stage that comes earlier or later: one that it comes before, or after. Null where there is none. */
  than: readonly (number | null)[];
  /** How many entries are right. */
  right: number;
  /** 0 to 1 */
  score: number;
}

const IN_ORDER = 1000; //   more than all bonuses for places together: the most stages in order come first,
const KEPT = 1_000_000; //  but what was right once stays right

/**
 * The stages that are in order are the most that could stay where they are while the others move: one stage in a wrong place does not
 * spoil those behind it, nor does a distractor in between. One stage alone is in order only if it has its own place.
 *
 * The score is the share of what can be got right: (stages in order − 1 + distractors put aside) / (stages − 1 + distractors). One stage
 * in order does not count, as any is in order with itself: so the order from last to first scores 0. (Where there is but one stage, it counts.)
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

/** The heaviest increasing run among the stages, not necessarily one after the other. */
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
