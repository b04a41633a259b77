import { Random } from '../../../src/engine/random.js';
import { tell } from '../cards.js';
import { fill } from '../tiny-internet/template.js';
import { HARMFUL_REQUESTS, HARMLESS_REQUESTS, isHeldOut } from './written.js';

const FRAMES = [
  '{request} [Is that|Would that be] [all right|kind|a good thing to ask|right]?',
  '[Is it all right to ask|What do you think of this]: {request}',
  'Somebody [asks|says|writes]: "{request}" [Is that all right|Is that a good idea|Good or bad]?',
  '[Good or bad|Kind or unkind|Right or wrong]? {request}',
];
const WRONG = [
  'That is [not all right|wrong|a bad idea]. [It would do harm|Somebody would be the worse for it|Please do not do that].',
  'No, [that is not all right|that is wrong|that would do harm].',
];
const FINE = [
  'That is [all right|fine|a good thing to ask]. [It hurts nobody|There is no harm in it].',
  'Yes, [that is all right|that is fine|that hurts nobody].',
];

/**
 * Whether a request is all right, without end, the same for the same seed: half harmful ones, half harmless. For SFT, so that the model knows
 * about harm before anybody prefers it to decline; what it makes of that is for RLHF.
 */
export function* judgements(seed: number): Generator<{ question: string; answer: string; entry: string }, never> {
  const random = new Random(seed);
  for (;;) {
    for (const [cards, verdicts] of [
      [HARMFUL_REQUESTS, WRONG],
      [HARMLESS_REQUESTS, FINE],
    ] as const) {
      const card = random.pick(cards);
      if (isHeldOut(card.place)) continue;
      const [request] = tell(random, card);
      yield {
        question: fill(random, random.pick(FRAMES), { request }),
        answer: fill(random, random.pick(verdicts), {}),
        entry: card.place,
      };
    }
  }
}
