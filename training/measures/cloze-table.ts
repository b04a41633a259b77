import { percent } from './shares.js';
import type { ClozeReport, ClozeShares } from './cloze.js';

/** A cloze report for people: the shares of each kind, then every item that the model missed. */
export function clozeTable({ byKind, details, ...all }: ClozeReport): string {
  const rows: [string, ClozeShares][] = [...Object.entries(byKind), ['all', all]];
  const width = Math.max(...rows.map(([kind]) => kind.length));
  const table = rows.map(([kind, { items, top1, top5 }]) =>
    [kind.padEnd(width), cell(String(items)), cell(percent(top1, 1)), cell(percent(top5, 1))].join(''),
  );
  const misses = details
    .filter(({ rank }) => rank > 5)
    .map(({ sentence, accepted, words, rank }) => `  ${sentence}\n      ${accepted.join(', ')}: rank ${rank} after ${words.join(', ')}`);
  return [
    ['kind'.padEnd(width), cell('items'), cell('top 1'), cell('top 5')].join(''),
    ...table,
    '',
    misses.length === 0 ? 'No item missed.' : `Missed (the accepted words, then the model's best five):`,
    ...misses,
  ].join('\n');
}

function cell(text: string): string {
  return text.padStart(8);
}
