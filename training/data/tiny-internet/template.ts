import type { Random } from '../../../src/engine/random.js';
import { plural, withArticle } from './english.js';

/** What the holes of a template are filled with; from a list, one is picked afresh each time. */
export type Slots = Readonly<Record<string, string | readonly string[] | undefined>>;

const CHOICE = /\[([^[\]]*)\]/;
const HOLE = /\{(?:(a|s) )?(\w+)\}/g;
const SENTENCE_START = /(^|[.!?] +|\n|: (?="))("?)([a-z])/g;

/**
 * Fills a template: `[red|blue]` picks one (choices nest), `{x}` is a slot, `{a x}` the slot with
 * its article, `{s x}` its plural. Sentences then start with a capital.
 */
export function fill(random: Random, template: string, slots: Slots): string {
  // A slot's value may have holes of its own, so filling goes on until none is left.
  let filled = choose(random, template);
  while (holes(filled).length > 0) filled = choose(random, fillHoles(random, filled, slots));
  const text = filled
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim();
  return text.replace(SENTENCE_START, (_, before: string, quote: string, letter: string) => before + quote + letter.toUpperCase());
}

/** The names of the slots a template needs. */
export function holes(template: string): string[] {
  return template.includes('{') ? Array.from(template.matchAll(HOLE), ([, , name]) => name) : [];
}

function fillHoles(random: Random, template: string, slots: Slots): string {
  return template.replace(HOLE, (_, form: string | undefined, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new RangeError(`Template: no slot "${name}" for "${template}"`);
    const chosen = choose(random, typeof slot === 'string' ? slot : random.pick(slot));
    if (form === 'a') return withArticle(chosen);
    return form === 's' ? plural(chosen) : chosen;
  });
}

function choose(random: Random, text: string): string {
  let rest = text;
  for (let match = CHOICE.exec(rest); match; match = CHOICE.exec(rest)) {
    const chosen = random.pick(match[1].split('|'));
    rest = rest.slice(0, match.index) + chosen + rest.slice(match.index + match[0].length);
  }
  return rest;
}
