/** From the author's content to an idea: out of the markup, or out of the `content` property. Never throws. */
import { isWidget, plainText, readRich, squeezed, withoutLinks, type RichText } from '../../templates/rich-text.js';
import type { Concept, ConceptPart, Content, Problem } from './concept.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, ul, ol, dl, blockquote, figure, table';
const EXCERPT = 60;

/** The idea in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Content | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const problems: Problem[] = [];
  const nested = [...host.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', text: nested.localName });

  const isOurs = (element: Element) => !isInWidget(element, host);
  const heading = [...host.querySelectorAll(`${HEADING}, summary`)].find(isOurs);
  const title = heading ? withoutLinks(readRich(heading)) : [];
  const list = [...host.querySelectorAll('dl')].find(isOurs);
  const paragraphs = [...host.querySelectorAll('p')].filter((p) => isOurs(p) && !list?.contains(p) && !heading?.contains(p));
  const texts = paragraphs.map((p) => readRich(p)).filter((text) => text.length > 0);
  const parts = list ? partsOf(list) : texts.slice(texts.length > 3 ? 1 : 0).map((text) => ({ label: [], text: [text] }));
  const short = list ? texts : texts.length > 3 ? texts.slice(0, 1) : [];

  if (parts.length === 0) {
    const text = excerpt(title.length > 0 ? plainText(title) : squeezed(host.textContent));
    return { concept: null, problems: [text === '' ? { code: 'empty', text } : { code: 'no-parts', text }] };
  }
  if (title.length === 0) problems.push({ code: 'no-title', text: '' });
  if (parts.length !== 3) problems.push({ code: 'parts', text: excerpt(plainText(title)), count: parts.length });
  return { concept: { title, level: levelOf(heading), short, parts, stage: null, isBuiltIn: false }, problems };
}

/** The idea in a property, whatever a page put there. */
export function parseContent(value: unknown): Content {
  const { title, short, analogy, happens, result } = (value ?? {}) as Record<string, unknown>;
  const texts = [title, analogy, happens, result].map(plain);
  if (texts.some((text) => text.length === 0)) return { concept: null, problems: [{ code: 'content', text: '' }] };
  const concept: Concept = {
    title: texts[0],
    level: 3,
    short: [plain(short)].filter((text) => text.length > 0),
    parts: texts.slice(1).map((text) => ({ label: [], text: [text] })),
    stage: null,
    isBuiltIn: false,
  };
  return { concept, problems: [] };
}

/** Each term with the descriptions that follow it; what is empty is left out. */
function partsOf(list: Element): ConceptPart[] {
  const parts: { label: RichText; text: RichText[] }[] = [];
  for (const entry of list.querySelectorAll('dt, dd')) {
    if (entry.closest('dl') !== list || isInWidget(entry, list)) continue;
    if (entry.localName === 'dt') parts.push({ label: readRich(entry), text: [] });
    else if (parts.length === 0) parts.push({ label: [], text: paragraphsIn(entry) });
    else parts.at(-1)?.text.push(...paragraphsIn(entry));
  }
  return parts.filter(({ text }) => text.length > 0);
}

/** The text of an entry: its own, and its paragraphs one by one. */
function paragraphsIn(entry: Element): RichText[] {
  const blocks = [...entry.querySelectorAll('p, li')].map((block) => readRich(block, 'ul, ol'));
  return [readRich(entry, BLOCKS), ...blocks].filter((text) => text.length > 0);
}

/** Inside a tag that is not HTML's own. */
function isInWidget(element: Element, host: Element): boolean {
  for (let parent = element.parentElement; parent && parent !== host; parent = parent.parentElement) if (isWidget(parent)) return true;
  return false;
}

function levelOf(heading: Element | undefined): number {
  const own = heading?.matches(HEADING) ? heading : heading?.querySelector(HEADING);
  return Math.max(2, Number(own?.localName.slice(1) ?? 3)); // the page's own h1 stays the only one
}

function plain(value: unknown): RichText {
  const text = typeof value === 'string' ? squeezed(value) : '';
  return text === '' ? [] : [text];
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text.replace(/[.!?]+$/, '');
}
