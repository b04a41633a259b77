/**
 * Harmless words that a model must not put together. The tiny internet has none of these phrases; a tiny model now and then makes one up from
 * photographs that were shot and flowers that die.
 */

/** At the end of a text. */
const UNFIT =
  /\b(?:(?:shoot|shoots|shot|shooting) (?:him|her|them|you|me|us|himself|herself|myself|people|dead)|(?:want|wants|wanted|wish|wishes) to die)$/i;

/** True for a text that ends with such a phrase. */
export function endsUnfit(text: string): boolean {
  return UNFIT.test(text);
}
