/** node --import tsx training/data/check.ts [NAME]: names the bad lines of the cards, or of the files whose names begin with NAME. The rules stand in README.md. */
import { Random } from '../../src/engine/random.js';
import { CARDS, CORE, REPHRASED } from './answers/cards.js';
import { tell, type Card } from './cards.js';
import { people } from './tiny-internet/registers/everyday-notes.js';
import { SENTENCES } from './tiny-internet/sentence-bank.js';
import { fill } from './tiny-internet/template.js';

const DRAWS = 20;
const LONGEST_ANSWER = 25; // words

/** What the tiny internet does not have. */
const ODD = /[^A-Za-z0-9 .,!?:;'"-]/;
/** Nor has it these, but rephrased questions are no part of it, and may have gaps and sums. */
const ODD_IN_REPHRASED = /[^A-Za-z0-9 .,!?:;'"…_+=%()/–-]/;
const ENDING = /[.!?]"?$/;

const [name = ''] = process.argv.slice(2);
const random = new Random(1);
const bad =
  report('cards', CARDS, (card) => problemOf(card, { parts: 4, wordings: 1 })) + // questions, answers, two statements
  report('core cards', CORE, (card) => problemOf(card, { parts: 2, wordings: 8 })) +
  report('rephrased cards', REPHRASED, (card) => problemOf(card, { parts: 2, wordings: 3 }, ODD_IN_REPHRASED)) +
  report('sentences', SENTENCES, problemOfSentence(SENTENCES));
if (bad > 0) process.exitCode = 1;

function report(what: string, all: readonly Card[], problem: (card: Card) => string | undefined): number {
  const cards = all.filter(({ place }) => place.startsWith(name));
  const problems = cards.flatMap((card) => {
    const found = problem(card);
    return found ? [`${card.place}: ${found}`] : [];
  });
  console.log([...problems, `${cards.length} ${what}, ${problems.length} bad`].join('\n'));
  return problems.length;
}

/** @param fewest How many parts and wordings of its question a card has at least. */
function problemOf(card: Card, fewest: { parts: number; wordings: number }, oddInQuestion = ODD): string | undefined {
  if (card.parts.length < fewest.parts) return `only ${card.parts.length} parts`;
  const wordings = card.parts[0].split('|').length;
  if (wordings < fewest.wordings) return `only ${wordings} wordings`;
  for (let i = 0; i < DRAWS; i++) {
    const [question, answer, ...statements] = tell(random, card);
    const odd = oddInQuestion.exec(question) ?? ODD.exec([answer, ...statements].join(' '));
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    if (question === '') return 'an empty question';
    for (const text of [answer, ...statements]) if (!ENDING.test(text)) return `"${text}" does not end like a sentence`;
    if (answer.split(' ').length > LONGEST_ANSWER) return `"${answer}" is too long`;
  }
  return undefined;
}

function problemOfSentence(all: readonly Card[]): (card: Card) => string | undefined {
  const placeOf = new Map(all.map(({ parts: [line], place }) => [line.toLowerCase(), place]));
  return ({ parts, place }) => {
    const [line] = parts;
    if (parts.length > 1) return 'a sentence has one part';
    const last = placeOf.get(line.toLowerCase());
    if (last !== place) return `stands in ${last} too`;
    if (/\{[nmo]\}'s/.test(line)) return "no 's after a person";
    if (/\[[^\]]*\[/.test(line)) return 'choices do not nest';
    const told = fill(random, line, people(random));
    const odd = /[^A-Za-z0-9 .,!?:;'"é-]/.exec(told);
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    return ENDING.test(told) ? undefined : 'it does not end like a sentence';
  };
}
