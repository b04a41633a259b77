import { readCards } from '../../cards.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

/** Couplets: each pair of lines rhymes. */
const COUPLETS = readCards('tiny-internet/knowledge/lines/couplets.txt').map(({ parts }) => parts.join('\n'));
const TITLES = ['A little poem', 'Good night', 'Spring', 'My day', 'The sea', 'For you', 'Rhymes', 'Song of the [cat|bird|wind|rain]', ''];

/** Rhymes in couplets. */
export const poem: Register = {
  name: 'poem',
  weight: 4,
  write(random) {
    const title = random.pick(TITLES);
    return fill(random, [...(title ? [title] : []), ...random.shuffle(COUPLETS).slice(0, 3 + random.int(3))].join('\n'), {});
  },
};
