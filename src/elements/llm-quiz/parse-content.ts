/** From the author's content to questions: out of the markup, or out of the `items` property. Never throws. */
import { isWidget, readRich, squeezed, type RichText } from '../../templates/rich-text.js';
import { makeQuestion, withDistinctKeys, type Content, type Draft, type Idea, type Option, type Problem } from './question.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The questions in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Content | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const problems: Problem[] = [];
  const nested = inside(host, '*').find(isWidget);
  if (nested) problems.push({ code: 'nested', item: null, text: nested.localName });
  const sections = inside(host, 'section').filter((section) => inside(section, 'section').length === 0);
  const drafts = (sections.length > 0 ? sections : [host]).map(readSection).filter(isSomething);
  return collect(drafts, problems);
}

/** The questions in a property, whatever a page put there. */
export function parseItems(value: unknown): Content {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const entry of list(value)) {
    const draft = readItem(entry);
    if (draft) drafts.push(draft);
    else problems.push({ code: 'items', item: drafts.length, text: '' });
  }
  return collect(drafts, problems);
}

function collect(drafts: readonly Draft[], problems: Problem[]): Content {
  const content: Content = { questions: [], problems };
  for (const draft of drafts) {
    const { question, problems: odd } = makeQuestion(draft, content.questions.length);
    if (question) content.questions.push(question);
    content.problems.push(...odd);
  }
  if (drafts.length === 0 && problems.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return withDistinctKeys(content);
}

function readSection(section: Element): Draft {
  const within = (selector: string) => inside(section, selector);
  const heading = within(HEADINGS).at(0);
  const listed = within('dl').at(0);
  const paragraphs = within('p').filter((p) => !listed?.contains(p));
  const asked = heading ?? paragraphs.at(0);
  const others = paragraphs.filter((p) => p !== asked);
  const isAfter = (p: Element) => listed !== undefined && (listed.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const kind = squeezed(section.getAttribute('data-kind') ?? '');
  const pairs = within('dt').map((term) => ({ term, details: detailsOf(term) }));
  return {
    id: section.matches('section') ? section.id : '',
    kind,
    text: asked ? readRich(asked) : [],
    context: others.filter((p) => !isAfter(p)).map((p) => readRich(p)),
    more: others.filter(isAfter).map((p) => readRich(p)),
    options: kind === 'text' ? [] : pairs.map(readOption).filter(({ text }) => text.length > 0),
    ideas: kind === 'text' ? pairs.map(readIdea).filter(({ text }) => text.length > 0) : [],
  };
}

interface Pair {
  term: Element;
  details: Element[];
}

function readOption({ term, details }: Pair): Option {
  return {
    text: readRich(term),
    isRight: term.querySelector('mark') !== null,
    explanation: joined(details.map((dd) => readRich(dd, 'small'))),
    misconception: joined(details.flatMap((dd) => [...dd.querySelectorAll('small')].map((small) => readRich(small)))),
  };
}

function readIdea({ term, details }: Pair): Idea {
  const accept = (term.getAttribute('data-accept') ?? '').split(',').map(squeezed).filter(Boolean);
  return { text: readRich(term), accept, explanation: joined(details.map((dd) => readRich(dd))) };
}

/** What stands under a term, up to the next one. */
function detailsOf(term: Element): Element[] {
  const details: Element[] = [];
  for (let next = term.nextElementSibling; next && next.localName !== 'dt'; next = next.nextElementSibling) {
    if (next.localName === 'dd') details.push(next);
  }
  return details;
}

function joined(texts: readonly RichText[]): RichText {
  return texts.filter((text) => text.length > 0).flatMap((text, i) => (i === 0 ? text : [' ', ...text]));
}

/** Descendants that belong to no widget in between. */
function inside(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => {
    let parent = element.parentElement;
    while (parent && parent !== root && !isWidget(parent)) parent = parent.parentElement;
    return parent === root;
  });
}

function isSomething({ text, options, ideas, context }: Draft): boolean {
  return text.length + options.length + ideas.length + context.length > 0;
}

function readItem(entry: unknown): Draft | null {
  const { question, id, kind, context, options, ideas, more } = record(entry);
  if (typeof question !== 'string') return null;
  const given = list(ideas ?? []).map(record);
  return {
    id: line(id),
    kind: line(kind) || (given.length > 0 ? 'text' : ''),
    text: rich(question),
    context: rich(context).length > 0 ? [rich(context)] : [],
    more: rich(more).length > 0 ? [rich(more)] : [],
    options: list(options ?? [])
      .map(record)
      .map(({ text, explanation, right, misconception }) => ({
        text: rich(text),
        explanation: rich(explanation),
        misconception: rich(misconception),
        isRight: right === true,
      }))
      .filter(({ text }) => text.length > 0),
    ideas: given
      .map(({ text, accept, explanation }) => ({
        text: rich(text),
        explanation: rich(explanation),
        accept: list(accept ?? [])
          .map(line)
          .filter(Boolean),
      }))
      .filter(({ text }) => text.length > 0),
  };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function line(value: unknown): string {
  return typeof value === 'string' ? squeezed(value) : '';
}

function rich(value: unknown): RichText {
  const text = line(value);
  return text === '' ? [] : [text];
}
