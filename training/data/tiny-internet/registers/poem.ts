import type { Register } from '../register.js';
import { fill } from '../template.js';

/** Couplets: each pair of lines rhymes. */
const COUPLETS: readonly string[] = [
  'The [little|fat|old|black] cat\nsat on the mat.',
  'I saw a mouse\ninside the house.',
  'The sun is bright,\nthe moon shines at night.',
  'The stars in the sky\nare ever so high.',
  'A bird in a tree\nis singing for me.',
  'The busy bee\nflies from tree to tree.',
  'The dog and the frog\nsat down on a log.',
  'The king with his ring\nbegan to sing.',
  'The fish made a wish\nand jumped out of the dish.',
  'Rain, rain, go away,\ncome again another day.',
  'The snow is white,\nthe night is bright.',
  'I have a red hat,\nand what do you think of that?',
  'My bed is for my sleepy head,\nand so I go to bed.',
  'In the spring\nthe birds will sing.',
  'When leaves fall down\nthey are red and brown.',
  'Summer sun and summer sea,\ncome and play on the beach with me.',
  'Winter snow and winter wind,\nhere comes the cold, the door shut behind.',
  'The clock on the wall\nwatches over us all.',
  'One, two, three,\nclimb up the tree.',
  'Four, five, six,\npick up the sticks.',
  'Seven, eight, nine,\nthe weather is fine.',
  'Roses are red, violets are blue,\nsugar is sweet, and so are you.',
  'A friend is kind, a friend is true,\na friend is there to comfort you.',
  'The wind blows, the river flows,\nand where it ends nobody knows.',
  'The baker makes bread\nwhile I am in bed.',
  'The cow says moo,\nthe owl says hoo.',
  'The sheep on the hill\nare standing still.',
  'My father cooks, my mother reads,\nmy sister plants the flower seeds.',
  'I like my book, I like my pen,\nI like to write from one to ten.',
  'The day is done, the moon is here,\nsleep well, my child, have no fear.',
  'The train goes fast along the track,\nit takes me there and brings me back.',
  'I lost my shoe, I do not know how,\nI looked for it then, I look for it now.',
  'The cake is sweet,\na treat to eat.',
  'I wash my hands, I wash my face,\nand put the soap back in its place.',
  'Once there was a little goat\nwho went to sea in a little boat.',
  'The old man is wise,\nyou can see it in his eyes.',
  'A little star, a little light,\nshines for me all through the night.',
  'The fox in the box\nhas lost his socks.',
  'The bear on the chair\nis combing his hair.',
  'The snail is slow\nbut on he will go.',
  'If you feel sad and blue,\nI will come and sit with you.',
  'Time goes by, the clocks go round,\nthe hours pass without a sound.',
  'When it is cold I wear my coat,\nand a scarf around my throat.',
  'A kite in the air,\nthe wind in my hair.',
  'My heart is light, my bag is too,\nthe road is long, the sky is blue.',
  'The queen in green\nis the best I have seen.',
  'The pig in the wig\nis dancing a jig.',
  'I brush my teeth, I comb my hair,\nI walk to school in the morning air.',
  'The ship on the sea\nbrings tea for me.',
  'Now say good night\nand put out the light.',
  'I love my mother, she loves me,\nwe are as happy as can be.',
];
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
