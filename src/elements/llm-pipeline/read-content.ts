/** From the author's content to drafts of stops. */
import { isWidget } from '../../content/inert-copy.js';
import { readRich, richTextOf, safeHref, withoutLinks, type RichText } from '../../content/rich-text.js';
import { squeezed } from '../../content/text.js';
import { lineOf, listOf, paragraphsOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import { BUILT_IN, layLine } from './lay-line.js';
import { isStage, type Content, type Draft, type Link, type Problem } from './stop.js';

/** What an author wrote: a line of their own, changes to the built-in line, or both. */
export interface Drafts {
  title: RichText;
  /** Null for the built-in line. */
  line: readonly Draft[] | null;
  changes: readonly Draft[];
  problems: Problem[];
}

const NOT_TITLE = 'a, small, p, ul, ol, dl, table, figure, blockquote';

export const reader: ContentReader<Content> = {
  fromMarkup: (copy) => layLine(fromMarkup(copy)),
  fromItems: (value) => layLine(fromItems(value)),
  builtIn: () => BUILT_IN,
  nothing: (problem) => ({ title: [], stops: [], problems: problem ? [problem] : [], isBuiltIn: false }),
};

function fromMarkup(copy: Element): Drafts {
  const problems: Problem[] = [];
  const nested = [...copy.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', text: nested.localName, item: null });

  const lists = [...copy.querySelectorAll('ol, ul')].filter((list) => !list.parentElement?.closest('li'));
  const entries = (name: string) => lists.filter((list) => list.localName === name).flatMap((list) => itemsOf(list));
  const read = (li: Element, item: number) => readStop(li, item, problems);
  const line = entries('ol').map(read);
  const changes = entries('ul').map(read);
  const heading = copy.querySelector('h1, h2, h3, h4, h5, h6');
  if (line.length + changes.length === 0) problems.push({ code: 'empty', text: '', item: null });
  return { title: heading ? readRich(heading) : [], line: line.length > 0 || changes.length === 0 ? line : null, changes, problems };
}

function fromItems(value: unknown): Drafts {
  const problems: Problem[] = [];
  const line = listOf(value).map((entry, i) => readEntry(entry, i, problems));
  if (line.length === 0) problems.push({ code: 'empty', text: '', item: null });
  return { title: [], line, changes: [], problems };
}

/** What a list item holds: first its title, then a few words in `<small>`, paragraphs, a link, and a list of stops that branch off (a branch has none). */
function readStop(li: Element, item: number, problems: Problem[], isBranch = false): Draft {
  const data = (name: string) => squeezed(li.getAttribute(`data-${name}`) ?? '');
  const own = (selector: string) => [...li.querySelectorAll(`:scope > ${selector}`)];
  const linked = own('a').at(0);
  const text = linked ? withoutLinks(readRich(linked)) : [];
  const untitled = readRich(li, NOT_TITLE);
  const title = untitled.length > 0 ? untitled : data('stop') ? [] : text; // the title may be the link
  const short = own('small').at(0);
  const stage = data('stage');
  if (stage && !isStage(stage)) problems.push({ code: 'stage-unknown', text: stage, item });
  return {
    name: data('stop'),
    at: data('at'),
    title,
    short: short ? withoutLinks(readRich(short)) : [],
    text: own('p')
      .map((p) => readRich(p))
      .filter((paragraph) => paragraph.length > 0),
    stage: isStage(stage) ? stage : null,
    link: linked ? linkTo(linked.getAttribute('href') ?? '', title === text ? [] : text, item, problems) : null,
    branches: isBranch ? [] : [...li.querySelectorAll('li')].map((branch) => readStop(branch, item, problems, true)),
  };
}

function linkTo(address: string, text: RichText, item: number, problems: Problem[]): Link | null {
  const href = safeHref(address);
  if (href === null) problems.push({ code: 'link-unsafe', text: address, item });
  return href === null ? null : { href, text };
}

function readEntry(entry: unknown, item: number, problems: Problem[], isBranch = false): Draft {
  const { name, title, short, text, stage, link, branches } = recordOf(entry);
  const { href, text: linkText } = recordOf(link);
  if (richTextOf(title).length === 0 && lineOf(name) === '') problems.push({ code: 'items', text: '', item });
  if (stage !== undefined && !isStage(stage))
    problems.push({ code: 'stage-unknown', text: typeof stage === 'string' ? stage : typeof stage, item });
  return {
    name: lineOf(name),
    at: '',
    title: richTextOf(title),
    short: richTextOf(short),
    text: paragraphsOf(text),
    stage: isStage(stage) ? stage : null,
    link: typeof href === 'string' ? linkTo(href, richTextOf(linkText), item, problems) : null,
    branches: Array.isArray(branches) && !isBranch ? branches.map((branch) => readEntry(branch, item, problems, true)) : [],
  };
}

function itemsOf(list: Element): Element[] {
  return [...list.querySelectorAll(':scope > li')];
}
