/** Reads tables, the format of what has many columns; README.md describes it. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.js';
import { linesOf } from './lines.js';

/** A text, or a list of them. */
export type Cell = string | readonly string[];

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/**
 * @param path Below this folder, as in `tiny-internet/knowledge/tables/foods.tsv`.
 * @throws {UsageError} with file and line, at the first row that cannot be read.
 */
export function readTable(path: string): Table {
  return parseTable(readFileSync(new URL(path, import.meta.url), 'utf8'), path);
}

/** @throws {UsageError} with file and line, at the first row that cannot be read. */
export function parseTable(text: string, file: string): Table {
  const [head, ...lines] = linesOf(text).filter((line) => !line.text.startsWith('#'));
  if (lines.length === 0) throw new UsageError(`${file}: no rows`);
  const heads = head.text.split('\t').map((name) => name.trim());
  const columns = heads.map((name) => name.replace(/\*$/, ''));
  if (columns.includes('') || new Set(columns).size < columns.length)
    throw new UsageError(`${file}:${head.number}: the first line names the columns, each by a name of its own`);
  const rows = lines.map(({ text: line, number }) => {
    const place = `${file}:${number}`;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length !== heads.length)
      throw new UsageError(
        `${place}: ${cells.length} cells where ${heads.length} belong: ${columns.join(', ')}; an empty one has its tab too`,
      );
    return cells.map((cell, i) => {
      const values = cell === '' ? [] : cell.split(' | ').map((value) => value.trim());
      if (values.includes('')) throw new UsageError(`${place}: ${columns[i]} has an empty value`);
      return heads[i].endsWith('*') || values.length > 1 ? values : cell;
    });
  });
  return { columns, rows };
}
