import { alternatives, type Card } from '../cards.js';
import type { Random } from '../../../src/engine/random.js';
import { fill, holes, type Slots } from '../tiny-internet/template.js';

/** What a question is about, as far as its answer must differ in manner. */
export type AnswerKind =
  | 'fact'
  | 'use'
  | 'place'
  | 'definition'
  | 'language'
  | 'sum'
  | 'why'
  | 'how-to'
  | 'yes-no'
  | 'advice'
  | 'opinion'
  | 'greeting'
  | 'thanks'
  | 'self'
  | 'unknown'
  | 'harmful';

/**
 * One question with all its wordings and answers. Texts are templates (`../tiny-internet/template.ts`) that start in lower case.
 */
export interface Entry {
  kind: AnswerKind;
  /** Entries of one relation ask the same of different things, so that one's answer is a false answer to another. */
  relation: string;
  /** 'what do cows eat?' */
  ask: readonly string[];
  /** 'what cows eat': follows "I would like to know". */
  indirect: readonly string[];
  /** What people type in a hurry: 'food of a cow?' */
  brief: readonly string[];
  answers: readonly string[];
  slots: Slots;
  /** A right answer has one of these words. */
  key: readonly string[];
  /** The slot that holds the fact, where another entry's fact is plainly false here. */
  fact: string | undefined;
}

/** A question that can be asked of every item that has the slots for it. */
export interface Relation {
  kind: AnswerKind;
  name: string;
  ask: readonly string[];
  indirect?: readonly string[];
  brief?: readonly string[];
  answers: readonly string[];
  /** Templates; one that is a single hole stands for each of the slot's values. */
  key: readonly string[];
  fact?: string;
}

/** One entry for each item that has what the relation needs. */
export function entriesOf(relation: Relation, items: readonly Slots[]): Entry[] {
  return items.flatMap((slots) => {
    const usable = (templates: readonly string[] = []) =>
      templates.filter((template) => holes(template).every((hole) => slots[hole] !== undefined));
    const ask = usable(relation.ask);
    const answers = usable(relation.answers);
    const key = usable(relation.key).flatMap((template) => keyWords(template, slots));
    if (ask.length === 0 || answers.length === 0 || key.length === 0) return [];
    const { kind, name, fact } = relation;
    return [{ kind, relation: name, ask, indirect: usable(relation.indirect), brief: usable(relation.brief), answers, slots, key, fact }];
  });
}

/** Of cards `[question|question] => question after "I want to know" => [answer|answer]`; the middle may be missing. */
export function entriesByHand(kind: AnswerKind, relation: string, cards: readonly Card[]): Entry[] {
  return cards.map(({ parts, key }) => {
    const [ask, indirect, answers] = parts.length === 2 ? [parts[0], undefined, parts[1]] : parts;
    return {
      kind,
      relation,
      ask: alternatives(ask),
      indirect: indirect === undefined ? [] : alternatives(indirect),
      brief: [],
      answers: alternatives(answers),
      slots: {},
      key,
      fact: undefined,
    };
  });
}

/** An answer this short sounds curt. */
const SHORTEST = 8;

const CLOSINGS = [
  'I hope this helps.',
  'I hope that helps you.',
  'Now you know it.',
  'It is good to know that.',
  'Just ask me if you want to know more.',
  'You can also find it in a book.',
  'That is the answer to your question.',
  'Tell me if you have another question.',
] as const;

export function answerTo(random: Random, entry: Entry): string {
  const answer = fill(random, random.pick(entry.answers), entry.slots);
  return answer.split(' ').length < SHORTEST ? `${answer} ${random.pick(CLOSINGS)}` : answer;
}

/** The values of a slot. */
export function valuesOf(slots: Slots, name: string): readonly string[] {
  const value = slots[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function keyWords(template: string, slots: Slots): string[] {
  const hole = /^\{(\w+)\}$/.exec(template)?.[1];
  const words = hole ? valuesOf(slots, hole) : [template.replace(/\{(\w+)\}/g, (_, name: string) => valuesOf(slots, name)[0] ?? '')];
  return words.map((word) => word.replace(/^(?:an?|the|some|your) /, ''));
}
