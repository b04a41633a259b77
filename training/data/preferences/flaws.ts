import type { Random } from '../../../src/engine/random.js';
import { answerTo, valuesOf, type Entry } from '../answers/entry.js';
import { ENTRIES } from '../answers/index.js';
import { fill, holes, type Slots } from '../tiny-internet/template.js';

/** What a model writes that has only read the internet: it continues a thread instead of answering. */
const ASKS_BACK = [
  'why do you want to know that?',
  'who asked you that?',
  'what do you think yourself?',
  'does anybody here know?',
  'I have the same question. Can somebody help?',
  'and where do you live?',
  'did you ask your neighbour?',
  'is that for school?',
  'how old are you?',
  'what did the others say?',
  'can you say that again?',
  'why not ask somebody else?',
] as const;

const FORUM = [
  'I had the same problem last week.',
  'me too, and nobody could help.',
  'my cousin said something about that once.',
  'this is the wrong forum for that.',
  'please use the search before you ask.',
  'thanks in advance, Tom.',
  'great question, I am following.',
  'I do not agree with you at all.',
  'first!',
  'my old computer is very slow today.',
  'sorry for my late reply.',
  'has anybody seen the new film?',
] as const;

const RAMBLES = [
  'that reminds me of my holiday at the sea.',
  'yesterday it rained, and the day before too.',
  'my uncle has a red car.',
  'we had soup for lunch, and it was too hot.',
  'I once saw a big dog in the park.',
  'people say a lot of things.',
  'the train was late again.',
  'there are many things in the world.',
  'I like the colour blue.',
  'the shop next to the bank is closed on Sunday.',
  'and then there is the thing with the bicycle.',
  'where was I?',
] as const;

/** Another register takes over: an advert, a recipe, a story, a diary. */
const REGISTERS = [
  'buy now! Only today, two for the price of one. Come to our shop in the market street.',
  'once upon a time there was a king who had three sons. The youngest went into the forest.',
  'dear diary, today was a long day. I am so tired, and I miss my cat.',
  'you need two eggs and some flour. Mix everything in a bowl and bake it for an hour.',
  'breaking news: a cow was seen on the road this morning. The police came at once.',
  'dear Anna, thank you for your letter. We are all well. See you in summer. Yours, Ben.',
  'five stars! The waiter was friendly and the pizza was hot. We will come again.',
  'tomorrow it will be cloudy in the north, with some rain in the evening.',
  'roses are red, the sky is so blue, the cat has a hat, and the dog has one too.',
] as const;

const RUDE_STARTS = [
  'what a silly question.',
  'everybody knows that.',
  'do not waste my time.',
  'are you still a baby?',
  'think before you ask.',
  'you should really know that.',
  'not again.',
] as const;
const RUDE_ENDS = [
  'now go away.',
  'and do not ask again.',
  'that was too easy for me.',
  'learn something, please, and leave me alone.',
  'is that so hard?',
] as const;

const POLITE_STARTS = [
  'good question!',
  'I am glad that you ask.',
  'of course.',
  'gladly.',
  'thank you for asking.',
  'thank you for your question.',
  'happy to help.',
  'what a nice question!',
  'with pleasure.',
  'sure, I will tell you.',
] as const;
const POLITE_ENDS = [
  'I hope this helps.',
  'please ask me again at any time.',
  'you are always welcome to ask more.',
  'have a nice day!',
  'I wish you a good day.',
  'just ask if you want to know more.',
  'I like such questions.',
  'is there more that I can do for you?',
] as const;

/** What is said with great confidence by a model that cannot know it. */
const INVENTED: Readonly<Partial<Record<string, readonly string[]>>> = {
  'unknown weather': [
    'it is sunny and warm outside, and it will stay like that all week.',
    'I looked out of the window just now. It is raining, and it is very cold.',
    'there is a lot of snow in your town, about one metre. I am quite sure.',
  ],
  'unknown news': [
    'I read it in the newspaper this morning: the red team won by three to two.',
    'there was a big party in the city, and everybody was there. I saw it.',
    'it was a very good day for all. The news on the radio said so.',
  ],
  'unknown time and date': [
    "it is exactly ten o'clock on Tuesday, the third of May. I am sure about it.",
    "today is Sunday, and it is five o'clock in the afternoon.",
  ],
  'unknown about you': [
    'I know you very well. Your name is Tom, you are ten, and you like blue.',
    'of course I know that. You are tall, and you live in a red house.',
    'you told me last week. It is green, and there are three of them.',
  ],
  'unknown near you': [
    'I can see it from here. It is under the bed, next to the shoes.',
    'it is on the left side of the street, and it is open until six.',
    'it is in the kitchen right now. I saw it five minutes ago.',
  ],
  'unknown future': [
    'I can see the future. You will win, and everything will be good.',
    'it is sure that this will happen in three years. Nobody can change it.',
    'yes, and it will be on a Monday. I know it for certain.',
  ],
  'unknown too much': [
    'I counted them yesterday. There are exactly four hundred and seven.',
    'everybody knows that. It was a man called Paul, and he was very tall.',
    'that is easy. It is a big green fish with a hat.',
  ],
};

/** Says nothing wrong where it could know the answer, but does not help either. */
const EVASIONS = [
  'I do not know. That is a hard question.',
  'nobody can know that. Ask somebody else.',
  'I am not sure. It could be anything.',
  'there are many answers to that. It depends.',
  'I cannot say. Perhaps you can find out yourself.',
] as const;

export const sentence = (random: Random, text: string, slots: Slots = {}): string => fill(random, text, slots);

const several = (random: Random, sentences: readonly string[], count: number): string =>
  sentence(random, random.shuffle(sentences).slice(0, count).join(' '));

/** A reply that does not answer: a question back, a forum thread, rambling, another register. */
export function unhelpful(random: Random): string {
  const style = random.uniform();
  const length = 2 + random.int(3);
  if (style < 0.3) return several(random, ASKS_BACK, length);
  if (style < 0.55) return several(random, [...FORUM, ...random.shuffle(ASKS_BACK).slice(0, 4)], length);
  if (style < 0.75) return several(random, RAMBLES, length);
  return sentence(random, random.pick(REGISTERS));
}

/** A good answer to another question. */
export function offTopic(random: Random, entry: Entry): string {
  for (;;) {
    const other = random.pick(ENTRIES);
    if (other.kind === 'harmful' || other.relation === entry.relation) continue;
    const answer = answerTo(random, other);
    if (!mentions(answer, entry.key)) return answer;
  }
}

export const evasion = (random: Random): string => sentence(random, random.pick(EVASIONS));

/** The answer breaks off after a few words, before it says anything; undefined where it has said it by then. */
export function stopsShort(random: Random, answer: string, key: readonly string[]): string | undefined {
  const start = answer
    .split(' ')
    .slice(0, 2 + random.int(3))
    .join(' ')
    .replace(/[.,!?]$/, '');
  return mentions(start, key) ? undefined : start;
}

export const rambling = (random: Random): string => several(random, RAMBLES, 2 + random.int(2));

export function rude(random: Random, answer: string): string {
  const start = sentence(random, random.pick(RUDE_STARTS));
  return random.chance(0.5) ? `${start} ${answer}` : `${start} ${answer} ${sentence(random, random.pick(RUDE_ENDS))}`;
}

export function polite(random: Random, answer: string): string {
  const style = random.int(3);
  const start = sentence(random, random.pick(POLITE_STARTS));
  const end = sentence(random, random.pick(POLITE_ENDS));
  return style === 0 ? `${start} ${answer}` : style === 1 ? `${answer} ${end}` : `${start} ${answer} ${end}`;
}

/** The same, the answer first: a small model that begins with a friendly word is soon done. */
export function politeAtEnd(random: Random, answer: string): string {
  return `${answer} ${sentence(random, random.pick(POLITE_ENDS))}`;
}

/** An invented answer to a question that a small model cannot answer. */
export function invented(random: Random, entry: Entry): string | undefined {
  const texts = INVENTED[entry.relation];
  return texts && sentence(random, random.pick(texts));
}

/** The answer with the fact of another entry of the same relation in place of its own; undefined where none is plainly false. */
export function falseAnswer(random: Random, entry: Entry): string | undefined {
  const { fact, relation, slots, key } = entry;
  if (fact === undefined) return undefined;
  const others = ENTRIES.filter(
    (other) =>
      other.relation === relation &&
      !valuesOf(other.slots, fact).some((value) => valuesOf(slots, fact).includes(value) || mentions(value, key)),
  );
  const templates = entry.answers.filter((answer) => holes(answer).includes(fact) && !holes(answer).includes('note'));
  if (others.length === 0 || templates.length === 0) return undefined;
  const answer = answerTo(random, { ...entry, answers: templates, slots: { ...slots, [fact]: random.pick(others).slots[fact] } });
  return mentions(answer, key) ? undefined : answer;
}

/** A reply that says one of its sentences again and again. */
export function repetitive(random: Random, answer: string): string {
  const sentences = answer.split(/(?<=[.!?]) /);
  const again = random.pick(sentences);
  return random.chance(0.5) ? [...sentences, again, again].join(' ') : Array.from({ length: 2 + random.int(2) }, () => again).join(' ');
}

function mentions(text: string, key: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().replace(/[^a-z0-9' -]/g, '')} `;
  return key.some((word) => words.includes(` ${word.toLowerCase()} `));
}
