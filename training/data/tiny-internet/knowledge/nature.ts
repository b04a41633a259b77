import type { Topic } from '../topic.js';

export const plants: Topic = {
  name: 'plants',
  items: [
    { x: 'tree', part: ['trunk', 'branch', 'leaf', 'root'], colour: 'green', place: ['in the forest', 'in the park', 'in the garden'] },
    { x: 'apple tree', fruit: 'apple', colour: 'green', place: 'in the garden' }, { x: 'cherry tree', fruit: 'cherry', place: 'in the garden' }, { x: 'pear tree', fruit: 'pear', place: 'in the garden' }, { x: 'lemon tree', fruit: 'lemon', place: 'in warm countries' },
    { x: 'flower', part: ['stem', 'leaf', 'root'], place: ['in the garden', 'in the field', 'in a pot'] },
    { x: 'rose', part: ['thorn', 'stem', 'leaf'], colour: ['red', 'white', 'pink'], place: 'in the garden', kind: 'flower' }, { x: 'sunflower', colour: 'yellow', place: 'in the field', kind: 'flower' }, { x: 'tulip', colour: ['red', 'yellow'], place: 'in the garden', kind: 'flower' },
    { x: 'cactus', place: 'in the desert', kind: 'plant', part: ['thorn'] },
  ],
  frames: [
    ['{a x} has {s part}.', 'The {part} of the {x} is [strong|green|brown|broken].', 'Look at the {part} of that {x}!', 'The {part} is a part of the {x}.'],
    ['{s fruit} grow on {a x}.', 'On {a x} grow {s fruit}.', '{n} picked {a fruit} from the {x}.', '{a fruit} fell from the {x}.', 'We pick the {s fruit} when they are ripe.', 'The {x} is full of ripe {s fruit}.'],
    ['{s x} grow {place}.', '{a x} grows {place}.', '{n} saw a beautiful {x} {place}.', 'There is {a x} {place}.', '{place} grows {a x}.'],
    ['The {x} is {colour}.', '{n} painted a {colour} {x}.'],
    ['{a x} is {a kind}.', '{s x} are {s kind}.', 'My favourite {kind} is the {x}.', 'One kind of {kind} is the {x}.'],
    ['Plants need water and light.', 'Plants need water, light and air to grow.', 'Without water a plant dies.', 'Without water the flowers die.', 'Water the flowers, or they will die.', '{n} waters the plants every day.', 'A plant grows from a seed.', 'From a small seed grows a big tree.', 'The roots of a tree are under the ground.', 'Leaves are green in summer and fall in autumn.', 'Leaves grow on trees.', 'Leaves grow on the branches of a tree.', 'Grass is green.', 'The cow eats the green grass.', 'In spring the flowers bloom.', '{n} gave {his} mother a bunch of flowers.', 'Put the flowers in a vase with water.', 'The flowers smell sweet.', 'Roses have thorns.', 'A forest is full of trees.', 'There are many trees in a forest.', 'Wood comes from trees.', 'Paper is made from trees.', 'The gardener plants the seeds in the soil.', 'The bird sits on the branch of a tree.', 'Bees visit the flowers.', 'The old tree has a thick trunk.', 'The apple does not fall far from the tree.', 'Mushrooms grow in the forest.', 'The fruit is ripe when it is soft and sweet.', 'The farmer sows in spring and harvests in autumn.', 'Corn grows in the field.'],
    ['Plants need water and sun.', 'The leaves fell from the tree.', 'A tree is taller than a flower.', 'A tree has roots, a trunk and branches.', 'Trees give us wood and clean air.', '{n} climbed up the tree to pick an apple.', 'They cut down the tree with a saw.', 'The plant died because nobody gave it water.', 'The seed grew into a small plant.', 'Apples and pears grow on trees.', 'Potatoes grow under the ground.'],
  ],
  questions: [['Where do {s x} grow?', '[{s x} grow {place}.|{place}.]'], ['What do plants need?', 'Plants need [water and light|water, air and sun].'], ['What colour is {a x}?', '[It is {colour}.|{colour}.]'], ['What grows on {a x}?', '[{s fruit}.|{s fruit} grow on {a x}.]'], ['What is a plant grown from?', 'A plant grows from a seed.']],
};

export const landscapes: Topic = {
  name: 'landscapes',
  items: [
    { x: 'sea', adj: ['deep', 'blue', 'wide', 'salty'], inside: ['fish', 'whales', 'salt water', 'big waves'], people: ['swim', 'sail', 'fish'], note: ['The water of the sea is salty.', 'Ships sail on the sea.', 'Rivers flow into the sea.', 'The waves are high today.', 'The sea tastes of salt.', 'An island is land with water all around it.', 'Fish live in the sea.'] },
    { x: 'river', adj: ['long', 'wide', 'clear'], inside: ['fish', 'water', 'stones'], people: ['swim', 'fish'], note: ['A river flows into the sea.', 'The bridge crosses the river.', 'We crossed the river by the bridge.', 'The river flows through the town.', 'The water of the river runs down to the sea.', 'A river begins in the mountains.', 'The boat sails down the river.'] },
    { x: 'lake', adj: ['deep', 'calm', 'clear', 'frozen'], inside: ['fish', 'water'], people: ['swim', 'skate in winter', 'row a boat'], note: ['In winter the lake freezes.', 'A lake has land all around it.', 'The ducks swim on the lake.', 'They rowed the boat across the lake.'] },
    { x: 'mountain', adj: ['high', 'steep', 'tall'], inside: ['rocks', 'caves'], people: ['climb', 'hike', 'ski'], note: ['There is snow on top of the mountain.', 'They climbed to the top of the mountain.', 'A mountain is higher than a hill.', 'From the top of the mountain you can see far.', 'Between two mountains there is a valley.', 'It took all day to climb the mountain.'] },
    { x: 'forest', adj: ['dark', 'quiet', 'green', 'deep'], inside: ['trees', 'wild animals', 'mushrooms', 'birds'], people: ['walk', 'look for mushrooms'], note: ['A forest is full of trees.', 'They got lost in the dark forest.', 'In the forest you can hear the birds sing.', 'The wolf lives in the forest.'] },
    { x: 'desert', adj: ['dry', 'hot', 'empty'], inside: ['sand', 'camels'], people: ['ride camels'], note: ['It almost never rains in the desert.', 'The desert is hot and dry.', 'A desert is full of sand.', 'There is little water in the desert.'] },
    { x: 'beach', adj: ['sunny', 'sandy', 'long'], inside: ['sand', 'shells', 'stones'], people: ['build castles of sand', 'lie in the sun', 'swim'], note: ['The children build a castle of sand on the beach.', 'On the beach there is sand.', 'We found shells on the beach.', 'They lay on the beach in the sun.'] },
    { x: 'field', adj: ['green', 'wide'], inside: ['corn', 'grass', 'flowers'], people: ['work', 'play'], note: ['The farmer works in the field.', 'Cows stand in the field.', 'Corn grows in the field.'] },
    { x: 'jungle', adj: ['hot', 'wet', 'green'], inside: ['monkeys', 'snakes', 'parrots', 'tall trees'], people: ['look for rare animals'], note: ['Monkeys and parrots live in the jungle.', 'It rains a lot in the jungle.'] },
    { x: 'cave', adj: ['dark', 'cold', 'deep'], inside: ['bats', 'water', 'stones'], people: ['look for shelter'], note: ['It is dark in the cave.', 'Bats sleep in the cave.', 'You need a torch in a cave.'] },
    { x: 'garden', adj: ['small', 'beautiful', 'green'], inside: ['flowers', 'trees', 'vegetables', 'grass'], people: ['plant flowers', 'grow vegetables', 'play'], note: ['{n} plants flowers in the garden.', 'There is a fence around the garden.', 'Grandmother grows vegetables in her garden.'] },
    { x: 'volcano', adj: ['hot', 'dangerous', 'high'], inside: ['fire', 'hot stones'], note: ['A volcano is a mountain of fire.', 'Fire and smoke came out of the volcano.'] },
  ],
  frames: [
    ['The {x} is {adj}.', 'What {a adj} {x}!', '{n} looked at the {adj} {x}.', 'How {adj} the {x} is!'],
    ['In the {x} you can find {inside}.', 'You find {inside} in the {x}.', 'The {x} is full of {inside}.', '{inside} can be found in the {x}.'],
    ['People go to the {x} to {people}.', 'At the weekend we went to the {x} to {people}.', '{n} and {m} want to {people} at the {x}.'],
    ['{note}'], ['{note}'], ['{note}'],
  ],
  questions: [['What do you find in the {x}?', '[{inside}.|You find {inside} there.]'], ['What do people do at the {x}?', '[They {people}.|People {people} there.]'], ['What do you know about the {x}?', '{note}']],
};

export const sky: Topic = {
  name: 'sky',
  items: [{}],
  frames: [
    ['The sun is hot and bright.', 'The sun gives us light and warmth.', 'The sun shines during the day, the moon at night.', 'The sun is a star.', 'The earth goes around the sun.', 'The moon goes around the earth.', 'The earth is round.', 'The earth is a planet.', 'The sun is bigger than the earth.', 'The sun rises in the east.', 'The sun sets in the west.', 'In the morning the sun rises.', 'Never look straight into the sun.', 'Without the sun it would be dark and cold.'],
    ['At night we see the moon and the stars.', 'The stars shine at night.', 'The night sky is full of stars.', 'There are thousands of stars in the sky.', 'The full moon is round.', 'The moon lights up the night.', 'People have walked on the moon.', 'Astronauts fly into space in a rocket.', 'A rocket flies to the moon.', 'You can see the stars with a telescope.', 'Stars are very far away.', 'We cannot see the stars by day.'],
    ['The sky is blue.', 'Clouds float in the sky.', 'The clouds are white and grey.', 'The sky turns red when the sun sets.', 'Birds and planes fly in the sky.', 'The plane flew above the clouds.', 'The colour of the sky is blue.', 'The sky was dark before the storm.', 'Look up at the sky!'],
  ],
  questions: [['When do we see the stars?', 'We see the stars at night.'], ['What colour is the sky?', 'The sky is blue.'], ['What does the earth go around?', 'The earth goes around the sun.'], ['Where does the sun rise?', 'The sun rises in the east.'], ['Where does the sun set?', 'The sun sets in the west.']],
};

export const physics: Topic = {
  name: 'how things work',
  items: [
    { heavy: ['a stone', 'a car', 'a piano', 'an elephant', 'a big box of books', 'iron'], light: ['a feather', 'a leaf', 'a balloon', 'paper', 'a hair'], hot: ['fire', 'a hot stove', 'boiling water'], cold: ['ice', 'snow'], hard: ['stone', 'iron', 'a rock'], soft: ['a pillow', 'wool', 'a teddy bear'], sharp: ['a knife', 'a needle', 'broken glass'], round: ['a ball', 'a wheel', 'the moon', 'an orange', 'a coin'], floats: ['wood', 'a boat', 'a cork', 'a duck'], sinks: ['a stone', 'a coin', 'a key'], fragile: ['a glass', 'a cup', 'an egg', 'a plate', 'the vase'] },
  ],
  frames: [
    ['{heavy} is heavy.', '{heavy} is heavier than {light}.', '{light} is light.', '{light} is lighter than {heavy}.', 'It is hard to lift {heavy}, because it is heavy.', 'It is easy to carry {light}, because it is light.', '{n} could not carry the box because it was too heavy.', 'It was as heavy as {heavy}.', 'The bag was so heavy that {n} could not lift it.'],
    ['{hot} is hot.', 'Do not touch {hot}, or you will burn your hand.', '{hot} can burn you.', '{cold} is cold.', '{hot} is hot and {cold} is cold.', 'Be careful! {hot} is hot.', '{n} burned {his} finger because {he} touched {hot}.'],
    ['{hard} is hard.', '{soft} is soft.', '{hard} is hard, but {soft} is soft.', '{sharp} is sharp.', 'Be careful with {sharp}, it is sharp.', '{n} cut {his} finger with {sharp}.', 'You can cut yourself with {sharp}.', '{round} is round.', 'Like {round}, the sun is round.', '{soft} feels soft.'],
    ['{floats} floats on water.', '{sinks} sinks in water.', '{sinks} sinks, but {floats} floats.', 'If you throw {sinks} into the water, it sinks.', 'If you put {floats} on the water, it floats.'],
    ['{fragile} breaks when it falls.', 'If you drop {fragile}, it breaks.', '{n} dropped {fragile} and it broke.', '{fragile} fell on the floor and broke.', 'The ball hit the window and broke it.', 'The ball broke the window.', 'Be careful with {fragile}, or it will break.', '{fragile} fell and broke into pieces.'],
    ['Ice melts in the sun.', 'In the sun ice melts.', 'When ice gets warm, it melts.', 'Ice melts and becomes water.', 'When water gets very cold, it turns to ice.', 'Water freezes at zero degrees.', 'Water boils at a hundred degrees.', 'When water boils, it turns to steam.', 'Put the water on the stove until it boils.', 'Ice is frozen water.', 'Water is wet.', 'The ice cream melted because it was hot.', 'Snow melts in spring.', 'The butter melted in the hot pan.', 'Frozen water is called ice.', 'The water in the bottle froze because it was so cold.', 'Chocolate melts in a warm hand.', 'Wet clothes dry in the sun.'],
    ['Things fall down, not up.', 'If you let go of a ball, it falls to the ground.', 'What goes up must come down.', 'The ball rolled down the hill.', 'A ball rolls because it is round.', 'When there is light, there is shadow.', 'In the sun you have a shadow.', 'In the evening the shadows are long.', 'Fire needs air.', 'Where there is smoke, there is fire.', 'Water puts out fire.', 'The firemen put out the fire with water.', 'Wood burns, but stone does not.', 'Dry wood burns well.', 'Paper burns easily.', 'Oil floats on water.', 'Salt and sugar disappear in water.', 'Iron rusts in the rain.', 'A magnet pulls iron.', 'The balloon is filled with air.', 'The balloon burst with a loud bang.', 'Without light we cannot see.', 'It is dark because the light is off.', 'Switch on the light, it is dark in here.', 'Sound travels through the air.', 'A mirror shows your face.', 'In the mirror {n} saw {his} own face.', 'If you mix blue and yellow, you get green.', 'Red and yellow make orange.', 'Red and white make pink.', 'Black and white make grey.', 'An old apple turns brown.', 'The water in the pot began to boil.', 'A candle burns slowly.', 'The fire is hot and the ice is cold.'],
    ['Ice is cold.', 'Fire is hot.', 'Sugar is sweet.', 'Lemons are sour.', 'Snow is white.', 'Grass is green.', 'Blood is red.', 'Coal is black.', 'The sea is salty.', 'A feather is light.', 'A stone is hard.', 'A pillow is soft.', 'A knife is sharp.', 'A ball is round.', 'Milk is white.', 'Honey is sweet.', 'The night is dark.', 'The day is light.', 'Bananas are yellow.', 'Chocolate is brown.', 'Tomatoes are red.', 'An elephant is big and a mouse is small.', 'Gold is worth a lot of money.', 'Glass breaks easily.', 'Iron is heavy.'],
  ],
  questions: [['What is heavier, {heavy} or {light}?', '{heavy} is heavier.'], ['What is lighter, {heavy} or {light}?', '{light} is lighter.'], ['What happens if you drop {fragile}?', 'It breaks.'], ['What happens to ice in the sun?', 'It melts.'], ['What happens when water boils?', 'It turns to steam.'], ['What happens when water gets very cold?', 'It freezes and turns to ice.'], ['What do you get if you mix blue and yellow?', 'You get green.'], ['Which is harder, {hard} or {soft}?', '{hard} is harder.']],
};
