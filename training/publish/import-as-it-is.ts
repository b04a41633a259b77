import { statSync } from 'node:fs';

/** A module as its file is now: a stage may have rewritten it since it was last imported, and imports are cached by address. */
export function importAsItIs(file: URL): Promise<unknown> {
  return import(`${file.href}?written=${statSync(file).mtimeMs}`);
}
