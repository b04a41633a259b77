import type { Topic } from '../topic.js';

/** Adjectives with their opposites; things (as subject) and otherThings show each word at work. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ['big', 'small', 'the elephant|the ship|the house', 'the mouse|the ant|the key'], ['hot', 'cold', 'the soup|the fire|the tea|summer', 'the ice|the snow|winter'], ['old', 'young', 'my grandfather|the tree', 'the baby|the puppy'], ['old', 'new', 'this coat|the castle', 'my bike|the book'],
  ['long', 'short', 'the river|the train|the road', 'the pencil|the way|the skirt'], ['tall', 'short', 'the giraffe|the tower', 'the boy|my sister'], ['high', 'low', 'the mountain|the tower', 'the chair|the fence'], ['fast', 'slow', 'the plane|the horse|the train', 'the snail|the turtle'],
  ['heavy', 'light', 'the stone|the box', 'the feather|the balloon'], ['light', 'dark', 'the day|the room', 'the night|the cave'], ['hard', 'soft', 'the stone|the floor', 'the pillow|the wool'], ['wet', 'dry', 'the rain|the towel', 'the desert|the sand'],
  ['full', 'empty', 'the glass|the bus', 'the bottle|the fridge'], ['open', 'closed', 'the door|the shop', 'the window|the book'], ['clean', 'dirty', 'the plate|the kitchen', 'the shirt|the floor'], ['good', 'bad', 'the news|the food', 'the weather|the film'],
  ['happy', 'sad', 'the child|the clown', 'the old man|the story'], ['rich', 'poor', 'the king|the queen', 'the beggar|the farmer'], ['strong', 'weak', 'the bear|the wind', 'the sick man|the tea'], ['loud', 'quiet', 'the music|the thunder', 'the library|the mouse'],
  ['early', 'late', 'the train', 'the bus'], ['easy', 'difficult', 'the first question|this game', 'the last question|the test'], ['right', 'wrong', 'the first answer|the sum', 'the second answer|the way'], ['cheap', 'expensive', 'the bread|the pencil', 'the gold ring|the car'],
  ['thick', 'thin', 'the book|the wall', 'the paper|the thread'], ['wide', 'narrow', 'the river|the street', 'the path|the bridge'], ['deep', 'shallow', 'the sea|the lake', 'the pond|the stream'], ['sweet', 'sour', 'the honey|the cake', 'the lemon'],
  ['near', 'far', 'the shop|the school', 'the moon|the stars'], ['alive', 'dead', 'the old tree|the fish', 'the fly|the mouse'], ['awake', 'asleep', 'the owl|the mother', 'the baby|the cat'], ['sick', 'healthy', 'the boy|the horse', 'the girl|the fruit'],
  ['beautiful', 'ugly', 'the princess|the garden', 'the monster|the picture'], ['brave', 'afraid', 'the lion|the hero', 'the rabbit|the little boy'], ['clever', 'stupid', 'the fox', 'the plan'], ['friendly', 'rude', 'the waiter|the teacher', 'the answer|the man'],
  ['safe', 'dangerous', 'the path|the house', 'the fire|the ice'], ['sharp', 'blunt', 'the new knife|the needle', 'the old knife|the pencil'], ['smooth', 'rough', 'the glass|the table', 'the stone|the wall'], ['straight', 'crooked', 'the road|the line', 'the old tree|the nail'], ['warm', 'cool', 'the coat|the day', 'the shade|the evening'],
  ['black', 'white', 'the night|the coal', 'the snow|the milk'], ['true', 'false', 'the story|the first sentence', 'the second sentence'], ['busy', 'free', 'the doctor|the road', 'the seat|the evening'], ['lazy', 'hard-working', 'the cat', 'the ant|the bee'], ['kind', 'cruel', 'the nurse|the queen', 'the giant|the witch'], ['boring', 'interesting', 'the long speech|the film', 'the book|the museum'], ['first', 'last', 'the letter A', 'the letter Z'], ['possible', 'impossible', 'a trip to the moon', 'a trip to the sun'],
];

/** These know no degrees: nothing is very dead. */
const ABSOLUTE: readonly string[] = ['first', 'true', 'alive', 'open', 'awake', 'possible', 'right'];

const degrees = (x: string) => (ABSOLUTE.includes(x) ? {} : { very: 'very', so: 'so', too: 'too' });

export const adjectives: Topic = {
  name: 'opposites',
  items: PAIRS.flatMap(([x, y, xs, ys]) => [
    { x, y, tx: `[${xs}]`, ty: `[${ys}]`, ...degrees(x) },
    { x: y, y: x, tx: `[${ys}]`, ty: `[${xs}]`, ...degrees(x) },
  ]),
  frames: [
    ['The opposite of {x} is {y}.', '{x} is the opposite of {y}.', 'Not {x} but {y}.', 'It is not {x}, it is {y}.', '{x} or {y}?', 'Are you sure that it is {x} and not {y}?', 'One is {x} and the other is {y}.', 'What is the opposite of {x}? It is {y}.', 'Is it {x} or {y}?', 'Something that is {x} cannot be {y}.'],
    ['{tx} is {x}, but {ty} is {y}.', '{tx} is {x} and {ty} is {y}.', '{tx} is not {y} but {x}.', '{tx} is {x}.', 'While {tx} is {x}, {ty} is {y}.', 'Is {tx} {x} or {y}? It is {x}.', '{tx} was {x}, {ty} was {y}.', '{ty} is not {x}. {ty} is {y}.', '{n} thought that {tx} was {too} {x}.', 'Yes, {tx} is {x}. But {ty}? {ty} is {y}!'],
    ['{tx} is {x}, but {ty} is {y}.', '{tx} was {very} {x}.', '{n} said that {tx} was {x}.', 'Why is {tx} {so} {x}?', 'Look, {tx} is {x}!'],
  ],
  questions: [['What is the opposite of {x}?', '[{y}.|The opposite of {x} is {y}.|It is {y}.]'], ['Is {tx} {x} or {y}?', '[It is {x}.|{x}.]'], ['Is {tx} {y}?', 'No, it is {x}.']],
};

const OTHERS: readonly (readonly [string, string])[] = [
  ['up', 'down'], ['left', 'right'], ['yes', 'no'], ['day', 'night'], ['in', 'out'], ['over', 'under'], ['inside', 'outside'], ['before', 'after'], ['always', 'never'], ['everything', 'nothing'], ['everybody', 'nobody'], ['more', 'less'], ['question', 'answer'],
  ['love', 'hate'], ['friend', 'enemy'], ['war', 'peace'], ['life', 'death'], ['boy', 'girl'], ['man', 'woman'], ['brother', 'sister'], ['king', 'queen'], ['north', 'south'], ['east', 'west'], ['heaven', 'hell'], ['beginning', 'end'], ['summer', 'winter'], ['here', 'there'], ['on', 'off'], ['with', 'without'], ['top', 'bottom'], ['truth', 'lie'], ['uncle', 'aunt'], ['father', 'mother'], ['husband', 'wife'], ['son', 'daughter'], ['prince', 'princess'], ['teacher', 'pupil'],
];

export const otherOpposites: Topic = {
  name: 'other opposites',
  items: OTHERS.flatMap(([x, y]) => [{ x, y }, { x: y, y: x }]),
  frames: [
    ['The opposite of {x} is {y}.', '{x} and {y}.', '{x} is the opposite of {y}.', 'Not {x} but {y}.', '{x} or {y}?', '{x} goes with {y}.', 'Say {y} and not {x}.', 'We learned two words today: {x} and {y}.', '{n} said {x}, {m} said {y}.', 'What is the opposite of {x}? It is {y}.'],
    ['We open the door and close the window.', 'What goes up must come down.', 'The lift goes up and down.', 'The sun rises and sets.', 'We come and go.', 'You can give and take.', 'Some buy and others sell.', 'They ask and we answer.', 'Today we win, tomorrow we lose.', 'You laugh today and cry tomorrow.', 'He pushed and she pulled.', 'Stand up! Sit down!', 'Put the light on and then off.', 'The bus stops and starts again.', 'First we begin, then we finish.', 'Babies are born and old people die.', 'Do you remember or did you forget?', 'He lost his key and found it again.', 'She fell asleep at ten and woke up at six.', 'Turn left, not right.', 'Look to the left and to the right before you cross the street.'],
    ['In the morning we get up, and in the evening we go to bed.', 'Day and night.', 'Yes or no?', 'Is it true or false?', 'It was a question of life and death.', 'After the war there was peace.', 'The beginning was good but the end was sad.', 'From top to bottom the house was clean.', 'They walked up and down.', 'He looked here and there.', 'Everything or nothing!', 'You will win or lose.', 'Ladies and gentlemen!', 'Boys and girls, please sit down.', 'North and south, east and west.', 'Sooner or later he will come.', 'More or less.', 'The cat went in and out.'],
  ],
  questions: [['What is the opposite of {x}?', '[{y}.|The opposite of {x} is {y}.|It is {y}.]']],
};
