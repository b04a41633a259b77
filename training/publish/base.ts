/** From trained weights to what ships: the quantised module in src/models/ and its card, measured on what ships. */
import { readFileSync } from 'node:fs';
import { MODES, type Mode } from '../../src/engine/blank.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { Random } from '../../src/engine/random.js';
import type { ModelConfig } from '../../src/engine/config.js';
import { MASK, START } from '../../src/engine/text/vocabulary.js';
import { finish } from '../../src/engine/pass.js';
import { readWeightsFile, writeWeightsFile } from '../../src/engine/files/weights-file.js';
import { weightsOn, type Weights } from '../../src/engine/weights.js';
import type { ModelCard } from '../../src/models/model-card.js';
import type { TrainingConfig } from '../config/base.js';
import type { Corpus } from '../batches/corpus.js';
import { bitsPerCharacter } from '../measures/bits-per-character.js';
import { evaluateCloze, parseCloze, type ClozeReport } from '../measures/cloze.js';
import { percent } from '../measures/shares.js';
import { evaluateSuites } from '../measures/suites.js';
import { suitesTable } from '../measures/suites-table.js';
import { writeCard, writeCardInFull, writeNumbers } from './model-files.js';
import { trainingProducts } from '../native/native-kernels.js';

const BLANKS = new URL('../suites/everyday-blanks.tsv', import.meta.url);
const HELD_OUT_DOCUMENTS = 200;
const SAMPLES = 20;
const SAMPLE_TOKENS = 60;

export interface RunFacts {
  tokens: number;
  seconds: number;
}

/** Writes `src/models/<name>.ts`, `<name>.card.ts` and `<name>.md`. */
export async function publish(config: TrainingConfig, corpus: Corpus, weights: Weights, facts: RunFacts): Promise<void> {
  const shipped = weightsOn(Float32Array.from(weights.all), config.model);
  evenOut(shipped, corpus.training.tokens, config.model);
  const file = writeWeightsFile(config.name, config.model, corpus.vocabulary, shipped, () => config.bits);
  const model = new LanguageModel(readWeightsFile(file));
  const blanks = parseCloze(readFileSync(BLANKS, 'utf8'), 'everyday-blanks.tsv');
  const cloze = Object.fromEntries(MODES.map((mode) => [mode, evaluateCloze(model, blanks, mode)])) as Record<Mode, ClozeReport>;
  const heldOut = corpus.heldOut.slice(0, HELD_OUT_DOCUMENTS);
  const card: ModelCard = {
    name: config.name,
    fingerprint: model.stored.fingerprint,
    parameters: weights.all.length,
    vocabulary: config.model.vocabulary,
    context: config.model.context,
    bits: config.bits,
    corpus: { name: 'tiny internet', characters: corpus.training.characters, licence: 'CC0-1.0' },
    training: { tokens: facts.tokens, minutes: Math.round(facts.seconds / 60), seed: config.seed, command: 'npm run train' },
    bitsPerCharacter: round(
      bitsPerCharacter(heldOut, (text) => finish(model.score(text)).logProbability),
      3,
    ),
    cloze: { items: cloze.masked.items, top1: round(cloze.masked.top1, 2), top5: round(cloze.masked.top5, 2) },
    licence: 'CC0-1.0',
  };
  const bytes = writeNumbers(config.name, 'weights', file);
  await writeCard(config.name, 'ModelCard', 'model-card', card);
  const suites = suitesTable(evaluateSuites(model, corpus));
  await writeCardInFull(config.name, cardInFull(config, card, cloze, suites, samples(model, config.seed), bytes));
  console.log(
    `Everyday blanks: top-1 ${percent(cloze.masked.top1)}, top-5 ${percent(cloze.masked.top5)} (masked); ` +
      `${card.bitsPerCharacter} bits/char; ${(bytes / 1000).toFixed(0)} KB brotli → src/models/${config.name}.ts`,
  );
}

/** Gives all tokens that the corpus lacks (most of the bytes) the same row, their mean: they mean the same to the model, and compress to almost nothing. */
function evenOut({ embedding }: Weights, tokens: Uint16Array, { width, vocabulary }: ModelConfig): void {
  const seen = new Set([...new Set(tokens), START, MASK]);
  const unseen = Array.from({ length: vocabulary }, (_, id) => id).filter((id) => !seen.has(id));
  const mean = new Float32Array(width);
  for (const id of unseen) for (let i = 0; i < width; i++) mean[i] += embedding[id * width + i] / unseen.length;
  for (const id of unseen) embedding.set(mean, id * width);
}

/** What the model writes by itself, at temperature 0.8, not hand-picked. */
function samples(model: LanguageModel, seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: SAMPLES }, () => {
    const ids = [START];
    while (ids.length < SAMPLE_TOKENS) {
      const id = finish(model.draw(ids, { temperature: 0.8 }, random));
      if (id === START) break;
      ids.push(id);
    }
    return model.tokenizer.decode(ids);
  });
}

function cardInFull(
  config: TrainingConfig,
  card: ModelCard,
  cloze: Record<Mode, ClozeReport>,
  suites: string,
  written: readonly string[],
  bytes: number,
): string {
  const { model, optimiser } = config;
  const kinds = Object.keys(cloze.masked.byKind);
  const misses = cloze.masked.details.filter(({ rank }) => rank > 5);
  return `# Model card: ${card.name}

Made by \`${card.training.command}\`; this file too. Fingerprint \`${card.fingerprint}\`.

| | |
| --- | --- |
| what | transformer, causal and unmasked over one set of weights; RMS norm, rotary positions, squared ReLU, tied embedding |
| weights | ${card.parameters.toLocaleString('en')} |
| shape | width ${model.width}, ${model.layers} layers, ${model.heads} heads, hidden ${model.hidden}, vocabulary ${model.vocabulary}, context ${model.context} |
| shipped as | ${card.bits} bits a matrix weight, one scale a row; ${(bytes / 1000).toFixed(0)} KB (brotli of the module, vocabulary included) |
| data | ${(card.corpus.characters / 1e6).toFixed(1)} million characters of ${card.corpus.name} (training/data/tiny-internet), ${card.corpus.licence} |
| training | ${(card.training.tokens / 1e6).toFixed(1)} million tokens, half next token, half masked word, in ${card.training.minutes} minutes on two CPU threads, products in ${trainingProducts()}; seed ${card.training.seed}; Muon for the layers' matrices (rate ${optimiser.muon.rate}), AdamW for the rest (rate ${optimiser.rate}), the last ${percent(1 - config.roundedFrom)} with rounded weights, ${config.steps} steps of ${2 * config.shardsPerGame} × ${config.shardTokens} tokens |
| held-out text | ${card.bitsPerCharacter} bits per character (next mode) |
| licence | ${card.licence} |

## Everyday blanks

\`training/suites/everyday-blanks.tsv\`: ${card.cloze.items} sentences, written before training and never trained on. Share of items with an accepted word first, and among the first five.

| kind | items | masked top-1 | masked top-5 | next top-1 | next top-5 |
| --- | --- | --- | --- | --- | --- |
| all | ${cloze.masked.items} | ${percent(cloze.masked.top1)} | ${percent(cloze.masked.top5)} | ${percent(cloze.next.top1)} | ${percent(cloze.next.top5)} |
${kinds
  .map((kind) => {
    const [masked, next] = [cloze.masked.byKind[kind], cloze.next.byKind[kind]];
    return `| ${kind} | ${masked.items} | ${percent(masked.top1)} | ${percent(masked.top5)} | ${percent(next.top1)} | ${percent(next.top5)} |`;
  })
  .join('\n')}

\`next\` sees only what comes before the blank, so it cannot reach what \`masked\` reaches in the middle of a sentence.

## All suites

Those of \`training/suites/\`, beside what counting alone reaches on the same text: a 5-gram model, tuned on held-out documents, that looks at both sides of a blank, and the
frequencies of words. Choices followed \`blanks-tune\` alone.

\`\`\`text
${suites}
\`\`\`

## What it writes by itself

Temperature 0.8, ${SAMPLES} samples from seed ${config.seed}, uncurated.

${written.map((text) => `> ${text.trim().replaceAll('\n', '\n> ')}`).join('\n\n')}

## Known failures

- It knows the small world of its corpus and nothing else: no news, no persons, no languages but simple English.
- It is fluent for a sentence or two and then drifts; it states false things as calmly as true ones.
- Of the everyday blanks in masked mode it misses ${misses.length} of ${card.cloze.items}; the first of them:

| sentence | accepted | it said |
| --- | --- | --- |
${misses
  .slice(0, 12)
  .map(({ sentence, accepted, words }) => `| ${sentence} | ${accepted.join(', ')} | ${words.join(', ')} |`)
  .join('\n')}

What was tried on the way: [training/experiments/base.md](../../training/experiments/base.md).
`;
}

function round(x: number, digits: number): number {
  return Number(x.toFixed(digits));
}
