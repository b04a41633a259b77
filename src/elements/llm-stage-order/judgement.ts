/** What is right about an arrangement, and what it scores. No DOM. */
import type { Arrangement } from './arrangement.js';

/**
 * What is said about an entry: a stage is in order at its own number, right relative to others but not at its own number, belongs earlier or
 * later, or is missing from the list; a distractor does not belong in the list, or is put aside as it should be.
 */
export type Mark = 'in-order' | 'relative' | 'earlier' | 'later' | 'missing' | 'foreign' | 'aside';

export interface Judgement {
  /** One per entry. */
  marks: readonly Mark[];
  /** For a stage that belongs earlier or later: one that it comes before, or after; for a relative one, its neighbour. Null where there is none. */
  than: readonly (number | null)[];
  /** How many entries are right: in order, or put aside. */
  right: number;
  /** 0 to 1 */
  score: number;
}

const IN_ORDER = 1000; //   more than all bonuses for places together: having the most stages in order comes first,
const KEPT = 1_000_000; //  but what was once right stays right

/**
 * What scores are the most stages that could stay while the others move: one stage in the wrong place does not spoil those after it, and
 * neither does a distractor in between. Of these, only those at their own number are called in order; the others are right relative to them.
 *
 * The score is the share of what can be got right: (stages that could stay − 1 + distractors put aside) / (stages − 1 + distractors). One
 * stage does not count, since any stage is in order with itself; so the reverse order scores 0. (If there is only one stage, it counts.)
 *
 * @param kept Stages that were in order before, and have not been moved since.
 */
export function judge({ list, aside }: Arrangement, stages: number, entries: number, kept: ReadonlySet<number> = new Set()): Judgement {
  const listed = list.filter((entry) => entry < stages);
  const isAtItsNumber = (stage: number) => list[stage] === stage;
  const stay = inOrder(listed, (stage) => (kept.has(stage) ? KEPT : IN_ORDER) + (isAtItsNumber(stage) ? 1 : 0));
  const chosen = stay.size > 1 ? stay : new Set([...stay].filter(isAtItsNumber)); // one alone is right relative to nothing

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
      const isLater = skipped.length > 0 || (passed.length === 0 && list.indexOf(entry) < entry);
      const isChosen = chosen.has(entry);
      mark = isAside ? 'missing' : isChosen ? (isAtItsNumber(entry) ? 'in-order' : 'relative') : isLater ? 'later' : 'earlier';
      if (mark === 'earlier') other = passed.length > 0 ? Math.min(...passed) : null;
      if (mark === 'later') other = skipped.length > 0 ? Math.max(...skipped) : null;
      if (mark === 'relative')
        other = neighbour(
          entry,
          listed.filter((stage) => chosen.has(stage)),
        );
    }
    marks.push(mark);
    than.push(other);
  }
  const putAside = marks.filter((mark) => mark === 'aside').length;
  const inPlace = marks.filter((mark) => mark === 'in-order').length;
  const free = stages > 1 ? 1 : 0;
  return { marks, than, right: inPlace + putAside, score: (Math.max(0, stay.size - free) + putAside) / (entries - free) };
}

export function isRight(mark: Mark | undefined): boolean {
  return mark === 'in-order' || mark === 'aside';
}

/** Is said to go elsewhere. */
export function isMisplaced(mark: Mark | undefined): boolean {
  return mark !== undefined && !isRight(mark) && mark !== 'relative';
}

/** The one before it, or after it if there is none before. */
function neighbour(stage: number, among: readonly number[]): number | null {
  const at = among.indexOf(stage);
  return among[at === 0 ? 1 : at - 1] ?? null;
}

/** The heaviest increasing subsequence of the stages. */
function inOrder(stages: readonly number[], weight: (stage: number) => number): Set<number> {
  const total: number[] = [];
  const before: number[] = [];
  for (const [i, stage] of stages.entries()) {
    let best = -1;
    for (let j = 0; j < i; j++) if (stages[j] < stage && (best === -1 || total[j] > total[best])) best = j;
    before.push(best);
    total.push(weight(stage) + (best === -1 ? 0 : total[best]));
  }
  const run = new Set<number>();
  for (let i = total.indexOf(Math.max(...total)); i >= 0; i = before[i]) run.add(stages[i]);
  return run;
}
