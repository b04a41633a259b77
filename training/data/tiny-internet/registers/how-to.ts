import { capitalise } from '../english.js';
import { fill } from '../template.js';
import { readRows } from '../knowledge/read.js';
import type { Register } from '../register.js';
import { withinLength } from './paragraphs.js';

/** What to do, what is needed, the steps in order, a last word. */
const GUIDES: readonly (readonly [task: string, needs: string, steps: readonly string[], end: string])[] = readRows('guides');

const NEXT = ['Then', 'Next,', 'After that,', 'Then'] as const;

export const howTo: Register = {
  name: 'how-to',
  weight: 4,
  write(random) {
    const [task, needs, steps, end] = random.pick(GUIDES);
    const title = random.pick([
      `How to ${task}`,
      `How do you ${task}?`,
      `${capitalise(task)} in ${steps.length} steps`,
      `A guide: how to ${task}`,
    ]);
    const need = random.pick([
      `You need ${needs}.`,
      `For this you need ${needs}.`,
      `What you need: ${needs}.`,
      `To ${task}, you need ${needs}.`,
    ]);
    const method = random.chance(0.4)
      ? steps.map((step, i) => `${i + 1}. ${capitalise(step)}.`).join('\n')
      : steps
          .map((step, i) => {
            if (i === 0) return `First ${step}.`;
            if (i === steps.length - 1)
              return `${random.pick(['At the end', 'Last,', 'In the end'])} ${step}.`.replace(/^(?:At|In) the end then /, 'Then ');
            return random.chance(0.5) && !step.startsWith('then') ? `${random.pick(NEXT)} ${step}.` : `${capitalise(step)}.`;
          })
          .join(' ');
    const tip = random.chance(0.3) ? fill(random, '[It is easy!|Take your time.|Ask a friend for help.|Have fun!|You can do it.]', {}) : '';
    return withinLength(`${title}\n${need}\n${method}\n${end}${tip && ` ${tip}`}`);
  },
};
