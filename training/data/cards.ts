/** Reads cards, the format of nearly everything here that people write by hand; README.md describes it. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../../src/engine/random.js';
import { UsageError } from '../usage-error.js';
import { linesOf } from './lines.js';
import { fill, holes } from './tiny-internet/template.js';

export interface Card {
  section: string;
  /** Templates of tiny-internet/template.ts. */
  parts: readonly string[];
  /** What is drawn once for all parts. */
  slots: Readonly<Record<string, readonly string[]>>;
  /** A right answer has one of these words; none where the card does not say. */
  key: readonly string[];
  /** The file's name and the line, which tell cards apart. */
  place: string;
}

/** Slots that whoever tells a card fills: names of people, say. */
type Given = readonly string[] | 'any';

/**
 * The cards of a file, or of all `.txt` files of a folder in the order of their names.
 * @param path Below this folder, as in `answers/core` or `preferences/manners.txt`.
 * @throws {UsageError} with file and line, at the first card that cannot be read.
 */
export function readCards(path: string, given: Given = []): Card[] {
  const files = path.endsWith('.txt') ? [path] : textsIn(path).map((name) => `${path}/${name}`);
  return files.flatMap((file) => parseCards(readFileSync(new URL(file, import.meta.url), 'utf8'), file, given));
}

function textsIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

/** @throws {UsageError} with file and line, at the first card that cannot be read. */
export function parseCards(text: string, file: string, given: Given = []): Card[] {
  const cards: Card[] = [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  let section = '';
  for (const { text: line, number } of linesOf(text)) {
    if (line.startsWith('#')) section = line.slice(1).trim();
    else {
      const [body, ...lists] = line.split(' ;; ');
      const parts = body.includes('=>') ? body.split(/(?:^|\s)=>(?=\s|$)/).map((part) => part.trim()) : [body.trim()];
      const { key = [], ...slots } = lists.length > 0 ? listsOf(lists) : NO_LISTS;
      const problem = problemOf(parts, { key, slots }, given);
      if (problem) throw new UsageError(`${file}:${number}: ${problem}`);
      cards.push({ section, parts, slots, key, place: `${name}:${number}` });
    }
  }
  return cards;
}

type Lists = Readonly<Record<string, readonly string[]>>;

const NO_LISTS: Lists = {};

/** Of `x = London | Paris` … */
function listsOf(lists: readonly string[]): Lists {
  return Object.fromEntries(
    lists.map((list) => {
      const at = list.indexOf(' = ');
      const values = list.slice(at + 3).split('|');
      return [list.slice(0, Math.max(0, at)).trim(), values.map((value) => value.trim())];
    }),
  );
}

function problemOf(parts: readonly string[], { key, slots }: Pick<Card, 'key' | 'slots'>, given: Given): string | undefined {
  if (parts.includes('')) return 'a part is empty';
  for (const part of parts) {
    if (part.includes('=>')) return '"=>" has a space on either side';
    if (!isBalanced(part)) return `a bracket is left over in "${part}"`;
  }
  const used = parts.flatMap(holes);
  const missing = given === 'any' ? undefined : used.find((name) => !(name in slots) && !given.includes(name));
  if (missing) return `no slot "${missing}"`;
  for (const [name, values] of [['key', key] as const, ...Object.entries(slots)]) {
    if (!/^\w+$/.test(name)) return 'behind ";;" stands "name = value | value"';
    if (values.includes('')) return `"${name}" has an empty value`;
    if (name !== 'key' && !used.includes(name)) return `no part has a hole {${name}}`;
  }
  return undefined;
}

/** True when each bracket closes, and braces hold nothing but the name of a slot. */
function isBalanced(part: string): boolean {
  let depth = 0;
  for (let i = 0; i < part.length; i++) {
    if (part[i] === '[') depth++;
    else if (part[i] === ']' && --depth < 0) return false;
  }
  return depth === 0 && !/[{}]/.test(part.includes('{') ? part.replace(/\{(?:[as] )?\w+\}/g, '') : part);
}

/** The parts of a card, with one draw of its slots for all of them. */
export function tell(random: Random, { parts, slots }: Pick<Card, 'parts' | 'slots'>): string[] {
  const drawn = Object.fromEntries(Object.entries(slots).map(([name, values]) => [name, random.pick(values)]));
  return parts.map((part) => fill(random, part, drawn));
}

/** The texts among which a part that is one choice picks; any other part is one text. */
export function alternatives(part: string): string[] {
  const inside = part.slice(1, -1);
  if (part !== `[${inside}]` || !isBalanced(inside)) return [part];
  const texts: string[] = [];
  for (const piece of inside.split('|')) {
    const last = texts.at(-1);
    if (last === undefined || isBalanced(last)) texts.push(piece);
    else texts[texts.length - 1] = `${last}|${piece}`; // a choice within a choice
  }
  return texts;
}

/** The section of each card, so that a section is picked as often as it has cards. */
export function sectionOfEach(cards: readonly Card[]): Card[][] {
  return bySection(cards).flatMap((section) => section.map(() => section));
}

/** The cards of each section of each file, in their order. */
export function bySection(cards: readonly Card[]): Card[][] {
  const sections = new Map<string, Card[]>();
  for (const card of cards) {
    const name = `${card.place.split(':')[0]} ${card.section}`;
    const section = sections.get(name);
    if (section) section.push(card);
    else sections.set(name, [card]);
  }
  return [...sections.values()];
}
