/** From the author's content to items: out of the markup, or out of the `items` property. Never throws. */
import { makeItem, squeezed, type Content, type Item, type Problem } from './item.js';

const GAP = '\uE000'; // stands for a mark while the text around it is cut
const BLANK = /_{3,}/;
const EXCERPT = 60;

/** The items in an element's markup; null when there is nothing in it at all. */
export function parseMarkup(host: Element): Content | null {
  if (host.childElementCount === 0 && squeezed(host.textContent) === '') return null;
  const sentences = sentencesIn(host);
  const items: Item[] = [];
  const problems: Problem[] = [];

  for (const { element, lists } of sentences) {
    const marks = [...element.querySelectorAll('mark')];
    const text = textWithGaps(element);
    if (text === '') continue;
    if (marks.length === 0) problems.push({ code: 'no-blank', item: items.length, text: excerpt(text) });

    const words = marks.map((mark) => squeezed(mark.textContent));
    const stretches = text.split(GAP);
    for (const [m, mark] of marks.entries()) {
      const number = items.length;
      const answer = words[m];
      if (answer === '') {
        problems.push({ code: 'no-word', item: number, text: excerpt(text.replaceAll(GAP, '…')) });
        continue;
      }
      if (mark.childElementCount > 0) problems.push({ code: 'mark-markup', item: number, text: answer });
      const made = makeItem(
        {
          before: joined(stretches.slice(0, m + 1), words),
          answer,
          after: stretches.slice(m + 1).join('___'),
          accept: listed(mark.dataset['accept'] ?? ''),
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

/** The items in a property, whatever a page put there. */
export function parseItems(value: unknown): Content {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  for (const entry of entries) {
    const { sentence, answer, accept, choices } = (entry ?? {}) as Record<string, unknown>;
    const number = items.length;
    if (typeof sentence !== 'string' || typeof answer !== 'string') {
      problems.push({ code: 'items', item: number, text: '' });
      continue;
    }
    const text = squeezed(sentence);
    const gap = BLANK.exec(text);
    if (!gap || squeezed(answer) === '') {
      problems.push({ code: gap ? 'no-word' : 'no-blank', item: number, text: excerpt(text) });
      continue;
    }
    const made = makeItem(
      {
        before: text.slice(0, gap.index),
        answer: squeezed(answer),
        after: text.slice(gap.index + gap[0].length),
        accept: strings(accept),
        choices: strings(choices),
      },
      number,
    );
    items.push(made.item);
    problems.push(...made.problems);
  }
  if (entries.length === 0) problems.push({ code: 'empty', item: null, text: '' });
  return { items: withDistinctKeys(items), problems };
}

/** Each paragraph with the lists that follow it; an element without paragraphs is one sentence itself. */
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

/** The text of a sentence with `GAP` in place of each mark. */
function textWithGaps(element: Element): string {
  const copy = element.ownerDocument.createElement('div'); // a copy of the host itself would be a second widget
  copy.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(GAP);
  return squeezed(copy.textContent);
}

/** Earlier marks are filled with their words. */
function joined(stretches: readonly string[], words: readonly string[]): string {
  return stretches.map((stretch, i) => (i === 0 ? stretch : `${words[i - 1]}${stretch}`)).join('');
}

function listed(text: string): string[] {
  return text.split(',').map(squeezed).filter(Boolean);
}

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? value
        .filter((entry) => typeof entry === 'string')
        .map(squeezed)
        .filter(Boolean)
    : [];
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text.replace(/[.!?]+$/, '');
}

/** The same sentence twice is two items. */
function withDistinctKeys(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, times);
    return times === 1 ? item : { ...item, key: `${item.key}-${times}` };
  });
}
