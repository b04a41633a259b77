/** How our cost grows with the number of parameters and with the text that was read: slopes in log-log, 1 is in proportion. */
import { parameterCount } from '../../src/engine/config.ts';
import { madeModel } from '../models.ts';
import { performanceShape, randomText } from '../shapes.ts';
import { sourceOf } from '../site.mjs';
import { logLogSlope, median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

const VARIANTS = ['simd', 'plain'];
const LEAST = 40; //     milliseconds of a sample of tokens
const COUNT = 16; //     tokens that are timed, half of them before a place and half behind it
const PLACE = 64; //     where parameters grow
const CONTEXTS = [16, 32, 64, 128, 256];
const ROUNDS = 15; //    of tokens, with one more to warm up: small differences are looked for
const STEPS = { simd: { rounds: 7, atOnce: 2 }, plain: { rounds: 2, atOnce: 1 } }; // the long ones vary less

/** About 1, 2 and 4 times the parameters. */
const shapes = [
  performanceShape,
  { ...performanceShape, width: 192, hidden: 768 },
  { ...performanceShape, width: 256, hidden: 1024, layers: 5 },
];

export async function measureGrowth({ site, say }) {
  const results = { parameters: [], context: [], slopes: {} };
  const sizes = shapes.map((config) => ({ config, model: madeModel(`growth-${config.width}`, config) }));
  const longConfig = { ...performanceShape, context: Math.max(...CONTEXTS) + COUNT / 2 };
  const long = { config: longConfig, model: madeModel('growth-long', longConfig) };
  for (const { model } of [...sizes, long]) site.add(model);
  for (const variant of VARIANTS) {
    const parameters = await growParameters(site, sizes, variant, say);
    const context = await growContext(site, long, variant, say);
    results.parameters.push(...parameters);
    results.context.push(...context);
    Object.assign(results.slopes, {
      [`${variant} token/parameters`]: slope(parameters, 'parameters', 'millisecondsAToken'),
      [`${variant} step/parameters`]: slope(parameters, 'parameters', 'millisecondsAStep'),
      [`${variant} token/context`]: slope(context, 'context', 'millisecondsAToken'),
    });
  }
  return results;
}

async function growParameters(site, sizes, variant, say) {
  const entrants = [];
  for (const { config, model } of sizes) {
    const [decoder, trainer] = [await site.open('growth', 'ours'), await site.open('trainer', 'ours')];
    for (const page of [decoder, trainer]) await page.call('open', sourceOf(model), variant);
    entrants.push({ config, decoder, trainer, token: [], step: [] });
  }
  await inRounds(entrants, ROUNDS + 1, async ({ config, decoder, token }, round) => {
    say(`growth, ${variant}, round ${round}: tokens of ${parameterCount(config)} parameters`);
    token.push(await timeTokens(decoder, config, PLACE));
  });
  // Apart from the tokens, which are few and would be read with what a step leaves of the processor's caches.
  await inRounds(entrants, STEPS[variant].rounds + 1, async ({ config, trainer, step }, round) => {
    say(`growth, ${variant}, round ${round}: steps of ${parameterCount(config)} parameters`);
    step.push(median((await trainer.call('step', STEPS[variant].atOnce)).map(({ milliseconds }) => milliseconds)));
  });
  for (const { decoder, trainer } of entrants) await Promise.all([decoder.close(), trainer.close()]);
  return entrants.map(({ config, token, step }) => ({
    variant,
    parameters: parameterCount(config),
    millisecondsAToken: middle(token),
    millisecondsAStep: middle(step),
  }));
}

async function growContext(site, { config, model }, variant, say) {
  const page = await site.open('growth', 'ours');
  await page.call('open', sourceOf(model), variant);
  const entrants = CONTEXTS.map((context) => ({ context, token: [] }));
  await inRounds(entrants, ROUNDS + 1, async ({ context, token }, round) => {
    say(`growth, ${variant}, round ${round}: ${context} tokens read`);
    token.push(await timeTokens(page, config, context));
  });
  await page.close();
  return entrants.map(({ context, token }) => ({ variant, context, millisecondsAToken: middle(token) }));
}

/** Milliseconds for a token around a place in a text. */
const timeTokens = (page, { vocabulary }, place) =>
  page.call('timeTokens', randomText(vocabulary, place + COUNT / 2, 1), place - COUNT / 2, LEAST);

/** The first round warms up. */
const middle = (samples) => median(samples.slice(1));

const slope = (rows, x, y) =>
  logLogSlope(
    rows.map((row) => row[x]),
    rows.map((row) => row[y]),
  );
