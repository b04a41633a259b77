import { capitalise, fill, list, past, type Person } from '../english.js';
import { fill as tell } from '../template.js';
import { CAUSES, STORIES } from '../knowledge/everyday.js';
import { DRESS_FOR, HOUSEHOLD, DISHES, PLACES, REPAIRS } from '../knowledge/things.js';
import { it, some, them, were } from '../knowledge/nouns.js';
import type { Register } from '../register.js';
import { cast, twoPeople } from './two-people.js';
import { forPerson, ITEMS } from './item-sentences.js';
import { joinStory, withinLength } from './paragraphs.js';
import type { Random } from '../../../../src/engine/random.js';

/** Stories of the house and the town: something happens because of something else, and someone feels something about it. */

type Scene = (random: Random, person: Person, friend: Person) => string;

export function causeSentence(random: Random, person: Person): string {
  const [cause, effect] = random.pick(CAUSES);
  const words = { P: person.name, he: person.he, him: person.him, his: person.his };
  const c = fill(cause, words);
  const e = fill(effect, words);
  // The effect comes first now, so the name moves there and the cause gets the pronoun.
  const named = effect.replace(/\{(he|him|his)\}/, (_, pronoun: string) => (pronoun === 'his' ? "{P}'s" : '{P}'));
  const reversed = /\b(?:it|them)\b/.test(effect)
    ? `${capitalise(c)}, so ${e}.`
    : cause.startsWith('{P} ') && named !== effect
      ? `${capitalise(fill(named, words))} because ${fill(`{he}${cause.slice(3)}`, words)}.`
      : `${capitalise(e)} because ${c}.`;
  return random.pick([
    () => `${capitalise(c)}, so ${e}.`,
    () => `${capitalise(c)}, so ${e}.`,
    () => reversed,
    () => `${capitalise(c)}. ${capitalise(e)}.`,
    () => `${capitalise(c)}. So ${e}.`,
    () => `Because ${c}, ${e}.`,
    () => `${capitalise(c)}, and so ${e}.`,
  ])();
}

const OPENINGS = [
  'It was [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [morning|afternoon|evening].',
  'One day {P} was at home.',
  'One [morning|evening|day] something happened.',
  '{P} lived in [a small|a big|an old|a new] house.',
  'Yesterday was a [good|long|strange|busy] day for {P}.',
  'Last [week|summer|winter] {P} visited {Q}.',
  'It was a [sunny|rainy|cold|warm] day.',
  'Once there was a [boy|girl] called {P}.',
] as const;

const ENDINGS = [
  '{P} was [happy|glad].',
  'In the evening {P} was tired and went to bed.',
  '"What a [day|nice day]!" said {P}.',
  'Then {he} went home.',
  '{P} told {Q} about it, and they laughed.',
  'It was a good day.',
  '{P} and {Q} were happy.',
  'Everybody was glad.',
  'After that {P} slept well.',
  'At night {he} looked at the stars and fell asleep.',
  '{P} will never forget this day.',
  'That was the end of a long day.',
] as const;

const sex = (text: string, person: Person): string => text.replace(/\[boy\|girl\]/, person.he === 'he' ? 'boy' : 'girl');

/** Someone wants to do something, looks for the thing in the wrong places and finds it in the right one. */
const search: Scene = (random, person, friend) => {
  const places = HOUSEHOLD.filter(([, , prep, where]) => prep === 'with' && /^(?:in|on|under|next to) the/.test(where));
  const [name, act, prep, where] = random.pick(places);
  const wrong = random.pick(
    ['under the bed', 'in the garden', 'behind the door', 'under the table', 'in the car'].filter((place) => place !== where),
  );
  const { name: P, he } = person;
  const mine = forPerson(act, person);
  return [
    random.pick([
      `${P} wanted to ${mine}, so ${he} needed ${some(name, true)}.`,
      `${P} needed ${some(name, true)} to ${mine}.`,
      `"Where ${were(name) === 'were' ? 'are' : 'is'} the ${name}? I want to ${act.replace(/\byour\b/g, 'my').replace(/\byourself\b/g, 'myself')}," said ${P}.`,
    ]),
    random.pick([
      `${capitalise(he)} looked ${wrong}, but the ${name} ${were(name)} not there.`,
      `${capitalise(it(name))} ${were(name)} not ${wrong}.`,
      `First ${he} looked ${wrong} and found nothing.`,
    ]),
    random.pick([
      `"Look ${where}," said ${friend.name}.`,
      `Then ${he} looked ${where}.`,
      `${friend.name} found ${them(name)} ${where}.`,
      `At last ${he} found ${them(name)} ${where}.`,
    ]),
    random.pick([
      `Now ${P} could ${mine}.`,
      `Then ${he} ${forPerson(past(act), person)}${prep ? ` ${prep} ${them(name)}` : ''}.`,
      `${P} was glad and said thank you.`,
      `${P} put ${them(name)} on the table and smiled.`,
    ]),
  ].join(' ');
};

const borrow: Scene = (random, person, friend) => {
  const [name, act] = random.pick(
    ITEMS.filter(([item, , prep]) => prep === 'with' && !/nail|medicine|toothbrush|teddy|battery/.test(item)),
  );
  const { name: P, he, him } = person;
  return tell(
    random,
    `{P} wanted to ${forPerson(act, person)}, but {he} had no ${name}. {he} asked {Q} for help. "[Can you lend me|Do you have|May I borrow] ${some(name, true)}?" {he} asked. "[Of course|Yes|Sure], here you are," said {Q}. [{P} said thank you.|It was easy with ${them(name)}.|In the evening {he} brought ${them(name)} back.|Then {P} could ${forPerson(act, person)}.]`,
    { ...cast(person, friend), P, he, him },
  );
};

const shop: Scene = (random, person, friend) => {
  const place = random.pick(PLACES.filter((candidate) => candidate.shop));
  const thing = random.pick(place.things);
  const other = random.pick(place.things);
  return tell(
    random,
    [
      `[{P} needed ${thing}|{P} wanted to buy ${thing}|{P} had no ${thing} any more], so {he} went to ${place.name}. `,
      `[{he} took a bag and some money.|{he} walked there with {Q}.|{he} went there by bus.|It was not far.] `,
      `[${capitalise(place.at)} there ${other === thing ? 'were also many other things' : `${were(other)} also ${other}`}.|The ${place.worker} was friendly.|The ${place.worker} said, "Good morning!"|There were many people ${place.at}.] `,
      `[{he} paid and carried everything home.|{P} paid with a card and went home.|The price was good, and {he} paid at once.|{he} bought ${thing} and went home.|"How much ${were(thing) === 'were' ? 'are they' : 'is it'}?" {he} asked. Then {he} paid.]`,
    ].join(''),
    cast(person, friend),
  );
};

const visit: Scene = (random, person, friend) => {
  const place = random.pick(PLACES.filter((candidate) => !candidate.shop));
  const [act, second] = random.shuffle(place.acts);
  const transport = random.pick(['bus', 'train', 'tram']);
  const wanted = forPerson(act, person);
  return tell(
    random,
    [
      `[{P} wanted to ${wanted}, so {he} went to ${place.name}.|{P} and {Q} went to ${place.name}.|{P} went to ${place.name} to ${wanted}.] `,
      `[It was not far by ${transport}.|The ${transport} was [full|late].|By ${transport} it took [ten|twenty] minutes.] `,
      place.worker ? `[There the ${place.worker} said hello.|{he} saw the ${place.worker}.] ` : '',
      second ? `[There you can also ${second}.|After that {he} wanted to ${forPerson(second, person)} too.] ` : '',
      `[{he} stayed for two hours.|It was great.|{he} liked it very much.|In the evening {he} came home.|{Q} was there, too.]`,
    ].join(''),
    cast(person, friend),
  );
};

/** 'add the eggs and stir until it is smooth' → 'added the eggs and stirred until it was smooth'. */
function pastStep(step: string): string {
  return past(step)
    .replace(/ and (add|stir|cook|fry|turn|mix|make|take|close|pour)\b/g, (_, verb: string) => ` and ${past(verb)}`)
    .replace(/(until (?:it|they)) (is|are)\b/g, (_, start: string, be: string) => `${start} ${be === 'is' ? 'was' : 'were'}`)
    .replace('you hear', '{he} heard')
    .replace(/\byour\b/g, '{his}');
}

const cook: Scene = (random, person, friend) => {
  const [dish, ingredients, steps, serve] = random.pick(DISHES.filter(([, , all]) => all.length < 7));
  const plain = dish.replace(/^an? /, '');
  return tell(
    random,
    [
      `[{P} was hungry and wanted to make ${dish}.|{P} wanted to make ${dish} for {Q}.|{Q} was hungry, so {P} made ${dish}.] `,
      `[{he} took ${list(ingredients)}.|For this {he} needed ${list(ingredients)}.] `,
      steps
        .map((step, i) => `${i === 0 ? 'First {he}' : random.pick(['Then {he}', '{he}', 'After that {he}'])} ${pastStep(step)}.`)
        .join(' '),
      ` [They ate it ${serve}.|"The ${plain} ${/s$/.test(plain) ? 'are' : 'is'} very good!" said {Q}.|{Q} wanted more.]`.replace(
        'ate it',
        /tea|coffee|lemonade|hot chocolate/.test(dish) ? 'drank it' : /s$/.test(plain) && !dish.startsWith('a ') ? 'ate them' : 'ate it',
      ),
    ].join(''),
    cast(person, friend),
  );
};

const repair: Scene = (random, person, friend) => {
  const [thing, trouble, because, remedy, tool] = random.pick(REPAIRS);
  return tell(
    random,
    [
      `[{P}'s ${thing} ${trouble}, because ${because}.|The ${thing} ${trouble}. {P} looked at ${them(thing)} and was sad.] `,
      `[{he} wanted to ${remedy}, so {he} needed ${some(tool, true)}.|{he} took ${some(tool, true)} to ${remedy}.|"You must ${remedy}," said {Q} and brought ${some(tool, true)}.] `,
      `[After an hour everything was fine again.|It was hard work, but {he} did it.|{Q} helped {him}.|Soon the ${thing} ${were(thing)} as good as new.]`,
    ].join(''),
    cast(person, friend),
  );
};

const dress: Scene = (random, person, friend) => {
  const [weather, clothes, reason] = random.pick(DRESS_FOR);
  const [first, second] = random.shuffle(clothes);
  return tell(
    random,
    [
      `It was ${weather} outside. [{P} wanted to go out, so {he} put on ${first}.|{P} put on ${first}${second ? ` and ${second}` : ''} to ${forPerson(reason, person)}.|"Put on ${first}," said {Q}.] `,
      weather === 'cold' || weather === 'snowy'
        ? '[Then {he} was warm.|Without a coat {he} would be cold.|After an hour {he} came home and drank hot tea.]'
        : weather === 'rainy'
          ? '[{he} also took an umbrella and did not get wet.|The street was wet, but {his} feet were dry.|{he} jumped over the water on the road.]'
          : weather === 'windy'
            ? '[The wind blew {his} hat away.|{he} took a kite and went to the field.]'
            : '[Then {he} ate an ice cream.|{he} sat under a tree, where it was cool.|Later {he} went to the pool to swim.]',
    ].join(''),
    cast(person, friend),
  );
};

const causes: Scene = (random, person) => `${causeSentence(random, person)} ${causeSentence(random, person)}`;
const cause: Scene = (random, person) => causeSentence(random, person);

const SCENES: readonly Scene[] = [search, borrow, shop, visit, cook, repair, dress, cause, causes, causes];

const whole: Scene = (random, person, friend) => tell(random, random.pick(STORIES), cast(person, friend));

export const storyHome: Register = {
  name: 'story-home',
  weight: 14,
  write(random) {
    const [person, friend] = twoPeople(random);
    if (random.chance(0.5)) {
      const title = random.chance(0.15) ? `${person.name} and ${friend.name}\n` : '';
      return withinLength(title + joinStory(random, whole(random, person, friend), 0.4));
    }
    const words = cast(person, friend);
    const scenes = random
      .shuffle(SCENES)
      .slice(0, 2 + random.int(2))
      .map((scene) => scene(random, person, friend));
    const parts = [
      random.chance(0.6) ? `${tell(random, sex(random.pick(OPENINGS), person), words)} ` : '',
      scenes.join(random.chance(0.5) ? '\n' : ' '),
      random.chance(0.7) ? ` ${tell(random, random.pick(ENDINGS), words)}` : '',
    ];
    return withinLength(joinStory(random, parts.join(''), 0.4));
  },
};
