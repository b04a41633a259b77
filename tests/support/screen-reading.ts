/** Moves with the virtual screen reader as its user does, and tells what was heard. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { waitUntil } from './wait-until.js';

/** Moves on to what is spoken so. */
export async function goTo(phrase: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if ((await virtual.lastSpokenPhrase()) === phrase) return;
    await virtual.next();
  }
  throw new Error(`"${phrase}" is not among: ${(await virtual.spokenPhraseLog()).join(' | ')}`);
}

/** Moves on to what is spoken so, and does what it is for. What is spoken from then on can be read from the log. */
export async function act(phrase: string): Promise<void> {
  await goTo(phrase);
  await virtual.clearSpokenPhraseLog();
  await virtual.act();
}

/** Resolves when it has been spoken without moving on. */
export async function said(phrase: string): Promise<void> {
  await waitUntil(async () => (await virtual.spokenPhraseLog()).includes(phrase), `"${phrase}" is not spoken`);
}

/** All that is spoken from the next stop on, to a phrase. */
export async function readTo(phrase: string): Promise<string[]> {
  await virtual.clearSpokenPhraseLog();
  await virtual.next();
  await goTo(phrase);
  return [...(await virtual.spokenPhraseLog())];
}

/** Without the names of plain containers. */
export const words = (phrases: readonly string[]) => phrases.filter((phrase) => !/^(end\b|paragraph$|strong$|list)/.test(phrase));
