import { statSync } from 'node:fs';

/** A module as its file is now: a stage may have written it anew since it was last imported, and imports are remembered by their address. */
export function importAsItIs(file: URL): Promise<unknown> {
  return import(`${file.href}?written=${statSync(file).mtimeMs}`);
}
