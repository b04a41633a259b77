/** Supervised fine-tuning: questions with ideal answers → what is added to the base's weights → src/models/sft.*. */
import { chatExample } from '../../src/engine/fine-tuning/chat.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { Random } from '../../src/engine/random.js';
import { packed, withHidden, type QuestionAndAnswer } from '../batches/chat-batches.js';
import type { FullTuningConfig } from '../config/sft.js';
import { CARDS, CORE, REPHRASED, WRITTEN } from '../data/answers/cards.js';
import { answers } from '../data/answers/index.js';
import { unfinishedSentences } from '../data/answers/unfinished.js';
import { writtenAnswers } from '../data/answers/written.js';
import { judgements } from '../data/preferences/judgements.js';
import { untaughtAnswers } from '../data/preferences/written.js';
import { evaluationItems } from '../measures/read-items.js';
import { FullTuner, SHARDS } from '../optimise/full-tuner.js';
import { tokensOf } from '../optimise/shard-gradient.js';
import { publishSft } from '../publish/sft.js';
import { shippedBase } from '../publish/stored-models.js';
import { runFineTuning } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

export async function trainSft(config: FullTuningConfig, options: StageOptions): Promise<void> {
  const base = await shippedBase();
  const tuner = new FullTuner(base, config, options.threads);
  const { tokenizer } = new LanguageModel(base);
  const { training, heldOut } = questionsToLearn(config);
  const random = new Random(config.seed);
  const exampleOf = ({ question, answer }: QuestionAndAnswer) => {
    const example = chatExample(tokenizer, question, answer, base.config.context);
    return { ...example, tokens: withHidden(example, random, config.hidden) };
  };
  const batches = packed(training, exampleOf, { seed: config.seed, batchTokens: config.batchTokens / SHARDS });
  console.log(
    `sft: ${training.length.toLocaleString('en')} questions, ${tuner.numbers.trained.length.toLocaleString('en')} weights to train`,
  );

  const totals = await runFineTuning(tuner, { config, base: base.fingerprint }, options, (step) => {
    const shards = Array.from({ length: SHARDS }, (_, i) => ({ batch: batches(SHARDS * (step - 1) + i + 1) }));
    return { tokens: tokensOf(shards), figures: { loss: tuner.step(shards).loss } };
  });
  if (totals.finished) await publishSft(tuner, heldOut, totals);
}

/**
 * Questions in many wordings, without any that the evaluation asks. Of every thirty, fourteen ask what everybody knows, three are sentences to
 * finish, five come from fact cards, two were written one by one, two are generated, one is a request as RLHF will meet it, with the reply of a
 * helper that was never taught to decline, and three ask whether such a request is all right. Some wordings are held out.
 */
export function questionsToLearn({ seed, examples, heldOutEvery }: Pick<FullTuningConfig, 'seed' | 'examples' | 'heldOutEvery'>): {
  training: QuestionAndAnswer[];
  heldOut: QuestionAndAnswer[];
} {
  const items = evaluationItems(['questions', 'tune/questions', 'requests', 'preferences']);
  const random = new Random(seed);
  const training: QuestionAndAnswer[] = [];
  const heldOut: QuestionAndAnswer[] = [];
  const numbers = new Map<string, number>();
  const [core, again, cards, written] = [CORE, REPHRASED, CARDS, WRITTEN].map((records) => writtenAnswers(seed, records));
  const [broken, generated, requests, judged] = [unfinishedSentences(seed), answers(seed), untaughtAnswers(seed), judgements(seed)];
  const streams = [
    ...[core, again, cards, core, broken, generated, core, again, cards, judged],
    ...[core, written, again, core, cards, broken, again, core, requests, judged],
    ...[core, cards, again, generated, core, broken, written, core, cards, judged],
  ];
  for (let i = 0; training.length < examples; i = (i + 1) % streams.length) {
    const { question, answer } = streams[i].next().value;
    if (items.foundIn(question)) continue;
    const wording = question.toLowerCase().replace(/[^a-z0-9 ]/g, '');
    const number = numbers.get(wording) ?? numbers.size;
    numbers.set(wording, number);
    const isLong = streams[i] !== cards || random.chance(WHOLE_CARDS);
    (number % heldOutEvery === 0 ? heldOut : training).push({ question, answer: isLong ? answer : firstSentence(answer) });
  }
  return { training, heldOut };
}

/** The share of the cards' answers that are given whole. The first sentence answers; beyond that, a tiny model makes most of it up. */
const WHOLE_CARDS = 0.15;

function firstSentence(text: string): string {
  return /^.*?[.!?]"?(?= |$)/.exec(text)?.[0] ?? text;
}
