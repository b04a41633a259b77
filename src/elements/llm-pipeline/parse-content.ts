/** From the author's content to drafts of stops: out of the markup, or out of the `items` property. Never throws. */
import { isWidget, plainText, readRich, safeHref, squeezed, withoutLinks, type RichText } from '../../templates/rich-text.js';
import { isStage, type Draft, type Link, type Problem } from './stop.js';

/** What an author wrote: a line of their own, changes to the line that the element brings along, or both. */
export interface Drafts {
  title: RichText;
  /** Null: the built-in line. */
  line: readonly Draft[] | null;
  changes: readonly Draft[];
  problems: Problem[];
}

const NOT_TITLE = 'a, small, p, ul, ol, dl, table, figure, blockquote';

/** The stops in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Drafts | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const problems: Problem[] = [];
  const nested = [...host.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', text: nested.localName, item: null });

  const lists = [...host.querySelectorAll('ol, ul')].filter((list) => !list.parentElement?.closest('li'));
  const entries = (name: string) => lists.filter((list) => list.localName === name).flatMap((list) => itemsOf(list));
  const read = (li: Element, item: number) => readStop(li, item, problems);
  const line = entries('ol').map(read);
  const changes = entries('ul').map(read);
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  if (line.length + changes.length === 0) problems.push({ code: 'empty', text: '', item: null });
  return { title: heading ? readRich(heading) : [], line: line.length > 0 || changes.length === 0 ? line : null, changes, problems };
}

/** The stops in a property, whatever a page put there. */
export function parseItems(value: unknown): Drafts {
  const problems: Problem[] = [];
  const line = (Array.isArray(value) ? (value as unknown[]) : [value]).map((entry, i) => readEntry(entry, i, problems));
  if (line.length === 0) problems.push({ code: 'empty', text: '', item: null });
  return { title: [], line, changes: [], problems };
}

/** What stands in a list item: first its title, a few words in `<small>`, paragraphs, a link; a list of stops that branch off. Branches have none. */
function readStop(li: Element, item: number, problems: Problem[], isBranch = false): Draft {
  const data = (li as HTMLElement).dataset;
  const own = (selector: string) => [...li.querySelectorAll(`:scope > ${selector}`)];
  const linked = own('a').at(0);
  const text = linked ? withoutLinks(readRich(linked)) : [];
  const untitled = readRich(li, NOT_TITLE);
  const title = untitled.length > 0 ? untitled : data['stop'] ? [] : text; // the title may be the link
  const short = own('small').at(0);
  const stage = data['stage'] ?? '';
  if (stage && !isStage(stage)) problems.push({ code: 'stage-unknown', text: stage, item });
  return {
    name: squeezed(data['stop'] ?? ''),
    at: squeezed(data['at'] ?? ''),
    title,
    short: short ? withoutLinks(readRich(short)) : [],
    text: own('p')
      .map((p) => readRich(p))
      .filter((paragraph) => paragraph.length > 0),
    stage: isStage(stage) ? stage : null,
    link: linked ? readLink(linked, title === text ? [] : text, item, problems) : null,
    branches: isBranch ? [] : [...li.querySelectorAll('li')].map((branch) => readStop(branch, item, problems, true)),
  };
}

function readLink(link: Element, text: RichText, item: number, problems: Problem[]): Link | null {
  const href = safeHref(link);
  if (href === null) problems.push({ code: 'link-unsafe', text: link.getAttribute('href') ?? '', item });
  return href === null ? null : { href, text };
}

function readEntry(entry: unknown, item: number, problems: Problem[], isBranch = false): Draft {
  const { name, title, short, text, stage, link, branches } = (entry ?? {}) as Record<string, unknown>;
  const isStop = plain(title).length > 0 || (typeof name === 'string' && name !== '');
  if (!isStop) problems.push({ code: 'items', text: '', item });
  if (stage !== undefined && !isStage(stage))
    problems.push({ code: 'stage-unknown', text: typeof stage === 'string' ? stage : typeof stage, item });
  return {
    name: plainText(plain(name)),
    at: '',
    title: plain(title),
    short: plain(short),
    text: (Array.isArray(text) ? (text as unknown[]) : [text]).map(plain).filter((paragraph) => paragraph.length > 0),
    stage: isStage(stage) ? stage : null,
    link: entryLink(link, item, problems),
    branches: Array.isArray(branches) && !isBranch ? (branches as unknown[]).map((branch) => readEntry(branch, item, problems, true)) : [],
  };
}

function entryLink(value: unknown, item: number, problems: Problem[]): Link | null {
  const { href, text } = (value ?? {}) as Record<string, unknown>;
  if (typeof href !== 'string') return null;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return readLink(link, plain(text), item, problems);
}

function itemsOf(list: Element): Element[] {
  return [...list.querySelectorAll(':scope > li')];
}

function plain(value: unknown): RichText {
  const text = typeof value === 'string' ? squeezed(value) : '';
  return text === '' ? [] : [text];
}
