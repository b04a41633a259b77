/**
 * The sentence bank: plain sentences about every corner of the everyday world, by small topics, in `knowledge/sentences/*.txt`.
 * A line `# topic` opens a section; every other line is a template of template.ts that makes sense alone.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface Section {
  topic: string;
  /** Where it stands, for messages: file and line of the heading. */
  place: string;
  lines: string[];
}

const FOLDER = new URL('./knowledge/sentences/', import.meta.url);

export function sentenceBank(): Section[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) => parseSections(readFileSync(new URL(file, FOLDER), 'utf8'), file));
}

export function parseSections(text: string, file: string): Section[] {
  const sections: Section[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('#')) sections.push({ topic: line.slice(1).trim(), place: `${file}:${i + 1}`, lines: [] });
    else if (line !== '') {
      if (sections.length === 0) sections.push({ topic: '', place: `${file}:${i + 1}`, lines: [] });
      sections.at(-1)?.lines.push(line);
    }
  }
  return sections.filter(({ lines }) => lines.length > 0);
}
