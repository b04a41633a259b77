/** Tables of evaluation items: one item a line, its columns between tabs; empty lines and lines that begin with `#` are passed over. */
import { linesOf } from '../data/lines.js';
import { UsageError } from '../usage-error.js';

export interface Row {
  columns: string[];
  /** Makes the error that says what is wrong with this row, with file and line. */
  wrong: (what: string) => UsageError;
}

/**
 * Reads rows of so many columns, none of them empty.
 * @param file Names the source in messages.
 * @throws {UsageError} with file and line at the first row that has others, or when there is none.
 */
export function parseTable(text: string, file: string, names: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const { text: line, number } of linesOf(text)) {
    if (line.startsWith('#')) continue;
    const wrong = (what: string) => new UsageError(`${file}:${number}: ${what}`);
    const columns = line.split('\t').map((column) => column.trim());
    if (columns.length !== names.length) {
      throw wrong(`${columns.length} columns where ${names.length} belong: ${names.join(', ')}, with tabs between them`);
    }
    const empty = names.find((_, column) => columns[column] === '');
    if (empty) throw wrong(`no ${empty}`);
    rows.push({ columns, wrong });
  }
  if (rows.length === 0) throw new UsageError(`${file}: no items`);
  return rows;
}

/** The entries of a list between commas. */
export function listOf(column: string): string[] {
  return column.split(',').flatMap((word) => word.trim() || []);
}
