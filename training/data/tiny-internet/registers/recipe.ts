import { capitalise, list, PEOPLE } from '../english.js';
import { DISHES } from '../knowledge/things.js';
import type { Register } from '../register.js';
import { withinLength } from './paragraphs.js';

const FIRST = ['First', 'First of all,', 'To begin,'] as const;
const NEXT = ['Then', 'Next', 'After that,', 'Now', 'Then'] as const;
const TIPS = [
  'Be careful, the stove is hot.',
  'Wash your hands before you cook.',
  'Be careful with the sharp knife.',
  'Do not forget the salt.',
  'Clean the kitchen when you have finished.',
  'Children need help with the hot oven.',
  'Use a clean bowl.',
  'Turn off the stove at the end.',
  'Taste it with a spoon.',
  'It is best when it is fresh.',
  'Set the table before you eat.',
] as const;

const plain = (dish: string): string => dish.replace(/^an? /, '');

export const recipe: Register = {
  name: 'recipe',
  weight: 4,
  write(random) {
    const [dish, ingredients, steps, serve, minutes] = random.pick(DISHES);
    const { name } = random.pick(PEOPLE);
    const many = /(?:s|potatoes)$/.test(plain(dish)) && !dish.startsWith('a ');
    const title = random.pick([
      `How to make ${dish}`,
      `Recipe: ${plain(dish)}`,
      `${capitalise(plain(dish))} for four people`,
      `${name}'s ${plain(dish)}`,
      capitalise(plain(dish)),
    ]);
    const shopping = random.pick([
      `You need ${list(random.shuffle(ingredients))}.`,
      `For ${dish} you need ${list(ingredients)}.`,
      `You will need: ${ingredients.join(', ')}.`,
      `Take ${list(ingredients)}.`,
    ]);
    const numbered = random.chance(0.25);
    const method = numbered
      ? steps.map((step, i) => `${i + 1}. ${capitalise(step)}.`).join('\n')
      : steps
          .map((step, i) =>
            i === 0 ? `${random.pick(FIRST)} ${step}.` : random.chance(0.6) ? `${random.pick(NEXT)} ${step}.` : `${capitalise(step)}.`,
          )
          .join(' ');
    const end = random.pick([
      `Serve ${many ? 'them' : 'it'} ${serve}.`,
      `${/^(?:tea|coffee|lemonade|hot chocolate)$/.test(dish) ? 'Drink it' : many ? 'Eat them' : 'Eat it'} ${serve}.`,
      `It takes about ${minutes} minutes.`,
      `After ${minutes} minutes the ${plain(dish)} ${many ? 'are' : 'is'} ready. Enjoy!`,
    ]);
    const tip = random.chance(0.6) ? ` ${random.pick(TIPS)}` : '';
    return withinLength(`${title}\n${shopping}\n${method}\n${end}${tip}`);
  },
};
