import { cast } from '../cast.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { askPlain } from './fact-lesson.js';

const WELCOMES = [
  'Welcome to our quiz! Today {n} and {m} play against each other.',
  'Good evening and welcome to the big quiz!',
  'Quiz of the week',
  '[First|Second|Third|Last] round of the quiz. {n} begins.',
  'Questions for [class two|class three|our readers|clever heads]',
  'What do you know about the world? Here are some questions.',
  'Test yourself!',
  'Family quiz. {o} asks, the others answer.',
];
const PRAISE = [
  'Correct!',
  'That is right.',
  'Well done!',
  'Very good.',
  'Yes, right.',
  'Exactly!',
  'One point for {n}!',
  'Right again!',
  '',
];
const UNSURE = [
  'Hm, let me think.',
  'Oh, that is difficult.',
  'Wait, I know it.',
  'I am not sure.',
  'Easy!',
  'I think I know it.',
  '',
  '',
  '',
];
const ENDS = [
  '{n} has [three|four|five] points and wins.',
  'The winner is {n}!',
  'How many did you know?',
  'Thank you for playing. Good night!',
  'That was the last question.',
  'The prize is a [book|ball|big cake|trip to the zoo].',
  '',
  '',
];

/** Quizzes: on a stage, in the family, on a page with the answers below or beside. */
export const factQuiz: Register = {
  name: 'fact-quiz',
  weight: 12,
  write(random) {
    const people = cast(random);
    const tell = (templates: readonly string[]): string => fill(random, random.pick(templates), people);
    const questions = Array.from({ length: 3 + random.int(3) }, () => askPlain(random));
    const lines = [tell(WELCOMES)];
    const style = random.int(4);
    if (style === 0) {
      for (const { ask, answer } of questions) {
        const praise = tell(PRAISE);
        lines.push(`${people['o'] as string}: ${ask}`, `${people['n'] as string}: ${[tell(UNSURE), answer].filter(Boolean).join(' ')}`);
        if (praise && random.chance(0.5)) lines.push(`${people['o'] as string}: ${praise}`);
      }
    } else if (style === 1) {
      questions.forEach(({ ask, answer }, i) => lines.push(`${String(i + 1)}. ${ask} ${answer}`));
    } else if (style === 2) {
      for (const { ask, answer } of questions) lines.push(`Question: ${ask}`, `Answer: ${answer}`);
    } else {
      const [first, ...others] = questions;
      lines.push(`"${first.ask}" "${first.answer}" ${tell(PRAISE)}`.trim());
      for (const { ask, answer } of others)
        lines.push(
          `"${ask}" asked ${people['o'] as string}. "${answer.replace(/\.$/, ',')}" said ${random.pick([people['n'], people['m']]) as string}.`,
        );
    }
    const end = tell(ENDS);
    if (end) lines.push(end);
    const [welcome, ...rest] = lines;
    const text = [welcome, rest.join(style === 3 ? ' ' : '\n')].join('\n');
    return text.length <= 900 ? text : factQuiz.write(random);
  },
};
