import { cast } from '../cast.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

const STARTS = [
  'Dear diary,',
  '[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday], [evening|morning|night]',
  '[January|February|March|April|May|June|July|August|September|October|November|December] the [first|second|third|fourth|fifth|tenth|twelfth]',
];
const WEATHER = [
  'Today it rained all day and I got wet.',
  'The sun was shining today.',
  'It was very cold, and I forgot my gloves.',
  'It snowed, and everything was white.',
  'It was so hot that I ate three ice creams.',
  'It was windy, and my hat flew away.',
  'There was a storm, and I was afraid of the thunder.',
  '',
];
const EVENTS = [
  'I woke up at [six|seven|eight] and had bread and butter for breakfast.',
  'At school we had [maths|English|history|music]. I put up my hand, but the teacher did not see me.',
  'I got a good mark in [maths|English|geography], so I am very proud.',
  'I got a bad mark because I did not learn for the test. I am sad.',
  'I forgot my homework, and the teacher was angry.',
  'After school I played football with {n}. We won and I was happy.',
  '{n} came to visit me. We played cards and laughed a lot.',
  'I had a fight with {n}. I am still angry. Tomorrow I will say sorry.',
  'In the afternoon I went to the library and borrowed a book about [animals|stars|ships|kings].',
  'I visited my grandmother. She baked an apple cake, and I ate two pieces.',
  'My tooth hurts. Tomorrow I must go to the dentist. I am afraid.',
  'I was ill and stayed in bed. Mum made me tea with honey.',
  'Our cat had four kittens today! They are so small.',
  'My dog ran away, but we found it in the park. I was so happy that I cried.',
  'I missed the bus and came late to school.',
  'I found a coin in the street. I will save it.',
  'I lost my key and could not get into the house. I waited in front of the door for an hour.',
  'I learned to swim today! At first I was afraid of the deep water.',
  'I broke a plate and said sorry.',
  'We went to the zoo and saw lions, monkeys and an elephant.',
  'I fell from my bike and hurt my knee. It was bleeding, but I did not cry.',
  'In the evening we watched a film. It was so sad that we all cried.',
  'I think I am in love with {m}. {He2} smiled at me.',
  '{m} told me a secret. I must not tell anybody.',
  'I helped my father in the garden. We planted a tree.',
  'I wrote a letter to my aunt in [Paris|London|Rome|Spain|Italy].',
  'Tomorrow is my birthday! I am so excited that I cannot sleep.',
  'I was bored because there was nothing to do.',
  'My brother broke my toy. I shouted at him.',
  'I learned a new word today and wrote it down.',
];
const ENDS = [
  'Now I am tired. Good night!',
  'It is late and I must go to bed.',
  'What a day!',
  'Tomorrow will be a better day.',
  'I will write more tomorrow.',
  'I hope I will sleep well.',
  'The moon is shining. Good night, dear diary.',
  '',
];

/** A day told in the first person, with its feelings and their causes. */
export const diary: Register = {
  name: 'diary',
  weight: 3,
  write(random) {
    const people = cast(random);
    const events = random.shuffle(EVENTS).slice(0, 3 + random.int(3));
    return `${fill(random, random.pick(STARTS), people)}\n${fill(random, [random.pick(WEATHER), ...events, random.pick(ENDS)].join(' '), people)}`;
  },
};
