/** Words that are talked about inside a sentence: set apart for the eye, and safe in scripts of either direction. */
import { html, type TemplateResult } from 'lit';

const OPEN = '\u2068'; //  first strong isolate
const CLOSE = '\u2069'; // pop directional isolate

/** Marks a word for a text: it keeps its own direction there, and `withWords` shows it in italics. */
export function isolated(word: string): string {
  return OPEN + word + CLOSE;
}

/** A text whose isolated words are set in italics. */
export function withWords(text: string): (string | TemplateResult)[] {
  return text.split(OPEN).flatMap((part, i) => {
    const end = part.indexOf(CLOSE);
    if (i === 0 || end === -1) return [part];
    return [html`<bdi class="word">${part.slice(0, end)}</bdi>`, part.slice(end + 1)];
  });
}

/** The same text without the marks. */
export function plainWords(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}
