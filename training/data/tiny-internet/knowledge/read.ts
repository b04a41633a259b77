/** The files of this folder: `tables/*.tsv`, `lines/*.txt`, and of each topic its items (`topics/*.tsv`) and its sentences (`topics/*.txt`). */
import { bySection, readCards } from '../../cards.js';
import { readTable, type Cell } from '../../tables.js';
import type { Slots } from '../template.js';
import type { Topic } from '../topic.js';

const FOLDER = 'tiny-internet/knowledge';

/** The rows of a table, each a tuple of its cells; the type that the caller expects says what the columns are. */
export function readRows<Row extends readonly Cell[]>(name: string): Row[] {
  return readTable(`${FOLDER}/tables/${name}.tsv`).rows as unknown as Row[];
}

/** The rows of a table by their columns' names, without empty cells. */
export function readItems<Item = Slots>(path: string): Item[] {
  const { columns, rows } = readTable(`${FOLDER}/${path}.tsv`);
  const filled = (cell: Cell) => cell.length > 0;
  return rows.map((cells) => Object.fromEntries(cells.flatMap((cell, i) => (filled(cell) ? [[columns[i], cell]] : [])))) as Item[];
}

/** Templates, one a line. */
export function readLines(name: string): string[] {
  return readCards(`${FOLDER}/lines/${name}.txt`, 'any').map(({ parts: [line] }) => line);
}

export function readTopic(name: string): Topic {
  return { items: readItems(`topics/${name}`), ...readFrames(name) };
}

const QUESTIONS = 'questions';

/** The sentences of a topic: each section a relation, and one of questions with their answers. */
export function readFrames(name: string): Omit<Topic, 'items'> {
  const cards = readCards(`${FOLDER}/topics/${name}.txt`, 'any');
  return {
    frames: bySection(cards.filter(({ section }) => section !== QUESTIONS)).map((group) => group.map(({ parts: [frame] }) => frame)),
    questions: cards.filter(({ section }) => section === QUESTIONS).map(({ parts: [ask, answer] }) => [ask, answer]),
  };
}
