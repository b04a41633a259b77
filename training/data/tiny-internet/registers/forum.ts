import { cast } from '../cast.js';
import { classroomTopic, encyclopediaTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { questionOn, sentencesOn, type Question } from '../topic.js';
import type { Random } from '../../../../src/engine/random.js';
import { I } from './everyday-clause.js';
import { another } from './everyday-people.js';
import { anyTheme } from './everyday-scenes.js';
import { tellScript } from './everyday-scripts.js';
import { tellVerb } from './everyday-sentences.js';
import { trouble } from './everyday-talks.js';
import { withinLength } from './paragraphs.js';

const OPENERS = [
  '[Hi|Hello] all, I have a [little|stupid|strange|quick] question.',
  'Sorry if this is the wrong [place|thread|forum].',
  'Please help[!| me!]',
  'My [son|daughter|brother|teacher|boss|neighbour] asked me this.',
  'I am new here, so be [kind|nice].',
  'Quick question.',
  'Can [anybody|somebody|one of you] tell me?',
  'I have been [looking|searching] for [hours|days].',
  'I could not find this anywhere.',
  '[Not sure|I do not know] if this is the right place.',
  '',
];
const COUNTERS = [
  'Why do you want to know?',
  'Is this your [homework|idea of a joke]?',
  'Good question! Does [anybody|anyone here] know?',
  'What do you think [yourself|about it]?',
  'Have you asked your [teacher|mother|grandfather|neighbour]?',
  'Did you look it up in [a book|the library]?',
  'Who wants to know?',
  'Can you ask something easier?',
  'Are you serious?',
  'Why not ask your [grandmother|dog|neighbour]?',
  'Since when?',
  'Which [one|kind] do you mean?',
  'How old are you, if I may ask?',
  'Was that not asked [last week|in May|yesterday], too?',
  'And what does your [doctor|boss|wife|mum] say?',
  'Do you have a [photo|picture]?',
  'Where do you live?',
  'Could you say that again?',
  'What have you tried so far?',
  'Hm. Does it matter?',
];
const ASIDES = [
  'By the way, it is [raining|snowing|very hot|windy] here.',
  'I am eating [a sandwich|soup|an apple|cake] now.',
  'That reminds me of my [cat|uncle|old school|first car].',
  'Does anybody want to buy a [bike|sofa|piano|tent]?',
  'I forgot what I wanted to say.',
  'My dog has just barked at the [postman|moon|cat].',
  'Off topic: who watched the [match|film|show] last night?',
  'It is late. I am going to bed.',
  'I had the same [question|problem] [last year|in June|when I was ten].',
  'First!',
  'Sorry, wrong thread.',
  'My coffee is cold now.',
  'I do not know, but my [aunt|cousin|sister] is a [nurse|teacher|baker].',
  'Following.',
  'Same here.',
  'Anyway, where was I?',
  'This has nothing to do with it, but I like [tea|trains|cheese|cats].',
  'When I was young, we did not have [computers|phones|forums].',
];
const THANKS = [
  'Thanks[!| a lot!| to all!]',
  'Thank you, that [helped|helped a lot].',
  'Thanks, but I still do not understand.',
  'OK, thank you all.',
  'Wow, I did not know that!',
  'Never mind, I [found it|asked my mother|will wait].',
  'That did not help at all.',
];
const SIGNATURES = [
  '[Life is short|Be kind|Keep smiling|Music is my life|I love my cat|Tea first|Have a nice day|Practice makes perfect|Better late than never|Time is money|Cats rule|No coffee, no work|Read more books|Smile, it is free|Never give up|Home sweet home].',
  'Sent from my [phone|sofa|boat|bed|garden|kitchen|bath].',
  'Member since [May|June|March|April|Monday|last year|last week]. [Posts: [one|two|ten|twenty].|]',
];
const REASONS = [
  'Because I want to know.',
  'It is for school.',
  'I just asked.',
  'Please, I need the answer today.',
  'Does nobody know?',
  'Hello? Is anybody here?',
];

/** Threads that answer a question with questions, wander off and sign with a motto. */
export const forum: Register = {
  name: 'forum',
  weight: 7,
  write(random) {
    const text = random.chance(0.5) ? threadOnLife(random) : threadOnFacts(random);
    return text.length >= 100 ? withinLength(text) : forum.write(random);
  },
};

function threadOnFacts(random: Random): string {
  const { n, m, o } = cast(random) as { n: string; m: string; o: string };
  const topic = random.chance(0.7) ? encyclopediaTopic(random) : classroomTopic(random);
  const question = questionOn(random, topic) ?? anyQuestion(random);
  const related = sentencesOn(random, topic);
  const posts: string[] = [];
  const say = (who: string, text: string) => posts.push(`${who}: ${fill(random, text, {})}`);
  say(n, `${random.pick(OPENERS)} ${question.ask}`);
  say(m, random.pick(COUNTERS));
  if (random.chance(0.5)) say(o, `${random.pick(ASIDES)} ${random.chance(0.5) ? related[0] : ''}`);
  if (random.chance(0.4)) say(n, random.chance(0.3) ? `I just asked. ${question.ask}` : random.pick(REASONS));
  say(
    random.pick([m, o]),
    random.chance(0.6) ? question.answer : `[I think I know it.|Easy.|Let me see.|My teacher says:] ${question.answer}`,
  );
  if (random.chance(0.5)) say(o, related.slice(0, 2).join(' '));
  if (random.chance(0.3)) say(m, anyQuestion(random).ask);
  if (random.chance(0.4)) say(n, random.pick(THANKS));
  if (random.chance(0.4)) posts.push(fill(random, random.pick(SIGNATURES), {}));
  return posts.join('\n');
}

/** Somebody has a trouble; the others ask back, tell their own stories and now and then give advice. */
function threadOnLife(random: Random): string {
  const { n, m, o } = cast(random) as { n: string; m: string; o: string };
  const { state, advice } = trouble(random);
  const posts: string[] = [];
  const say = (who: string, text: string) => posts.push(`${who}: ${fill(random, text, {})}`);
  const story = (): string =>
    random.chance(0.6)
      ? tellScript(random, random.pick(anyTheme(random)[0]), I, another(random))
      : tellVerb(random, I, another(random), true);
  say(
    n,
    `${random.pick(OPENERS)} ${state}. [What [can|should|shall] I do?|Any ideas?|What would you do?|Does anybody know this?|Is that normal?]`,
  );
  say(m, random.pick(COUNTERS));
  if (random.chance(0.6)) say(o, random.chance(0.5) ? random.pick(ASIDES) : `${random.pick(ASIDES)} ${story()}`);
  if (random.chance(0.5)) say(n, `[I told you.|As I said:|Once more:|Because] ${state}.`.replace('Because ', 'Well, because '));
  if (random.chance(0.7)) say(random.pick([m, o]), `[Then|I would say:|Easy:|You could|My advice:|Just] ${advice}.`);
  if (random.chance(0.5)) say(m, story());
  if (random.chance(0.4)) say(o, random.pick([...COUNTERS, ...ASIDES]));
  if (random.chance(0.4)) say(n, random.pick(THANKS));
  if (random.chance(0.4)) posts.push(fill(random, random.pick(SIGNATURES), {}));
  return posts.join('\n');
}

function anyQuestion(random: Random): Question {
  for (;;) {
    const question = questionOn(random, encyclopediaTopic(random));
    if (question) return question;
  }
}
