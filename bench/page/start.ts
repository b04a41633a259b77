/** The least that a page can do: load, predict one token, say so. */
import type { ModelSource, OpenDecoder } from '../contenders/contract.js';
import { greedy } from '../generate.js';

export async function start(open: OpenDecoder, source: ModelSource, variant: string, prompt: number[]): Promise<void> {
  const began = performance.now();
  const decoder = await open(source, variant);
  const opened = performance.now();
  const token = greedy(await decoder.feed(prompt));
  const first = performance.now();
  document.body.textContent = `The next token is ${token}.`;
  Object.assign(globalThis, { started: { token, first, session: opened - began } });
}
