/**
 * How surprised a reader is by texts, in bits a character.
 * @param logProbability Of a whole text, in nats.
 */
export function bitsPerCharacter(texts: readonly string[], logProbability: (text: string) => number): number {
  const nats = texts.reduce((sum, text) => sum - logProbability(text), 0);
  return nats / Math.LN2 / texts.reduce((sum, { length }) => sum + length, 0);
}
