/** One question: what authors write, and what becomes of it. */
import type { FileProblem } from '../../content/content-file.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import { plainText, type RichText, type RichTextValue } from '../../content/rich-text.js';
import { excerpt, folded } from '../../content/text.js';
import { hash } from '../../scoring/seeded-order.js';

/** An option as authors give it in the `items` property. */
export interface QuizOption {
  text: RichTextValue;
  /** Why it is right, or why not. */
  explanation?: RichTextValue;
  right?: boolean;
  /** The common misconception behind it. */
  misconception?: RichTextValue;
}

/** A key idea of a free answer, as authors write it. */
export interface QuizIdea {
  text: RichTextValue;
  /** Other words for it. */
  accept?: string[];
  explanation?: RichTextValue;
}

/** A question as authors give it in the `items` property. */
export interface QuizItem {
  question: RichTextValue;
  /** Names the question in events and in the state; a hash of the text without it. */
  id?: string;
  /** Left out, it is `one` with one right option, `many` with several, `text` with `ideas`. */
  kind?: QuestionKind;
  /** Shown below the question. */
  context?: RichTextValue;
  options?: QuizOption[];
  ideas?: QuizIdea[];
  /** Shown once it is answered. */
  more?: RichTextValue;
}

/** Pick one, tick several, or write. */
export type QuestionKind = 'one' | 'many' | 'text';

export interface Option {
  text: RichText;
  explanation: RichText;
  misconception: RichText;
  isRight: boolean;
}

export interface Idea {
  text: RichText;
  explanation: RichText;
  accept: readonly string[];
}

export interface Question {
  /** Names the question in a saved state. */
  key: string;
  kind: QuestionKind;
  text: RichText;
  context: readonly RichText[];
  /** Empty for free text. In the author's order, which saved answers refer to. */
  options: readonly Option[];
  /** Empty unless it is free text. */
  ideas: readonly Idea[];
  more: readonly RichText[];
}

/** What was read of one question, before it is checked. */
export interface Draft extends Omit<Question, 'key' | 'kind'> {
  id: string;
  /** As the author wrote it; empty where the marks decide. */
  kind: string;
}

export type Problem = ContentProblem<
  | 'empty'
  | 'items'
  | 'no-question'
  | 'no-options'
  | 'one-option'
  | 'options-same'
  | 'options-many'
  | 'option-long'
  | 'no-right'
  | 'id-same'
  | 'nested'
  | 'kind-unknown'
  | 'feedback-unknown'
  | 'shuffle-unknown'
  | 'attempts-unknown'
  | 'count-unknown'
  | 'grade-text-unknown'
  | 'bank-unknown'
>;

export interface Content {
  questions: readonly Question[];
  problems: readonly (Problem | FileProblem)[];
  /** Ours, and therefore in English whatever the page's language. */
  isBuiltIn: boolean;
}

/** More options than this help nobody. */
export const MOST_OPTIONS = 24;
/** More letters than this in one option are too much to compare. */
export const LONGEST_OPTION = 600;

/** Makes a question from what was read, and reports what is wrong with it; null if it cannot be answered. */
export function makeQuestion({ id, kind: wish, ...draft }: Draft, item: number): { question: Question | null; problems: Problem[] } {
  const about = excerpt(plainText(draft.text));
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], text = about, count = 0) => problems.push({ code, item, text, count });
  if (about === '') tell('no-question', excerpt(draft.options.map(({ text }) => plainText(text)).join(', ')));
  if (wish !== '' && !['one', 'many', 'text'].includes(wish)) tell('kind-unknown', wish);

  const asked = wish === 'text' ? ('text' as const) : null;
  const options = asked ? [] : distinct(draft.options, (same) => tell('options-same', same));
  if (!asked && options.length < 2) {
    tell(options.length === 0 ? 'no-options' : 'one-option');
    return { question: null, problems };
  }
  if (about === '') return { question: null, problems };
  const right = options.filter(({ isRight }) => isRight).length;
  if (!asked && right === 0) tell('no-right');
  if (options.length > MOST_OPTIONS) tell('options-many', about, draft.options.length);
  for (const { text } of options) {
    const { length } = plainText(text);
    if (length > LONGEST_OPTION) tell('option-long', excerpt(plainText(text)), length);
  }

  const kept = options.length > MOST_OPTIONS ? fewer(options) : options;
  const kind = asked ?? (wish === 'one' || wish === 'many' ? wish : right > 1 ? 'many' : 'one');
  const ideas = asked ? draft.ideas : [];
  const content = [about, ...kept.map(({ text }) => plainText(text)), ...ideas.map(({ text }) => plainText(text))].join('|');
  return { question: { ...draft, key: id || hash(content).toString(36), kind, options: kept, ideas }, problems };
}

/** Each option once; where two are the same, the first stays, and is right if either is. */
function distinct(options: readonly Option[], onSame: (text: string) => void): Option[] {
  const known = new Map<string, Option>();
  const told = new Set<string>();
  for (const option of options) {
    const text = plainText(option.text);
    const name = folded(text);
    const other = known.get(name);
    known.set(name, other ? { ...other, isRight: other.isRight || option.isRight } : option);
    if (other && !told.has(name)) onSame(excerpt(text));
    if (other) told.add(name);
  }
  return [...known.values()];
}

/** As many as can be shown, in order, the right ones among them. */
function fewer(options: readonly Option[]): Option[] {
  const right = options.filter(({ isRight }) => isRight).slice(0, MOST_OPTIONS - 1);
  const others = options.filter(({ isRight }) => !isRight).slice(0, MOST_OPTIONS - right.length);
  return options.filter((option) => right.includes(option) || others.includes(option));
}
