/** The model that ships, fetched as a module, since pages that cannot fetch bytes can still import one. */
import { decodeBase64 } from './base64.js';
import { ModelFailure } from './failure.js';

/**
 * The bytes of a weights file, for the caller to keep. Called again when a model is lost.
 * @param onProgress Takes the share (0 to 1) of the work that is done.
 */
export type LoadWeights = (onProgress: (share: number) => void) => Promise<Uint8Array>;

/**
 * The base model's file.
 * @throws {ModelFailure} `missing` when its module cannot be imported, `damaged` when what it holds is not base64.
 */
export async function loadBaseWeights(onProgress?: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const text = await importWeights();
  onProgress?.(1 / 2);
  try {
    return await decodeBase64(text);
  } catch (error) {
    throw new ModelFailure('damaged', 'The weights are no base64', { cause: error });
  }
}

async function importWeights(): Promise<string> {
  try {
    return (await import('../models/base.js').catch(importAgain)).weights;
  } catch (error) {
    throw new ModelFailure('missing', 'The weights could not be loaded', { cause: error });
  }
}

/** Firefox remembers a failed import for as long as the page lives. It asks the network again if the address (taken from its message) is changed. */
function importAgain(error: unknown): Promise<{ weights: string }> {
  const [address] = /https?:\S+/.exec(String(error)) ?? [];
  if (!address) throw error;
  return import(/* @vite-ignore */ `${address}?again=${Date.now()}`) as Promise<{ weights: string }>;
}
