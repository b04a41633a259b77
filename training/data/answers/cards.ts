import { readRecords } from '../read-records.js';
import type { WrittenRecord } from '../records.js';

/**
 * Facts, one a card: `[question|question …] => [answer|answer] => statement => statement …`, in `cards/*.txt` by small topics. The
 * statements, and pages of questions with answers, are part of the tiny internet; question and answer alone are for SFT.
 */
export const CARDS: readonly WrittenRecord[] = readRecords(new URL('./cards/', import.meta.url));
