/** From a trained reward model to what ships: the delta in src/models/ and its card, measured on what ships. */
import { readFileSync } from 'node:fs';
import { LanguageModel } from '../../src/engine/language-model.js';
import { scoreReply } from '../../src/engine/fine-tuning/reward.js';
import { finish } from '../../src/engine/pass.js';
import { evaluatePreferences, parsePreferences, type PreferencePair } from '../measures/preferences.js';
import { percent } from '../measures/shares.js';
import type { FineTuner } from '../optimise/fine-tuner.js';
import { effort, writeDelta, writeDeltaCard } from './delta.js';
import type { RunTotals } from '../stages/fine-tuning-run.js';

const BLIND = new URL('../suites/preferences.tsv', import.meta.url);

/** Writes `src/models/reward.ts`, `reward.card.ts` and `reward.md`. */
export async function publishReward(tuner: FineTuner, heldOut: readonly PreferencePair[], totals: RunTotals): Promise<void> {
  const { config } = tuner;
  const { card, bytes } = await writeDelta(tuner, totals);
  const model = new LanguageModel(tuner.model());
  const score = (prompt: string, reply: string) => finish(scoreReply(model, prompt, reply));
  const own = evaluatePreferences(heldOut, score);
  const blind = evaluatePreferences(parsePreferences(readFileSync(BLIND, 'utf8'), 'preferences.tsv'), score);
  const byLength = evaluatePreferences(blind.details, (_, reply) => reply.split(' ').length);
  await writeDeltaCard(
    card,
    {
      what: 'the SFT model, fine-tuned to say "good" or "bad" after a reply; the score is log P(good) − log P(bad)',
      additions: `low-rank (rank ${config.rank}) to all matrices of the SFT model: ${card.parameters.toLocaleString('en')} numbers`,
      'shipped as': `${config.bits} bits a number; ${(bytes / 1000).toFixed(0)} KB (brotli of the module)`,
      data: 'pairs of replies with a known preference of training/data/preferences, about a third written by hand, the others generated, made of fact cards, about whether to decline, or a written reply beside one of the SFT model itself (kind own); CC0-1.0',
      training: `Bradley–Terry; ${effort(card, '')}; AdamW (rate ${config.optimiser.rate}), ${config.steps} steps of at most ${config.batchTokens} tokens`,
    },
    `## Agreement with the known preference

Share of pairs whose better reply scores higher. *Held out*: pairs of the same making whose prompts no training pair has. *Blind*: \`training/suites/preferences.tsv\`, written by
somebody who saw neither data nor models; a scorer that looks at length alone gets ${percent(byLength.accuracy)} there.

| kind | held out | pairs | blind | pairs |
| --- | --- | --- | --- | --- |
| all | ${percent(own.accuracy)} | ${own.items} | ${percent(blind.accuracy)} | ${blind.items} |
${[...new Set([...Object.keys(own.byKind), ...Object.keys(blind.byKind)])]
  .sort()
  .map((kind) => {
    const cells = [own, blind].flatMap(({ byKind }) =>
      Object.hasOwn(byKind, kind) ? [percent(byKind[kind].accuracy), byKind[kind].items] : ['', ''],
    );
    return `| ${kind} | ${cells.join(' | ')} |`;
  })
  .join('\n')}

## Known failures

- It has no idea of truth beyond what the SFT model knows: a false fact in a friendly tone can score high.
- It reads ${model.stored.config.context} tokens: of a long reply it does not see the end.
- Its scores compare replies to one question; across questions they mean nothing.
`,
  );
  console.log(
    `${config.name}: held out ${percent(own.accuracy)}, blind ${percent(blind.accuracy)}, ${(bytes / 1000).toFixed(0)} KB → src/models/`,
  );
}
