/** More questions a child may ask, in the shape of facts-quiz.ts. */
export type Known = readonly [ask: string, short: string, sentences: readonly string[]];

export const SCIENCE: readonly Known[] = [
  [
    'What is in the air that we need?',
    'Oxygen',
    [
      'The air has oxygen, and we need it to live.',
      'Without oxygen people and animals cannot live.',
      'Trees give us oxygen.',
      'A fire needs oxygen, too.',
    ],
  ],
  ['Which planet is red?', 'Mars', ['Mars is the red planet.', 'The planet Mars looks red.', 'In the book the astronauts flew to Mars.']],
  ['Which planet is the biggest?', 'Jupiter', ['The biggest planet is Jupiter.', 'Jupiter is much bigger than the earth.']],
  [
    'Which planet is nearest to the sun?',
    'Mercury',
    ['Mercury is the planet that is nearest to the sun.', 'Nearest to the sun is Mercury, then come Venus and the earth.'],
  ],
  [
    'Why do things fall down?',
    'Because of gravity',
    [
      'Things fall down because of gravity.',
      'Gravity pulls everything to the ground.',
      'On the moon there is less gravity, so you can jump higher.',
    ],
  ],
  [
    'What pumps the blood through the body?',
    'The heart',
    ['The heart pumps the blood through the body.', 'Day and night the heart pumps blood.', 'When {n} ran, {his} heart beat faster.'],
  ],
  ['What do we think with?', 'With our brain', ['We think with our brain.', 'The brain is inside the head.']],
  [
    'What kind of animal is a whale?',
    'A mammal',
    ['A whale is a mammal and not a fish.', 'Whales and dolphins are mammals, although they live in the sea.'],
  ],
  [
    'What do mammals give their babies?',
    'Milk',
    ['Mammals give their babies milk.', 'Dogs, cows and people are mammals: their babies drink milk.'],
  ],
  ['What kind of animal is a snake?', 'A reptile', ['A snake is a reptile.', 'Snakes, lizards and crocodiles are reptiles.']],
  [
    'Which animals lived millions of years ago?',
    'Dinosaurs',
    ['Dinosaurs lived millions of years ago.', 'In the museum {n} saw the bones of a dinosaur.', 'There are no dinosaurs any more.'],
  ],
  [
    'What do plants need from the sun?',
    'Light',
    ['Plants need light from the sun.', 'Put the plant at the window, it needs sunlight.', 'Without sunlight the plants cannot grow.'],
  ],
  [
    'What makes the lamp shine?',
    'Electricity',
    ['Electricity makes the lamp shine.', 'Without electricity there was no light, and {n} lit a candle.', 'The lamp needs electricity.'],
  ],
  ['What is harder, a diamond or wood?', 'A diamond', ['A diamond is very hard.', 'The ring with the diamond was very expensive.']],
  [
    'What is faster, light or sound?',
    'Light',
    ['Light is faster than sound.', 'You see the lightning before you hear the thunder, because light is faster than sound.'],
  ],
  ['What do you see in a mirror?', 'Myself', ['In a mirror you see yourself.', '{n} looked into the mirror and saw {his} own face.']],
  [
    'What follows you when the sun shines?',
    'My shadow',
    [
      'When the sun shines, your shadow follows you.',
      'The shadow of the tree was long in the evening.',
      '{n} jumped, and {his} shadow jumped too.',
    ],
  ],
  [
    'What shows you where north is?',
    'A compass',
    ['A compass shows you where north is.', 'The needle of the compass points to the north.'],
  ],
  ['What comes out of a volcano?', 'Hot lava', ['Hot lava comes out of a volcano.', 'The volcano threw smoke and hot lava into the air.']],
  [
    'What shakes when there is an earthquake?',
    'The ground',
    ['In an earthquake the ground shakes.', 'The ground shook, and the cups fell from the shelf.'],
  ],
  [
    'Where do polar bears live?',
    'In the Arctic',
    ['Polar bears live in the Arctic.', 'In the Arctic, near the north pole, there is ice and snow.'],
  ],
  [
    'Where do penguins live?',
    'In the south, in the Antarctic',
    ['Many penguins live in the Antarctic.', 'In the Antarctic, near the south pole, you can see penguins.'],
  ],
  [
    'Which is the longest river in Africa?',
    'The Nile',
    ['The longest river in Africa is the Nile.', 'The Nile flows through Egypt into the sea.'],
  ],
  [
    'Which is the biggest desert in Africa?',
    'The Sahara',
    ['The biggest desert in Africa is the Sahara.', 'In the Sahara it is hot and dry.'],
  ],
  ['What do people pay with in America?', 'With dollars', ['In America people pay with dollars.', 'The hat cost ten dollars in New York.']],
  ['What do people pay with in England?', 'With pounds', ['In England people pay with pounds.', 'The tea in London cost three pounds.']],
  [
    'What do people pay with in Germany, France and Italy?',
    'With euros',
    ['In Germany, France and Italy people pay with euros.', 'The pizza in Rome cost nine euros.'],
  ],
  [
    'What is the opposite of the north pole?',
    'The south pole',
    ['The opposite of the north pole is the south pole.', 'From the north pole to the south pole is a long way.'],
  ],
  [
    'What is a baby at first: big or small?',
    'Small',
    ['A baby is small and cannot walk.', 'First you are a baby, then a child, and then an adult.', 'Every adult was once a child.'],
  ],
  [
    'What do you get from the sun if you stay too long?',
    'A sunburn',
    ['If you stay in the sun too long, you get a sunburn.', '{n} forgot the sun cream and got a sunburn.'],
  ],
];

export const TALES: readonly Known[] = [
  [
    'What did Cinderella lose at the ball?',
    'Her shoe',
    [
      'Cinderella lost her shoe at the ball.',
      'The prince found the shoe that Cinderella had lost.',
      'At midnight Cinderella had to go home.',
    ],
  ],
  [
    'How many dwarfs did Snow White meet?',
    'Seven',
    [
      'Snow White lived with seven dwarfs.',
      'In the house in the forest Snow White found seven little beds.',
      'Snow White ate the poisoned apple and fell asleep.',
    ],
  ],
  [
    'Whom did Little Red Riding Hood visit?',
    'Her grandmother',
    [
      'Little Red Riding Hood visited her grandmother.',
      'In the forest Little Red Riding Hood met the wolf.',
      'The wolf put on the clothes of the grandmother.',
    ],
  ],
  [
    'Who blew down the house of straw?',
    'The wolf',
    ['The wolf blew down the house of straw.', 'The third little pig built a house of brick, and the wolf could not blow it down.'],
  ],
  [
    'How many bears lived in the house that Goldilocks found?',
    'Three',
    ['Goldilocks came to the house of the three bears.', 'The soup of the little bear was just right, and Goldilocks ate it all.'],
  ],
  [
    'What was the house of the witch made of in the tale of Hansel and Gretel?',
    'Bread and cake',
    ['Hansel and Gretel found a house made of bread and cake.', 'Hansel and Gretel got lost in the forest and met a witch.'],
  ],
  [
    'Who kissed the frog?',
    'A princess',
    ['The princess kissed the frog, and it turned into a prince.', 'The frog brought the golden ball back to the princess.'],
  ],
  ['Who woke Sleeping Beauty?', 'A prince', ['A prince woke Sleeping Beauty with a kiss.', 'Sleeping Beauty slept for a hundred years.']],
  [
    'What did the ugly duckling become?',
    'A swan',
    ['The ugly duckling became a beautiful swan.', 'In spring the ugly duckling saw that it was a swan.'],
  ],
  [
    'Who won the race, the hare or the tortoise?',
    'The tortoise',
    ['The tortoise won the race against the hare.', 'The hare was faster, but it fell asleep, and the tortoise won.'],
  ],
  [
    'Who brings the presents at Christmas?',
    'Father Christmas',
    [
      'At Christmas Father Christmas brings presents.',
      'Father Christmas has a long white beard and a red coat.',
      'Some children call him Santa Claus.',
    ],
  ],
  [
    'What do children look for at Easter?',
    'Eggs',
    ['At Easter children look for coloured eggs.', 'The Easter bunny hides the eggs in the garden.'],
  ],
  [
    'What do people make lamps from at Halloween?',
    'Pumpkins',
    ['At Halloween people make lamps from pumpkins.', 'At Halloween children dress up and ask for sweets.'],
  ],
  [
    'How do fairy tales begin?',
    'Once upon a time',
    ['Many fairy tales begin with once upon a time.', 'Once upon a time there was a king who had three daughters.'],
  ],
  [
    'How do fairy tales end?',
    'They lived happily ever after',
    [
      'At the end of the fairy tale they lived happily ever after.',
      'The prince and the princess got married and lived happily ever after.',
    ],
  ],
];

/** The same thing in England and in America. */
const TWO_WORDS: readonly (readonly [british: string, american: string])[] = [
  ['autumn', 'fall'],
  ['football', 'soccer'],
  ['a lift', 'an elevator'],
  ['a film', 'a movie'],
  ['sweets', 'candy'],
  ['a biscuit', 'a cookie'],
  ['chips', 'fries'],
  ['rubbish', 'trash'],
  ['a lorry', 'a truck'],
  ['holidays', 'vacation'],
  ['a flat', 'an apartment'],
  ['a shop', 'a store'],
  ['a plane', 'an airplane'],
  ['trousers', 'pants'],
  ['maths', 'math'],
  ['mum', 'mom'],
  ['a fireman', 'a firefighter'],
  ['a policeman', 'a police officer'],
  ['a postman', 'a mail carrier'],
  ['a tap', 'a faucet'],
  ['the cinema', 'the movies'],
  ['the underground', 'the subway'],
  ['a torch', 'a flashlight'],
  ['petrol', 'gas'],
];

export const AMERICAN: readonly Known[] = TWO_WORDS.map(([british, american]) => [
  `What do people in America call ${british}?`,
  american,
  [
    `In America people say ${american}, and in England they say ${british}.`,
    `What is called ${british} in England is called ${american} in America.`,
    `{n} comes from New York and says ${american}. {m} comes from London and says ${british}.`,
    `There are two words for it: ${american} and ${british}.`,
  ],
]);
