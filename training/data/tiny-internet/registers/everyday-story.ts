import { cast } from '../cast.js';
import { PLOTS_OF_HOME, PLOTS_OF_TALES, PLOTS_OF_TOWN, type Plot } from '../knowledge/everyday-plots.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { joinStory, withinLength } from './paragraphs.js';

const PLOTS: readonly Plot[] = [...PLOTS_OF_HOME, ...PLOTS_OF_TOWN, ...PLOTS_OF_TALES];

/** Little stories with a beginning, a middle and an end. */
export const everydayStory: Register = {
  name: 'everyday-story',
  weight: 20,
  write(random) {
    const [text, own = {}] = random.pick(PLOTS);
    const picked = Object.fromEntries(Object.entries(own).map(([slot, values]) => [slot, random.pick(values)]));
    const told = fill(random, text, { ...cast(random), ...picked });
    // Where the picked words of a speech end in ? or !, the comma behind them goes.
    return withinLength(joinStory(random, told.replace(/([?!]),"/g, '$1"'), 0.4));
  },
};
