/** A training step: 8 texts of 64 tokens, every position predicted, AdamW. */
import { contenders } from '../contenders/list.mjs';
import { sourceOf } from '../site.mjs';
import { median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

const CHECKED = 3; //     steps whose losses are compared; they warm up as well
const AT_ONCE = 300; //   milliseconds of steps in a turn

export async function measureTrain({ site, performance: model, rounds, say }) {
  const entrants = [];
  for (const { name, trainers, lowRank = [], slow = [] } of contenders) {
    for (const variant of [...trainers, ...lowRank]) {
      say(`training: ${name} ${variant}`);
      const page = await site.open('trainer', name);
      await page.call('open', sourceOf(model), variant);
      const checked = await page.call('step', CHECKED);
      const times = checked.map(({ milliseconds }) => milliseconds);
      entrants.push({
        name,
        variant,
        trains: lowRank.includes(variant) ? 'additions' : 'all',
        page,
        losses: checked.map(({ loss }) => loss),
        samples: slow.includes(variant) ? times.slice(1) : [],
        steps: slow.includes(variant) ? 0 : Math.ceil(AT_ONCE / Math.min(...times)),
      });
    }
  }
  await inRounds(entrants, rounds, async ({ name, variant, page, samples, steps }, round) => {
    if (steps === 0) return;
    say(`training, round ${round + 1}: ${name} ${variant}`);
    const taken = await page.call('step', steps);
    samples.push(median(taken.map(({ milliseconds }) => milliseconds)));
  });
  for (const { page } of entrants) await page.close();
  return entrants.map(({ name, variant, trains, losses, samples }) => ({
    name,
    variant,
    trains,
    losses,
    milliseconds: median(samples),
    samples,
  }));
}
