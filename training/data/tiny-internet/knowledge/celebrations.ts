import type { Topic } from '../topic.js';

export const celebrations: Topic = {
  name: 'celebrations',
  items: [
    { x: 'a birthday', the: 'birthday', when: 'once a year', say: 'Happy birthday', do: ['eat cake', 'blow out the candles', 'get presents', 'sing "Happy birthday"', 'have a party'], need: ['a cake', 'candles', 'presents', 'balloons'] },
    { x: 'Christmas', when: 'in December', say: 'Merry Christmas', do: ['give each other presents', 'decorate a tree', 'sing songs', 'light candles', 'eat a big meal'], need: ['a tree', 'presents', 'candles', 'cookies'] },
    { x: 'New Year', when: 'on the first of January', say: 'Happy New Year', do: ['stay up until midnight', 'watch the fireworks', 'drink a toast'], need: ['fireworks', 'music', 'good friends'] },
    { x: 'Easter', when: 'in spring', say: 'Happy Easter', do: ['look for eggs', 'paint eggs', 'eat chocolate eggs'], need: ['coloured eggs', 'chocolate'] },
    { x: 'a wedding', the: 'wedding', say: 'Congratulations', do: ['dance', 'eat a big cake', 'throw flowers', 'wear their best clothes'], need: ['two rings', 'a white dress', 'flowers', 'a big cake'] },
    { x: 'a party', the: 'party', say: 'Welcome', do: ['dance', 'eat and drink', 'play games', 'listen to music'], need: ['music', 'drinks', 'guests', 'balloons'] },
    { x: 'carnival', do: ['wear costumes', 'wear masks', 'dance in the streets'], need: ['a mask', 'a costume'] },
  ],
  frames: [
    ['At {x} people {do}.', 'People {do} at {x}.', 'We {do} at {x}.', '{n} loves {x} because then people {do}.'],
    ['For {x} you need {need}.', 'You need {need} for {x}.', '{n} bought {need} for {x}.', 'There is no {the} without {need}.', 'What do we need for {x}? We need {need}.'],
    ['"{say}!" said {n}.', '"{say}, {n}!" said {m}.', 'We say "{say}!"'],
    ['{x} is {when}.', 'We have {x} {when}.', '{when} we have {x}.', 'When is {x}? It is {when}.'],
    ['There were ten candles on the birthday cake.', '{n} blew out the candles on the cake.', '{n} invited all {his} friends to the party.', '{n} opened the present and found a [book|ball|bike|camera|doll|new game].', 'The present was wrapped in red paper.', '{n} gave {m} a present for {his2} birthday.', 'Everybody sang "Happy birthday to you".', 'On your birthday you get a year older.', '{n} was happy because {he} got many presents.', 'At midnight we watched the fireworks.', 'A new year begins on the first of January.', 'The last day of the year is in December.', 'At Christmas there are presents under the tree.', 'The children looked for eggs in the garden.', 'They danced all night at the wedding.', 'The bride wore a white dress, and everybody clapped.', 'He gave her a ring and a kiss.', 'The guests brought flowers.', 'The guests danced and sang.', 'The balloons were red, blue and yellow.'],
  ],
  questions: [['What do people do at {x}?', '[They {do}.|People {do}.]'], ['What do we need for {x}?', '[We need {need}.|{need}.]'], ['When is {x}?', '[{when}.|It is {when}.]'], ['What do we say at {x}?', '"{say}!"']],
};
