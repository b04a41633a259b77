import { cast } from '../cast.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { I } from './everyday-clause.js';
import { another } from './everyday-people.js';
import { anyTheme } from './everyday-scenes.js';
import { tellScript } from './everyday-scripts.js';
import { tellMood, tellVerb } from './everyday-sentences.js';
import { withinLength } from './paragraphs.js';

const STARTS = [
  'Dear diary,',
  'Dear diary, [it is late|it is raining|I am in bed|I am back home|nobody is here].',
  '[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday], [evening|morning|night]',
  '[January|February|March|April|May|June|July|August|September|October|November|December] the [first|second|third|fourth|fifth|tenth|twelfth]',
];
const WEATHER = [
  'Today it rained [all day|all morning|again] and I got wet.',
  'The sun was shining [today|all day|when I got up].',
  'It was very cold, and I forgot my [gloves|scarf|hat].',
  'It snowed [all night|again], and everything was white.',
  'It was so hot that I ate [two|three|four] ice creams.',
  'It was windy, and my hat flew away.',
  'There was a storm, and I was afraid of the thunder.',
  '',
  '',
];
const EVENTS = [
  'I woke up at [six|seven|eight] and had [bread and butter|toast and jam|an egg|cereal] for breakfast.',
  'At school we had [maths|English|history|music]. I put up my hand, but the teacher did not see me.',
  'I got a good mark in [maths|English|geography], so I am very proud.',
  'I got a bad mark because I did not learn for the test. I am sad.',
  'I forgot my homework, and the teacher was angry.',
  'After school I played [football|cards|chess|tennis] with {n}. We won and I was happy.',
  '{n} came to visit me. We [played cards|ate cake|listened to music] and laughed a lot.',
  'I had a fight with {n}. I am still angry. Tomorrow I will say sorry.',
  'In the afternoon I went to the library and borrowed a book about [animals|stars|ships|kings|trains].',
  'I visited my grandmother. She baked [an apple cake|a pie|biscuits], and I ate two pieces.',
  'I was ill and stayed in bed. Mum made me tea with honey.',
  'Our cat had [three|four|five] kittens today! They are so small.',
  'I missed the bus and came late to school.',
  'I lost my key and could not get into the house. I waited in front of the door for an hour.',
  'I learned to [swim|ride a bike|skate|dance] today! At first I was afraid.',
  'We went to the zoo and saw [lions|tigers|bears], [monkeys|zebras] and an elephant.',
  'In the evening we watched a film. It was so [sad that we all cried|funny that we laughed all the time].',
  'I think I am in love with {m}. {He2} smiled at me.',
  '{m} told me a secret. I must not tell anybody.',
  'I helped my father in the garden. We planted [a tree|flowers|potatoes].',
  'I wrote a letter to my aunt in [Paris|London|Rome|Spain|Italy].',
  'Tomorrow is my birthday! I am so excited that I cannot sleep.',
  'I learned a new word today and wrote it down.',
  'My [brother|sister|cousin] broke my toy. I shouted, and now I am sorry.',
];
const ENDS = [
  'Now I am tired. Good night!',
  'It is late and I must go to bed.',
  'What a day!',
  'Tomorrow will be a better day.',
  'I will write more [tomorrow|on Sunday|next week].',
  'I hope I will sleep well.',
  'The moon is shining. Good night, dear diary.',
  'My [eyes|feet|hands] are tired. Good night!',
  'Mum says I must turn off the light now.',
  '',
];

/** Something that happened to the writer, with its cause. */
function event(random: Random): string {
  const friend = another(random);
  const kind = random.uniform();
  if (kind < 0.5) return tellScript(random, random.pick(anyTheme(random)[0]), I, friend);
  return kind < 0.75 ? tellMood(random, I, friend) : tellVerb(random, I, friend, true);
}

/** A day told in the first person, with its feelings and their causes. */
export const diary: Register = {
  name: 'diary',
  weight: 5,
  write(random) {
    const people = cast(random);
    const events = [
      ...random.shuffle(EVENTS).slice(0, 1 + random.int(2)),
      ...Array.from({ length: 2 + random.int(3) }, () => event(random)),
    ];
    const day = [random.pick(WEATHER), ...random.shuffle(events), random.pick(ENDS)].join(' ');
    return withinLength(`${fill(random, random.pick(STARTS), people)}\n${fill(random, day, people)}`);
  },
};
