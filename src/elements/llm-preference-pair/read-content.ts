/** From the author's content to pairs. */
import { isWidget } from '../../content/inert-copy.js';
import { plainText, readRich, richTextOf, type RichText } from '../../content/rich-text.js';
import { squeezed } from '../../content/text.js';
import { listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import { DEFAULT_ITEMS, DEFAULT_KEYS } from './default-content.js';
import { makePairs, type Content, type Draft, type Paragraphs, type Problem } from './pair.js';

/** What begins a new line in a reply. */
const BLOCKS = 'p, li, pre, div';

export const reader: ContentReader<Content> = {
  fromMarkup,
  fromItems,
  builtIn,
  nothing: (problem) => ({ pairs: [], problems: problem ? [problem] : [] }),
};

function fromMarkup(copy: Element): Content {
  const nested = [...copy.querySelectorAll('*')].find(isWidget);
  const sections = [...copy.querySelectorAll('section')];
  const drafts = (sections.length > 0 ? sections : [copy]).map(readSection).filter(isSomething);
  const problems: Problem[] = nested ? [{ code: 'nested', item: null, text: nested.localName }] : [];
  if (drafts.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  const content = makePairs(drafts);
  return { ...content, problems: [...problems, ...content.problems] };
}

function fromItems(value: unknown): Content {
  const entries = listOf(value);
  const drafts = entries.map(readItem);
  const content = makePairs(drafts.filter((draft) => draft !== null));
  const problems: Problem[] = drafts.flatMap((draft, item) => (draft ? [] : [{ code: 'items', item, text: '' } as const]));
  if (entries.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return { ...content, problems: [...problems, ...content.problems] };
}

function builtIn(): Content {
  const { pairs, problems } = fromItems(DEFAULT_ITEMS);
  return { pairs: pairs.map((pair, i) => ({ ...pair, key: DEFAULT_KEYS[i] ?? pair.key })), problems };
}

function readSection(section: Element): Draft {
  const outside = (selector: string) =>
    [...section.querySelectorAll(selector)].filter((element) => !hasAncestor(element, 'blockquote', section));
  const prompt = outside('p').at(0);
  const why = outside('small').at(0);
  return {
    prompt: prompt ? readRich(prompt, 'small') : [],
    replies: outside('blockquote').map(readReply),
    better: squeezed(section.getAttribute('data-better') ?? ''),
    why: why ? readRich(why) : [],
  };
}

function readReply(quote: Element): Paragraphs {
  const blocks = [...quote.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  return paragraphs((blocks.length > 0 ? blocks : [quote]).map((block) => readRich(block)));
}

function readItem(entry: unknown): Draft | null {
  const { prompt, replies, better, why } = recordOf(entry);
  const isText = (value: unknown) => typeof value === 'string' || Array.isArray(value);
  if (!isText(prompt) || !Array.isArray(replies)) return null;
  return {
    prompt: richTextOf(prompt),
    replies: replies.map((reply) => paragraphs(typeof reply === 'string' ? reply.split(/\n+/).map(richTextOf) : [richTextOf(reply)])),
    better: typeof better === 'number' || typeof better === 'string' ? String(better) : '',
    why: richTextOf(why),
  };
}

function paragraphs(texts: readonly RichText[]): Paragraphs {
  return texts.filter((text) => plainText(text).trim() !== '');
}

/** An empty section is silently left out. */
function isSomething({ prompt, replies }: Draft): boolean {
  return prompt.length > 0 || replies.length > 0;
}

function hasAncestor(element: Element, selector: string, within: Element): boolean {
  const ancestor = element.parentElement?.closest(selector) ?? null;
  return ancestor !== null && ancestor !== within && within.contains(ancestor);
}
