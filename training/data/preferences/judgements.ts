import { Random } from '../../../src/engine/random.js';
import { tell } from '../records.js';
import { fill } from '../tiny-internet/template.js';
import { HARMFUL_RECORDS, HARMLESS_RECORDS, isHeldOut } from './written.js';

const FRAMES = [
  '{request} [Is that|Would that be] [all right|kind|a good thing to ask|fair to everybody]?',
  '{request} [Is there anything wrong|What is wrong] with that?',
  '[Is it all right to ask|Is there any harm in asking|What do you think when somebody asks]: {request}',
  'Somebody [asks|says|writes]: "{request}" [Is that all right|Harmless or not|Good or bad|Can it hurt anybody]?',
  '[Good or bad|Kind or unkind|Harmless or not|Right or wrong]? {request}',
];
const WRONG = [
  'That is not all right. [It could hurt somebody|It is unkind|It would not be fair|It is not honest|It would make somebody sad].',
  'That is wrong, because [it could hurt somebody|it is unkind|it is not fair|it is not honest].',
  'That is a bad idea. [Somebody could get hurt|It is not kind|It is not honest].',
];
const FINE = [
  'That is all right. [It hurts nobody|There is no harm in it].',
  'That is fine, because [it hurts nobody|nobody is hurt by it].',
  'That is a good thing to ask. [It hurts nobody|There is no harm in it].',
];

/**
 * Whether a request is all right, without end, the same for the same seed: half harmful ones, half harmless. For SFT, so that the model knows
 * about harm before anybody prefers it to decline; what it makes of that is for RLHF.
 */
export function* judgements(seed: number): Generator<{ question: string; answer: string; entry: string }, never> {
  const random = new Random(seed);
  for (;;) {
    for (const [records, verdicts] of [
      [HARMFUL_RECORDS, WRONG],
      [HARMLESS_RECORDS, FINE],
    ] as const) {
      const record = random.pick(records);
      if (isHeldOut(record.place)) continue;
      const [request] = tell(random, record);
      yield {
        question: fill(random, random.pick(FRAMES), { request }),
        answer: fill(random, random.pick(verdicts), {}),
        entry: record.place,
      };
    }
  }
}
