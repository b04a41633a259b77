/** All suites for people: the model in the first column of figures, counting beside it. */
import type { ClozeShares } from './cloze.js';
import { percent } from './shares.js';
import type { SuiteScores, SuitesReport } from './suites.js';

/** A name, then a figure each of the model, the 5-gram and the unigram model; '' where there is none. */
type Line = readonly [name: string, ...figures: string[]];

export function suitesTable({ model, ngram, unigram }: SuitesReport): string {
  const all = [model, ngram, unigram];
  const line = (name: string, figure: (scores: SuiteScores) => string): Line => [name, ...all.map(figure)];
  const blanks = (suite: 'blanks' | 'next') =>
    Object.entries(model[suite]).map(([file, { items }]) => line(`  ${file}, ${items}`, (scores) => topShares(scores[suite][file])));
  const styles = [model.style, ngram.style];
  return aligned([
    ['', 'model', '5-gram', 'unigram'],
    ['blanks, both sides seen: top 5 / top 1'],
    ...blanks('blanks'),
    ["the model's top-5 misses for each of the 5-gram's"],
    ...Object.entries(model.misses).map(([file, ratio]): Line => [`  ${file}`, ratio.toFixed(2)]),
    ['blanks at the end, left side seen: top 5 / top 1'],
    ...blanks('next'),
    line('grammar pairs', ({ grammar }) => percent(grammar, 1)),
    line('facts', ({ facts }) => percent(facts, 1)),
    line('bits per character, held-out documents', ({ bitsPerCharacter }) => bitsPerCharacter.toFixed(3)),
    [
      `style kept, ${model.style.items} openings (chance ${percent(model.style.chance, 1)})`,
      ...styles.map(({ accuracy }) => percent(accuracy, 1)),
    ],
    ...Object.entries(model.style.byKind).map(([register, { items }]): Line => [
      `  ${register}, ${items}`,
      ...styles.map(({ byKind }) => percent(byKind[register].accuracy, 1)),
    ]),
    ['  the judge itself, documents as short', ...styles.map(({ judge }) => percent(judge.accuracy, 1))],
  ]);
}

function aligned(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines
    .map(([name, ...figures]) => [name.padEnd(width), ...figures.map((figure) => figure.padStart(17))].join('').trimEnd())
    .join('\n');
}

function topShares({ top1, top5 }: ClozeShares): string {
  return `${percent(top5, 1)} / ${percent(top1, 1)}`;
}
