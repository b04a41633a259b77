import { readCards, type Card } from '../cards.js';

/** Whom a sentence may be about; everyday-notes.ts draws them. */
const PEOPLE = ['n', 'm', 'o', ...['he', 'him', 'his', 'himself', 'He', 'His'].flatMap((word) => [word, `${word}2`])];

/** The sentence bank, in `knowledge/sentences/`: plain sentences about every corner of the everyday world, each of which makes sense alone. */
export const SENTENCES: readonly Card[] = readCards('tiny-internet/knowledge/sentences', PEOPLE);

/** The sentences of each small topic. */
export function sentenceBank(): string[][] {
  const topics: string[][] = [];
  let last = '';
  for (const { section, parts, place } of SENTENCES) {
    const topic = `${place.split(':')[0]} ${section}`;
    if (topic !== last) topics.push([]);
    topics[topics.length - 1].push(parts[0]);
    last = topic;
  }
  return topics;
}
