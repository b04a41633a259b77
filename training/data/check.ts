/** node --import tsx training/data/check.ts [NAME]: names the bad lines of the cards, or of the files whose names begin with NAME. The rules stand in README.md. */
import { Random } from '../../src/engine/random.js';
import { runCommand } from '../command-line.js';
import { tell, type Card } from './cards.js';
import { fill } from './tiny-internet/template.js';

const DRAWS = 20;
const LONGEST_ANSWER = 25; // words

/** What the tiny internet does not have. */
const ODD = /[^A-Za-z0-9 .,!?:;'"-]/;
/** Nor has it these, but rephrased questions are no part of it, and may have gaps and sums. */
const ODD_IN_REPHRASED = /[^A-Za-z0-9 .,!?:;'"…_+=%()/–-]/;
const ENDING = /[.!?]"?$/;

const random = new Random(1);

await runCommand('check', async ([name = '']) => {
  const { CARDS, CORE, REPHRASED } = await import('./answers/cards.js');
  const { SENTENCES } = await import('./tiny-internet/sentence-bank.js');
  const { people } = await import('./tiny-internet/registers/everyday-notes.js'); // and with it all that is read
  const of = (cards: readonly Card[]) => cards.filter(({ place }) => place.startsWith(name));
  const problemOfSentence = sentenceChecker(SENTENCES, (line) => fill(random, line, people(random)));
  const bad =
    report('cards', of(CARDS), (card) => problemOf(card, { parts: 4, wordings: 1 })) + // questions, answers, two statements
    report('core cards', of(CORE), (card) => problemOf(card, { parts: 2, wordings: 8 })) +
    report('rephrased cards', of(REPHRASED), (card) => problemOf(card, { parts: 2, wordings: 3 }, ODD_IN_REPHRASED)) +
    report('sentences', of(SENTENCES), problemOfSentence);
  if (bad > 0) process.exitCode = 1;
});

function report(what: string, cards: readonly Card[], problem: (card: Card) => string | undefined): number {
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

function sentenceChecker(all: readonly Card[], told: (line: string) => string): (card: Card) => string | undefined {
  const placeOf = new Map(all.map(({ parts: [line], place }) => [line.toLowerCase(), place]));
  return ({ parts, place }) => {
    const [line] = parts;
    if (parts.length > 1) return 'a sentence has one part';
    const last = placeOf.get(line.toLowerCase());
    if (last !== place) return `stands in ${last} too`;
    if (/\{[nmo]\}'s/.test(line)) return "no 's after a person";
    if (/\[[^\]]*\[/.test(line)) return 'choices do not nest';
    const text = told(line);
    const odd = /[^A-Za-z0-9 .,!?:;'"é-]/.exec(text);
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    return ENDING.test(text) ? undefined : 'it does not end like a sentence';
  };
}
