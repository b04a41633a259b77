/** How a glass-box reward model learns from better and worse crowds. See HELP. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES, features } from '../../src/preference/features.js';
import { GlassBoxRewardModel, type FeatureFunction, type Pick } from '../../src/preference/reward-model.js';
import { Random } from '../../src/engine/random.js';
import { readInput, runCommand } from '../command-line.js';
import { preferences } from '../data/preferences/index.js';
import {
  picksOf,
  preferenceCurves,
  shorterIsBetter,
  type Crowd,
  type Curve,
  type CurvePoint,
  type Spread,
} from '../measures/preference-curves.js';
import { evaluatePreferences, parsePreferences, type PreferencePair } from '../measures/preferences.js';

const HELP = `Learning curves of the glass-box reward model: agreement with what is really better on held-out pairs, by number of picks, with
labels flipped at random and with a bias that all raters share. Prints tables and writes docs/preference-curves.md.

node --import tsx training/experiments/preference-curves.ts [--json]

--json   JSON alone on standard output, and no file: { clicks, curves, weights, byKind }`;

const SUITE = 'training/suites/preferences.tsv';
const RESULT = new URL('../../docs/preference-curves.md', import.meta.url);

const HELD_OUT_SEED = 7_001;
const HELD_OUT_PAIRS = 1_000;
const CLICKS = [1, 10, 20, 40, 80];
const SIZES = [10, 20, 40, 80, 160, 320, 640, 1280, 2000];
const MOST_PICKS = Math.max(...SIZES);
const PERFECT: Crowd = { flips: 0, lengthBias: 0 };
const CROWDS: readonly Crowd[] = [
  PERFECT,
  ...[0.1, 0.2, 0.3, 0.4].map((flips) => ({ flips, lengthBias: 0 })),
  ...[0.3, 0.6].map((lengthBias) => ({ flips: 0, lengthBias })),
];

await runCommand('preference-curves', (args) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(HELP);
    return Promise.resolve();
  }
  const report = measure();
  if (values.json) console.log(JSON.stringify(report));
  else {
    const text = written(report);
    writeFileSync(RESULT, text);
    console.log(text);
  }
  return Promise.resolve();
});

type Report = ReturnType<typeof measure>;

function measure() {
  const remembered = rememberedFeatures();
  const train = (picks: readonly Pick[]) => GlassBoxRewardModel.fromPicks(picks, remembered);
  const generated = pairsOf(HELD_OUT_SEED, HELD_OUT_PAIRS);
  const suite = parsePreferences(readInput(SUITE).toString(), SUITE);
  const heldOut = {
    generated,
    'generated, shorter is better': shorterIsBetter(generated),
    suite,
    'suite, shorter is better': shorterIsBetter(suite),
  };
  const options = { train, heldOut, rated: pairsOf };
  const largest = pairsOf(1, MOST_PICKS);
  const trained = CROWDS.map((crowd) => ({ crowd, model: train(picksOf(largest, crowd, new Random(1))) }));
  const { model } = trained[0];
  const kinds = (pairs: readonly PreferencePair[]) => {
    const { details: _, ...shares } = evaluatePreferences(pairs, model.score.bind(model));
    return {
      ...shares,
      ties: pairs.filter(({ prompt, chosen, rejected }) => model.score(prompt, chosen) === model.score(prompt, rejected)).length,
    };
  };
  return {
    heldOut: Object.fromEntries(Object.entries(heldOut).map(([name, pairs]) => [name, pairs.length])),
    clicks: preferenceCurves({ ...options, crowds: [PERFECT], sizes: CLICKS, seeds: seeds(20) })[0],
    curves: preferenceCurves({ ...options, crowds: CROWDS, sizes: SIZES, seeds: seeds(10) }),
    weights: trained.map(({ crowd, model: { weights } }) => ({ crowd, weights: [...weights] })),
    byKind: { generated: kinds(generated), suite: kinds(suite) },
  };
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

function pairsOf(seed: number, count: number): PreferencePair[] {
  const stream = preferences(seed);
  return Array.from({ length: count }, () => stream.next().value);
}

/** The same replies are scored by hundreds of models here. */
function rememberedFeatures(): FeatureFunction {
  const byPrompt = new Map<string, Map<string, Float32Array>>();
  return (prompt, reply) => {
    const byReply = byPrompt.get(prompt) ?? new Map<string, Float32Array>();
    byPrompt.set(prompt, byReply);
    const known = byReply.get(reply) ?? features(prompt, reply);
    byReply.set(reply, known);
    return known;
  };
}

function written({ heldOut, clicks, curves, weights, byKind }: Report): string {
  const sets = Object.entries(heldOut);
  return [
    '# Preference curves',
    `Written by \`node --import tsx training/experiments/preference-curves.ts\`. How often the glass-box reward model (\`src/preference/\`, ${FEATURES.length} features) scores the better of two replies higher, in per cent; ties are wrong. It learns from pairs of \`preferences(seed)\`, one step a pair, each pair once, as in the page. Held-out pairs have no flipped label: "generated" are ${HELD_OUT_PAIRS} pairs of the same generator with another seed, "suite" is \`${SUITE}\`, written independently. ± is the standard deviation over seeds, each with pairs and flips of its own.`,
    '## What this says',
    sayings(curves),
    '## A few dozen clicks',
    'One rater who never errs, mean over 20 seeds.',
    table(
      ['clicks', ...sets.map(([name, pairs]) => `${name} (${pairs})`)],
      clicks.points.map(({ picks, agreement }) => [String(picks), ...sets.map(([name]) => plusMinus(agreement[name]))]),
    ),
    '## Crowds',
    'Random flips slow learning down and wash out. A length bias is shared by all raters: in so many of the pairs they take the longer reply (more words), whatever it says. "wrong" is the share of all picks that named the worse reply, so that a bias can be held against as many random flips. Mean over 10 seeds.',
    ...sets.flatMap(([name, pairs]) => [`### On ${name} (${pairs} pairs)`, curveTable(curves, name)]),
    '## What the weights say',
    `After ${MOST_PICKS} picks, seed 1.`,
    table(
      ['feature', ...weights.map(({ crowd }) => nameOf(crowd))],
      FEATURES.map(({ name }, i) => [name, ...weights.map((row) => row.weights[i].toFixed(2))]),
    ),
    '## By kind',
    `After ${MOST_PICKS} picks without a flip, seed 1. Whether a fact is true no feature can tell: on pairs that differ in nothing else the model guesses.`,
    ...Object.entries(byKind).map(([name, { byKind: kinds, items, accuracy, ties }]) =>
      table(
        [`${name} (${ties} ties)`, 'pairs', 'right'],
        [...Object.entries(kinds).sort(), ['all', { items, accuracy }] as const].map(([kind, row]) => [
          kind,
          String(row.items),
          percent(row.accuracy),
        ]),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The tables in sentences. */
function sayings(curves: readonly Curve[]): string {
  const last = ({ flips, lengthBias }: Crowd) => {
    const { points } = curves.find(({ crowd }) => crowd.flips === flips && crowd.lengthBias === lengthBias) ?? curves[0];
    return points[points.length - 1];
  };
  const [perfect, flipped, biased] = [PERFECT, { flips: 0.3, lengthBias: 0 }, { flips: 0, lengthBias: 0.6 }].map(last);
  const on = ({ agreement }: CurvePoint, set: string) => `${percent(agreement[set].mean)} %`;
  const shorter = 'generated, shorter is better';
  return [
    `- Random flips wash out: after ${perfect.picks} picks, ${percent(flipped.wrong.mean)} % of them flipped, the model agrees on ${on(flipped, 'generated')} of the generated pairs, after picks without error on ${on(perfect, 'generated')}.`,
    `- A shared bias does not: with ${percent(biased.wrong.mean)} % wrong picks, all towards the longer reply, it is ${on(biased, 'generated')}, and where the shorter reply is better ${on(biased, shorter)} instead of ${on(flipped, shorter)}; more picks do not help.`,
    `- The features are word lists, made with pairs of this generator in view, so the figures for "generated" flatter them. On the suite, written independently (though seen when the features were chosen), the model that learned from ${perfect.picks} picks without error agrees on ${on(perfect, 'suite')}: a glass box shows how learning from picks works, and judges free text poorly.`,
  ].join('\n');
}

function curveTable(curves: readonly Curve[], set: string): string {
  return table(
    ['raters', 'wrong', ...SIZES.map(String)],
    curves.map(({ crowd, points }) => [
      nameOf(crowd),
      percent(points[points.length - 1].wrong.mean),
      ...points.map(({ agreement }) => plusMinus(agreement[set])),
    ]),
  );
}

function nameOf({ flips, lengthBias }: Crowd): string {
  if (flips > 0) return `${100 * flips} % flips`;
  return lengthBias > 0 ? `${100 * lengthBias} % length bias` : 'never err';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(4, ...[head, ...rows].map((cells) => cells[column].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function plusMinus({ mean, deviation }: Spread): string {
  return `${percent(mean)} ± ${percent(deviation)}`;
}
