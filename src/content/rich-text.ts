/** Text with a few inline tags, as plain data: read from an author's markup or JSON, shown by our own templates, never executed. */
import { isWidget } from './inert-copy.js';

export type RichText = readonly RichPart[];
export type RichPart = string | { tag: RichTag; content: RichText; href?: string };

/** The tags that are kept. */
export const RICH_TAGS = ['a', 'b', 'code', 'dfn', 'em', 'i', 'kbd', 'q', 'strong', 'sub', 'sup'] as const;
export type RichTag = (typeof RICH_TAGS)[number];

/** The same as authors write it in JSON: a string, or a list of strings and nodes, as in `["The ", { "em": "cat" }, "."]`. */
export type RichTextValue = string | readonly (string | RichNode)[];
/** One tag and its content. A link is `{ "a": "text", "href": "…" }`. */
export type RichNode = { [tag in RichTag]?: RichTextValue } & { href?: string };

const DEEPEST = 12; // levels of nesting; anything deeper is read as plain text

/** The same without tags. */
export function plainText(content: RichText): string {
  return content.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}

/** The same without links, for use inside a button. */
export function withoutLinks(content: RichText): RichText {
  return content.flatMap((part) => {
    if (typeof part === 'string') return [part];
    const inner = withoutLinks(part.content);
    return part.tag === 'a' ? inner : [{ ...part, content: inner }];
  });
}

/** Several texts joined into one, with spaces between them. */
export function joined(texts: readonly RichText[]): RichText {
  return texts.filter((text) => text.length > 0).flatMap((text, i) => (i === 0 ? text : [' ', ...text]));
}

/** One of our own texts, in which `*asterisks*` mark a term where it is explained. */
export function withTerms(text: string): RichText {
  return text.split('*').flatMap((part, i) => (part === '' ? [] : [i % 2 === 0 ? part : { tag: 'dfn' as const, content: [part] }]));
}

/**
 * The text of an element in an inert copy.
 *
 * @param without A selector for what to leave out.
 */
export function readRich(element: Element, without = ''): RichText {
  return trimmed(partsOf(element, without, 0));
}

/** The text in whatever a page passed as a property or in a file. */
export function richTextOf(value: unknown): RichText {
  return trimmed(valueParts(value, 0));
}

/** The address of an author's link; null where it would run something, or leads nowhere. */
export function safeHref(href: string): string | null {
  if (href === '') return null;
  if (href.startsWith('#')) return href;
  try {
    const { protocol } = new URL(href, document.baseURI);
    return ['http:', 'https:', 'mailto:', new URL(document.baseURI).protocol].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

function partsOf(element: Element, without: string, depth: number): RichPart[] {
  if (depth > DEEPEST) return [element.textContent];
  return merged(
    [...element.childNodes].flatMap((node): RichPart[] => {
      if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
      const child = node as Element;
      if (isWidget(child) || (without && child.matches(without))) return [];
      if (child.localName === 'br') return [' '];
      if (child.localName === 'img') return [child.getAttribute('alt') ?? ''];
      return tagged(child.localName, child.getAttribute('href') ?? '', partsOf(child, without, depth + 1));
    }),
  );
}

function valueParts(value: unknown, depth: number): RichPart[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return merged(
    (value as unknown[]).flatMap((node): RichPart[] => {
      if (typeof node === 'string') return [node];
      const { href, ...tags } = Object(node) as Record<string, unknown>;
      return Object.entries(tags).flatMap(([tag, content]) =>
        tagged(tag, typeof href === 'string' ? href : '', valueParts(content, depth + 1)),
      );
    }),
  );
}

/** A tag that is not kept leaves its content behind. */
function tagged(name: string, href: string, content: RichPart[]): RichPart[] {
  if (name !== 'a') return isTag(name) ? [{ tag: name, content }] : content;
  const safe = safeHref(href);
  return safe === null ? content : [{ tag: 'a', content, href: safe }];
}

function isTag(name: string): name is RichTag {
  return (RICH_TAGS as readonly string[]).includes(name);
}

/** Merges neighbouring texts and collapses white space. */
function merged(parts: readonly RichPart[]): RichPart[] {
  const merged: RichPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part));
}

/** Without white space at either end. */
function trimmed(parts: readonly RichPart[]): RichText {
  const clean = merged(parts);
  const first = clean[0];
  if (typeof first === 'string') clean[0] = first.trimStart();
  const last = clean.at(-1);
  if (typeof last === 'string') clean[clean.length - 1] = last.trimEnd();
  return clean.filter((part) => part !== '');
}
