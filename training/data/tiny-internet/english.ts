/** The little English grammar that the sentence frames need. Words come from our own lists, so the rules need not be complete. */

const AN_SOUND = /^(?:[aeio]|u(?!ni|se|su)|hour|honest)/i;

/** 'apple' → 'an apple'; also for phrases: 'old coat' → 'an old coat'. */
export function withArticle(noun: string): string {
  return `${articleFor(noun)} ${noun}`;
}

/** 'apple' → 'an'. */
export function articleFor(noun: string): 'a' | 'an' {
  return AN_SOUND.test(noun) && !/^(?:one|once|eu)/i.test(noun) ? 'an' : 'a';
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** list(['a', 'b', 'c']) → 'a, b and c'. */
export function list(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`;
}

const IRREGULAR_PLURALS: Readonly<Partial<Record<string, string>>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
  knife: 'knives',
  wife: 'wives',
  life: 'lives',
  leaf: 'leaves',
  loaf: 'loaves',
  shelf: 'shelves',
  half: 'halves',
  wolf: 'wolves',
  calf: 'calves',
  scarf: 'scarves',
  thief: 'thieves',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  ox: 'oxen',
  postman: 'postmen',
  fireman: 'firemen',
  snowman: 'snowmen',
  policeman: 'policemen',
  fisherman: 'fishermen',
  series: 'series',
  aircraft: 'aircraft',
};

/** Plural of a noun or noun phrase: the last word changes. */
export function plural(noun: string): string {
  const space = noun.lastIndexOf(' ');
  if (space >= 0) return noun.slice(0, space + 1) + plural(noun.slice(space + 1));
  const irregular = IRREGULAR_PLURALS[noun];
  if (irregular) return irregular;
  if (/(?:trousers|jeans|shorts|scissors|glasses|clothes|pyjamas|socks|shoes|boots|gloves|stairs|headphones|tights)$/.test(noun))
    return noun;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

const THIRD_PERSONS: Readonly<Partial<Record<string, string>>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** The first word of a verb phrase changes: 'wash the car' → 'washes the car'. */
export function thirdPerson(verbPhrase: string): string {
  return onFirstWord(verbPhrase, (verb) => {
    const irregular = THIRD_PERSONS[verb];
    if (irregular) return irregular;
    if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
    return `${verb}s`;
  });
}

const PASTS: Readonly<Partial<Record<string, string>>> = {
  be: 'was',
  have: 'had',
  do: 'did',
  go: 'went',
  make: 'made',
  take: 'took',
  get: 'got',
  give: 'gave',
  come: 'came',
  see: 'saw',
  say: 'said',
  tell: 'told',
  know: 'knew',
  think: 'thought',
  find: 'found',
  put: 'put',
  cut: 'cut',
  shut: 'shut',
  hit: 'hit',
  hurt: 'hurt',
  let: 'let',
  set: 'set',
  cost: 'cost',
  eat: 'ate',
  drink: 'drank',
  sing: 'sang',
  ring: 'rang',
  swim: 'swam',
  begin: 'began',
  run: 'ran',
  sit: 'sat',
  stand: 'stood',
  understand: 'understood',
  lie: 'lay',
  lay: 'laid',
  pay: 'paid',
  read: 'read',
  write: 'wrote',
  ride: 'rode',
  drive: 'drove',
  rise: 'rose',
  wake: 'woke',
  break: 'broke',
  speak: 'spoke',
  steal: 'stole',
  wear: 'wore',
  tear: 'tore',
  bring: 'brought',
  buy: 'bought',
  catch: 'caught',
  teach: 'taught',
  fight: 'fought',
  feel: 'felt',
  keep: 'kept',
  sleep: 'slept',
  sweep: 'swept',
  leave: 'left',
  meet: 'met',
  feed: 'fed',
  lead: 'led',
  lose: 'lost',
  send: 'sent',
  spend: 'spent',
  lend: 'lent',
  bend: 'bent',
  build: 'built',
  sell: 'sold',
  hold: 'held',
  hear: 'heard',
  fly: 'flew',
  grow: 'grew',
  throw: 'threw',
  blow: 'blew',
  draw: 'drew',
  fall: 'fell',
  forget: 'forgot',
  hide: 'hid',
  bite: 'bit',
  light: 'lit',
  shine: 'shone',
  win: 'won',
  hang: 'hung',
  dig: 'dug',
  stick: 'stuck',
  choose: 'chose',
  freeze: 'froze',
  become: 'became',
  shake: 'shook',
  spread: 'spread',
  sew: 'sewed',
  show: 'showed',
  burn: 'burned',
  learn: 'learned',
  smell: 'smelled',
  dream: 'dreamed',
  shoot: 'shot',
  mean: 'meant',
  swing: 'swung',
  spill: 'spilled',
  wind: 'wound',
  can: 'could',
};

const DOUBLING =
  /^(?:stop|plan|chop|drop|hop|mop|shop|clap|tap|wrap|trip|slip|pet|hug|rub|grab|pin|chat|stir|fit|beg|jog|pat|nod|skip|zip|knit|plug|swap|rob|spot|peg|drag|tip|step|swim|run|sit|cut|put|get|dig|win|begin|forget|hit|let|set|shut)$/;

/** Past tense of a verb phrase: 'wash the car' → 'washed the car', 'go home' → 'went home'. */
export function past(verbPhrase: string): string {
  return onFirstWord(verbPhrase, (verb) => {
    const irregular = PASTS[verb];
    if (irregular) return irregular;
    if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ed`;
    if (/e$/.test(verb)) return `${verb}d`;
    if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
    return `${verb}ed`;
  });
}

/** 'make tea' → 'making tea'. */
export function ing(verbPhrase: string): string {
  return onFirstWord(verbPhrase, (verb) => {
    if (/^(?:lie|tie|die)$/.test(verb)) return `${verb.slice(0, -2)}ying`;
    if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ing`;
    if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
    return `${verb}ing`;
  });
}

function onFirstWord(phrase: string, change: (word: string) => string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? change(phrase) : change(phrase.slice(0, space)) + phrase.slice(space);
}

/** Replaces every {key} by its value; {Key} by the value with a capital. An unknown key is an error: better none than a bad sentence. */
export function fill(template: string, values: Readonly<Partial<Record<string, string>>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value !== undefined) return value;
    const lower = values[key.charAt(0).toLowerCase() + key.slice(1)];
    if (lower !== undefined) return capitalise(lower);
    throw new Error(`fill: no value for {${key}} in "${template}"`);
  });
}

/** Zero to twenty, in words. */
export const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

/** 3 → 'three', up to twenty; above that the digits. */
export function numberWord(n: number): string {
  return NUMBERS[n] ?? String(n);
}

export interface Person {
  name: string;
  /** Nominative, accusative and possessive pronoun. */
  he: 'he' | 'she';
  him: 'him' | 'her';
  his: 'his' | 'her';
}

export const BOYS = ['Tom', 'Ben', 'Sam', 'Max', 'Leo', 'Jack', 'Paul', 'Omar', 'Adam', 'Hugo', 'Noah', 'Felix', 'Oscar'] as const;
export const GIRLS = ['Anna', 'Lucy', 'Mia', 'Emma', 'Nora', 'Ella', 'Rosa', 'Lily', 'Zoe', 'Ida', 'Sara', 'Maya'] as const;

const boy = (name: string): Person => ({ name, he: 'he', him: 'him', his: 'his' });
const girl = (name: string): Person => ({ name, he: 'she', him: 'her', his: 'her' });

/** The people of the tiny internet; both halves use these names and no others. */
export const PEOPLE: readonly Person[] = [...BOYS.map(boy), ...GIRLS.map(girl)];
