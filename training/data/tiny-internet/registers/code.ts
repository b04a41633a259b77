import { numberWord, plural } from '../english.js';
import type { Random } from '../../../../src/engine/random.js';
import type { Register } from '../register.js';

const THINGS = ['apple', 'book', 'cat', 'star', 'bird', 'egg', 'ball', 'key'] as const;
const WORDS = ['hello', 'good morning', 'good night', 'the end', 'yes', 'no'] as const;

/** A little code, so that the model has seen that the internet holds it too. */
export const code: Register = {
  name: 'code',
  weight: 0.6,
  write(random) {
    return `${program(random)}\n${program(random)}`;
  },
};

function program(random: Random): string {
  const thing = random.pick(THINGS);
  const a = 1 + random.int(9);
  const b = 1 + random.int(9);
  const word = random.pick(WORDS);
  return random.pick([
    () =>
      `# count the ${plural(thing)}\n${plural(thing)} = ${a}\n${plural(thing)} = ${plural(thing)} + ${b}\nprint(${plural(thing)})\nThe computer prints ${numberWord(a + b)}.`,
    () =>
      `for i in range(${a}):\n  print("${word}")\nThe computer writes "${word}" ${numberWord(a)} ${a === 1 ? 'time' : 'times'}. This is a small program.`,
    () => `if rain:\n  print("Take an umbrella.")\nelse:\n  print("Leave the umbrella at home.")\nA program tells the computer what to do.`,
    () =>
      `let sum = ${a} + ${b};\nif (sum > 10) {\n  show("big");\n} else {\n  show("small");\n}\nThe sum is ${numberWord(a + b)}, so it shows "${a + b > 10 ? 'big' : 'small'}".`,
    () => `def add(a, b):\n  return a + b\nprint(add(${a}, ${b}))\nThe answer is ${a + b}.`,
  ])();
}
