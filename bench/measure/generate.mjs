/** Reading and writing: greedy, with keys and values remembered. */
import { contenders } from '../contenders/list.mjs';
import { sourceOf } from '../site.mjs';
import { median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

const LEAST = 100; //      milliseconds of a sample: several generations, where one is short
const WARM_UP = 300;

export async function measureGenerate({ site, performance, shipped, rounds, say }) {
  const results = {};
  for (const model of [performance, shipped]) results[model.name] = await measureModel(site, model, rounds, say);
  return results;
}

async function measureModel(site, model, rounds, say) {
  const { prompt, written } = model;
  const text = [...prompt, ...written];
  const entrants = [];
  for (const { name, decoders } of contenders) {
    for (const variant of decoders) {
      say(`${model.name}: ${name} ${variant}`);
      const page = await site.open('decoder', name);
      const session = await page.call('open', sourceOf(model), variant);
      const agreement = await page.call('compare', text, `/models/${model.name}.reference`);
      const own = await page.call('generate', prompt, written.length);
      await page.call('timeGeneration', prompt, written.length, WARM_UP);
      await page.call('timePrefill', text, WARM_UP / 2);
      const sameWritten = own.findIndex((token, i) => token !== written[i]);
      entrants.push({
        name,
        variant,
        page,
        generation: [],
        prefill: [],
        agreement: { ...agreement, sameTokens: sameWritten === -1 ? written.length : sameWritten },
        session,
      });
    }
  }
  await inRounds(entrants, rounds, async ({ page, generation, prefill, name, variant }, round) => {
    say(`${model.name}, round ${round + 1}: ${name} ${variant}`);
    generation.push(await page.call('timeGeneration', prompt, written.length, LEAST));
    prefill.push(await page.call('timePrefill', text, LEAST / 2));
  });
  for (const { page } of entrants) await page.close();
  return entrants.map(({ name, variant, session, agreement, generation, prefill }) => ({
    name,
    variant,
    session,
    ...agreement,
    tokensPerSecond: (1000 * written.length) / median(generation),
    prefill: median(prefill),
    samples: { generation, prefill },
  }));
}
