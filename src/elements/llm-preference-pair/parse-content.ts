/** From the author's content to pairs: out of the markup, or out of the `items` property. Never throws. */
import { isWidget, plainText, readRich, squeezed, type RichText } from '../../templates/rich-text.js';
import { makePairs, type Content, type Draft, type Paragraphs, type Problem } from './pair.js';

/** What begins a new line in a reply. */
const BLOCKS = 'p, li, pre, div';

/** The pairs in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Content | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const nested = own(host, '*').find(isWidget);
  const sections = own(host, 'section');
  const drafts = (sections.length > 0 ? sections : [host]).map(readSection).filter(isSomething);
  const problems: Problem[] = nested ? [{ code: 'nested', item: null, text: nested.localName }] : [];
  if (drafts.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  const content = makePairs(drafts);
  return { ...content, problems: [...problems, ...content.problems] };
}

/** The pairs in a property, whatever a page put there. */
export function parseItems(value: unknown): Content {
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  const drafts = entries.map(readItem);
  const content = makePairs(drafts.filter((draft) => draft !== null));
  const problems: Problem[] = drafts.flatMap((draft, item) => (draft ? [] : [{ code: 'items', item, text: '' } as const]));
  if (entries.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return { ...content, problems: [...problems, ...content.problems] };
}

function readSection(section: Element): Draft {
  const quotes = own(section, 'blockquote').filter((quote) => !hasAncestor(quote, 'blockquote', section));
  const outside = (selector: string) => own(section, selector).filter((element) => !hasAncestor(element, 'blockquote', section));
  const prompt = outside('p').at(0);
  const why = outside('small').at(0);
  return {
    prompt: prompt ? readRich(prompt, 'small') : [],
    replies: quotes.map(readReply),
    better: squeezed(section.getAttribute('data-better') ?? ''),
    why: why ? readRich(why) : [],
  };
}

function readReply(quote: Element): Paragraphs {
  const blocks = own(quote, BLOCKS).filter((block) => own(block, BLOCKS).length === 0);
  return (blocks.length > 0 ? blocks : [quote]).map((block) => readRich(block)).filter((text) => plainText(text).trim() !== '');
}

function readItem(entry: unknown): Draft | null {
  const { prompt, replies, better, why } = Object(entry) as Record<string, unknown>;
  if (typeof prompt !== 'string' || !Array.isArray(replies)) return null;
  return {
    prompt: line(prompt),
    replies: replies.map((reply) => (typeof reply === 'string' ? reply.split(/\n+/).map(line).filter(isText) : [])),
    better: typeof better === 'number' || typeof better === 'string' ? String(better) : '',
    why: typeof why === 'string' ? line(why) : [],
  };
}

function line(text: string): RichText {
  const plain = squeezed(text);
  return plain === '' ? [] : [plain];
}

function isText(text: RichText): boolean {
  return text.length > 0;
}

/** A section with nothing in it is left out in silence. */
function isSomething({ prompt, replies }: Draft): boolean {
  return isText(prompt) || replies.length > 0;
}

/** Descendants that belong to no widget in between. */
function own(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => {
    let parent = element.parentElement;
    while (parent && parent !== root && !isWidget(parent)) parent = parent.parentElement;
    return parent === root;
  });
}

function hasAncestor(element: Element, selector: string, within: Element): boolean {
  const ancestor = element.parentElement?.closest(selector);
  return Boolean(ancestor) && ancestor !== within && within.contains(ancestor ?? null);
}
