import { readRecords } from '../read-records.js';
import type { WrittenRecord } from '../records.js';

/**
 * What everybody knows, asked in ten ways that have little in common: `[question|question …] => [answer|answer]`, in `core/*.txt`. For SFT
 * alone, so that it learns to understand a question in whatever words.
 */
export const CORE: readonly WrittenRecord[] = readRecords(new URL('./core/', import.meta.url));
