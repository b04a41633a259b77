/** Reads content that a page gave by a property or a file. Anything may be there; what is not understood reads as nothing. */
import { richTextOf, type RichText } from './rich-text.js';
import { squeezed } from './text.js';

/**
 * The same as plain data: getters have been run, and nothing changes under the reader's hands.
 *
 * @returns undefined for what JSON cannot hold, such as circles.
 */
export function plainData(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

/** One entry, or several. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A text without line breaks; empty for anything else. */
export function lineOf(value: unknown): string {
  return typeof value === 'string' ? squeezed(value) : '';
}

/** Texts that have something in them. */
export function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(lineOf).filter(Boolean) : [];
}

/** One paragraph, or several. */
export function paragraphsOf(value: unknown): RichText[] {
  return listOf(value).map(richTextOf).filter((text) => text.length > 0);
}
