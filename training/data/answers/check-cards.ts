/** node --import tsx training/data/answers/check-cards.ts: names the bad lines of the fact cards and of what everybody knows. */
import { Random } from '../../../src/engine/random.js';
import { tell, type WrittenRecord } from '../records.js';
import { CARDS } from './cards.js';
import { CORE, REPHRASED } from './core.js';

const DRAWS = 20;
const LONGEST_ANSWER = 25; // words

/** Characters that the tiny internet does not have; questions may have gaps and sums. */
const OTHER = /[^A-Za-z0-9 .,!?:;'"-]/;
const OTHER_IN_QUESTIONS = /[^A-Za-z0-9 .,!?:;'"…_+=×÷£%()/–-]/;

const random = new Random(1);
const bad =
  report('cards', CARDS, { parts: 4, wordings: 1 }) + // questions, answers, two statements
  report('core cards', CORE, { parts: 2, wordings: 8 }) +
  report('rephrased cards', REPHRASED, { parts: 2, wordings: 3 });
if (bad > 0) process.exitCode = 1;

/** @param fewest How many parts and wordings of its question a card has at least. */
function report(name: string, cards: readonly WrittenRecord[], fewest: { parts: number; wordings: number }): number {
  const problems = cards.flatMap((card) => {
    const problem = problemOf(card, fewest);
    return problem ? [`${card.place}: ${problem}`] : [];
  });
  console.log([...problems, `${cards.length} ${name}, ${problems.length} bad`].join('\n'));
  return problems.length;
}

function problemOf(card: WrittenRecord, fewest: { parts: number; wordings: number }): string | undefined {
  if (card.parts.length < fewest.parts) return `only ${card.parts.length} parts`;
  const wordings = card.parts[0].split('|').length;
  if (wordings < fewest.wordings) return `only ${wordings} wordings`;
  for (let i = 0; i < DRAWS; i++) {
    const [question, answer, ...statements] = tell(random, card);
    const odd = OTHER_IN_QUESTIONS.exec(question) ?? OTHER.exec([answer, ...statements].join(' '));
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    if (question === '') return 'an empty question';
    for (const text of [answer, ...statements]) if (!/[.!?]"?$/.test(text)) return `"${text}" does not end like a sentence`;
    if (answer.split(' ').length > LONGEST_ANSWER) return `"${answer}" is too long`;
  }
  return undefined;
}
