/** From the author's content to an idea. */
import { isWidget } from '../../content/inert-copy.js';
import { plainText, readRich, richTextOf, withoutLinks, type RichText } from '../../content/rich-text.js';
import { sentenceExcerpt, squeezed } from '../../content/text.js';
import { listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import type { Concept, ConceptIdea, ConceptPart, Content, Problem } from './concept.js';
import { builtIn } from './default-content.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, ul, ol, dl, blockquote, figure, table';

/** @param idea The built-in idea to fall back on. */
export function readerWith(idea: ConceptIdea): ContentReader<Content> {
  return {
    fromMarkup,
    fromItems,
    builtIn: () => ({ concept: builtIn(idea), problems: [] }),
    nothing: (problem) => ({ concept: null, problems: problem ? [problem] : [] }),
  };
}

function fromMarkup(copy: Element): Content {
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], text = '', count = 0) => problems.push({ code, item: null, text, count });
  const nested = [...copy.querySelectorAll('*')].find(isWidget);
  if (nested) tell('nested', nested.localName);

  const heading = copy.querySelector(`${HEADING}, summary`) ?? undefined;
  const title = heading ? withoutLinks(readRich(heading)) : [];
  const list = copy.querySelector('dl');
  const paragraphs = [...copy.querySelectorAll('p')].filter((p) => !list?.contains(p) && !heading?.contains(p));
  const texts = paragraphs.map((p) => readRich(p)).filter((text) => text.length > 0);
  const parts = list ? partsOf(list) : texts.slice(texts.length > 3 ? 1 : 0).map((text) => ({ label: [], text: [text] }));
  const short = list ? texts : texts.length > 3 ? texts.slice(0, 1) : [];

  if (parts.length === 0) {
    const text = sentenceExcerpt(title.length > 0 ? plainText(title) : squeezed(copy.textContent));
    return { concept: null, problems: [{ code: text === '' ? 'empty' : 'no-parts', item: null, text }] };
  }
  if (title.length === 0) tell('no-title');
  if (parts.length !== 3) tell('parts', sentenceExcerpt(plainText(title)), parts.length);
  return { concept: { title, level: levelOf(heading), short, parts, stage: null, isBuiltIn: false }, problems };
}

/** One idea, alone or in a list. */
function fromItems(value: unknown): Content {
  const { title, short, analogy, happens, result } = recordOf(listOf(value)[0]);
  const texts = [title, analogy, happens, result].map(richTextOf);
  if (texts.some((text) => text.length === 0)) return { concept: null, problems: [{ code: 'content', item: null, text: '' }] };
  const concept: Concept = {
    title: withoutLinks(texts[0]),
    level: 3,
    short: [richTextOf(short)].filter((text) => text.length > 0),
    parts: texts.slice(1).map((text) => ({ label: [], text: [text] })),
    stage: null,
    isBuiltIn: false,
  };
  return { concept, problems: [] };
}

/** Each term with the descriptions that follow it; empty ones are left out. */
function partsOf(list: Element): ConceptPart[] {
  const parts: { label: RichText; text: RichText[] }[] = [];
  for (const entry of list.querySelectorAll('dt, dd')) {
    if (entry.closest('dl') !== list) continue;
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

function levelOf(heading: Element | undefined): number {
  const own = heading?.matches(HEADING) ? heading : heading?.querySelector(HEADING);
  return Math.max(2, Number(own?.localName.slice(1) ?? 3)); // the page's own h1 stays the only one
}
