import { readRecords } from '../read-records.js';
import type { WrittenRecord } from '../records.js';

/**
 * What everybody knows, asked in ten ways that have little in common: `[question|question …] => [answer|answer]`, in `core/*.txt`. So that
 * SFT learns to understand a question in whatever words; the base meets them on pages of questions.
 */
export const CORE: readonly WrittenRecord[] = readRecords(new URL('./core/', import.meta.url));

/**
 * Most of the same things asked in yet other ways, as unlike as could be thought of, in `rephrased/*.txt`. A card stands on the same line of the file of the
 * same name, so that both are held out together.
 */
export const REPHRASED: readonly WrittenRecord[] = readRecords(new URL('./rephrased/', import.meta.url));
