import { cast } from '../cast.js';
import { PLOTS } from '../knowledge/everyday.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { joinStory, withinLength } from './paragraphs.js';

/** Little stories with a beginning, a middle and an end. */
export const everydayStory: Register = {
  name: 'everyday-story',
  weight: 20,
  write(random) {
    const {
      parts: [plot],
      slots,
    } = random.pick(PLOTS);
    const own = Object.fromEntries(Object.entries(slots).map(([slot, values]) => [slot, random.pick(values)]));
    const told = fill(random, plot, { ...cast(random), ...own });
    // Where the picked words of a speech end in ? or !, the comma behind them goes.
    return withinLength(joinStory(random, told.replace(/([?!]),"/g, '$1"'), 0.4));
  },
};
