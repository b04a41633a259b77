import { cast } from '../cast.js';
import { classroomTopic, encyclopediaTopic } from '../knowledge/world-topics.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { questionOn, sentencesOn, type Question } from '../topic.js';
import type { Random } from '../../../../src/engine/random.js';

const OPENERS = [
  'Hi all, I have a question.',
  'Sorry if this is the wrong place.',
  'Please help!',
  'My [son|daughter|brother|teacher] asked me this.',
  'I am new here.',
  'Quick question.',
  'Can anybody tell me?',
  '',
];
const COUNTERS = [
  'Why do you want to know?',
  'Is this your homework?',
  'Good question! Does anybody know?',
  'What do you think?',
  'Have you asked your teacher?',
  'Did you look it up?',
  'Who wants to know?',
  'Can you ask something easier?',
  'Are you serious?',
  'Why not ask your grandmother?',
];
const ASIDES = [
  'By the way, it is raining here.',
  'I am eating a sandwich now.',
  'That reminds me of my cat.',
  'Does anybody want to buy a bike?',
  'I forgot what I wanted to say.',
  'My dog has just barked at the postman.',
  'Off topic: who watched the match last night?',
  'It is late. I am going to bed.',
  'I had the same question last year.',
  'First!',
  'Sorry, wrong thread.',
  'My coffee is cold now.',
];
const THANKS = [
  'Thanks!',
  'Thank you, that helped a lot.',
  'Thanks, but I still do not understand.',
  'OK, thank you all.',
  'Wow, I did not know that!',
];
const SIGNATURES = [
  '[Life is short|Be kind|Keep smiling|Music is my life|I love my cat|Tea first|Have a nice day|Practice makes perfect|Better late than never|Time is money].',
  'Sent from my [phone|sofa|boat].',
  'Member since [May|June|March|Monday|last year].',
];

/** Threads that answer a question with questions, wander off and sign with a motto. */
export const forum: Register = {
  name: 'forum',
  weight: 6,
  write(random) {
    const { n, m, o } = cast(random) as { n: string; m: string; o: string };
    const topic = random.chance(0.7) ? encyclopediaTopic(random) : classroomTopic(random);
    const question = questionOn(random, topic) ?? anyQuestion(random);
    const related = sentencesOn(random, topic);
    const posts = [`${n}: ${fill(random, random.pick(OPENERS), {})} ${question.ask}`.replace(':  ', ': ')];
    const say = (who: string, text: string) => posts.push(`${who}: ${fill(random, text, {})}`);
    say(m, random.pick(COUNTERS));
    if (random.chance(0.5)) say(o, `${random.pick(ASIDES)} ${random.chance(0.5) ? related[0] : ''}`);
    if (random.chance(0.4))
      say(
        n,
        random.pick(['Because I want to know.', 'It is for school.', 'I just asked. ' + question.ask, 'Please, I need the answer today.']),
      );
    say(random.pick([m, o]), random.chance(0.6) ? question.answer : `I think I know it. ${question.answer}`);
    if (random.chance(0.5)) say(o, related.slice(0, 2).join(' '));
    if (random.chance(0.3)) say(m, anyQuestion(random).ask);
    if (random.chance(0.4)) say(n, random.pick(THANKS));
    if (random.chance(0.4)) posts.push(fill(random, random.pick(SIGNATURES), {}));
    const text = posts.join('\n');
    return text.length >= 100 ? text : forum.write(random);
  },
};

function anyQuestion(random: Random): Question {
  for (;;) {
    const question = questionOn(random, encyclopediaTopic(random));
    if (question) return question;
  }
}
