/** What is put in order: entries with a place of their own (stages), and entries with none (distractors). */
import type { Stage } from '../../templates/stage-sign.js';
import { hash } from '../../scoring/seeded-order.js';
import type { FileProblem } from '../../content/content-file.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import { plainText, withoutLinks, type RichText, type RichTextValue } from '../../content/rich-text.js';
import { sameText } from '../../content/text.js';

/** An entry as authors give it in the `items` property. */
export interface StageOrderItem {
  text: RichTextValue;
  /** Why it goes where it goes; for a distractor, why nowhere. */
  why?: RichTextValue;
  /** What to say instead where it was placed too early: why something else comes first. */
  tooEarly?: RichTextValue;
  /** What to say instead where it was placed too late: what needs it first. */
  tooLate?: RichTextValue;
  /** It has no place in the order. */
  distractor?: boolean;
  /** The sign of a stage of training, drawn before the text. */
  stage?: Stage;
}

/** Each is empty where the author gives none. */
export interface Reasons {
  why: RichText;
  tooEarly: RichText;
  tooLate: RichText;
}

export interface Entry {
  text: RichText;
  /** The text without tags, and short enough to be spoken at every move. */
  name: string;
  reasons: Reasons;
  stage: Stage | null;
}

/** An entry is known by its number: stages come first, in the right order, so that a stage's number is its place. */
export interface Sheet {
  /** Names the exercise in a saved state: it stays the same as long as the texts do. */
  key: string;
  /** What is to be done, in the author's words; empty when they have none. */
  question: RichText;
  entries: readonly Entry[];
  /** How many of the entries are stages. */
  stages: number;
}

export type Problem = ContentProblem<
  | 'empty'
  | 'items'
  | 'one-stage'
  | 'no-text'
  | 'entries-same'
  | 'entries-many'
  | 'entry-long'
  | 'lists-many'
  | 'nested'
  | 'stage-unknown'
  | 'reason-unknown'
>;

export interface Content {
  /** Null when there is nothing to put in order. */
  sheet: Sheet | null;
  problems: readonly (Problem | FileProblem)[];
}

/** What was read of one entry, before it is checked. */
export interface Draft {
  text: RichText;
  reasons: Reasons;
  /** As the author wrote it. */
  stage: string;
}

/** Nobody puts more than this in order. */
export const MOST_ENTRIES = 24;
/** More letters than this are too much to compare. */
export const LONGEST_ENTRY = 300;

const STAGES: readonly string[] = ['base', 'sft', 'rlhf'] satisfies Stage[];
const LONGEST_NAME = 60;

/** Makes an exercise from what was read, and reports what is wrong with it. */
export function makeContent(question: RichText, ordered: readonly Draft[], others: readonly Draft[], problems: Problem[]): Content {
  const tell = (code: Problem['code'], text = '', count = 0) => problems.push({ code, item: null, text, count });
  const stages = entriesOf(ordered, [], tell);
  const distractors = entriesOf(others, stages, tell);
  const all = [...stages, ...distractors];
  if (stages.length === 0) {
    if (problems.length === 0) tell('empty');
    return { sheet: null, problems };
  }
  if (all.length === 1) {
    tell('one-stage', stages[0].name);
    return { sheet: null, problems };
  }
  if (all.length > MOST_ENTRIES) tell('entries-many', '', all.length);
  const entries = all.slice(0, MOST_ENTRIES);
  const key = hash([stages.length, ...entries.map(({ text }) => plainText(text))].join('|')).toString(36);
  return { sheet: { key, question, entries, stages: Math.min(stages.length, MOST_ENTRIES) }, problems };
}

/** Each text once: nobody can tell which of two equal ones comes first. */
function entriesOf(
  drafts: readonly Draft[],
  known: readonly Entry[],
  tell: (code: Problem['code'], text?: string, count?: number) => void,
): Entry[] {
  const entries: Entry[] = [];
  for (const { text, reasons, stage } of drafts) {
    const full = plainText(text);
    const name = nameOf(full);
    if (full === '') {
      tell('no-text');
      continue;
    }
    if ([...known, ...entries].some((other) => sameText(plainText(other.text), full))) {
      tell('entries-same', name);
      continue;
    }
    if (full.length > LONGEST_ENTRY) tell('entry-long', name, full.length);
    if (stage !== '' && !STAGES.includes(stage)) tell('stage-unknown', stage);
    entries.push({
      text: withoutLinks(text) /* it goes into a button */,
      name,
      reasons,
      stage: STAGES.includes(stage) ? (stage as Stage) : null,
    });
  }
  return entries;
}

/** What is before the colon of an entry's name, if that tells it from all others: “RLHF: move the weights” is “RLHF”. */
export function shortName({ name }: Entry, entries: readonly Entry[]): string {
  const [head] = name.split(': ');
  return entries.filter((other) => other.name.split(': ')[0] === head).length === 1 ? head : name;
}

/** Short enough to be spoken. */
function nameOf(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : text;
}
