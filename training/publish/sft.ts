/** From the SFT model to what ships: the delta in src/models/ and its card, measured on what ships. */
import { readFileSync } from 'node:fs';
import { LanguageModel } from '../../src/engine/language-model.js';
import type { QuestionAndAnswer } from '../batches/chat-batches.js';
import { answerLoss } from '../measures/answer-loss.js';
import { percent } from '../measures/shares.js';
import { evaluateQuestions, parseQuestions, replyTo } from '../measures/replies.js';
import type { FullTuner } from '../optimise/full-tuner.js';
import type { RunTotals } from '../stages/fine-tuning-run.js';
import { effort, levels, writeDelta, writeDeltaCard } from './delta.js';

const QUESTIONS = new URL('../suites/questions.tsv', import.meta.url);
const HELD_OUT = 300;
const SAMPLES = 20;

/** Writes `src/models/sft.ts`, `sft.card.ts` and `sft.md`. */
export async function publishSft(tuner: FullTuner, heldOut: readonly QuestionAndAnswer[], totals: RunTotals): Promise<void> {
  const { base, config } = tuner;
  const { card, bytes } = await writeDelta(tuner, totals);

  const [before, after] = [new LanguageModel(base), new LanguageModel(tuner.model())];
  const questions = parseQuestions(readFileSync(QUESTIONS, 'utf8'), 'questions.tsv');
  const bare = evaluateQuestions(questions, before, { chat: false, seed: config.seed });
  const tuned = evaluateQuestions(questions, after, { chat: true, seed: config.seed });
  const some = heldOut.slice(0, HELD_OUT);
  const [untaught, taught] = [before, after].map((model) => answerLoss(model, some));
  const samples = heldOut.slice(-SAMPLES).map(({ question }, i) => replyTo(after, question, { chat: true, seed: config.seed + i }));
  await writeDeltaCard(
    card,
    {
      what: `something added to each weight of the base's layers, and to the rows of the embedding that stand for the beginning of a turn`,
      'shipped as': `${levels(config.bits)} times a scale a row; ${(bytes / 1000).toFixed(0)} KB (brotli of the module)`,
      data: 'questions with ideal answers of training/data/answers, requests and judgements of requests of training/data/preferences, CC0-1.0',
      training: `${effort(card, ', loss on the answers alone,', tuner.threads)}; Muon for the layers' matrices (rate ${config.optimiser.muon.rate}), AdamW for the rest (rate ${config.optimiser.rate}), ${config.steps} steps of at most ${config.batchTokens} tokens, ${percent(1 - config.roundedFrom)} of them with rounded additions, ${percent(config.hidden)} of a question's tokens hidden; then made ${config.sharpness.after} times as sure of itself`,
      'held-out questions': `${taught.bitsPerCharacter.toFixed(3)} bits per character of the answer (${taught.perToken.toFixed(3)} nats a token); ${untaught.bitsPerCharacter.toFixed(3)} without the additions`,
    },
    `## Questions in other words

\`training/suites/questions.tsv\`, written blind: an answer-key word within 25 tokens *and* the reply ends by itself. Temperature 0.7, seed ${config.seed}. The base is given the bare question.

| kind | items | base | ${config.name} |
| --- | --- | --- | --- |
| all | ${tuned.items} | ${percent(bare.accuracy)} | ${percent(tuned.accuracy)} |
${Object.entries(tuned.byKind)
  .map(([kind, { items, accuracy }]) => `| ${kind} | ${items} | ${percent(bare.byKind[kind].accuracy)} | ${percent(accuracy)} |`)
  .join('\n')}

${percent(tuned.stopped)} of its replies end by themselves; ${percent(bare.stopped)} of the base's.

## What it replies

To held-out questions, temperature 0.7, ${SAMPLES} samples from seed ${config.seed}, uncurated.

${samples.map(({ prompt, reply }) => `> **${prompt}**\n> ${reply.replaceAll('\n', ' ')}`).join('\n\n')}

## Known failures

- It knows no more than the base. Asked about anything else, it answers in the same calm tone, often wrongly.
- Nobody has taught it to decline: it helps with whatever it is asked.
- It reads one question, not a conversation.

What was tried on the way: [training/experiments/sft.md](../../training/experiments/sft.md).
`,
  );
  console.log(
    `${config.name}: questions ${percent(tuned.accuracy)} (base ${percent(bare.accuracy)}), ${(bytes / 1000).toFixed(0)} KB → src/models/`,
  );
}
