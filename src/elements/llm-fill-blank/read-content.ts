/** From the author's content to sentences with blanks. */
import { isWidget } from '../../content/inert-copy.js';
import { withDistinctKeys } from '../../content/keys.js';
import { commaSeparated, sentenceExcerpt, squeezed } from '../../content/text.js';
import { linesOf, lineOf, listOf, recordOf } from '../../content/values.js';
import type { ContentReader } from '../../controllers/content-controller.js';
import { DEFAULT_ITEMS } from './default-content.js';
import { makeItem, type Content, type Item, type Problem } from './item.js';

const GAP = '\uE000'; // stands for a mark while the text around it is cut
const BLANK = /_{3,}/;

export const reader: ContentReader<Content> = {
  fromMarkup,
  fromItems,
  builtIn: () => fromItems(DEFAULT_ITEMS),
  nothing: (problem) => ({ items: [], problems: problem ? [problem] : [] }),
};

function fromMarkup(copy: Element): Content {
  const sentences = sentencesIn(copy);
  const items: Item[] = [];
  const problems: Problem[] = [];

  for (const { element, lists } of sentences) {
    const marks = marksIn(element);
    const text = textWithGaps(element);
    if (text === '') continue;
    if (marks.length === 0) problems.push({ code: 'no-blank', item: items.length, text: sentenceExcerpt(text) });

    const words = marks.map((mark) => squeezed(mark.textContent));
    const stretches = text.split(GAP);
    for (const [m, mark] of marks.entries()) {
      const number = items.length;
      const answer = words[m];
      if (answer === '') {
        problems.push({ code: 'no-word', item: number, text: sentenceExcerpt(text.replaceAll(GAP, '…')) });
        continue;
      }
      if (mark.childElementCount > 0) problems.push({ code: 'mark-markup', item: number, text: answer });
      const made = makeItem(
        {
          before: joined(stretches.slice(0, m + 1), words),
          answer,
          after: stretches.slice(m + 1).join('___'),
          accept: commaSeparated(mark.getAttribute('data-accept') ?? ''),
          choices: lists.at(m) ?? lists.at(-1) ?? [],
        },
        number,
      );
      items.push(made.item);
      problems.push(...made.problems);
    }
  }
  if (items.length === 0 && problems.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return { items: withDistinctKeys(items), problems };
}

function fromItems(value: unknown): Content {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const entries = listOf(value);
  for (const entry of entries) {
    const { sentence, answer, accept, choices } = recordOf(entry);
    const number = items.length;
    if (typeof sentence !== 'string' || typeof answer !== 'string') {
      problems.push({ code: 'items', item: number, text: '' });
      continue;
    }
    const text = squeezed(sentence);
    const gap = BLANK.exec(text);
    if (!gap || squeezed(answer) === '') {
      problems.push({ code: gap ? 'no-word' : 'no-blank', item: number, text: sentenceExcerpt(text) });
      continue;
    }
    const made = makeItem(
      {
        before: text.slice(0, gap.index),
        answer: lineOf(answer),
        after: text.slice(gap.index + gap[0].length),
        accept: linesOf(accept),
        choices: linesOf(choices),
      },
      number,
    );
    items.push(made.item);
    problems.push(...made.problems);
  }
  if (entries.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return { items: withDistinctKeys(items), problems };
}

/** Each paragraph with the lists that follow it; an element without paragraphs is itself one sentence. */
function sentencesIn(host: Element): { element: Element; lists: string[][] }[] {
  const sentences: { element: Element; lists: string[][] }[] = [];
  const blocks = [...host.querySelectorAll('p, ul, ol')];
  if (!blocks.some((block) => block.matches('p'))) sentences.push({ element: host, lists: [] });
  for (const block of blocks) {
    if (block.matches('p')) sentences.push({ element: block, lists: [] });
    else sentences.at(-1)?.lists.push([...block.querySelectorAll(':scope > li')].map((li) => squeezed(li.textContent)).filter(Boolean));
  }
  return sentences;
}

/** The words to guess: none in a list, and no mark inside another. */
function marksIn(element: Element): Element[] {
  return [...element.querySelectorAll('mark')].filter((mark) => {
    const around = mark.parentElement?.closest('mark, ul, ol');
    return !around || around === element || !element.contains(around);
  });
}

/** The text of a sentence without its lists, and with `GAP` in place of each mark. */
function textWithGaps(element: Element): string {
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll(GAP, '');
    const child = node as Element;
    if (child.matches('ul, ol') || isWidget(child)) return '';
    return child.matches('mark') ? GAP : [...child.childNodes].map(textOf).join('');
  };
  return squeezed([...element.childNodes].map(textOf).join(''));
}

/** Earlier marks are filled with their words. */
function joined(stretches: readonly string[], words: readonly string[]): string {
  return stretches.map((stretch, i) => (i === 0 ? stretch : `${words[i - 1]}${stretch}`)).join('');
}
