import type { Topic } from '../topic.js';

/** Parts and what they are parts of, from the small to the large. */
export const wholes: Topic = {
  name: 'parts and wholes',
  items: [
    ['page', 'book', 'many'], ['chapter', 'book', 'ten'], ['letter', 'word', 'some'], ['word', 'sentence', 'some'], ['sentence', 'story', 'many'], ['room', 'house', 'many'], ['door', 'house', 'some'], ['roof', 'house', ''], ['window', 'house', 'many'], ['wall', 'room', 'four'], ['wheel', 'car', 'four'], ['wheel', 'bicycle', 'two'], ['engine', 'car', ''], ['seat', 'bus', 'many'], ['wing', 'plane', 'two'], ['wing', 'bird', 'two'], ['tail', 'dog', ''], ['tail', 'horse', ''],
    ['paw', 'cat', 'four'], ['finger', 'hand', 'five'], ['toe', 'foot', 'five'], ['hand', 'arm', ''], ['leaf', 'tree', 'many'], ['branch', 'tree', 'many'], ['root', 'tree', 'many'], ['tree', 'forest', 'many'], ['street', 'city', 'many'], ['house', 'street', 'many'], ['city', 'country', 'many'], ['village', 'country', 'many'], ['pupil', 'class', 'many'], ['classroom', 'school', 'many'], ['player', 'team', 'eleven'], ['day', 'week', 'seven'], ['month', 'year', 'twelve'], ['minute', 'hour', 'sixty'], ['week', 'month', 'four'],
    ['key', 'keyboard', 'many'], ['string', 'guitar', 'six'], ['key', 'piano', 'many'], ['button', 'coat', 'some'], ['pocket', 'coat', 'two'], ['leg', 'table', 'four'], ['leg', 'chair', 'four'], ['drawer', 'desk', 'some'], ['bed', 'bedroom', ''], ['book', 'library', 'many'], ['hand', 'clock', 'two'], ['step', 'ladder', 'many'], ['sail', 'ship', 'some'],
  ].map(([part, whole, many]) => ({ part: part, whole: whole, ...(many ? { many } : {}) })),
  frames: [
    ['{a part} is a part of {a whole}.', 'The {part} is a part of the {whole}.', '{a whole} has {many} {s part}.', 'There are {many} {s part} in {a whole}.', '{a whole} has {a part}.', 'How many {s part} has {a whole}? It has {many}.', '{n} counted the {s part} of the {whole}.', '{n} looked at the {s part} of the {whole}.'],
    ['{a part} is a part of {a whole}.', '{a whole} has {many} {s part}.', '{s part} belong to {a whole}.', '{n} drew {a whole} with {many} {s part}.', '{n} drew {a whole}. {He} forgot the {part}.', 'The {part} belongs to the {whole}.'],
  ],
  questions: [['How many {s part} has {a whole}?', '[{many}.|It has {many} {s part}.]'], ['What is {a part} a part of?', '[{a whole}.|{a part} is a part of {a whole}.]']],
};
