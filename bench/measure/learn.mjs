/** A lesson of the shipped model on one sentence, and whether it writes as fast after it as before. */
import { sourceOf } from '../site.mjs';
import { median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

const LESSON = { before: 'He cut the bread with a', after: '.', word: 'spoon', mode: 'masked' };
const LESSONS = 5; // in a turn, with generation before and after each
const LEAST = 40; //  milliseconds of a sample of generation

export async function measureLearn({ site, shipped: model, rounds, say }) {
  const { prompt, written } = model;
  const entrants = ['plain', 'simd'].map((variant) => ({ name: 'ours', variant, lessons: [], before: [], after: [] }));
  for (const entrant of entrants) {
    entrant.page = await site.open('learner', 'ours');
    await entrant.page.call('open', sourceOf(model), entrant.variant);
  }
  await inRounds(entrants, rounds + 1, async ({ page, variant, lessons, before, after, ...entrant }, round) => {
    say(`lesson, round ${round}: ${entrant.name} ${variant}`);
    const generation = () => page.call('timeGeneration', prompt, written.length, LEAST);
    const turn = { lessons: [], before: 0, after: 0 };
    for (let n = 0; n < LESSONS; n++) {
      await page.call('reset');
      turn.before += (await generation()) / LESSONS;
      turn.lessons.push(await page.call('learn', LESSON));
      turn.after += (await generation()) / LESSONS;
    }
    if (round === 0) return; // warming up
    lessons.push(...turn.lessons);
    before.push(turn.before);
    after.push(turn.after);
  });
  for (const { page } of entrants) await page.close();
  const speed = (times) => (1000 * written.length) / median(times);
  return entrants.map(({ name, variant, lessons, before, after }) => ({
    name,
    variant,
    milliseconds: median(lessons.map(({ milliseconds }) => milliseconds)),
    probability: { before: lessons[0].before, after: lessons[0].after },
    tokensPerSecond: { before: speed(before), after: speed(after) },
    samples: { before, after },
  }));
}
