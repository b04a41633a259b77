/** What every stage after the base publishes: its numbers, and the part of the card that is the same for all of them. */
import { additionTensors, readDelta } from '../../src/engine/files/delta-file.js';
import { TERNARY_BITS } from '../../src/engine/quantization/quantize.js';
import { finish } from '../../src/engine/pass.js';
import type { StoredModel } from '../../src/engine/files/weights-file.js';
import type { FineTunedCard } from '../../src/models/fine-tuned-card.js';
import { numberWord } from '../data/tiny-internet/english.js';
import { writeCard, writeCardInFull, writeNumbers } from './model-files.js';
import { trainingProducts } from '../native/native-kernels.js';
import type { RunTotals } from '../stages/fine-tuning-run.js';

/** What was trained and can be written. */
export interface FineTuned {
  readonly base: StoredModel;
  readonly config: { name: string; seed: number; rank?: number; bits: number };
  file(): Uint8Array;
}

/** Writes the numbers of a fine-tuned model and its short card. @returns the card, and the compressed size in bytes. */
export async function writeDelta(tuner: FineTuned, totals: RunTotals): Promise<{ card: FineTunedCard; bytes: number }> {
  const { base, config } = tuner;
  const file = tuner.file();
  const bytes = writeNumbers(config.name, 'delta', file);
  const card: FineTunedCard = {
    name: config.name,
    fingerprint: finish(readDelta(file)).fingerprint,
    base: base.fingerprint,
    parameters: additionTensors(finish(readDelta(file))).reduce((sum, { data }) => sum + data.length, 0),
    rank: config.rank ?? null,
    bits: config.bits,
    training: {
      tokens: totals.tokens,
      minutes: Math.round(totals.seconds / 60),
      seed: config.seed,
      command: `npm run train -- --stage ${config.name}`,
    },
    licence: 'CC0-1.0',
  };
  await writeCard(config.name, 'FineTunedCard', 'fine-tuned-card', card);
  return { card, bytes };
}

/**
 * Writes the card in full.
 * @param facts Rows of its first table: name and text.
 * @param rest What follows, in Markdown.
 */
export function writeDeltaCard(card: FineTunedCard, facts: Readonly<Record<string, string>>, rest: string): Promise<void> {
  const rows = Object.entries({ ...facts, licence: card.licence }).map(([name, text]) => `| ${name} | ${text} |`);
  const head = `# Model card: ${card.name}

Made by \`${card.training.command}\`; this file too. Fingerprint \`${card.fingerprint}\`, an addition to the model \`${card.base}\`.

| | |
| --- | --- |
${rows.join('\n')}
`;
  return writeCardInFull(card.name, `${head}\n${rest}`);
}

/** '3.1 million tokens … in 7 minutes on two CPU threads, products in bfloat16; seed 1'. */
export function effort({ training: { tokens, minutes, seed } }: FineTunedCard, what: string, threads = 1): string {
  const on = threads === 1 ? 'one CPU thread' : `${numberWord(threads)} CPU threads`;
  return `${(tokens / 1e6).toFixed(1)} million tokens${what} in ${minutes} minutes on ${on}, products in ${trainingProducts()}; seed ${seed}`;
}

/** '−1, 0 or 1', or '−3 to 3' */
export function levels(bits: number): string {
  return bits === TERNARY_BITS ? '−1, 0 or 1' : '−3 to 3';
}
