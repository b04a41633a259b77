import { capitalise, numberWord, plural, withArticle } from '../english.js';
import { CLOTHES, PLACES, TRANSPORT } from '../knowledge/things.js';
import { are, isMass, isPlural, it, some, them, these } from '../knowledge/nouns.js';
import { fill } from '../template.js';
import type { Register } from '../register.js';
import { ITEMS } from './item-sentences.js';
import { withinLength } from './paragraphs.js';
import type { Random } from '../../../../src/engine/random.js';

function thing(random: Random): string {
  const [name, act, prep, , material, , qualities] = random.pick(
    ITEMS.filter(([item]) => !isMass(item) && !/stairs|lift|tap|letter|nail$/.test(item)),
  );
  const n = 2 + random.int(18);
  const quality =
    qualities.length > 0 ? random.pick(qualities.filter((q) => !/dirty|empty|old|broken|closed|noisy|slow/.test(q)).concat('new')) : 'new';
  return fill(
    random,
    [
      `[For sale|Big sale|Today only|Buy now]: [new|beautiful|good] ${isPlural(name) ? name : plural(name)}!\n`,
      `[Do you want to ${act}?|Would you like to ${act}?] [Then you need our ${name}.|Then buy ${some(name, true)}!|Our ${name} ${isPlural(name) ? 'help' : 'helps'} you.] `,
      `[${capitalise(it(name))} ${are(name)} ${quality}.|${prep === 'with' ? `With ${these(name)}` : 'Now'} everything is easy.|Everybody loves our ${name}.] `,
      material ? `${capitalise(it(name))} ${are(name)} made of [good|strong|real] ${material}. ` : '',
      `[Only ${numberWord(n)} euros!|Now only ${n} euros.|Buy two and pay for one!] [Come to our shop on [Monday|Friday|Saturday].|Call us today.|Order ${them(name)} now.]`,
    ].join(''),
    {},
  );
}

function shop(random: Random): string {
  const place = random.pick(PLACES.filter((candidate) => candidate.shop));
  const [first, second] = random.shuffle(place.things);
  return fill(
    random,
    `[Welcome to|Come to|Visit] ${place.name}!\n[Here you can ${random.pick(place.acts)}.|You need ${first}? We have ${first}.|We sell ${first}${second ? ` and ${second}` : ''}.] [We also have ${random.pick(place.things)}.|Our ${place.worker} will help you.|Good things do not have to be expensive.] [We are open from Monday to Saturday.|Open from eight to six.|On Sunday we are closed.] [See you soon!|We are waiting for you.|Bring your friends!]`,
    {},
  );
}

function trip(random: Random): string {
  const place = random.pick(
    PLACES.filter(
      (candidate) =>
        /beach|lake|zoo|museum|farm|theatre|circus|stadium|hotel|campsite|swimming|park/.test(candidate.name) && !candidate.shop,
    ),
  );
  const transport = random.pick(TRANSPORT.filter(([name]) => /^(?:bus|train|car|bicycle)$/.test(name)));
  return fill(
    random,
    `[Free time|A day for the whole family|Holiday]: come to ${place.name}!\n[${capitalise(place.at)} you can ${random.pick(place.acts)}.|Do you want to ${random.pick(place.acts)}? Then come to us.] [You will see ${random.pick(place.things)}.|There are always new things to see.] [You can come by ${transport[0]}.|The ${transport[0]} brings you here.] [A ticket costs ${numberWord(2 + random.int(12))} euros.|Children pay half.|Children do not have to pay.] [We are open every day.|Closed on Monday.]`,
    {},
  );
}

function clothes(random: Random): string {
  const [name, body, when, material] = random.pick(CLOTHES);
  const you = when.replace('they', 'you').replace('their', 'your');
  return fill(
    random,
    `[New in our shop|For sale]: ${isPlural(name) ? name : plural(name)}!\n[What do you wear ${you}? ${capitalise(some(name, true))}!|You need ${some(name, true)} ${you}.] ${material ? `[Ours ${isPlural(name) ? 'are' : 'is'} made of ${material}.|Made of the best ${material}.] ` : ''}${/head|feet|hands|neck|legs|eyes/.test(body) ? `[Good for your ${body}.|Your ${body} will thank you.] ` : ''}[We have red, blue and green ones.|They are big, small and just right for you.] [Try ${them(name)} on today!|Come and look!]`,
    {},
  );
}

function job(random: Random): string {
  const place = random.pick(PLACES.filter((candidate) => candidate.worker && !candidate.name.includes(candidate.worker)));
  return fill(
    random,
    `[We need help|Work with us|A new job]!\nWe are looking for a [new|friendly|good] ${place.worker}. You will work ${place.at}. ${capitalise(withArticle(place.worker))} ${place.works}. [You start at eight in the morning.|You work from Monday to Friday.|The pay is good.] [Write us an email.|Call us today!|Come and talk to us.]`,
    {},
  );
}

export const advert: Register = {
  name: 'advert',
  weight: 3,
  write(random) {
    return withinLength(
      Array.from({ length: random.pick([1, 2, 2]) }, () => random.pick([thing, thing, shop, trip, clothes, job])(random)).join('\n'),
    );
  },
};
