/** From the author's content to an exercise: out of the markup, or out of the `items` property. Never throws. */
import { isWidget, readRich, squeezed, type RichText } from '../../templates/rich-text.js';
import { makeContent, type Content, type Draft, type Problem } from './entry.js';

const QUESTION = 'h1, h2, h3, h4, h5, h6, p';

/** The exercise in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Content | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const problems: Problem[] = [];
  const nested = [...host.querySelectorAll('*')].find(isWidget);
  if (nested) problems.push({ code: 'nested', text: nested.localName });
  const lists = outermost(host, 'ol');
  if (lists.length > 1) problems.push({ code: 'lists-many', text: '', count: lists.length });
  const stages = lists.slice(0, 1).flatMap(draftsIn);
  const distractors = outermost(host, 'ul').flatMap(draftsIn);
  const asked = [...host.querySelectorAll(QUESTION)].find((element) => !element.closest('ol, ul') && isOwn(host, element));
  return makeContent(asked ? readRich(asked) : [], stages, distractors, problems);
}

/** The exercise in a property, whatever a page put there. */
export function parseItems(value: unknown, question = ''): Content {
  const problems: Problem[] = [];
  const stages: Draft[] = [];
  const distractors: Draft[] = [];
  for (const entry of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const { text, why, stage, distractor } = (entry ?? {}) as Record<string, unknown>;
    if (typeof text === 'string')
      (distractor === true ? distractors : stages).push({ text: plain(text), why: plain(why), stage: line(stage) });
    else problems.push({ code: 'items', text: '' });
  }
  return makeContent(plain(question), stages, distractors, problems);
}

/** A question as a page gives it by property. */
export function plain(value: unknown): RichText {
  const text = line(value);
  return text === '' ? [] : [text];
}

/** Lists that stand in no other list, and in no widget. */
function outermost(host: Element, selector: string): Element[] {
  return [...host.querySelectorAll(selector)].filter((list) => {
    const outer = list.parentElement?.closest('ol, ul');
    return (!outer || !host.contains(outer)) && isOwn(host, list);
  });
}

/** Belongs to this widget and to no other inside it. */
function isOwn(host: Element, element: Element): boolean {
  let parent = element.parentElement;
  while (parent && parent !== host && !isWidget(parent)) parent = parent.parentElement;
  return parent === host;
}

function draftsIn(list: Element): Draft[] {
  return [...list.children].filter(({ localName }) => localName === 'li').map(readEntry);
}

function readEntry(li: Element): Draft {
  const reasons = [...li.querySelectorAll('small')].map((small) => readRich(small)).filter((text) => text.length > 0);
  return {
    text: readRich(li, 'small'),
    why: reasons.flatMap((text, i) => (i === 0 ? text : [' ', ...text])),
    stage: squeezed(li.getAttribute('data-stage') ?? ''),
  };
}

function line(value: unknown): string {
  return typeof value === 'string' ? squeezed(value) : '';
}
