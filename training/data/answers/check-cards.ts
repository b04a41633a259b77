/** node --import tsx training/data/answers/check-cards.ts: names the bad lines of the fact cards. */
import { Random } from '../../../src/engine/random.js';
import { tell, type WrittenRecord } from '../records.js';
import { CARDS } from './cards.js';

const DRAWS = 20;
const FEWEST_PARTS = 4; // questions, answers, two statements

const random = new Random(1);
let bad = 0;
for (const card of CARDS) {
  const problem = problemOf(card);
  if (!problem) continue;
  bad++;
  console.log(`${card.place}: ${problem}`);
}
console.log(`${CARDS.length} cards, ${bad} bad`);
if (bad > 0) process.exitCode = 1;

function problemOf(card: WrittenRecord): string | undefined {
  if (card.parts.length < FEWEST_PARTS) return `only ${card.parts.length} parts`;
  for (let i = 0; i < DRAWS; i++) {
    const [question, answer, ...statements] = tell(random, card);
    const odd = /[^A-Za-z0-9 .,!?:;'"-]/.exec([question, answer, ...statements].join(' '));
    if (odd) return `the character ${JSON.stringify(odd[0])}`;
    if (question === '') return 'an empty question';
    for (const text of [answer, ...statements]) if (!/[.!?]"?$/.test(text)) return `"${text}" does not end like a sentence`;
    if (answer.split(' ').length > 25) return `"${answer}" is too long`;
  }
  return undefined;
}
