import type { Random } from '../../../../src/engine/random.js';

/** Joins sentences to paragraphs; two sentences the same in one text are a generator's seam, so the second is dropped. */
export function paragraphs(sentences: readonly string[], perParagraph: number): string {
  const distinct = [...new Set(sentences.filter((sentence) => sentence !== ''))];
  const lines: string[] = [];
  for (let i = 0; i < distinct.length; i += perParagraph) lines.push(distinct.slice(i, i + perParagraph).join(' '));
  return lines.join('\n');
}

/**
 * Joins some neighbours by "and": the same facts in longer sentences, and fewer sentences that come twice.
 * Only plain statements that begin alike, with a word that may lose its capital.
 */
export function joinSome(random: Random, sentences: readonly string[], chance: number): string[] {
  const joined: string[] = [];
  for (const sentence of new Set(sentences)) {
    const before = joined[joined.length - 1];
    if (
      before &&
      isPlain(before) &&
      isPlain(sentence) &&
      alike(before, sentence) &&
      before.length + sentence.length < 100 &&
      random.chance(chance)
    ) {
      joined[joined.length - 1] = `${before.slice(0, -1)}, and ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    } else joined.push(sentence);
  }
  return joined;
}

function alike(before: string, sentence: string): boolean {
  const first = (text: string): string => text.slice(0, text.indexOf(' ')).replace('An', 'A');
  const start = (text: string): string => text.split(' ', 2).join(' ');
  // "The boy ..., and the boy ..." would need a pronoun.
  if (start(before) === start(sentence) && first(sentence) !== 'You') return false;
  return first(before) === first(sentence) && /^(?:A|The|You|We|My|In|On|At|There|People)$/.test(first(sentence));
}

const isPlain = (sentence: string): boolean => /^[^,?!.":]+\.$/.test(sentence);

/**
 * Joins some short neighbours of a story by "and", where both begin with the same pronoun: 'She took a knife. She cut the bread.'
 * → 'She took a knife, and she cut the bread.' The same plot then comes in other sentences.
 */
export function joinStory(random: Random, text: string, chance: number): string {
  return text.replace(
    /\b(He|She|They)( [^.!?",:\n]{8,60})\. \1( [^.!?",:\n]{5,60}\.)(?=$| |\n)/g,
    (whole: string, pronoun: string, first: string, second: string) =>
      random.chance(chance) && !/ (?:and|but|because|so|when) /.test(first)
        ? `${pronoun}${first}${random.pick([`, and ${pronoun.toLowerCase()}`, ' and'])}${second}`
        : whole,
  );
}

/** Keeps whole lines, then whole sentences, up to the length a document may have. */
export function withinLength(text: string, most = 880): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(
    cut.lastIndexOf('. '),
    cut.lastIndexOf('.\n'),
    cut.lastIndexOf('! '),
    cut.lastIndexOf('? '),
    cut.lastIndexOf('\n') - 1,
  );
  return cut.slice(0, end + 1).trimEnd();
}
