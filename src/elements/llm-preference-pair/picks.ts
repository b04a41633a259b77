/** What the learner picked, pair by pair, and what it is worth. No DOM, no model. */
import type { Pick } from '../../preference/reward-model.js';
import { Attempts, type Attempt } from '../../scoring/attempts.js';
import { favours } from '../../preference/favours.js';
import type { Bet } from './bet.js';
import { replyText, type Choice, type Pair } from './pair.js';
import { plainText } from '../../content/rich-text.js';

/** `part`: taking part counts. `match`: the better reply counts, where the author names one. */
export type PairScoring = 'part' | 'match';

const LABELS = { A: 1, B: 0, same: 0.5 } as const;

/**
 * The note of a pick is the model's bet on A in thousandths, or this once the pick was taken back. Where everything had been done by then, as much
 * less as there were pairs: the end counts once, and more pairs make another end.
 */
const TAKEN_BACK = -1;
const FULL = 1000;

/** Taking picks back again and again must not make the state too long; scores lose nothing by it. */
const MOST_KEPT = 3;

export class Picks extends Attempts<Pair> {
  constructor(
    pairs: readonly Pair[],
    readonly scoring: PairScoring,
  ) {
    super(pairs, (picks) => picks.some(stands));
  }

  /** What the learner said about a pair, unless they took it back. */
  choice(item: number): Choice | null {
    const value = this.of(item).findLast(stands)?.value ?? '';
    return Object.hasOwn(LABELS, value) ? (value as Choice) : null;
  }

  /** What the model bet before the learner picked; null where it was not kept. */
  bet(item: number): Bet | null {
    const note = this.of(item).findLast(stands)?.note ?? 0;
    return note > 0 && note < FULL ? { probability: note / FULL } : null;
  }

  /** How a bet is kept with the pick. */
  static note({ probability }: Bet): number {
    return Math.min(FULL - 1, Math.max(1, Math.round(FULL * probability)));
  }

  /** `null` for an opinion. */
  isCorrect(item: number, choice: Choice): boolean | null {
    const better = this.scoring === 'match' ? this.items[item].better : null;
    return better && choice === better;
  }

  /** What a pick is worth. Picking again moves only the model: by then the answer is known. */
  worth(item: number, choice: Choice): number {
    if (this.of(item).length > 0) return this.score(item);
    return this.isCorrect(item, choice) === false ? 0 : 1;
  }

  takeBack(item: number): void {
    this.note(item, this.hasEnded ? TAKEN_BACK - this.items.length : TAKEN_BACK);
  }

  override get hasEnded(): boolean {
    const picks = this.items.map((_, item) => this.of(item));
    const hadEnd = picks.flat().some(({ note }) => TAKEN_BACK - note >= this.items.length);
    return this.isComplete || (hadEnd && picks.every((some) => some.length > 0));
  }

  /** A pick as the reward model learns it. */
  pick(item: number, choice: Choice): Pick {
    const { prompt, replies } = this.items[item];
    return { prompt: plainText(prompt), a: replyText(replies.A), b: replyText(replies.B), label: LABELS[choice] };
  }

  /** In how many pairs both the learner and the model had a favourite, and in how many of those it was the same. */
  get agreement(): { both: number; same: number } {
    const favourites = this.items.map((_, item) => {
      const [choice, bet] = [this.choice(item), this.bet(item)];
      return { choice, bet: bet && favours(bet.probability) };
    });
    const both = favourites.filter(({ choice, bet }) => (choice === 'A' || choice === 'B') && bet);
    return { both: both.length, same: both.filter(({ choice, bet }) => choice === bet).length };
  }

  override get values(): string[] {
    return this.items.flatMap((_, item) => this.choice(item) ?? []);
  }

  override get state(): unknown {
    const { items, ...rest } = super.state as { items: Record<string, unknown[]> };
    return { ...rest, items: Object.fromEntries(Object.entries(items).map(([key, picks]) => [key, picks.slice(-MOST_KEPT)])) };
  }
}

function stands({ note }: Attempt): boolean {
  return note > TAKEN_BACK;
}
