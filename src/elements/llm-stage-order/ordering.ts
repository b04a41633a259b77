/** The scoring of one exercise, and where everything lay at the latest check. No DOM. */
import { Attempts } from '../../scoring/attempts.js';
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

  /** Some 30 characters more than the answers; older versions ignore them. */
  override get state(): unknown {
    const state = super.state as Record<string, unknown>;
    const { sheet, checked } = this;
    return sheet && checked ? { ...state, order: { [sheet.key]: [checked.list, checked.aside, checked.kept] } } : state;
  }

  override restore(state: unknown): void {
    const before = this.of(0);
    super.restore(state);
    if (this.of(0).length > 0 && this.of(0) !== before) this.checked = readChecked(state, this.sheet);
  }

  override adopt(other: Attempts): void {
    const before = this.of(0);
    super.adopt(other);
    if (this.of(0).length > 0 && this.of(0) !== before && other instanceof Ordering) this.checked = other.checked;
  }
}

export function inWords({ entries }: Sheet, { list }: Arrangement): string {
  return list.map((entry) => entries[entry]?.name ?? '').join(' > ');
}

function readChecked(state: unknown, sheet: Sheet | undefined): Checked | null {
  const order = (state as { order?: unknown } | null)?.order;
  const saved = sheet && typeof order === 'object' && order !== null ? (order as Record<string, unknown>)[sheet.key] : null;
  if (!sheet || !Array.isArray(saved)) return null;
  const [list = [], aside = [], kept = []] = saved.map(numbers);
  const all = [...list, ...aside];
  const isWhole = all.length === sheet.entries.length && sheet.entries.every((_, entry) => all.includes(entry));
  if (!isWhole) return null;
  const places = kept.map((stage) => (stage < sheet.stages ? list.indexOf(stage) : -1));
  const isInOrder = places.every((place, i) => place !== -1 && (i === 0 || (place > places[i - 1] && kept[i] > kept[i - 1])));
  return { list, aside, kept: isInOrder ? kept : [] };
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}
