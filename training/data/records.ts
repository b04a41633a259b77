/**
 * Records written by hand, in text files: `question => answer`, or more parts. Each part is a template of
 * tiny-internet/template.ts; a line `# section` opens a section; ` ;; who = my aunt | my uncle` at the end of a line
 * names slots that all its parts share.
 */
import type { Random } from '../../src/engine/random.js';
import { fill, holes } from './tiny-internet/template.js';

export interface WrittenRecord {
  section: string;
  parts: readonly string[];
  slots: Readonly<Record<string, readonly string[]>>;
  /** File and line, for messages; also what tells records apart. */
  place: string;
}

/** @throws {RangeError} with file and line, at a record whose slots are not given or whose brackets do not close. */
export function parseRecords(text: string, file: string): WrittenRecord[] {
  const records: WrittenRecord[] = [];
  let section = '';
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const place = `${file}:${i + 1}`;
    if (line.startsWith('#')) section = line.slice(1).trim();
    else if (line !== '') {
      const [body, ...given] = line.split(' ;; ');
      const slots = Object.fromEntries(
        given.map((slot) => {
          const [name, values = ''] = slot.split('=');
          return [name.trim(), values.split('|').map((value) => value.trim())];
        }),
      );
      const parts = body.split(' => ').map((part) => part.trim());
      for (const part of parts) {
        const missing = holes(part).find((name) => !(name in slots));
        if (missing) throw new RangeError(`${place}: no slot "${missing}"`);
        if (/[[\]]/.test(part.replace(/\[[^[\]]*\]/g, ''))) throw new RangeError(`${place}: a bracket is left over`);
      }
      records.push({ section, parts, slots, place });
    }
  }
  return records;
}

/** The parts of a record, with one draw of its slots for all of them. */
export function tell(random: Random, { parts, slots }: WrittenRecord): string[] {
  const drawn = Object.fromEntries(Object.entries(slots).map(([name, values]) => [name, random.pick(values)]));
  return parts.map((part) => fill(random, part, drawn));
}

/** The section of each record, so that a section is picked as often as it has records. */
export function sectionOfEach(records: readonly WrittenRecord[]): WrittenRecord[][] {
  return bySection(records).flatMap((section) => section.map(() => section));
}

/** The records of each section of each file, in their order. */
export function bySection(records: readonly WrittenRecord[]): WrittenRecord[][] {
  const sections = new Map<string, WrittenRecord[]>();
  for (const record of records) {
    const name = `${record.place.split(':')[0]} ${record.section}`;
    sections.set(name, [...(sections.get(name) ?? []), record]);
  }
  return [...sections.values()];
}
