/** A lesson as data: prose and exercises, for pages and files that do not write it as markup. */
import type { FileProblem } from '../../content/content-file.js';
import { inertCopy, isWidget } from '../../content/inert-copy.js';
import { richTextOf, type RichText, type RichTextValue } from '../../content/rich-text.js';
import { listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';

/** An exercise, or another of our elements. */
export interface LessonElement {
  /** As in `llm-quiz`. */
  tag: string;
  attributes?: Readonly<Record<string, string | number | boolean>>;
  /** As in the element's own file. Without them, the element brings its own. */
  items?: readonly unknown[];
}

export const PROSE_TAGS = ['h2', 'h3', 'h4', 'p', 'blockquote', 'ul', 'ol'] as const;
type ProseTag = (typeof PROSE_TAGS)[number];

/** One block, as in `{ "h2": "First" }`; for a list, its entries. */
export type LessonProse = { [tag in Exclude<ProseTag, 'ul' | 'ol'>]?: RichTextValue } & { [tag in 'ul' | 'ol']?: readonly RichTextValue[] };

/** A bare string is a paragraph. */
export type LessonItem = LessonElement | LessonProse | string;

/** Markup is not turned into items: it stays where it is. */
export const reader: ContentReader<{ items: unknown; problem: FileProblem | null }> = {
  fromMarkup: () => ({ items: undefined, problem: null }),
  fromItems: (items) => ({ items, problem: null }),
  builtIn: () => ({ items: undefined, problem: null }),
  nothing: (problem) => ({ items: undefined, problem }),
};

/** Attributes that say something and run nothing. */
const ATTRIBUTE = /^(?!on|style$|slot$)[a-z][a-z0-9-]*$/;
/** Other tags are not built, since they could be anything. */
const TAGS = /^llm-(?:fill-blank|preference-pair|stage-order|quiz|concept|pipeline)$/;

/**
 * The nodes of a lesson. Anything that is not understood is left out.
 *
 * @param prefix Goes before each tag, if the page has registered the elements under other names.
 */
export function lessonNodes(items: unknown, prefix = ''): Element[] {
  return listOf(items).flatMap((item): Element[] => {
    if (typeof item === 'string') return [block('p', item)];
    const { tag, attributes, items: own, ...prose } = recordOf(item);
    if (typeof tag === 'string') return TAGS.test(tag) ? [exercise(`${prefix}${tag}`, recordOf(attributes), own)] : [];
    return Object.entries(prose).flatMap(([name, value]) => (isProse(name) ? [block(name, value)] : []));
  });
}

function exercise(tag: string, attributes: Record<string, unknown>, items: unknown): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    const isSaid = typeof value === 'string' || typeof value === 'number' || value === true;
    if (isSaid && ATTRIBUTE.test(name)) element.setAttribute(name, value === true ? '' : String(value));
  }
  if (items !== undefined) Object.assign(element, tag.endsWith('concept') ? { content: listOf(items)[0] } : { items });
  return element;
}

function block(tag: ProseTag, value: unknown): Element {
  const element = document.createElement(tag);
  if (tag !== 'ul' && tag !== 'ol') element.append(...nodesOf(richTextOf(value)));
  else element.append(...listOf(value).map((entry) => inTag('li', richTextOf(entry))));
  return element;
}

function nodesOf(text: RichText): (string | Element)[] {
  return text.map((part) => (typeof part === 'string' ? part : inTag(part.tag, part.content, part.href)));
}

function inTag(tag: string, content: RichText, href?: string): Element {
  const element = document.createElement(tag);
  if (href !== undefined) element.setAttribute('href', href);
  element.append(...nodesOf(content));
  return element;
}

function isProse(name: string): name is ProseTag {
  return (PROSE_TAGS as readonly string[]).includes(name);
}

/** There is no text, picture or widget inside. */
export function hasNothing(host: Element): boolean {
  const copy = inertCopy(host);
  if (!copy || copy.textContent.trim() !== '') return !copy;
  return ![...copy.querySelectorAll('*')].some((element) => isWidget(element) || element.localName === 'img');
}
