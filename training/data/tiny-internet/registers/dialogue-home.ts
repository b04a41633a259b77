import { capitalise, list, numberWord, PEOPLE, plural, withArticle, type Person } from '../english.js';
import { CAUSES, TRUTHS } from '../knowledge/everyday.js';
import { COLOURS, DISHES, FOODS, MEALS, INSIDE, NOT_HANDY, PAIRS, PLACES, TRANSPORT } from '../knowledge/things.js';
import { are, it, isMass, isPlural, some, them } from '../knowledge/nouns.js';
import { fill } from '../template.js';
import type { Register } from '../register.js';
import { EVERYDAY_TALKS } from './everyday-talks.js';
import { ITEMS } from './item-sentences.js';
import { withinLength } from './paragraphs.js';
import { twoPeople } from './two-people.js';
import type { Random } from '../../../../src/engine/random.js';

/** A talk is a list of turns, first speaker first. `A` and `B` in a turn are the names of the two. */
type Talk = (random: Random) => readonly string[];

const my = (act: string): string =>
  act
    .replace(/\byourself\b/g, 'myself')
    .replace(/\byour\b/g, 'my')
    .replace(/\byou\b/g, 'I');

const lend: Talk = (random) => {
  const [name, act, , where] = random.pick(ITEMS.filter(([, , p, w]) => p === 'with' && w !== '' && !/your/.test(w)));
  return [
    `[Do you have ${some(name, true)}?|Can you give me ${some(name, true)}?|I need ${some(name, true)}.|Where can I find ${some(name, true)}?]`,
    'Why? What do you want to do?',
    `I want to ${my(act)}.`,
    `[The ${name} ${are(name)} ${where}.|Look ${where}.|Yes, ${it(name)} ${are(name)} ${where}.]`,
    `[Thank you|Thanks a lot|Great]! [Now I can ${my(act)}.|You are very kind.|I will bring ${them(name)} back.]`,
    `[You are welcome.|No problem.|Be careful!]`,
  ];
};

const whatFor: Talk = (random) => {
  const [name, act, prep, , material] = random.pick(ITEMS);
  return [
    `What ${isPlural(name) ? 'are these' : 'is this'}?`,
    `${capitalise(it(name))} ${are(name)} ${some(name, true)}.`,
    `What do you do with ${them(name)}?`,
    prep === 'with' ? `You ${act} with ${them(name)}.` : prep ? `You ${act} ${prep} ${them(name)}.` : `You ${act} ${them(name)}.`,
    material ? `What ${are(name)} ${it(name)} made of?` : `Do you have ${isPlural(name) ? 'some' : 'one'} at home?`,
    material ? `${capitalise(it(name))} ${are(name)} made of ${material}.` : `[Yes, I do.|No, I do not.|Yes, of course.]`,
  ];
};

const buying: Talk = (random) => {
  const place = random.pick(PLACES.filter((candidate) => candidate.shop));
  const thing = random.pick(place.things);
  const price = 2 + random.int(18);
  const be = are(thing);
  return [
    `Good [morning|afternoon|day]. Can I help you?`,
    `[Yes, please. I would like to buy ${thing}.|I need ${thing}, please.|Do you have ${thing}?]`,
    `[Of course|Yes]. Here ${be === 'are' ? 'they are' : 'it is'}.`,
    `How much ${be} ${it(thing)}?`,
    `${be === 'are' ? 'They are' : 'It is'} ${numberWord(price)} euros.`,
    `Here is the money.`,
    `Thank you, and goodbye!`,
  ];
};

const goingTo: Talk = (random) => {
  const place = random.pick(PLACES);
  const act = my(random.pick(place.acts));
  const transport = random.pick(TRANSPORT.filter(([name]) => /^(?:car|bus|bicycle|train|tram|taxi)$/.test(name)))[0];
  return [
    'Where are you going[?|, {B}?]',
    `I am going to ${place.name}.`,
    `What do you want to do there?`,
    `I want to ${act}.`,
    'How do you get there?',
    `[By ${transport}.|I take the ${transport}.|I go there by ${transport}.]`,
    `[Have fun!|See you later!|Can I come with you?|Goodbye!]`,
  ];
};

const whereTo: Talk = (random) => {
  const place = random.pick(PLACES.filter((candidate) => candidate.worker));
  return [
    `Where can I ${my(random.pick(place.acts))}?`,
    `[Go to ${place.name}.|You can do that ${place.at}.|${capitalise(place.at)}, of course.]`,
    `Who works there?`,
    `${capitalise(withArticle(place.worker))} ${place.works}.`,
    `What else can I find there?`,
    `${capitalise(random.pick(place.things))}.`,
  ];
};

const whereIs: Talk = (random) => {
  const [thing, inner, outer] = random.pick(INSIDE);
  const be = are(thing);
  return [
    `Where ${be} the ${thing}?`,
    `${capitalise(it(thing))} ${be} ${inner}.`,
    `And where is that?`,
    `${capitalise(outer)}, of course.`,
    `[I found ${them(thing)}. Thank you!|Oh yes, there ${it(thing)} ${be}!|I do not see ${them(thing)}.]`,
  ];
};

const meal: Talk = (random) => {
  const [name, time, foods] = random.pick(MEALS);
  const [food, second] = random.shuffle(foods);
  const drink = random.pick(['tea', 'coffee', 'water', 'milk', 'orange juice']);
  return [
    `What would you like for ${name}?`,
    `[I would like ${food}, please.|${capitalise(food)}, please.]`,
    `And what would you like to drink?`,
    `[${/tea|coffee/.test(drink) ? 'A cup' : 'A glass'} of|Some] ${drink}, please.`,
    `[Do you also want|Would you like] ${second}?`,
    `[Yes, please. I am very hungry.|No, thank you. I am full.|Yes, I love it.]`,
    `[Enjoy your meal!|We eat ${name} ${time}.|Here you are.]`,
  ];
};

const foodTalk: Talk = (random) => {
  const [name, kind, colours, tastes, from] = random.pick(FOODS.filter(([, , c, t]) => c.length > 0 && t.length > 0));
  return [
    `Do you like ${isMass(name) ? name : plural(name)}?`,
    `[Yes, very much.|Yes, I do.|Not really.]`,
    `What colour is ${some(name)}?`,
    `It is ${random.pick(colours)}.`,
    `And how does it taste?`,
    `It is ${random.pick(tastes)}.`,
    `Where does it come from?`,
    `It ${from}.`,
    kind === 'food' ? 'Let us eat something!' : `So it is ${withArticle(kind)}.`,
  ];
};

const cooking: Talk = (random) => {
  const [dish, ingredients, steps] = random.pick(DISHES);
  const [first, second] = steps;
  return [
    `How do you make ${dish}?`,
    `You need ${list(ingredients)}.`,
    `And what do I do first?`,
    `First ${first}.`,
    `[And then|What comes next]?`,
    `Then ${second}.`,
    `[That is easy!|That sounds good!|I am hungry already.]`,
  ];
};

const why: Talk = (random) => {
  const [cause, effect] = random.pick(CAUSES.filter(([c, e]) => c.startsWith('{P} was') && e.startsWith('{he} ')));
  const third = random.pick(PEOPLE);
  const words = { P: third.name, he: third.he, him: third.him, his: third.his };
  return [
    'What did {P} do?',
    effect.replace('{he}', '{P}') + '.',
    `Why?`,
    `Because ${cause.replace('{P}', '{he}')}.`,
    '[Oh, I see.|I understand.|Now I understand.]',
  ].map((turn) => fill(random, turn, words));
};

const riddle: Talk = (random) => {
  const [name, act, prep, where, material] = random.pick(ITEMS.filter(([, , , w]) => w !== '' && !/your/.test(w)));
  const use = prep ? `You ${act} ${prep} ${them(name)}` : `You ${act} ${them(name)}`;
  return [
    `I am thinking of a thing. ${use}.`,
    `Where ${are(name)} ${it(name)}?`,
    `${capitalise(it(name))} ${are(name)} ${where}.`,
    material ? `[What ${are(name)} ${it(name)} made of?|Can you tell me more?]` : 'Hm, that is not easy.',
    material ? `${capitalise(it(name))} ${are(name)} made of ${material}.` : 'You know it!',
    `I know! ${isPlural(name) ? 'They are' : 'It is'} ${some(name, true)}!`,
    `[Yes, you are right!|Right!|Very good!]`,
  ];
};

const colours: Talk = (random) => {
  const [first, second] = random.shuffle(COLOURS);
  return [
    `What is ${first[0]}?`,
    `${capitalise(random.pick(first[2]))} is ${first[0]}.`,
    `And what is ${second[0]}?`,
    `${capitalise(random.pick(second[2]))} is ${second[0]}.`,
    `What is your favourite colour?`,
    `I like ${random.pick([first[0], second[0]])}.`,
  ];
};

const together: Talk = (random) => {
  const [first, second, sentence, act] = random.pick(PAIRS.filter((pair) => !NOT_HANDY.has(pair[1])));
  return [
    `I want to ${my(act)}. What do I need?`,
    `[You need ${some(first, true)} and ${some(second, true)}.|Take ${some(first, true)} and ${some(second, true)}.]`,
    `Why ${some(second, true)}?`,
    sentence,
    `[Of course!|Right, thank you.]`,
  ];
};

const quiz: Talk = (random) => {
  const [first, second, third] = random.shuffle(TRUTHS);
  return [
    `Tell me something that is true.`,
    first,
    `[That is right. And something else?|Yes, I know that.]`,
    second,
    `I know something too. ${third}`,
    `[Right!|That is true.|Everybody knows that!]`,
  ];
};

const SMALL_TALK: readonly (readonly string[])[] = [
  [
    'Good morning, {B}! How are you?',
    '[Fine|Very well], thank you. And you?',
    '[I am tired. I went to bed too late.|I am happy. Today is my birthday.|I have a cold.|I am fine, too.]',
    '[I hope you have a nice day.|Do you want a cup of tea?]',
    'Yes, thank you. See you later!',
  ],
  [
    'I am cold.',
    'Close the window and put on your jumper.',
    'The window is closed already.',
    'Then I will turn on the heater.',
    'Thank you. Now it is warm.',
  ],
  [
    'I am so hungry!',
    'There is some bread in the kitchen.',
    'Is there any cheese?',
    'Yes, it is in the fridge. Take a knife and a plate.',
    'Thank you. Do you want a sandwich, too?',
    'Yes, please!',
  ],
  [
    'I am thirsty.',
    'Would you like a glass of water?',
    'Yes, please. With ice.',
    'Here you are. Be careful, the glass is full.',
    'Thank you very much.',
  ],
  [
    'What time is it?',
    "It is [seven|eight|nine|ten] o'clock.",
    'Oh no, I am late! The bus leaves in five minutes.',
    'Then run! And do not forget your bag.',
    'Goodbye!',
  ],
  [
    'Can you help me? This box is too heavy.',
    'Of course. What is in it?',
    'Books, only books.',
    'Where shall we put it?',
    'Next to the shelf, please. Thank you!',
  ],
  ['Do not touch the stove!', 'Why not?', 'Because it is hot. You can burn your hand.', 'All right, I will be careful.'],
  ['It is raining. Take your umbrella.', 'I cannot find it.', 'It is next to the door.', 'Thank you. Now I will stay dry.'],
  ['Why is the floor wet?', 'Because I washed it with the mop.', 'May I walk on it?', 'No, please wait until it is dry.'],
  [
    'Knock, knock!',
    'Who is there?',
    'It is me, {A}. Please open the door.',
    'Wait, I must find the key.',
    'It is cold out here!',
    'Now come in and take off your coat.',
  ],
  [
    'Please set the table.',
    'What do we need?',
    'Plates, knives, forks and glasses.',
    'And spoons?',
    'Yes, because we have soup.',
    'Dinner is ready. Enjoy your meal!',
  ],
  [
    'One ticket to the city, please.',
    'One way or return?',
    'Return, please. When does the train leave?',
    "At ten o'clock, from platform [two|three|four].",
    'How much is the ticket?',
    'Twelve euros, please.',
    'Here you are. Thank you!',
  ],
  [
    'Excuse me, where is the station?',
    'Go straight on and then turn [left|right].',
    'Is it far?',
    'No, it is only five minutes on foot.',
    'Thank you very much!',
    'You are welcome.',
  ],
  [
    'What is the matter?',
    'I have a headache.',
    'Did you drink enough water?',
    'No, I forgot.',
    'Drink a glass of water and lie down in a dark room.',
    'Thank you, doctor.',
  ],
  [
    'Hello, this is {A}. Can I speak to {B}, please?',
    'Speaking. Hello, {A}!',
    'Do you want to play football this afternoon?',
    'Yes, when?',
    "At three o'clock in the park.",
    'Good. Bring your ball!',
    'See you then.',
  ],
  [
    'Are you ready to order?',
    'Yes. I would like the [fish|chicken|soup], please.',
    'And to drink?',
    'A glass of water, please.',
    'Here is your food. Enjoy!',
    'Thank you. Can I have the bill, please?',
    'Of course. That is fifteen euros.',
  ],
  [
    'Happy birthday, {B}!',
    'Thank you, {A}!',
    'This present is for you.',
    'What is it? A book! I love reading.',
    'How old are you now?',
    'I am [ten|eleven|twelve|twenty|thirty].',
    'Then blow out the candles on the cake!',
  ],
  [
    'Have you done your homework?',
    'Not yet.',
    'Why not?',
    'My pencil is broken and I cannot write.',
    'Here is a pen. Now you can write.',
    'Thank you. I will do it at once.',
  ],
  [
    'Good night, {B}. Did you brush your teeth?',
    'Yes, and I put on my pyjamas.',
    'Then turn off the light and sleep well.',
    'Can you tell me a story?',
    'Only a short one. Close your eyes.',
    'Good night!',
  ],
  [
    'Oh no, I broke a cup!',
    'Do not worry. Did you cut your finger?',
    'No, I am fine. I am sorry.',
    'Take the broom and sweep the floor.',
    'I will buy a new cup.',
  ],
  [
    'Which shoes shall I wear?',
    'It is snowing, so wear your boots.',
    'And on my head?',
    'Your woolly hat, of course.',
    'And on my hands?',
    'Your gloves. And put on your scarf!',
  ],
  ['The traffic light is red.', 'So we must stop and wait.', 'Now it is green.', 'Look left and right, and then we can cross the street.'],
  [
    'I cannot see anything in here.',
    'Turn on the light.',
    'It does not work.',
    'The bulb is broken. I will get a candle and some matches.',
    'Thank you. That is better.',
  ],
  [
    'Why are you crying?',
    'I fell and hurt my knee.',
    'Let me see. I will put a bandage on it.',
    'Thank you. It does not hurt so much now.',
    'You are very brave.',
  ],
  [
    'Why are you laughing?',
    'My brother told me a joke.',
    'Tell it to me, too!',
    'Why did the clock go to school? To learn the time!',
    'That is a good one.',
  ],
  [
    'Can I borrow your bicycle?',
    'Why do you need it?',
    'I missed the bus.',
    'All right, but wear a helmet.',
    'I will bring it back in the evening.',
  ],
];

const smallTalk: Talk = (random) => random.pick(SMALL_TALK);

const TALKS: readonly Talk[] = [
  lend,
  lend,
  whatFor,
  whatFor,
  buying,
  goingTo,
  goingTo,
  whereTo,
  whereTo,
  whereIs,
  meal,
  foodTalk,
  cooking,
  why,
  why,
  riddle,
  riddle,
  colours,
  together,
  together,
  quiz,
  quiz,
  smallTalk,
  smallTalk,
  smallTalk,
  smallTalk,
  ...EVERYDAY_TALKS,
  ...EVERYDAY_TALKS,
  ...EVERYDAY_TALKS,
];

function asTurns(turns: readonly string[], a: Person, b: Person): string {
  return turns.map((turn, i) => `${(i % 2 === 0 ? a : b).name}: ${turn}`).join('\n');
}

function asSpeech(random: Random, turns: readonly string[], a: Person, b: Person): string {
  return turns
    .map((turn, i) => {
      const speaker = i % 2 === 0 ? a : b;
      if (i > 1 && random.chance(0.6)) return `"${turn}"`;
      const verb = turn.endsWith('?') ? 'asked' : i % 2 === 1 && turns[i - 1].endsWith('?') ? 'answered' : 'said';
      return turn.endsWith('.') ? `"${turn.slice(0, -1)}," ${verb} ${speaker.name}.` : `"${turn}" ${verb} ${speaker.name}.`;
    })
    .join(random.chance(0.5) ? '\n' : ' ');
}

export const dialogueHome: Register = {
  name: 'dialogue-home',
  weight: 12,
  write(random) {
    const [a, b] = twoPeople(random);
    const count = random.chance(0.4) ? 2 : 1;
    const talks = Array.from({ length: count }, () => {
      const turns = random
        .pick(TALKS)(random)
        .map((turn) => fill(random, turn, { A: a.name, B: b.name }));
      return random.chance(0.65) ? asTurns(turns, a, b) : asSpeech(random, turns, a, b);
    });
    return withinLength(talks.join('\n'));
  },
};
