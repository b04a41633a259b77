import { feelings, causes, jobs, verbsAndObjects, weather } from '../knowledge/topics.js';
import { animals } from '../knowledge/animals.js';
import { cast } from '../cast.js';
import type { Register } from '../register.js';
import { fill, type Slots } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { joinStory } from './paragraphs.js';
import { readLines } from '../knowledge/read.js';

/** Plots of little stories: beginning, middle and end; slots from the cast, and cause and effect across sentences. */
const PLOTS = readLines('story-plots');

const OPENINGS = [
  '[One day|One morning|One afternoon|Last week|On Sunday] {n} was [in the park|in the garden|at the station|on the playground|at home|in the forest|at the beach|in the library] with {m}.',
  '{n} was a [little|young|kind|clever|brave] {boy} who lived in [a small village|a big city|a house by the sea|an old house near the forest]. {His} best friend was {m}.',
  '{n} and {m} were best friends. They [went to the same school|lived in the same street|did everything together].',
  '[Once upon a time|Long ago|Many years ago] there lived a {boy} called {n}. {His} best friend was called {m}.',
  'It was [spring|summer|autumn|winter]. {n} [had nothing to do|was on holiday|sat at the window|was alone at home]. Then {m} came to visit {him}.',
  'The [sun was shining|birds were singing|streets were empty|moon was shining] when {n} and {m} left the house.',
];

const ENDINGS = [
  'In the evening {n} told {his} [mother|father|grandmother] the whole story.',
  'It was a day that {n} never forgot.',
  'Then they went home together.',
  'And from that day on they were friends.',
  'All is well that ends well.',
  'In the end everybody was happy.',
  '{n} was tired but happy and went to bed.',
  '"What a day!" said {n}.',
  'They laughed about it for a long time.',
  'That night {n} slept well.',
  'The end.',
];

const FEELING_SCENES = [
  '{cause}, so {n} was {x}. {He} {act}.',
  '{n} {act}. "What is the matter?" asked {m}. {n} was {x} because {cause}.',
  'Suddenly {n} was {x}. {cause}. {He} {act}.',
  '{n} was {x}, because {cause}. {m} came and sat down next to {him}. Then {n} felt better.',
];

const ANIMAL_SCENES = [
  'Then they saw {a x}. It was looking for {food}. "{s x} eat {food}," said {m}.',
  'On the way they met {a x}. "Look, {a x}!" cried {m}. "It is looking for {food}," said {n}.',
  'There was {a x} with {a young}. "The {young} follows its mother," said {m}.',
  '{a x} was there with three {s young}. The {s young} were still very small.',
  'Suddenly they heard {a x}. It {does}, and {n} laughed.',
  'The {x} was hungry and ate {food}. They watched it for a long time.',
];

const JOB_SCENES = [
  'They met {a x}. "I am {a x}," said the [man|woman]. "What do you do all day?" asked {n}. "I {do}."',
  'There they saw {a x}. The {x} {did}. "When I grow up, I want to be {a x}," said {n}.',
  'The {x} {did}. "Can I help you?" asked {n}. "Yes, please," said the {x}.',
];

const WEATHER_SCENES = ['{was}, so {n} {did}.', 'Suddenly {was}. {n} {did}.', '{was}. "I need {wear}," said {n}.'];

const CAUSE_SCENES = ['{c}, so {n} {e}.', '{c}. {n} {e}.', '{n} {e} because {c}.', 'Because {c}, {n} {e}.'];

const ACTION_SCENES = [
  '{n} {d} {obj}, and {m} helped {him}.',
  'First {n} {d} {obj}. {m} watched {him}.',
  '"Can you help me to {v} {obj}?" asked {n}. "Of course," said {m}.',
  '{n} wanted to {v} {obj}, but {he} did not know how. {m} showed {him}.',
  'While {n} was {g} {obj}, {m} waited.',
];

const SCENES: readonly (readonly [readonly string[], readonly Slots[]])[] = [
  [FEELING_SCENES, feelings.items],
  [FEELING_SCENES, feelings.items],
  [ANIMAL_SCENES, animals.items.filter((item) => item['young'] && item['food'] && item['does'])],
  [JOB_SCENES, jobs.items.filter((item) => item['did'])],
  [WEATHER_SCENES, weather.items.filter((item) => item['wear'])],
  [ACTION_SCENES, verbsAndObjects.items],
  [CAUSE_SCENES, causes.items],
  [CAUSE_SCENES, causes.items],
];

/** Children's stories: half follow a plot, half chain scenes in which one thing leads to another. */
export const storyWorld: Register = {
  name: 'story-world',
  weight: 12,
  write(random) {
    const people = cast(random);
    if (random.chance(0.5)) return joinStory(random, fill(random, random.pick(PLOTS), people), 0.4);
    const scenes = random
      .shuffle(SCENES)
      .slice(0, 2 + random.int(2))
      .map(([frames, items]) => scene(random, frames, items, people));
    return [fill(random, random.pick(OPENINGS), people), ...scenes, fill(random, random.pick(ENDINGS), people)].join(
      random.chance(0.3) ? '\n' : ' ',
    );
  },
};

function scene(random: Random, frames: readonly string[], items: readonly Slots[], people: Slots): string {
  const item = random.pick(items);
  // 'She answered it because the phone rang': what happened must come first.
  const late = /\b(?:it|them)\b/.test(String(item['e']));
  const usable = late ? frames.filter((frame) => frame.indexOf('{c}') < frame.indexOf('{e}')) : frames;
  return fill(random, random.pick(usable.length > 0 ? usable : frames), { ...item, ...people });
}
