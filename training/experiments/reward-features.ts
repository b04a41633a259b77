/** Whether the features of the glass-box reward model mean what their names say. See HELP. */
import { parseArgs } from 'node:util';
import { DEFAULT_ITEMS } from '../../src/elements/llm-preference-pair/default-content.js';
import { readInput, runCommand } from '../command-line.js';
import { preferences } from '../data/preferences/index.js';
import { writtenPreferences } from '../data/preferences/written.js';
import { keyedPairs, pagePairs } from '../measures/page-pairs.js';
import { parsePreferences } from '../measures/preferences.js';
import { featureFindings, type FeatureFinding } from '../measures/reward-features.js';

const HELP = `Does each feature of the glass-box reward model mean what its name says? For the gold pairs of the training data, for the suite that was
written without them, and for the pairs that the bare tag and the lesson show: in how many pairs the feature shows, how much more of it the
better replies have (the sign is that of its weight, were it the only feature), how often a bet by its name is right, and whether both agree
with the name. Rerun it after a change of features, word lists or pairs.

node --import tsx training/experiments/reward-features.ts [--json]

--json   JSON alone on standard output: { set: [{ name, promise, shows, alone, right, agrees }] }`;

const SUITE = 'training/suites/preferences.tsv';
const LESSON = 'demo/lesson.html';
const SEED = 7_001;
const DRAWN = 2_000;

await runCommand('reward-features', (args) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) console.log(HELP);
  else {
    const findings = measure();
    console.log(values.json ? JSON.stringify(findings) : Object.entries(findings).map(written).join('\n\n'));
  }
  return Promise.resolve();
});

function measure(): Record<string, FeatureFinding[]> {
  const generated = drawn(preferences(SEED));
  const cards = drawn(writtenPreferences(SEED));
  const suite = parsePreferences(readInput(SUITE).toString(), SUITE);
  const sets = {
    generated,
    written: cards,
    suite,
    gold: [...generated, ...cards, ...suite],
    'bare tag': keyedPairs(DEFAULT_ITEMS),
    lesson: keyedPairs(pagePairs(readInput(LESSON).toString())),
  };
  return Object.fromEntries(Object.entries(sets).map(([name, pairs]) => [name, featureFindings(pairs)]));
}

function drawn<P>(stream: Generator<P, never>): P[] {
  return Array.from({ length: DRAWN }, () => stream.next().value);
}

function written([set, findings]: [string, readonly FeatureFinding[]]): string {
  const rows = findings.map(({ name, promise, shows, alone, right, agrees }) => [
    name,
    promise === 0 ? 'taste' : promise > 0 ? 'better' : 'worse',
    String(shows),
    shows === 0 ? '' : `${alone > 0 ? '+' : ''}${alone.toFixed(2)}`,
    shows === 0 ? '' : `${(100 * right).toFixed(0)} %`,
    agrees === null ? '' : agrees ? 'yes' : 'NO',
  ]);
  const head = [set, 'says', 'shows', 'alone', 'right', 'agrees'];
  return [head, ...rows].map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(8))).join('')).join('\n');
}
