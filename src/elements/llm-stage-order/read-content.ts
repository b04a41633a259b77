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
  const draftsIn = (list: Element) => [...list.children].filter(({ localName }) => localName === 'li').map((li) => readEntry(li, problems));
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
    const { text, why, tooEarly, tooLate, stage, distractor } = recordOf(entry);
    const reasons = { why: richTextOf(why), tooEarly: richTextOf(tooEarly), tooLate: richTextOf(tooLate) };
    const draft = { text: richTextOf(text), reasons, stage: lineOf(stage) };
    if (typeof text === 'string' || Array.isArray(text)) (distractor === true ? distractors : stages).push(draft);
    else problems.push({ code: 'items', item: null, text: '' });
  }
  return makeContent(richTextOf(question), stages, distractors, problems);
}

/** Lists that are not inside another list. */
function outermost(copy: Element, selector: string): Element[] {
  return [...copy.querySelectorAll(selector)].filter((list) => !list.parentElement?.closest('ol, ul'));
}

function readEntry(li: Element, problems: Problem[]): Draft {
  const smalls = [...li.querySelectorAll('small')].map((small) => ({ too: squeezed(small.dataset['too'] ?? ''), text: readRich(small) }));
  const textOf = (isWanted: (too: string) => boolean) => joined(smalls.filter(({ too }) => isWanted(too)).map(({ text }) => text));
  for (const { too } of smalls) if (!['', 'early', 'late'].includes(too)) problems.push({ code: 'reason-unknown', item: null, text: too });
  return {
    text: readRich(li, 'small'),
    reasons: {
      why: textOf((too) => too !== 'early' && too !== 'late'),
      tooEarly: textOf((too) => too === 'early'),
      tooLate: textOf((too) => too === 'late'),
    },
    stage: squeezed(li.getAttribute('data-stage') ?? ''),
  };
}
