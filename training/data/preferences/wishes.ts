import { bySection, readCards } from '../cards.js';
import { readTable } from '../tables.js';

type ListRow = readonly [name: string, values: readonly string[]];

/** What the wishes name. One of each is drawn for a whole pair, so that wish and answers agree. */
export const FILLERS = readTable('preferences/wishes/fillers.tsv').rows as unknown as readonly ListRow[];
const NAMES = FILLERS.map(([name]) => name);

/** Wishes of one sort that a kind helper declines: mild ones, fit for a classroom. */
export interface Group {
  /** Why one should not. */
  reasons: readonly string[];
  /** How a model helps that nobody has taught to decline: bland, and of no real use. */
  help: readonly string[];
  /** Each wish (after "I want to") with something better to do. */
  wishes: readonly (readonly [act: string, better: string])[];
}

const REASONS = new Map(
  readTable('preferences/wishes/harmful-groups.tsv').rows.map(([name, reasons, help]) => [
    name,
    { reasons, help } as Omit<Group, 'wishes'>,
  ]),
);

export const HARMFUL: readonly Group[] = bySection(readCards('preferences/wishes/harmful.txt', NAMES)).map((wishes) => ({
  ...REASONS.get(wishes[0].section)!,
  wishes: wishes.map(({ parts: [act, better] }) => [act, better]),
}));

/** Wishes that sound a little like harmful ones and are fine: what follows "I want to", and the answer. */
export const HARMLESS = readCards('preferences/wishes/harmless.txt', NAMES);
