/** node --import tsx training/data/answers/check-cards.ts: names the bad lines of the fact cards and of what everybody knows. */
import { Random } from '../../../src/engine/random.js';
import { tell, type WrittenRecord } from '../records.js';
import { CARDS } from './cards.js';
import { CORE, REPHRASED } from './core.js';

const DRAWS = 20;
const LONGEST_ANSWER = 25; // words

/** What the tiny internet does not have. */
const ODD = /[^A-Za-z0-9 .,!?:;'"-]/;

const random = new Random(1);
const bad =
  report('cards', CARDS, { parts: 4, wordings: 1 }) + // questions, answers, two statements
  report('core cards', CORE, { parts: 2, wordings: 8 }) +
  report('rephrased cards', REPHRASED, { parts: 2, wordings: 3 }, /[^A-Za-z0-9 .,!?:;'"…_+=%()/–-]/);
const core = new Set(CORE.map(({ place }) => place));
const lost = REPHRASED.filter(({ place }) => !core.has(place));
for (const { place } of lost) console.log(`${place}: no core card stands on this line`);
if (bad + lost.length > 0) process.exitCode = 1;

/**
 * @param fewest How many parts and wordings of its question a card has at least.
 * @param odd What no question has: these are no part of the tiny internet, and may have gaps and sums.
 */
function report(name: string, cards: readonly WrittenRecord[], fewest: { parts: number; wordings: number }, odd = ODD): number {
  const problems = cards.flatMap((card) => {
    const problem = problemOf(card, fewest, odd);
    return problem ? [`${card.place}: ${problem}`] : [];
  });
  console.log([...problems, `${cards.length} ${name}, ${problems.length} bad`].join('\n'));
  return problems.length;
}

function problemOf(card: WrittenRecord, fewest: { parts: number; wordings: number }, oddInQuestion: RegExp): string | undefined {
  if (card.parts.length < fewest.parts) return `only ${card.parts.length} parts`;
  const wordings = card.parts[0].split('|').length;
  if (wordings < fewest.wordings) return `only ${wordings} wordings`;
  for (let i = 0; i < DRAWS; i++) {
    const [question, answer, ...statements] = tell(random, card);
    const odd = oddInQuestion.exec(question) ?? ODD.exec([answer, ...statements].join(' '));
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    if (question === '') return 'an empty question';
    for (const text of [answer, ...statements]) if (!/[.!?]"?$/.test(text)) return `"${text}" does not end like a sentence`;
    if (answer.split(' ').length > LONGEST_ANSWER) return `"${answer}" is too long`;
  }
  return undefined;
}
