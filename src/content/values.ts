/** Reads content that a page passed as a property or in a file. It may be anything; what cannot be understood reads as nothing. */
import { richTextOf, type RichText } from './rich-text.js';
import { squeezed } from './text.js';

/**
 * The same as plain data: getters have been run (one that throws reads as nothing), and nothing changes while it is being read. Circular
 * data stays circular in the copy.
 */
export function plainData(value: unknown): unknown {
  const copies = new Map<object, unknown>();
  const copied = (original: unknown): unknown => {
    if (typeof original !== 'object' || original === null) return original;
    if (copies.has(original)) return copies.get(original);
    const copy: Record<string, unknown> = Array.isArray(original) ? ([] as never) : {};
    copies.set(original, copy);
    for (const key of Object.keys(original)) {
      const entry = attempt(() => copied((original as Record<string, unknown>)[key]));
      Object.defineProperty(copy, key, { value: entry, enumerable: true, configurable: true, writable: true }); // `__proto__` is a name like any other
    }
    return copy;
  };
  return attempt(() => copied(value));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
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

/** Texts that are not blank. */
export function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(lineOf).filter(Boolean) : [];
}

/** One paragraph, or several. */
export function paragraphsOf(value: unknown): RichText[] {
  return listOf(value)
    .map(richTextOf)
    .filter((text) => text.length > 0);
}
