/** Materials: name, what it comes from, things made of it, qualities. */
export type MaterialRow = readonly [material: string, source: string, things: readonly string[], qualities: readonly string[]];

export const MATERIALS: readonly MaterialRow[] = [
  ['wood', 'comes from trees', ['table', 'chair', 'door', 'pencil', 'shelf', 'fence', 'ladder'], ['hard', 'strong', 'brown']],
  ['paper', 'is made from wood', ['book', 'letter', 'newspaper', 'envelope', 'map', 'kite'], ['thin', 'white', 'light']],
  ['glass', 'is made from sand', ['window', 'bottle', 'vase', 'jar', 'mirror'], ['hard', 'clear', 'easy to break']],
  ['metal', 'comes from the ground', ['key', 'knife', 'spoon', 'hammer', 'pot', 'nail', 'coin'], ['hard', 'strong', 'heavy']],
  ['gold', 'comes from the ground', ['ring', 'crown', 'coin'], ['yellow', 'shiny', 'expensive']],
  ['silver', 'comes from the ground', ['ring', 'coin', 'spoon'], ['shiny', 'expensive']],
  ['wool', 'comes from sheep', ['jumper', 'scarf', 'blanket', 'carpet', 'gloves'], ['warm', 'soft']],
  ['cotton', 'comes from a plant', ['shirt', 'towel', 'dress', 'T-shirt', 'socks'], ['soft', 'light', 'white']],
  ['leather', 'comes from animal skin', ['shoes', 'belt', 'bag', 'jacket', 'sofa'], ['strong', 'brown']],
  ['silk', 'comes from a small animal', ['dress', 'tie', 'scarf'], ['soft', 'thin', 'expensive']],
  ['plastic', 'is made from oil', ['bucket', 'toothbrush', 'bottle', 'toy', 'bag'], ['light', 'cheap']],
  ['rubber', 'comes from a tree', ['tyre', 'ball', 'boots', 'hose'], ['soft', 'strong']],
  ['stone', 'comes from the ground', ['wall', 'bridge', 'castle', 'tower'], ['hard', 'heavy', 'grey', 'cold']],
  ['brick', 'is made from clay', ['house', 'wall', 'chimney'], ['red', 'hard', 'strong']],
  ['wax', 'comes from bees', ['candle'], ['soft when it is warm']],
  ['flour', 'comes from wheat', ['cake', 'loaf of bread', 'biscuit', 'pancake'], ['white', 'dry']],
  ['ice', 'is frozen water', ['cold palace'], ['cold', 'hard', 'clear']],
];

/** Colours and what has them. Things with "the" are written so. */
export const COLOURS: readonly (readonly [colour: string, things: readonly string[], always: readonly string[]])[] = [
  [
    'red',
    ['rose', 'fire engine', 'apple', 'strawberry', 'tomato', 'cherry', 'stop light'],
    ['blood', 'a ripe tomato', 'a fire engine', 'a stop sign', 'a ripe strawberry'],
  ],
  ['blue', ['shirt', 'car', 'pen', 'door'], ['the sky', 'the sea', 'a clear summer sky']],
  ['green', ['frog', 'leaf', 'cucumber', 'pea', 'tree'], ['grass', 'a leaf in summer', 'a frog', 'a cucumber', 'lettuce']],
  [
    'yellow',
    ['banana', 'lemon', 'chick', 'duckling'],
    ['a ripe banana', 'the sun', 'a lemon', 'butter', 'the inside of an egg', 'a sunflower'],
  ],
  ['orange', ['carrot', 'pumpkin', 'orange'], ['a carrot', 'a pumpkin', 'an orange']],
  ['brown', ['bear', 'potato', 'horse', 'desk'], ['chocolate', 'toast', 'wet soil', 'a potato', 'coffee with milk']],
  [
    'white',
    ['swan', 'shirt', 'cloud', 'polar bear', 'sheep'],
    ['snow', 'milk', 'salt', 'a polar bear', 'paper', 'rice', 'flour', 'a swan'],
  ],
  ['black', ['cat', 'hat', 'crow', 'piano'], ['coal', 'the night sky', 'a crow', 'black coffee', 'a tyre']],
  ['grey', ['elephant', 'mouse', 'wolf', 'stone'], ['an elephant', 'a rain cloud', 'a mouse', 'old hair']],
  ['pink', ['pig', 'dress', 'flower'], ['a pig', 'a strawberry ice cream', 'a flamingo']],
  ['purple', ['plum', 'grape', 'flower'], ['a plum', 'an aubergine', 'lavender']],
  ['gold', ['ring', 'crown', 'coin'], ['the crown of the king']],
];

/** Mixing paint. */
export const COLOUR_MIXES: readonly (readonly [string, string, string])[] = [
  ['red', 'yellow', 'orange'],
  ['blue', 'yellow', 'green'],
  ['red', 'blue', 'purple'],
  ['black', 'white', 'grey'],
  ['red', 'white', 'pink'],
];

/** Comparison: the first is more so than the second. */
export const COMPARISONS: readonly (readonly [more: string, comparative: string, superlative: string, less: string])[] = [
  ['a stone', 'heavier', 'heaviest', 'a feather'],
  ['a feather', 'lighter', 'lightest', 'a stone'],
  ['a lorry', 'heavier', 'heaviest', 'a bicycle'],
  ['a plane', 'faster', 'fastest', 'a train'],
  ['a car', 'faster', 'fastest', 'a bicycle'],
  ['a train', 'faster', 'fastest', 'a bus'],
  ['a house', 'bigger', 'biggest', 'a tent'],
  ['a city', 'bigger', 'biggest', 'a village'],
  ['a spoon', 'smaller', 'smallest', 'a pot'],
  ['a watch', 'smaller', 'smallest', 'a clock'],
  ['a tower', 'taller', 'tallest', 'a house'],
  ['a tree', 'taller', 'tallest', 'a flower'],
  ['sugar', 'sweeter', 'sweetest', 'bread'],
  ['a lemon', 'more sour', 'most sour', 'an orange'],
  ['iron', 'harder', 'hardest', 'wood'],
  ['a pillow', 'softer', 'softest', 'a stone'],
  ['ice', 'colder', 'coldest', 'water'],
  ['fire', 'hotter', 'hottest', 'tea'],
  ['winter', 'colder', 'coldest', 'spring'],
  ['gold', 'more expensive', 'most expensive', 'iron'],
  ['a car', 'more expensive', 'most expensive', 'a bicycle'],
  ['a knife', 'sharper', 'sharpest', 'a spoon'],
  ['the sea', 'deeper', 'deepest', 'a lake'],
  ['a river', 'longer', 'longest', 'a street'],
  ['a mountain', 'higher', 'highest', 'a hill'],
  ['a lamp', 'brighter', 'brightest', 'a candle'],
  ['a drum', 'louder', 'loudest', 'a guitar'],
  ['the library', 'quieter', 'quietest', 'the playground'],
  ['an elephant', 'bigger', 'biggest', 'a mouse'],
  ['an hour', 'longer', 'longest', 'a minute'],
];
