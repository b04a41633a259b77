/** Text with a few inline tags, as plain data: read out of an author's markup, shown by templates of our own. Nothing of it is ever executed. */
import { html, nothing, type TemplateResult } from 'lit';

export type RichText = readonly RichPart[];
type RichPart = string | { tag: Tag; content: RichText; href?: string };
type Tag = keyof typeof TAGS;

const TAGS = {
  a: (content: unknown, href: string | undefined) => html`<a part="link" href=${href ?? nothing}>${content}</a>`,
  b: (content: unknown) => html`<b>${content}</b>`,
  code: (content: unknown) => html`<code>${content}</code>`,
  dfn: (content: unknown) => html`<dfn>${content}</dfn>`,
  em: (content: unknown) => html`<em>${content}</em>`,
  i: (content: unknown) => html`<i>${content}</i>`,
  kbd: (content: unknown) => html`<kbd>${content}</kbd>`,
  q: (content: unknown) => html`<q>${content}</q>`,
  strong: (content: unknown) => html`<strong>${content}</strong>`,
  sub: (content: unknown) => html`<sub>${content}</sub>`,
  sup: (content: unknown) => html`<sup>${content}</sup>`,
} as const;

/** What has text in it that is not for readers. */
const UNREAD = 'script, style, template, noscript, iframe, object, textarea, select, button, svg, math, audio, video, canvas';
const DEEPEST = 12; // tags inside one another; what is further down is read as text alone

export function richText(content: RichText): (string | TemplateResult)[] {
  return content.map((part) => (typeof part === 'string' ? part : TAGS[part.tag](richText(part.content), part.href)));
}

/** The same without tags. */
export function plainText(content: RichText): string {
  return content.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}

/** The same without links, for what is inside of a button. */
export function withoutLinks(content: RichText): RichText {
  return content.flatMap((part) => {
    if (typeof part === 'string') return [part];
    const inner = withoutLinks(part.content);
    return part.tag === 'a' ? inner : [{ ...part, content: inner }];
  });
}

/** A text of our own, in which `*asterisks*` mark a term that is explained there. */
export function withTerms(text: string): RichText {
  return text.split('*').flatMap((part, i) => (part === '' ? [] : [i % 2 === 0 ? part : { tag: 'dfn' as const, content: [part] }]));
}

/** White space collapsed, as HTML shows it. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The text of an element.
 *
 * @param without A selector of what is left out.
 */
export function readRich(element: Element, without = ''): RichText {
  return trimmed(partsOf(element, without, 0));
}

/** An element that other scripts may have given a life of its own: a widget inside a widget. */
export function isWidget(element: Element): boolean {
  return element.localName.includes('-');
}

/** The address of an author's link; null where it would run something, or leads nowhere. */
export function safeHref(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (href === '') return null;
  if (href.startsWith('#')) return href;
  try {
    const { protocol } = new URL(href, link.baseURI);
    return ['http:', 'https:', 'mailto:', new URL(link.baseURI).protocol].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

function partsOf(element: Element, without: string, depth: number): RichPart[] {
  if (depth > DEEPEST) return [element.textContent.replace(/\s+/g, ' ')];
  const parts: RichPart[] = [];
  const add = (part: RichPart) => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) add((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as Element;
    if (child.matches(UNREAD) || isWidget(child) || (without && child.matches(without))) continue;
    const name = child.localName;
    const content = () => partsOf(child, without, depth + 1);
    const href = name === 'a' ? safeHref(child) : null;
    if (name === 'br') add(' ');
    else if (name === 'img') add(child.getAttribute('alt') ?? '');
    else if (href !== null) add({ tag: 'a', content: content(), href });
    else if (name !== 'a' && isTag(name)) add({ tag: name, content: content() });
    else content().forEach(add);
  }
  return parts;
}

function isTag(name: string): name is Tag {
  return Object.hasOwn(TAGS, name);
}

/** Without white space at either end, and without two spaces in a row. */
function trimmed(parts: readonly RichPart[]): RichText {
  const clean = parts.map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ') : part));
  const first = clean[0];
  if (typeof first === 'string') clean[0] = first.trimStart();
  const last = clean.at(-1);
  if (typeof last === 'string') clean[clean.length - 1] = last.trimEnd();
  return clean.filter((part) => part !== '');
}
