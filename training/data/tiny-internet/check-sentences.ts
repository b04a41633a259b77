/** node --import tsx training/data/tiny-internet/check-sentences.ts [NAME]: names the bad lines of the sentence bank, or of its files NAME-*.txt. */
import { Random } from '../../../src/engine/random.js';
import { people } from './registers/everyday-notes.js';
import { sentenceBank } from './sentence-bank.js';
import { fill } from './template.js';

const [name] = process.argv.slice(2);
const random = new Random(1);
const seen = new Map<string, string>();
const words = new Map<string, number>();
let lines = 0;
let bad = 0;

for (const section of sentenceBank()) {
  if (name && !section.place.startsWith(`${name}-`)) continue;
  for (const line of section.lines) {
    lines++;
    const key = line.toLowerCase();
    const problem = problemOf(line) ?? (seen.has(key) ? `stands in ${seen.get(key) ?? ''} too` : undefined);
    seen.set(key, section.place);
    if (problem) {
      bad++;
      console.log(`${section.place} "${line}": ${problem}`);
    } else
      for (const word of fill(random, line, people(random))
        .toLowerCase()
        .match(/[a-z]+/g) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1);
  }
}
console.log(
  `${lines} lines, ${bad} bad; ${words.size} different words, ${[...words.values()].filter((n) => n >= 5).length} of them five times or more`,
);

function problemOf(line: string): string | undefined {
  const odd = /[^A-Za-z0-9 .,!?:;'"[\]|{}é-]/.exec(line);
  if (odd) return `the character ${JSON.stringify(odd[0])}`;
  if (/\{[nmo]\}'s/.test(line)) return "no 's after a person";
  if (/\[[^\]]*\[/.test(line)) return 'choices do not nest';
  try {
    const text = fill(random, line, people(random));
    if (/[[\]{}|]/.test(text)) return 'a bracket or stroke is left over';
    if (!/[.!?]"?$/.test(text)) return 'it does not end like a sentence';
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}
