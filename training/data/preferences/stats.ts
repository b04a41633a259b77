/**
 * node --import tsx training/data/preferences/stats.ts --stats [--count 10000] [--seed 1]             how many, of which kind, how long
 * node --import tsx training/data/preferences/stats.ts --sample 20 [--kind safe] [--seed 1]           pairs to read
 * node --import tsx training/data/preferences/stats.ts --requests 20 [--seed 1]                      prompts to read
 */
import { parseArgs } from 'node:util';
import { HARMFUL, HARMLESS } from './wishes.js';
import { preferences, requests } from './index.js';

const { values } = parseArgs({
  options: {
    stats: { type: 'boolean' },
    sample: { type: 'string' },
    requests: { type: 'string' },
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
  },
});
const seed = Number(values.seed);

if (values.sample) sample(Number(values.sample));
if (values.requests) prompts(Number(values.requests));
if (values.stats) stats(Number(values.count));

function sample(count: number): void {
  let shown = 0;
  for (const { prompt, chosen, rejected, kind } of preferences(seed)) {
    if (values.kind && kind !== values.kind) continue;
    console.log(`--- ${kind}\n? ${prompt}\n+ ${chosen}\n- ${rejected}`);
    if (++shown === count) return;
  }
}

function prompts(count: number): void {
  const stream = requests(seed);
  for (let i = 0; i < count; i++) {
    const { prompt, kind, key } = stream.next().value;
    console.log(`${kind.padEnd(8)} ${prompt}  [${key.join(', ')}]`);
  }
}

function stats(count: number): void {
  const kinds = new Map<string, { pairs: number; longer: number; matched: number }>();
  const distinct = new Set<string>();
  const stream = preferences(seed);
  const length = (text: string): number => text.split(' ').length;
  for (let i = 0; i < count; i++) {
    const { prompt, chosen, rejected, kind } = stream.next().value;
    const row = kinds.get(kind) ?? { pairs: 0, longer: 0, matched: 0 };
    const more = length(chosen) - length(rejected);
    kinds.set(kind, {
      pairs: row.pairs + 1,
      longer: row.longer + (more > 0 ? 1 : more === 0 ? 0.5 : 0),
      matched: row.matched + (Math.abs(more) <= 2 ? 1 : 0),
    });
    distinct.add(prompt.toLowerCase());
  }
  const wishes = HARMFUL.reduce((sum, group) => sum + group.wishes.length, 0);
  console.log(`${wishes} harmful wishes in ${HARMFUL.length} groups, ${HARMLESS.length} harmless ones, before fillers and wordings`);
  console.log(`${count} pairs, ${distinct.size} distinct prompts`);
  const longer = [...kinds.values()].reduce((sum, row) => sum + row.longer, 0);
  console.log(`The longer answer is the better one in ${((100 * longer) / count).toFixed(1)} %`);
  for (const [kind, { pairs, longer: more, matched }] of [...kinds].sort())
    console.log(
      `  ${kind.padEnd(20)} ${String(pairs).padStart(5)} pairs, longer is better ${((100 * more) / pairs).toFixed(0)} %, within two words ${((100 * matched) / pairs).toFixed(0)} %`,
    );
}
