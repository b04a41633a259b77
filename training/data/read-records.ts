import { readdirSync, readFileSync } from 'node:fs';
import { parseRecords, type WrittenRecord } from './records.js';

/** All records of a folder's text files whose names begin with `prefix`. */
export function readRecords(folder: URL, prefix = ''): WrittenRecord[] {
  const files = readdirSync(folder).filter((file) => file.startsWith(prefix) && file.endsWith('.txt'));
  return files.sort().flatMap((file) => parseRecords(readFileSync(new URL(file, folder), 'utf8'), file));
}
