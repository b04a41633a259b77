import { nextTask } from './next-task.js';

const SLICE = 2 ** 17; // characters, a multiple of 4: about 1 ms

/**
 * The bytes of base64 text. Where the browser has no decoder for bytes, long text takes several tasks.
 * @throws {Error} when it is not base64.
 */
export async function decodeBase64(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 3);
  let length = 0;
  for (let i = 0; i < text.length; i += SLICE) {
    if (i > 0) await nextTask();
    const characters = atob(text.slice(i, i + SLICE));
    for (let j = 0; j < characters.length; j++) bytes[length++] = characters.charCodeAt(j);
  }
  return bytes.subarray(0, length);
}
