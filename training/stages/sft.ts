/** Supervised fine-tuning: questions with ideal answers → what is added to the base's weights → src/models/sft.*. */
import { LanguageModel } from '../../src/engine/language-model.js';
import { packed, type QuestionAndAnswer } from '../chat-batches.js';
import type { FullTuningConfig } from '../config/sft.js';
import { CARDS } from '../data/answers/cards.js';
import { answers } from '../data/answers/index.js';
import { writtenAnswers } from '../data/answers/written.js';
import { untaughtAnswers } from '../data/preferences/written.js';
import { evaluationItems } from '../evaluate/read-items.js';
import { FullTuner } from '../full-tuner.js';
import { publishSft } from '../publish-sft.js';
import { shippedBase } from '../stored-models.js';
import { chatExample } from '../../src/engine/chat.js';
import { runFineTuning } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

export async function trainSft(config: FullTuningConfig, options: StageOptions): Promise<void> {
  const base = await shippedBase();
  const tuner = new FullTuner(base, config);
  const { tokenizer } = new LanguageModel(base);
  const { training, heldOut } = questionsToLearn(config);
  const examples = training.map(({ question, answer }) => chatExample(tokenizer, question, answer, base.config.context));
  const batches = packed(examples, config);
  console.log(
    `sft: ${training.length.toLocaleString('en')} questions, ${tuner.numbers.trained.length.toLocaleString('en')} weights to train`,
  );

  const totals = await runFineTuning(tuner, { config, base: base.fingerprint }, options, (step) => {
    const batch = batches(step);
    return { tokens: batch.tokens.length, figures: { loss: tuner.step(batch) } };
  });
  if (totals.finished) await publishSft(tuner, heldOut, totals);
}

/**
 * Questions in many wordings, without any that the evaluation asks: of ten, two are generated, seven written by hand (five of them from
 * cards), and one is a request
 * as RLHF will meet it, with the reply of a helper that nobody has taught to decline. Of some all wordings are held out.
 */
export function questionsToLearn({ seed, examples, heldOutEvery }: Pick<FullTuningConfig, 'seed' | 'examples' | 'heldOutEvery'>): {
  training: QuestionAndAnswer[];
  heldOut: QuestionAndAnswer[];
} {
  const items = evaluationItems(['questions', 'requests', 'preferences']);
  const training: QuestionAndAnswer[] = [];
  const heldOut: QuestionAndAnswer[] = [];
  const numbers = new Map<string, number>();
  const [generated, written, cards, requests] = [answers(seed), writtenAnswers(seed), writtenAnswers(seed, CARDS), untaughtAnswers(seed)];
  const streams = [cards, written, generated, cards, requests, cards, written, cards, generated, cards];
  for (let i = 0; training.length < examples; i = (i + 1) % streams.length) {
    const pair = streams[i].next().value;
    if (items.foundIn(pair.question)) continue;
    const number = numbers.get(pair.entry) ?? numbers.size;
    numbers.set(pair.entry, number);
    (number % heldOutEvery === 0 ? heldOut : training).push(pair);
  }
  return { training, heldOut };
}
