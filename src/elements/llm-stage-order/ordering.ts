/** The scoring of one exercise, and where everything lay at the latest check. No DOM. */
import { Attempts } from '../../scoring/attempts.js';
import { isRecord } from '../../scoring/saved.js';
import type { Arrangement } from './arrangement.js';
import type { Sheet } from './entry.js';

/** An arrangement that was checked, and the stages in it that were in order. */
export interface Checked extends Arrangement {
  readonly kept: readonly number[];
}

/** The answer of a learner who asks to be shown the order. */
export const SHOWN = '';

export class Ordering extends Attempts<Sheet> {
  checked: Checked | null = null;
  /** Where everything lies if something has been moved since. Kept as it is, and not judged. */
  moves: Arrangement | null = null;

  /** @param limit How often the learner may check; 0 for as often as they like. */
  constructor(
    sheet: Sheet | null,
    readonly limit: number,
  ) {
    super(sheet ? [sheet] : [], (checks) => {
      const isSolved = checks.some(({ score }) => score >= 1);
      return isSolved || checks.at(-1)?.value === SHOWN || (limit > 0 && checks.length >= limit);
    });
  }

  get sheet(): Sheet | undefined {
    return this.items[0];
  }

  override get isTouched(): boolean {
    return super.isTouched || this.moves !== null;
  }

  /** How often the learner has checked. */
  get checks(): number {
    return this.of(0).filter(({ value }) => value !== SHOWN).length;
  }

  /** The learner asked to be shown the order. */
  get isShown(): boolean {
    return this.of(0).at(-1)?.value === SHOWN;
  }

  /** The order at the latest check, in words; nothing once it was shown. */
  override get values(): string[] {
    const { sheet, checked } = this;
    if (!sheet || !checked || this.isShown) return super.values;
    return [inWords(sheet, checked)];
  }

  /** Some 60 characters more than the answers; older versions ignore them. */
  override get state(): unknown {
    const { sheet, checked, moves } = this;
    if (!sheet) return super.state;
    return {
      ...(super.state as object),
      ...(checked && { order: { [sheet.key]: [checked.list, checked.aside, checked.kept] } }),
      ...(moves && { moves: { [sheet.key]: [moves.list, moves.aside, this.of(0).length] } }),
    };
  }

  override restore(state: unknown): void {
    const before = this.of(0);
    super.restore(state);
    const isNews = this.of(0).length > 0 && this.of(0) !== before;
    if (isNews) {
      this.checked = readChecked(state, this.sheet);
      this.moves = null;
    }
    if (!this.isDone(0)) this.moves ??= readMoves(state, this.sheet, this.of(0).length);
  }

  override adopt(other: Attempts): void {
    const before = this.of(0);
    super.adopt(other);
    if (!(other instanceof Ordering) || other.sheet?.key !== this.sheet?.key) return;
    if (this.of(0).length > 0 && this.of(0) !== before) this.checked = other.checked;
    if (!this.isDone(0)) this.moves = other.moves;
  }
}

export function inWords({ entries }: Sheet, { list }: Arrangement): string {
  return list.map((entry) => entries[entry]?.name ?? '').join(' > ');
}

function readChecked(state: unknown, sheet: Sheet | undefined): Checked | null {
  const { list, aside, rest } = readArrangement(state, 'order', sheet) ?? {};
  if (!sheet || !list || !aside) return null;
  const kept = numbers(rest);
  const places = kept.map((stage) => (stage < sheet.stages ? list.indexOf(stage) : -1));
  const isInOrder = places.every((place, i) => place !== -1 && (i === 0 || (place > places[i - 1] && kept[i] > kept[i - 1])));
  return { list, aside, kept: isInOrder ? kept : [] };
}

/** @param answers How often the learner has answered: what was moved after another answer is out of date. */
function readMoves(state: unknown, sheet: Sheet | undefined, answers: number): Arrangement | null {
  const saved = readArrangement(state, 'moves', sheet);
  return saved?.rest === answers ? { list: saved.list, aside: saved.aside } : null;
}

/** Every entry once, in the list or aside, and whatever comes after that; null for anything else. */
function readArrangement(state: unknown, name: 'order' | 'moves', sheet: Sheet | undefined): (Arrangement & { rest: unknown }) | null {
  const all = isRecord(state) ? state[name] : null;
  const saved = sheet && isRecord(all) ? all[sheet.key] : null;
  if (!sheet || !Array.isArray(saved)) return null;
  const [list, aside] = [numbers(saved[0]), numbers(saved[1])];
  const entries = [...list, ...aside];
  const isWhole = entries.length === sheet.entries.length && sheet.entries.every((_, entry) => entries.includes(entry));
  return isWhole ? { list, aside, rest: saved[2] as unknown } : null;
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}
