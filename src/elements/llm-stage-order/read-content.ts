/** From the author's content to an exercise. */
import { isWidget } from '../../content/inert-copy.js';
import { joined, readRich, richTextOf } from '../../content/rich-text.js';
import { squeezed } from '../../content/text.js';
import { lineOf, listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import { DEFAULT_ITEMS, DEFAULT_QUESTION } from './default-content.js';
import { makeContent, type Content, type Draft, type Problem } from './entry.js';

const QUESTION = 'h1, h2, h3, h4, h5, h6, p';

export const reader: ContentReader<Content> = {
  fromMarkup,
  fromItems,
  builtIn: () => fromItems(DEFAULT_ITEMS, DEFAULT_QUESTION),
  nothing: (problem) => ({ sheet: null, problems: problem ? [problem] : [] }),
};

function fromMarkup(copy: Element): Content {
  const problems: Problem[] = [];
  const nested = [...copy.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', item: null, text: nested.localName });
  const lists = outermost(copy, 'ol');
  if (lists.length > 1) problems.push({ code: 'lists-many', item: null, text: '', count: lists.length });
  const stages = lists.slice(0, 1).flatMap(draftsIn);
  const distractors = outermost(copy, 'ul').flatMap(draftsIn);
  const asked = [...copy.querySelectorAll(QUESTION)].find((element) => !element.closest('ol, ul'));
  return makeContent(asked ? readRich(asked) : [], stages, distractors, problems);
}

function fromItems(value: unknown, question = ''): Content {
  const problems: Problem[] = [];
  const stages: Draft[] = [];
  const distractors: Draft[] = [];
  for (const entry of listOf(value)) {
    const { text, why, stage, distractor } = recordOf(entry);
    const draft = { text: richTextOf(text), why: richTextOf(why), stage: lineOf(stage) };
    if (typeof text === 'string' || Array.isArray(text)) (distractor === true ? distractors : stages).push(draft);
    else problems.push({ code: 'items', item: null, text: '' });
  }
  return makeContent(richTextOf(question), stages, distractors, problems);
}

/** Lists that are not inside another list. */
function outermost(copy: Element, selector: string): Element[] {
  return [...copy.querySelectorAll(selector)].filter((list) => !list.parentElement?.closest('ol, ul'));
}

function draftsIn(list: Element): Draft[] {
  return [...list.children].filter(({ localName }) => localName === 'li').map(readEntry);
}

function readEntry(li: Element): Draft {
  return {
    text: readRich(li, 'small'),
    why: joined([...li.querySelectorAll('small')].map((small) => readRich(small))),
    stage: squeezed(li.getAttribute('data-stage') ?? ''),
  };
}
