/** Content that an author keeps in a JSON file: `{ "attributes": { … }, "items": [ … ] }`. */
import type { GenericSchema } from 'valibot';
import type { Problem } from './problem.js';

export interface ContentFile {
  /** Attributes for the element, as you would write them in its tag. */
  attributes?: Readonly<Record<string, string | number | boolean>>;
  items: unknown;
}

/** Why a file cannot be used. `field` and the rest come from `Mismatch`. */
export type FileProblem = Problem<'src-fetch' | 'src-json' | 'src-field'> & {
  field?: string;
  expected?: string;
  received?: string;
  /** It may be there the next time: the network or the server failed, rather than the address. */
  mayPass?: boolean;
};

/** Of answers in 400 to 499, these speak of the moment; the others speak of the address. */
const FOR_NOW = [408, 425, 429];

/** @returns the file, or what is wrong with it. Rejects only with the signal's own reason. */
export async function fetchContent(
  address: string,
  loadSchema: () => Promise<GenericSchema>,
  signal: AbortSignal,
): Promise<ContentFile | FileProblem> {
  const problem = (code: FileProblem['code'], text: string) => ({ code, item: null, text });
  let body: string;
  try {
    const response = await fetch(new URL(address, document.baseURI), { signal });
    const { ok, status } = response;
    if (!ok) return { ...problem('src-fetch', `${address} (${status})`), mayPass: status >= 500 || FOR_NOW.includes(status) };
    body = await response.text();
  } catch {
    signal.throwIfAborted();
    return { ...problem('src-fetch', address), mayPass: true };
  }
  let file: unknown;
  try {
    file = JSON.parse(body);
  } catch (error) {
    return problem('src-json', error instanceof Error ? error.message : String(error));
  }
  const [schema, { mismatch }] = await Promise.all([loadSchema(), import('./check.js')]);
  const wrong = mismatch(schema, file);
  return wrong ? { ...problem('src-field', wrong.field), ...wrong } : (file as ContentFile);
}

export function isProblem(result: ContentFile | FileProblem): result is FileProblem {
  return 'code' in result;
}
