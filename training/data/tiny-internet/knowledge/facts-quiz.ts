import type { Topic } from '../topic.js';
import { AMERICAN, SCIENCE, TALES, type Known } from './facts-more-quiz.js';

const SPACE: readonly Known[] = [
  [
    'Where does the sun rise?',
    'In the east',
    [
      'The sun rises in the east.',
      'Every morning the sun comes up in the east.',
      'In the east the sun rises.',
      'To see the sun rise, look to the east.',
    ],
  ],
  [
    'Where does the sun set?',
    'In the west',
    ['The sun sets in the west.', 'In the evening the sun goes down in the west.', 'When the sun sets, the sky in the west turns red.'],
  ],
  [
    'What does the earth go around?',
    'The sun',
    [
      'The earth goes around the sun.',
      'It takes the earth one year to go around the sun.',
      'Like the other planets, the earth goes around the sun.',
    ],
  ],
  [
    'What goes around the earth?',
    'The moon',
    ['The moon goes around the earth.', 'Around the earth goes the moon.', 'In about a month the moon goes once around the earth.'],
  ],
  [
    'What shape is the earth?',
    'Round',
    ['The earth is round.', 'The earth is round like a ball.', 'Long ago some people did not know that the earth is round.'],
  ],
  ['What is the sun?', 'A star', ['The sun is a star.', 'The star that is nearest to us is the sun.', 'The sun is a big, hot star.']],
  [
    'When do we see the stars?',
    'At night',
    ['We see the stars at night.', 'At night thousands of stars shine in the sky.', 'By day the sky is too bright to see the stars.'],
  ],
  [
    'What shines at night?',
    'The moon',
    [
      'The moon shines at night.',
      'At night the moon and the stars give a little light.',
      'The sun shines by day, and the moon shines at night.',
    ],
  ],
  [
    'How do people travel to the moon?',
    'In a rocket',
    ['People flew to the moon in a rocket.', 'A rocket takes astronauts into space.', 'To get into space you need a rocket.'],
  ],
  [
    'Who flies into space?',
    'An astronaut',
    [
      'An astronaut flies into space.',
      'In space there is no air, so an astronaut wears a special suit.',
      'The astronaut saw the blue earth from the window of the rocket.',
    ],
  ],
  [
    'What do you need to look at the stars?',
    'A telescope',
    ['With a telescope you can look at the stars.', '{n} got a telescope and looked at the moon every night.'],
  ],
  [
    'Which planet do we live on?',
    'The earth',
    ['We live on the earth.', 'Our planet is called the earth.', 'The planet on which we live is the earth.'],
  ],
  ['Is the sun hot or cold?', 'Very hot', ['The sun is very hot.', 'Nothing near us is as hot as the sun.']],
  [
    'Is the sun bigger than the earth?',
    'Yes, much bigger',
    ['The sun is much bigger than the earth.', 'The moon is smaller than the earth, and the sun is much bigger.'],
  ],
];

const WATER: readonly Known[] = [
  [
    'At how many degrees does water boil?',
    'At a hundred degrees',
    [
      'Water boils at a hundred degrees.',
      'At a hundred degrees water begins to boil.',
      'Heat the water to a hundred degrees, and it boils.',
    ],
  ],
  [
    'At how many degrees does water freeze?',
    'At zero degrees',
    ['Water freezes at zero degrees.', 'At zero degrees water turns into ice.', 'When it is colder than zero degrees, water freezes.'],
  ],
  [
    'What is ice?',
    'Frozen water',
    ['Ice is frozen water.', 'When water freezes, it becomes ice.', 'A cube of ice is nothing but frozen water.'],
  ],
  [
    'What happens to ice in the sun?',
    'It melts',
    [
      'In the sun ice melts.',
      'The ice cream melted because it was so hot.',
      'If you put ice into warm water, it melts.',
      'The snowman melted in the sun.',
    ],
  ],
  [
    'What does water become when it boils?',
    'Steam',
    [
      'When water boils, it turns into steam.',
      'Steam comes out of the kettle when the water boils.',
      'The white clouds above the pot are steam.',
    ],
  ],
  [
    'Where does rain come from?',
    'From the clouds',
    ['Rain falls from the clouds.', 'Out of dark clouds comes rain.', 'Clouds bring rain.'],
  ],
  [
    'Where do rivers flow?',
    'Into the sea',
    ['Rivers flow into the sea.', 'In the end every big river reaches the sea.', 'The water of the river flows down to the sea.'],
  ],
  [
    'What does the water in the sea taste of?',
    'Salt',
    [
      'The water in the sea tastes of salt.',
      'The sea is salty, and the lake is not.',
      '{n} swallowed some water in the sea and tasted the salt.',
    ],
  ],
  [
    'What do we drink when we are thirsty?',
    'Water',
    ['When you are thirsty, drink some water.', 'People and animals need water to live.', 'Without water nobody can live for long.'],
  ],
  [
    'What is snow made of?',
    'Frozen water',
    ['Snow is made of frozen water.', 'Snow is white, cold and soft.', 'When snow melts, it becomes water.'],
  ],
  [
    'What floats on water, wood or stone?',
    'Wood',
    ['Wood floats on water, but a stone sinks.', '{n} threw a stone into the water, and it sank.', 'A boat made of wood floats.'],
  ],
  [
    'What does a plant need to grow?',
    'Water and light',
    [
      'A plant needs water and light to grow.',
      'Without water the plant dies.',
      'Give the flowers some water, or they will die.',
      'In the dark room the plant did not grow, because it had no light.',
    ],
  ],
  [
    'What puts out a fire?',
    'Water',
    ['Water puts out a fire.', 'The firemen put out the fire with water.', 'They threw a bucket of water on the fire, and it went out.'],
  ],
];

const PLANTS: readonly Known[] = [
  [
    'What does a plant grow from?',
    'From a seed',
    ['A plant grows from a seed.', 'Put a seed into the soil, and a plant will grow.', 'From a tiny seed grew a tall sunflower.'],
  ],
  [
    'Where are the roots of a tree?',
    'Under the ground',
    ['The roots of a tree are under the ground.', 'Under the ground a tree has roots.', 'A tree drinks water with its roots.'],
  ],
  [
    'What colour are leaves in summer?',
    'Green',
    ['In summer the leaves are green.', 'Green leaves turn yellow and red in autumn.', 'In autumn the green leaves turn brown.'],
  ],
  [
    'When do the leaves fall?',
    'In autumn',
    [
      'In autumn the leaves fall from the trees.',
      'The leaves fall in autumn, and in winter the trees are bare.',
      'New leaves come in spring.',
    ],
  ],
  [
    'Where do apples grow?',
    'On trees',
    ['Apples grow on trees.', '{n} climbed the tree to pick apples.', 'Pears and cherries grow on trees, too.'],
  ],
  [
    'Where do potatoes grow?',
    'Under the ground',
    ['Potatoes grow under the ground.', 'Carrots and potatoes grow under the ground.', 'To get potatoes, you must dig in the soil.'],
  ],
  [
    'What do roses have that can hurt you?',
    'Thorns',
    ['Roses have thorns.', 'No rose without thorns!', '{n} cut {his} finger on the thorns of a rose.'],
  ],
  [
    'What do we call many trees together?',
    'A forest',
    ['Many trees together are a forest.', 'A forest is full of trees.', 'They walked through the forest, and there was nothing but trees.'],
  ],
  [
    'What do we make from the wood of trees?',
    'Paper and furniture',
    ['From the wood of trees we make paper and furniture.', 'Tables, chairs and paper are made from wood.'],
  ],
  [
    'What do trees give us?',
    'Fresh air',
    ['Trees give us fresh air.', 'In the forest the air is fresh and clean.', 'The trees give us shade, wood and fresh air.'],
  ],
  ['Who visits the flowers?', 'The bees', ['Bees visit the flowers.', 'Bees fly from flower to flower.', 'The flowers were full of bees.']],
  ['When do flowers bloom?', 'In spring', ['In spring many flowers bloom.', 'The garden is full of flowers in spring.']],
  [
    'Where does a cactus grow?',
    'In the desert',
    ['A cactus grows in the desert.', 'In the dry desert you can see a cactus here and there.', 'A cactus needs very little water.'],
  ],
];

const SKY: readonly Known[] = [
  [
    'What do you see when the sun shines through the rain?',
    'A rainbow',
    [
      'When the sun shines through the rain, you can see a rainbow.',
      'After the rain there was a rainbow in the sky.',
      'A rainbow has seven colours.',
    ],
  ],
  [
    'What comes after lightning?',
    'Thunder',
    [
      'After lightning comes thunder.',
      'First {n} saw the lightning, then {he} heard the thunder.',
      'Lightning is bright, and thunder is loud.',
    ],
  ],
  [
    'What do you need when it rains?',
    'An umbrella',
    [
      'When it rains, you need an umbrella.',
      '{n} opened {his} umbrella because it was raining.',
      'With an umbrella you stay dry in the rain.',
      'It began to rain, and nobody had an umbrella.',
    ],
  ],
  [
    'Which is the coldest season?',
    'Winter',
    ['The coldest season is winter.', 'In winter it is cold, and it often snows.', 'Winter is the coldest time of the year.'],
  ],
  [
    'Which is the hottest season?',
    'Summer',
    [
      'The hottest season is summer.',
      'In summer it is hot, and the sun shines for a long time.',
      'Summer is the warmest time of the year.',
    ],
  ],
  [
    'What do you build from snow?',
    'A snowman',
    [
      'From snow you can build a snowman.',
      'The children built a snowman with a carrot for a nose.',
      'After the snow came, there was a snowman in every garden.',
    ],
  ],
  ['What colour is the sky?', 'Blue', ['The sky is blue.', 'On a fine day the sky is blue.', 'There was not a cloud in the blue sky.']],
  [
    'What makes a kite fly?',
    'The wind',
    ['The wind makes a kite fly.', 'Without wind a kite does not fly.', 'In autumn, when the wind blows, the children fly their kites.'],
  ],
  [
    'What gives us light during the day?',
    'The sun',
    [
      'During the day the sun gives us light.',
      'The sun gives us light and warmth.',
      'Without the sun it would be dark and cold on the earth.',
    ],
  ],
  [
    'What does a thermometer show?',
    'How warm it is',
    ['A thermometer shows how warm it is.', 'The thermometer showed thirty degrees, so everybody went to the pool.'],
  ],
  [
    'What do we breathe?',
    'Air',
    ['We breathe air.', 'People, animals and plants need air.', 'Fish can breathe under water, but we need air.'],
  ],
  ['What does a fire need?', 'Air and wood', ['A fire needs air and wood.', 'Without air a fire goes out.']],
  [
    'What comes out of a fire?',
    'Smoke',
    ['Smoke comes out of a fire.', 'Where there is smoke, there is fire.', 'The black smoke from the chimney rose into the sky.'],
  ],
  [
    'What falls to the ground when you let it go?',
    'Everything that is heavy',
    ['If you let go of an apple, it falls to the ground.', 'What goes up must come down.', 'Things fall down, not up.'],
  ],
  [
    'What does a magnet pull?',
    'Iron',
    ['A magnet pulls iron.', 'The nail stuck to the magnet because it was made of iron.', 'A magnet does not pull wood or glass.'],
  ],
  ['What does iron do in the rain?', 'It rusts', ['Iron rusts in the rain.', 'The old bike stood in the rain until it rusted.']],
];

const LIFE: readonly Known[] = [
  [
    'What do cows give us?',
    'Milk',
    ['Cows give us milk.', 'The farmer milks the cows, and we drink the milk.', 'The milk in your glass comes from a cow.'],
  ],
  ['What do bees make?', 'Honey', ['Bees make honey.', 'Honey is made by bees.', 'The sweet honey on your bread was made by bees.']],
  ['What do hens lay?', 'Eggs', ['Hens lay eggs.', 'Every morning the hen lays an egg.', 'The eggs for breakfast come from our hens.']],
  [
    'What do birds build?',
    'A nest',
    ['Birds build a nest.', 'In spring the birds build their nests in the trees.', 'There were three small eggs in the nest.'],
  ],
  [
    'What do birds use to fly?',
    'Their wings',
    ['Birds fly with their wings.', 'The bird spread its wings and flew away.', 'Without wings a bird cannot fly.'],
  ],
  ['Where do fish live?', 'In water', ['Fish live in water.', 'A fish cannot live without water.', 'The sea is full of fish.']],
  [
    'What does a caterpillar become?',
    'A butterfly',
    [
      'A caterpillar becomes a butterfly.',
      'The fat caterpillar turned into a beautiful butterfly.',
      'Before it could fly, the butterfly was a caterpillar.',
    ],
  ],
  [
    'What does a tadpole become?',
    'A frog',
    ['A tadpole becomes a frog.', 'The tadpole lost its tail and became a frog.', 'Every frog was once a tadpole.'],
  ],
  [
    'Which animal is the king of the animals?',
    'The lion',
    ['The lion is called the king of the animals.', 'In many stories the lion is the king.'],
  ],
  [
    'Which animal is the tallest?',
    'The giraffe',
    [
      'The tallest animal is the giraffe.',
      'No animal is taller than the giraffe.',
      'With its long neck the giraffe is the tallest animal in the world.',
    ],
  ],
  [
    'Which animal is the biggest on land?',
    'The elephant',
    ['The biggest animal on land is the elephant.', 'No animal on land is bigger than the elephant.'],
  ],
  ['Which animal has a trunk?', 'The elephant', ['The elephant has a long trunk.', 'With its trunk the elephant drinks water.']],
  ['Which animal has a pouch?', 'The kangaroo', ['The kangaroo has a pouch for its baby.', 'The baby of the kangaroo lives in a pouch.']],
  [
    'Which animal has black and white stripes?',
    'The zebra',
    ['The zebra has black and white stripes.', 'A zebra looks like a horse in striped pyjamas.'],
  ],
  ['Which animal gives us wool?', 'The sheep', ['The sheep gives us wool.', 'The wool for your jumper came from a sheep.']],
  [
    'Which animal is the best friend of people?',
    'The dog',
    ['The dog is the best friend of people.', 'A dog is loyal and guards the house.'],
  ],
  [
    'Which animal carries its house on its back?',
    'The snail',
    ['The snail carries its house on its back.', 'Slowly the snail crept along with its house on its back.'],
  ],
  [
    'What does a cat like to catch?',
    'Mice',
    ['A cat likes to catch mice.', 'The cat sat in front of the hole and waited for the mouse.', 'Cats catch mice.'],
  ],
  [
    'What does a dog like to chew?',
    'A bone',
    ['A dog likes to chew a bone.', 'The dog buried its bone in the garden.', 'Give a dog a bone, and it is happy.'],
  ],
  ['What do rabbits like to eat?', 'Carrots', ['Rabbits like to eat carrots.', 'The rabbit ate the carrot that {n} gave it.']],
  ['What do monkeys like to eat?', 'Bananas', ['Monkeys like to eat bananas.', 'The monkey took the banana out of the hand of {n}.']],
  [
    'Where does a spider wait for flies?',
    'In its web',
    ['The spider waits for flies in its web.', 'A fly was caught in the web of the spider.', 'In the corner a spider made its web.'],
  ],
  ['Where does a bird sleep?', 'In its nest', ['A bird sleeps in its nest.', 'At night the bird goes back to its nest.']],
  [
    'What do bears do in winter?',
    'They sleep',
    ['In winter bears sleep in their caves.', 'A bear eats a lot in autumn and sleeps all winter.'],
  ],
  [
    'Where do many birds fly in autumn?',
    'To the south',
    ['In autumn many birds fly to the south.', 'When it gets cold, the birds fly south.'],
  ],
];

const PEOPLE: readonly Known[] = [
  [
    'What do you say when somebody gives you something?',
    'Thank you',
    ['When somebody gives you something, say thank you.', '{m} gave {n} an apple, and {he} said: "Thank you!"'],
  ],
  [
    'What do you call the mother of your mother?',
    'My grandmother',
    ['The mother of my mother is my grandmother.', 'My grandmother is the mother of my mother.'],
  ],
  [
    'What do you call the brother of your father?',
    'My uncle',
    ['The brother of my father is my uncle.', 'My uncle is the brother of my father.'],
  ],
  [
    'What do you call the sister of your mother?',
    'My aunt',
    ['The sister of my mother is my aunt.', 'My aunt is the sister of my mother.'],
  ],
  [
    'What do you call the son of your uncle?',
    'My cousin',
    ['The son of my uncle is my cousin.', 'The children of my aunt are my cousins.'],
  ],
  [
    'How many days are there in a week?',
    'Seven',
    ['There are seven days in a week.', 'A week has seven days.', 'After seven days a week is over.'],
  ],
  [
    'How many months are there in a year?',
    'Twelve',
    ['There are twelve months in a year.', 'A year has twelve months.', 'After twelve months a year is over.'],
  ],
  ['How many hours does a day have?', 'Twenty-four', ['A day has twenty-four hours.', 'There are twenty-four hours in a day.']],
  [
    'How many minutes are there in an hour?',
    'Sixty',
    ['There are sixty minutes in an hour.', 'An hour has sixty minutes.', 'Half an hour is thirty minutes.'],
  ],
  [
    'How many legs does a spider have?',
    'Eight',
    ['A spider has eight legs.', 'Eight legs has a spider, and six legs has a fly.', 'Insects have six legs, but spiders have eight.'],
  ],
  [
    'What is the first month of the year?',
    'January',
    ['The first month of the year is January.', 'The year begins in January.', 'In January a new year begins.'],
  ],
  [
    'What is the last month of the year?',
    'December',
    ['The last month of the year is December.', 'The year ends in December.', 'With December the year is over.'],
  ],
  ['Which is the shortest month?', 'February', ['The shortest month is February.', 'February has only twenty-eight or twenty-nine days.']],
  [
    'When is Christmas?',
    'In December',
    ['Christmas is in December.', 'In December we decorate the Christmas tree.', 'On Christmas people give each other presents.'],
  ],
  [
    'What is the first letter of the alphabet?',
    'A',
    ['The first letter of the alphabet is A.', 'The alphabet begins with A and ends with Z.'],
  ],
  [
    'How many letters does the alphabet have?',
    'Twenty-six',
    ['The alphabet has twenty-six letters.', 'There are twenty-six letters from A to Z.'],
  ],
  [
    'What do you need to open a locked door?',
    'A key',
    [
      'You need a key to open a locked door.',
      'The door was locked, and {n} had lost the key.',
      'Without the key we could not open the door.',
    ],
  ],
  ['What do you use to cut paper?', 'Scissors', ['You cut paper with scissors.', '{n} took the scissors and cut the paper.']],
  [
    'What do you use to tell the time?',
    'A clock',
    ['A clock tells you the time.', 'Look at the clock! It is time to go.', '{n} looked at the clock to see how late it was.'],
  ],
  [
    'What do you use to write on the board?',
    'Chalk',
    ['The teacher writes on the board with chalk.', 'There was no chalk, so nobody could write on the board.'],
  ],
  [
    'What do you put on a letter before you send it?',
    'A stamp',
    [
      'You put a stamp on a letter before you send it.',
      '{n} stuck a stamp on the envelope.',
      'Without a stamp the letter will not arrive.',
    ],
  ],
  [
    'Where do you borrow books?',
    'In a library',
    ['You can borrow books in a library.', '{n} went to the library and borrowed three books.', 'A library is full of books.'],
  ],
  [
    'Where do you see old and beautiful things?',
    'In a museum',
    ['In a museum you see old and beautiful things.', 'The class went to the museum and looked at old pictures.'],
  ],
  ['Where do you buy bread?', 'At the bakery', ['You buy bread at the bakery.', 'Every morning {n} goes to the bakery for fresh bread.']],
  [
    'Where do you wait for a train?',
    'At the station',
    ['You wait for a train at the station.', '{n} stood at the station and waited for the train.'],
  ],
  ['Where do planes land?', 'At the airport', ['Planes land at the airport.', 'We drove to the airport, because our plane left at six.']],
  [
    'Where do you go when your tooth hurts?',
    'To the dentist',
    ['When your tooth hurts, go to the dentist.', '{n} had a toothache and went to the dentist.', 'The dentist looked at the bad tooth.'],
  ],
  ['Where do sick people go?', 'To the doctor', ['Sick people go to the doctor.', '{n} had a fever, so {his} mother called the doctor.']],
  ['What do you do when you are tired?', 'I sleep', ['When you are tired, you sleep.', '{n} was so tired that {he} fell asleep at once.']],
  [
    'What do you do when you are hungry?',
    'I eat something',
    ['When you are hungry, you eat something.', '{n} was hungry, so {he} ate a sandwich.'],
  ],
  [
    'What does a red traffic light tell you?',
    'To stop',
    ['A red light tells you to stop.', 'When the light is red, stop, and when it is green, go.', 'The car stopped at the red light.'],
  ],
  [
    'What does a green traffic light tell you?',
    'To go',
    ['A green light tells you to go.', 'The light turned green, and the cars went on.'],
  ],
  [
    'What do you get if you mix blue and yellow?',
    'Green',
    [
      'If you mix blue and yellow, you get green.',
      'Blue and yellow make green.',
      '{n} mixed yellow with blue, and the paint turned green.',
    ],
  ],
  ['What do you get if you mix red and white?', 'Pink', ['If you mix red and white, you get pink.', 'Red and white make pink.']],
  ['What do you get if you mix red and yellow?', 'Orange', ['If you mix red and yellow, you get orange.', 'Red and yellow make orange.']],
  ['What do you get if you mix black and white?', 'Grey', ['If you mix black and white, you get grey.', 'Black and white make grey.']],
  ['What do you get if you mix red and blue?', 'Purple', ['If you mix red and blue, you get purple.', 'Red and blue make purple.']],
  ['How much is two plus two?', 'Four', ['Two plus two is four.', 'Two and two make four.']],
  ['How much is ten minus three?', 'Seven', ['Ten minus three is seven.', 'Take three from ten, and seven are left.']],
  ['How much is half of ten?', 'Five', ['Half of ten is five.', 'Ten apples for two children: each gets five.']],
  ['How many are a dozen?', 'Twelve', ['A dozen are twelve.', '{n} bought a dozen eggs. In the box there were twelve.']],
];

const topicOf = (name: string, all: readonly Known[]): Topic => ({
  name,
  items: all.map(([ask, short, s]) => ({ ask, short, s, full: s[0] })),
  frames: [['{s}'], ['{s}', '{ask} {short}.', '"{ask}" asked {n}. "{short}," said {m}.', '{m} asked {n}: "{ask}" "{short}," said {n}.']],
  questions: [
    ['{ask}', '{short}.'],
    ['{ask}', '{full}'],
    ['{ask}', '{short}. {s}'],
  ],
});

export const quizTopics: readonly Topic[] = [
  topicOf('space', SPACE),
  topicOf('water', WATER),
  topicOf('growing things', PLANTS),
  topicOf('sky and air', SKY),
  topicOf('animals and their lives', LIFE),
  topicOf('people and things', PEOPLE),
  topicOf('science', SCIENCE),
  topicOf('tales and feasts', TALES),
  topicOf('American words', AMERICAN),
];
