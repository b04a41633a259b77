/** From measurements to one number a question: larger is better, each the median of ratios taken within a round. */
import { median, pairedRatio } from './statistics.mjs';

const WITHIN = 1e-3;

/** A decoder counts when it writes the very same tokens as the naive loops. */
const writesTheSame = (written) => (row) => row.sameTokens === written;

/** The fastest of a contender's ways; `only` narrows them down. */
function fastest(rows, name, key, only = () => true) {
  const own = rows.filter((row) => row.name === name && only(row));
  return own.reduce((best, row) => (best === undefined || key(row) < key(best) ? row : best), undefined);
}

/** Time of theirs / time of ours. */
const speedUp = (theirs, ours) => (theirs && ours ? pairedRatio(theirs, ours) : undefined);

export function ratiosOf({ generate, learn, train, start, matmul, offline }, written) {
  return withoutGaps({
    ...(generate && generateRatios(generate, written)),
    ...(learn && learnRatios(learn)),
    ...(train && trainRatios(train)),
    ...(start && startRatios(start)),
    ...(matmul && { 'matmul/ceiling': Math.min(...matmul.products.map(({ ofCeiling }) => ofCeiling)) }),
    ...(offline && offlineRatios(offline)),
  });
}

function generateRatios(generate, written) {
  const ratios = {};
  for (const [model, rows] of Object.entries(generate)) {
    const label = model === 'performance' ? 'generate' : `generate-${model}`;
    const best = (what, name, only = () => true) =>
      fastest(
        rows,
        name,
        (row) => median(row.samples[what]),
        (row) => writesTheSame(written[model])(row) && only(row),
      )?.samples[what];
    const ours = best('generation', 'ours');
    for (const peer of ['onnxruntime', 'tfjs-wasm', 'jax', 'naive']) ratios[`${label}/${peer}`] = speedUp(best('generation', peer), ours);
    const prefill = best('prefill', 'ours');
    for (const peer of ['onnxruntime', 'tfjs-wasm'])
      ratios[`${label.replace('generate', 'prefill')}/${peer}`] = speedUp(best('prefill', peer), prefill);
  }
  return ratios;
}

/** Speed after a lesson over speed before it. */
function learnRatios(rows) {
  const { before, after } = fastest(rows, 'ours', ({ tokensPerSecond }) => -tokensPerSecond.before).samples;
  return { 'generate-after-lesson/before': speedUp(before, after) };
}

/** Of TensorFlow.js the ways to a gradient are kept apart: how the library trains by itself, and what was written for it here. */
function trainRatios(rows) {
  const best = (name, variant) =>
    fastest(
      rows,
      name,
      ({ milliseconds }) => milliseconds,
      (row) => row.trains === 'all' && (variant === undefined || row.variant === variant),
    )?.samples;
  const ours = best('ours');
  return {
    'train/jax': speedUp(best('jax'), ours),
    'train/tfjs-wasm': speedUp(best('tfjs-wasm', 'autodiff'), ours),
    'train/tfjs-wasm-own-product': speedUp(best('tfjs-wasm', 'own-product'), ours),
    'train/tfjs-wasm-by-hand': speedUp(best('tfjs-wasm', 'by-hand'), ours),
    'train/naive': speedUp(best('naive'), ours),
    'twin/naive': speedUp(best('naive'), best('ours', 'plain')),
  };
}

function startRatios(rows) {
  const best = (name) => fastest(rows, name, ({ milliseconds }) => milliseconds)?.samples;
  return {
    'start/onnxruntime': speedUp(best('onnxruntime'), best('ours')),
    'start/tfjs-wasm': speedUp(best('tfjs-wasm'), best('ours')),
  };
}

function offlineRatios({ steps, threads: [one, two] }) {
  const samples = (wanted, variant) => steps.find((row) => row.name === wanted && row.variant === variant)?.samples;
  return {
    'node-train/naive': speedUp(samples('naive', 'f32'), samples('ours', 'simd')),
    'threads/2': speedUp(one.samples, two.samples),
  };
}

function withoutGaps(ratios) {
  return Object.fromEntries(Object.entries(ratios).filter(([, ratio]) => ratio !== undefined));
}

/** What must hold for the ratios to mean anything; one sentence for each thing that does not. */
export function problemsOf({ generate = {}, learn = [], train = [], start = [], offline }, written) {
  const problems = [];
  for (const [model, rows] of Object.entries(generate)) {
    for (const { name, variant, difference, sameTokens } of rows) {
      if (variant.startsWith('q')) continue; // other numbers by design: judged by the tokens alone
      const label = `${model}: ${name} ${variant}`;
      if (name !== 'ours' && difference > WITHIN) problems.push(`${label} is ${difference.toExponential(1)} off the naive loops' scores`);
      if (sameTokens < written[model]) problems.push(`${label} writes other tokens from the ${sameTokens + 1}th on`);
    }
  }
  const reference = train.find(({ name }) => name === 'naive');
  for (const { name, variant, trains, losses } of train) {
    const same = trains === 'all' ? losses : losses.slice(0, 1); // additions start from the same model, and go elsewhere
    const off = Math.max(...same.map((loss, step) => Math.abs(loss - reference.losses[step])));
    if (!(off <= WITHIN)) problems.push(`training: the losses of ${name} ${variant} are ${off.toExponential(1)} off the naive loops'`);
  }
  const first = start.find(({ name }) => name === 'naive');
  for (const { name, variant, token } of start)
    if (token !== undefined && token !== first.token) problems.push(`start: ${name} ${variant} predicts another token`);
  for (const { name, variant, probability } of learn)
    if (!(probability.after > probability.before)) problems.push(`${name} ${variant} learns nothing from its lesson`);
  if (offline && offline.threads[0].fingerprint !== offline.threads[1].fingerprint)
    problems.push('two threads train other weights than one');
  return problems;
}
