/** Plain text from what authors write. */

const EXCERPT = 60;

/** White space collapsed, as HTML shows it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Enough of a text to recognise it by. */
export function excerpt(text: string, longest = EXCERPT): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The same for a sentence, to go into a message with a full stop of its own. */
export function sentenceExcerpt(text: string): string {
  return text.length > EXCERPT ? excerpt(text) : text.replace(/[.!?]+$/, '');
}

/** Equal apart from case and the way accents are stored. */
export function sameText(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The form in which equal texts are identical. */
export function folded(text: string): string {
  return text.normalize().toLowerCase();
}

/** "rug, sofa" is two texts. */
export function commaSeparated(text: string): string[] {
  return text.split(',').map(squeezed).filter(Boolean);
}
