import { capitalise } from '../english.js';
import { fill } from '../template.js';
import type { Register } from '../register.js';
import { withinLength } from './paragraphs.js';

/** What to do, what is needed, the steps in order, a last word. */
const GUIDES: readonly (readonly [task: string, needs: string, steps: readonly string[], end: string])[] = [
  [
    'wash your hands',
    'water, soap and a towel',
    [
      'turn on the tap',
      'make your hands wet',
      'take some soap',
      'wash your hands for twenty seconds',
      'turn off the tap',
      'dry your hands with a towel',
    ],
    'Now your hands are clean.',
  ],
  [
    'brush your teeth',
    'a toothbrush, toothpaste and water',
    [
      'put some toothpaste on the toothbrush',
      'brush all your teeth for three minutes',
      'wash your mouth with water',
      'clean the toothbrush',
    ],
    'Brush your teeth in the morning and in the evening.',
  ],
  [
    'make the bed',
    'a pillow and a blanket',
    ['open the window', 'shake the pillow', 'put the blanket on the bed', 'make it flat with your hands'],
    'In the evening you can sleep well.',
  ],
  [
    'wash the dishes',
    'hot water and a sponge',
    [
      'fill the sink with hot water',
      'wash the glasses first',
      'then wash the plates, forks and spoons',
      'wash the dirty pots last',
      'dry everything with a cloth',
      'put the plates into the cupboard',
    ],
    'Be careful with the sharp knives.',
  ],
  [
    'wash your clothes',
    'a washing machine and washing powder',
    [
      'put white clothes and dark clothes on two heaps',
      'put the dirty clothes in the washing machine',
      'add the washing powder',
      'close the door and press the button',
      'hang the wet clothes on the line',
    ],
    'When they are dry, put them into the wardrobe.',
  ],
  [
    'set the table',
    'plates, glasses, knives, forks and spoons',
    [
      'put a clean cloth on the table',
      'put a plate in front of every chair',
      'put the knife on the right and the fork on the left',
      'put a glass next to every plate',
      'bring the salt and the bread',
    ],
    'Now you can eat.',
  ],
  [
    'sweep the floor',
    'a broom and a bin',
    ['put the chairs on the table', 'sweep the floor with the broom', 'collect the dirt', 'throw the dirt into the bin'],
    'After that you can wash the floor with a mop.',
  ],
  [
    'repair a flat tyre',
    'a pump, glue and water',
    [
      'take the wheel off the bicycle',
      'pull the tyre off',
      'put the tube into water and look for the hole',
      'stick something over the hole with glue',
      'put the wheel back',
      'pump up the tyre',
    ],
    'Now you can ride your bicycle again.',
  ],
  [
    'sew on a button',
    'a needle, thread, scissors and a button',
    [
      'cut a long piece of thread with the scissors',
      'put the thread through the needle',
      'hold the button on the shirt',
      'sew through the holes five times',
      'cut the thread',
    ],
    'Be careful, the needle is sharp.',
  ],
  [
    'hang a picture',
    'a hammer and a nail',
    ['choose a place on the wall', 'hold the nail at the wall', 'hit the nail with the hammer', 'hang the picture on the nail'],
    'Do not hit your finger!',
  ],
  [
    'plant a tree',
    'a spade, water and a small tree',
    ['dig a deep hole with the spade', 'put the tree into the hole', 'fill the hole with soil', 'water the tree'],
    'In some years you can pick the fruit.',
  ],
  [
    'grow tomatoes',
    'seeds, soil, a pot and water',
    [
      'fill the pot with soil',
      'put the seeds into the soil',
      'put the pot near a sunny window',
      'water the plants every day',
      'wait until the tomatoes are red',
    ],
    'Plants need light, water and time.',
  ],
  [
    'send a letter',
    'paper, a pen, an envelope and a stamp',
    [
      'write the letter with a pen',
      'put the letter into the envelope',
      'write the address on the envelope',
      'put a stamp on it',
      'take it to the post office',
    ],
    'The postman brings it to your friend.',
  ],
  [
    'borrow a book',
    'a library card',
    [
      'go to the library',
      'look for a book on the shelves',
      'take the book to the librarian',
      'show your card',
      'read the book at home',
      'bring it back in time',
    ],
    'Be quiet in the library.',
  ],
  [
    'travel by train',
    'a ticket and some time',
    [
      'go to the station',
      'buy a ticket',
      'look for the right platform',
      'wait until the train stops',
      'get on the train and find a seat',
      'show your ticket',
      'get off at your station',
    ],
    'Do not forget your suitcase on the train.',
  ],
  [
    'travel by plane',
    'a ticket, a passport and a suitcase',
    ['pack your suitcase', 'go to the airport', 'show your passport', 'get on the plane', 'find your seat', 'put on your seat belt'],
    'Look out of the window when the plane flies over the clouds.',
  ],
  [
    'cross the street',
    'open eyes and ears',
    ['stop at the edge of the pavement', 'look left and right', 'wait until the light is green', 'walk across the street', 'do not run'],
    'Never play in the street.',
  ],
  [
    'build a snowman',
    'a lot of snow and a carrot',
    [
      'put on gloves and a warm coat',
      'make a big ball of snow for the body',
      'make a small ball for the head',
      'put the small ball on the big ball',
      'use a carrot for the nose and two stones for the eyes',
    ],
    'It melts when the sun gets warm.',
  ],
  [
    'paint a wall',
    'paint, a brush and old newspapers',
    [
      'put on old clothes',
      'put newspapers on the floor',
      'open the window',
      'paint the wall with the brush',
      'wait until the paint is dry',
      'clean the brush',
    ],
    'White walls make a room bright.',
  ],
  [
    'wash a car',
    'a bucket, water, soap and a sponge',
    [
      'fill the bucket with water and soap',
      'wash the car with the sponge',
      'clean the windows',
      'pour clean water over the car',
      'dry it with a soft cloth',
    ],
    'Now the car is clean and shiny.',
  ],
  [
    'change a bulb',
    'a new bulb and a ladder',
    [
      'turn off the light',
      'wait until the old bulb is cold',
      'climb up the ladder',
      'turn the old bulb and take it out',
      'put in the new bulb',
      'turn on the light',
    ],
    'If it is bright, everything is fine.',
  ],
  [
    'take care of a cut',
    'clean water and a bandage',
    ['wash the cut with clean water', 'dry the skin', 'put a bandage on it'],
    'If there is a lot of blood, see a doctor.',
  ],
  [
    'help a friend who is ill',
    'tea, a blanket and time',
    [
      'bring your friend to bed',
      'open the window for fresh air',
      'make some hot tea',
      'give your friend a warm blanket',
      'call the doctor if it gets worse',
    ],
    'Sleep is good medicine.',
  ],
  [
    'pack for the beach',
    'a big bag',
    ['put a towel and a swimsuit into the bag', 'take sunglasses and a hat', 'take water and fruit', 'take a ball and a book'],
    'Do not stay in the sun too long.',
  ],
  [
    'put up a tent',
    'a tent, a rope and a hammer',
    [
      'find a flat and dry place',
      'put the tent on the ground',
      'hold up the tent with the poles',
      'hit the pegs into the ground with a hammer',
      'put your sleeping bag into the tent',
    ],
    'Look at the weather first.',
  ],
  [
    'feed a cat',
    'cat food, water and two bowls',
    ['wash the bowls', 'fill one bowl with cat food', 'fill the other bowl with fresh water', 'call the cat'],
    'A cat needs food every day.',
  ],
  [
    'walk a dog',
    'a lead and good shoes',
    [
      'call the dog',
      'put on your shoes and coat',
      'put the lead on the dog',
      'go to the park',
      'throw a ball for the dog',
      'come home and give it some water',
    ],
    'A dog needs a long walk every day.',
  ],
  [
    'write an email',
    'a computer or a phone',
    [
      'turn on the computer',
      'write the address',
      'type your message on the keyboard',
      'read it again and look for mistakes',
      'press the button to send it',
    ],
    'Be polite and short.',
  ],
  [
    'save money',
    'a tin and some coins',
    [
      'write down what you spend',
      'do not buy things you do not need',
      'put some coins into the tin every week',
      'count your money at the end of the month',
    ],
    'After a year you can buy something big.',
  ],
  [
    'sleep well',
    'a quiet, dark room',
    [
      'do not drink coffee in the evening',
      'open the window for some minutes',
      'turn off the phone and the television',
      'read a book in bed',
      'turn off the light and close your eyes',
    ],
    'You need about eight hours of sleep.',
  ],
  [
    'wrap a present',
    'paper, scissors and tape',
    ['put the present into a box', 'cut the paper with the scissors', 'put the paper around the box', 'close it with tape', 'write a card'],
    'Your friend will be happy.',
  ],
  [
    'make a paper boat',
    'a sheet of paper',
    ['put the paper on the table', 'fold it in half', 'fold the corners down', 'open it in the middle', 'put the boat on the water'],
    'It floats until the paper is too wet.',
  ],
];

const NEXT = ['Then', 'Next,', 'After that,', 'Then'] as const;

export const howTo: Register = {
  name: 'how-to',
  weight: 4,
  write(random) {
    const [task, needs, steps, end] = random.pick(GUIDES);
    const title = random.pick([
      `How to ${task}`,
      `How do you ${task}?`,
      `${capitalise(task)} in ${steps.length} steps`,
      `A guide: how to ${task}`,
    ]);
    const need = random.pick([
      `You need ${needs}.`,
      `For this you need ${needs}.`,
      `What you need: ${needs}.`,
      `To ${task}, you need ${needs}.`,
    ]);
    const method = random.chance(0.4)
      ? steps.map((step, i) => `${i + 1}. ${capitalise(step)}.`).join('\n')
      : steps
          .map((step, i) => {
            if (i === 0) return `First ${step}.`;
            if (i === steps.length - 1)
              return `${random.pick(['At the end', 'Last,', 'In the end'])} ${step}.`.replace(/^(?:At|In) the end then /, 'Then ');
            return random.chance(0.5) && !step.startsWith('then') ? `${random.pick(NEXT)} ${step}.` : `${capitalise(step)}.`;
          })
          .join(' ');
    const tip = random.chance(0.3) ? fill(random, '[It is easy!|Take your time.|Ask a friend for help.|Have fun!|You can do it.]', {}) : '';
    return withinLength(`${title}\n${need}\n${method}\n${end}${tip && ` ${tip}`}`);
  },
};
