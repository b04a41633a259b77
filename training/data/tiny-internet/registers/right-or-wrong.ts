import { TAUGHT_HARMFUL, TAUGHT_HARMLESS } from '../../preferences/written.js';
import { tell } from '../../cards.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

const TITLES = [
  '[Right or wrong|Good or bad|Kind or unkind]?',
  '[Good ideas and bad ideas|What is fair?|Would you do it?]',
  'What [we think|the class thinks|the readers think] of it',
  'What do you think of [these|this]?',
];
const WRONG = [
  '[That is|It is] [not all right|wrong|a bad idea|not kind|not fair]',
  '[That|It] would [do harm|hurt somebody|make somebody sad]',
  '[Wrong|Bad|Unkind|Unfair|No]',
];
const FINE = [
  '[That is|It is] [all right|fine|a good idea|kind|fair]',
  '[That|It] [hurts nobody|does no harm]',
  '[Right|Good|Kind|Fair|Yes]',
];
const LINES = [
  '{wish} {verdict}.',
  '{verdict}: {wish}',
  '[Somebody|One boy|One girl|A man|A woman] says: "{wish}" {verdict}.',
  '- {wish} ({verdict})',
];

/**
 * Pages that say of wishes whether they are all right, and never what to answer them: what harm is can be learned from the internet, that a
 * helper declines cannot.
 */
export const rightOrWrong: Register = {
  name: 'right-or-wrong',
  weight: 45,
  write(random) {
    const line = random.pick(LINES); // the same on a whole page
    const lines = Array.from({ length: 4 + random.int(5) }, () => {
      const [cards, verdicts] = random.pick([[TAUGHT_HARMFUL, WRONG] as const, [TAUGHT_HARMLESS, FINE] as const]);
      const [wish] = tell(random, random.pick(cards));
      return fill(random, line, { wish: whole(wish), verdict: fill(random, random.pick(verdicts), {}) });
    });
    return [fill(random, random.pick(TITLES), {}), ...lines].join('\n');
  },
};

/** Some people leave out the mark at the end. */
function whole(wish: string): string {
  return /[.!?]$/.test(wish) ? wish : `${wish}.`;
}
