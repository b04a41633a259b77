/** From the author's content to questions. */
import { isWidget } from '../../content/inert-copy.js';
import { withDistinctKeys } from '../../content/keys.js';
import { joined, plainText, readRich, richTextOf } from '../../content/rich-text.js';
import { commaSeparated, excerpt, squeezed } from '../../content/text.js';
import { lineOf, linesOf, listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import { makeQuestion, type Content, type Draft, type Idea, type Option, type Problem, type Question, type QuizItem } from './question.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * @param builtIn The built-in questions.
 * @param wins They replace the author's markup.
 */
export function readerWith(builtIn: readonly QuizItem[], wins: boolean): ContentReader<Content> {
  const ours = () => ({ ...fromItems(builtIn), isBuiltIn: true });
  return {
    fromMarkup: wins ? ours : fromMarkup,
    fromItems,
    builtIn: ours,
    nothing: (problem) => ({ questions: [], problems: problem ? [problem] : [], isBuiltIn: false }),
  };
}

function fromMarkup(copy: Element): Content {
  const problems: Problem[] = [];
  const nested = [...copy.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', item: null, text: nested.localName });
  const sections = [...copy.querySelectorAll('section')].filter((section) => !section.querySelector('section'));
  const drafts = (sections.length > 0 ? sections : [copy]).map(readSection).filter(isSomething);
  return collect(drafts, problems);
}

function fromItems(value: unknown): Content {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  for (const entry of listOf(value)) {
    const draft = readItem(entry);
    if (draft) drafts.push(draft);
    else problems.push({ code: 'items', item: drafts.length, text: '' });
  }
  return collect(drafts, problems);
}

function collect(drafts: readonly Draft[], problems: Problem[]): Content {
  const questions: Question[] = [];
  for (const draft of drafts) {
    const { question, problems: odd } = makeQuestion(draft, questions.length);
    if (question) questions.push(question);
    problems.push(...odd);
  }
  if (drafts.length === 0 && problems.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  // An id names one question.
  const keyed = withDistinctKeys(questions, ({ text }, item) => problems.push({ code: 'id-same', item, text: excerpt(plainText(text)) }));
  return { questions: keyed, problems, isBuiltIn: false };
}

function readSection(section: Element): Draft {
  const within = (selector: string) => [...section.querySelectorAll(selector)];
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
  const accept = commaSeparated(term.getAttribute('data-accept') ?? '');
  return { text: readRich(term), accept, explanation: joined(details.map((dd) => readRich(dd))) };
}

/** What follows a term, up to the next one. */
function detailsOf(term: Element): Element[] {
  const details: Element[] = [];
  for (let next = term.nextElementSibling; next && next.localName !== 'dt'; next = next.nextElementSibling) {
    if (next.localName === 'dd') details.push(next);
  }
  return details;
}

function isSomething({ text, options, ideas, context }: Draft): boolean {
  return text.length + options.length + ideas.length + context.length > 0;
}

function readItem(entry: unknown): Draft | null {
  const { question, id, kind, context, options, ideas, more } = recordOf(entry);
  if (typeof question !== 'string' && !Array.isArray(question)) return null;
  const given = listOf(ideas ?? []).map(recordOf);
  const some = (value: unknown) => [richTextOf(value)].filter((text) => text.length > 0);
  return {
    id: lineOf(id),
    kind: lineOf(kind) || (given.length > 0 ? 'text' : ''),
    text: richTextOf(question),
    context: some(context),
    more: some(more),
    options: listOf(options ?? [])
      .map(recordOf)
      .map(({ text, explanation, right, misconception }) => ({
        text: richTextOf(text),
        explanation: richTextOf(explanation),
        misconception: richTextOf(misconception),
        isRight: right === true,
      }))
      .filter(({ text }) => text.length > 0),
    ideas: given
      .map(({ text, accept, explanation }) => ({
        text: richTextOf(text),
        explanation: richTextOf(explanation),
        accept: linesOf(accept),
      }))
      .filter(({ text }) => text.length > 0),
  };
}
