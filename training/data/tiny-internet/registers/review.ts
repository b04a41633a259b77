import { capitalise, PEOPLE } from '../english.js';
import { ITEMS } from './item-sentences.js';
import { DISHES, PLACES } from '../knowledge/things.js';
import { are, it, isMass, isPlural, some, them, these, were } from '../knowledge/nouns.js';
import { fill } from '../template.js';
import type { Register } from '../register.js';
import { withinLength } from './paragraphs.js';
import type { Random } from '../../../../src/engine/random.js';

const STARS = ['one star', 'two stars', 'three stars', 'four stars', 'five stars'] as const;

const opening = (name: string): string => (isPlural(name) ? '[Very good|Great|Wonderful]' : '[A very good|A great|A wonderful|The best]');

/** What may please or annoy about a thing; only true of things one buys. */
function ofItem(random: Random): string {
  const [name, act, prep, , material, parts, qualities] = random.pick(
    ITEMS.filter(([item, , p]) => p !== '' && !isMass(item) && !/stairs|lift|picture|tap|window|door|fireplace|key|letter|nail/.test(item)),
  );
  const happy = random.chance(0.55);
  const be = are(name);
  const mine = (phrase: string): string =>
    phrase
      .replace(/\byourself\b/g, 'myself')
      .replace(/\byour\b/g, 'my')
      .replace(/\byou\b/g, 'I');
  const part = parts.length > 0 ? random.pick(parts) : '';
  const quality = qualities.length > 0 ? random.pick(qualities) : 'new';
  return fill(
    random,
    happy
      ? `${opening(name)} ${name}: ${random.pick(STARS.slice(3))}.\nI bought ${these(name)} last [week|month|year]. [I ${mine(act)} ${prep} ${them(name)} every [day|week].|Now I can ${mine(act)} every day.|${capitalise(it(name))} ${be} ${quality} and I like ${them(name)}.] ${material ? `[${capitalise(it(name))} ${be} made of ${material} and [very strong|will not break].|The ${material} is good.] ` : ''}[The price is fair.|${capitalise(it(name))} ${were(name)} not expensive.|My family loves ${them(name)}.|I am very happy with ${them(name)}.] ${part ? `[The ${part} is just right.|I like the ${part} best.] ` : ''}[I will buy ${isPlural(name) ? 'here again' : 'another one soon'}.|Thank you!|You should buy ${isPlural(name) ? 'them' : 'one'}, too.]`
      : `${isPlural(name) ? '[Bad|Terrible]' : '[A bad|A terrible]'} ${name}: ${random.pick(STARS.slice(0, 2))}.\nI wanted to ${mine(act)}, so I bought ${some(name, true)}. [After two days ${it(name)} ${were(name)} broken.|It was too expensive and not good.|${capitalise(it(name))} ${were(name)} much too small.] ${part ? `[The ${part} fell off.|The ${part} is broken.|The ${part} was dirty.] ` : ''}[I am very angry.|I was sad and angry.|What a bad shop!] [I want my money back.|Do not buy ${them(name)}!|The shop did not answer my email.] [Now I cannot ${mine(act)}.|I will never buy there again.]`,
    {},
  );
}

function ofPlace(random: Random): string {
  const place = random.pick(
    PLACES.filter((candidate) => candidate.worker && !/school|church|office|police|fire station|hospital|bus stop/.test(candidate.name)),
  );
  const happy = random.chance(0.6);
  const act = random.pick(place.acts).replace(/\byour\b/g, 'our');
  return fill(
    random,
    happy
      ? `[A nice place|A wonderful visit|We loved it]: ${random.pick(STARS.slice(3))}.\nWe went to ${place.name} to ${act}. The ${place.worker} was [friendly|very kind|polite]. ${capitalise(place.at)} we saw ${random.pick(place.things)}. [Everything was clean.|It was not expensive.|The children were happy.] [We will come again!|Go there, it is great!]`
      : `[Never again|Not good|A bad day]: ${random.pick(STARS.slice(0, 2))}.\nWe wanted to ${act}, so we went to ${place.name}. We had to wait for [one hour|two hours|half an hour]. The ${place.worker} was [not friendly|very rude|tired]. [It was dirty and loud.|It was too expensive.|It was cold inside.] [We went home and were angry.|We will not come back.]`,
    {},
  );
}

function ofFood(random: Random): string {
  const [dish, ingredients, , serve] = random.pick(DISHES);
  const plain = dish.replace(/^an? /, '');
  const many = /s$/.test(plain) && !dish.startsWith('a ');
  const be = many ? 'were' : 'was';
  const place = random.pick(['restaurant', 'cafe', 'hotel']);
  return fill(
    random,
    random.chance(0.6)
      ? `[Very good food|I love this ${place}|A good ${place}]: ${random.pick(STARS.slice(3))}.\nI ordered ${dish}. The waiter was [friendly|fast|very nice]. The ${plain} ${be} [fresh|very good|wonderful|just right]. [You can taste the ${random.pick(ingredients).replace(/^an? /, '')}.|They serve ${many ? 'them' : 'it'} ${serve}.|It was not too expensive.] [I was full and happy.|I will eat here again.]`
      : `[Bad food|I did not like it|A bad ${place}]: ${random.pick(STARS.slice(0, 2))}.\nI was hungry and ordered ${dish}. The waiter came after an hour. The ${plain} ${be} [not good|bad|much too expensive]. [The plate was dirty.|There was a hair on my plate.|My spoon was dirty.] [The bill was too high.|I paid and went home hungry.]`,
    {},
  );
}

export const review: Register = {
  name: 'review',
  weight: 3,
  write(random) {
    const reviews = Array.from(
      { length: random.pick([1, 1, 2]) },
      () => `${random.pick([ofItem, ofPlace, ofFood])(random)}${random.chance(0.5) ? `\n${random.pick(PEOPLE).name}` : ''}`,
    );
    return withinLength(reviews.join('\n'));
  },
};
