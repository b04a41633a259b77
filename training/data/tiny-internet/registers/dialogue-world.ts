import { cast } from '../cast.js';
import { encyclopediaTopic, classroomTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { questionOn, sentencesOn } from '../topic.js';

const HELLOS = [
  'Hello, {m}!|Hi, {n}! How are you?|Fine, thanks. And you?|I am fine too.',
  'Good morning, {m}.|Good morning, {n}. Did you sleep well?|Yes, thank you.',
  'Hi {m}, what are you doing?|Nothing. Why?|I have a question.',
  'Can I ask you something?|Of course. Go on.',
  'Are you busy?|No, I have time. What is it?',
  'Hey {m}!|Oh, hello {n}. Nice to see you.',
];
const BYES = [
  'Thank you!|You are welcome.',
  'I must go now. Bye!|See you tomorrow!',
  'You know everything, {m}!|No, but I read a lot.',
  'That is good to know.|Ask me any time.',
  'Goodbye, {m}.|Goodbye, {n}. Take care!',
  'It is late. Good night!|Good night, sleep well!',
];
const REPLIES = [
  'Really?',
  'I did not know that.',
  'Oh, I see.',
  'Are you sure?',
  'That is interesting.',
  'Of course!',
  'Right.',
  'I thought so.',
];

const SCENES = [
  'Excuse me, where is the [station|bank|post office|museum|hospital]?|Go straight on and turn [left|right] at the [traffic lights|church|bridge|corner].|How far is it?|It is [five|ten] minutes on foot.|Thank you very much.|You are welcome.',
  'Can I help you?|Yes, please. How much is this [hat|book|coat|bag|ball]?|It is [five|ten|twenty] euros.|That is [cheap. I will take it|too expensive].|Here you are.|Thank you. Goodbye!',
  'What would you like to drink?|A [cup of tea|glass of water|cup of coffee|glass of juice], please.|And to eat?|The [soup|fish|salad|pizza], please.|Enjoy your meal!|Thank you. Can I have the bill, please?',
  'You look sad. What is the matter?|I lost my [key|dog|phone|cat|ticket].|Oh, I am sorry. Can I help you?|Yes, please. Let us look for it together.|Look, here it is!|I am so happy! Thank you!',
  'What did you do at the weekend?|On Saturday I [went swimming|visited my grandmother|cleaned my room|played football]. And you?|I [saw a film|was ill|read a book|baked a cake] on Sunday.|Did you have fun?|[Yes, it was great.|No, not really.]',
  'Hello, this is {n}. Is {m} there?|Speaking. How are you?|I have a cold, so I must stay in bed.|Get well soon! Drink a lot of tea with honey.|Thank you. See you next week.',
  "Hurry up, or we will miss the [bus|train]!|I am coming! Where are my [shoes|keys|gloves]?|[Under the bed|On the table|Behind the door].|Thanks. What time is it?|It is [seven|eight|nine] o'clock.",
  'Why are you late?|I am sorry. I missed the bus.|Why did you miss the bus?|Because I got up too late.|Why did you get up so late?|Because my alarm clock did not ring.',
  'What do you want to be when you grow up?|I want to be a doctor.|Why?|Because I like to help sick people. And you?|I want to be a [pilot|cook|singer].|That is a good job.',
  'Mum, I am hungry.|Dinner is at six. Eat an apple.|But I am very hungry!|All right, take a piece of bread.|Thank you, Mum.',
  'I am so tired.|Why? Did you sleep badly?|Yes. The neighbours had a party all night.|Then go to bed early today.|Good idea. Good night!',
  'Happy birthday, {m}!|Thank you, {n}! Is this for me?|Yes, open it!|Oh, a [book|ball|camera|watch]! I am so happy.|You are welcome.',
  'Doctor, my [head|stomach|leg|throat] hurts.|Since when?|Since yesterday evening.|Take this medicine and stay in bed.|Thank you, doctor.',
];

/** Chats between two people, as turns with names or in quotes. */
export const dialogueWorld: Register = {
  name: 'dialogue-world',
  weight: 10,
  write(random) {
    const people = cast(random);
    const turns: string[] = [];
    if (random.chance(0.35)) turns.push(...split(random.pick(SCENES)));
    else {
      if (random.chance(0.6)) turns.push(...split(random.pick(HELLOS)));
      // The first speaker asks, so an even number of turns must lie before each question.
      for (let i = 0; i < 2 + random.int(2); i++) {
        const topic = random.chance(0.65) ? encyclopediaTopic(random) : classroomTopic(random);
        const question = questionOn(random, topic);
        if (!question) continue;
        if (turns.length % 2 === 1) turns.push(random.pick(['Yes?', 'What is it?', 'Ask me!']));
        turns.push(question.ask, question.answer);
        if (random.chance(0.25)) turns.push(random.pick(REPLIES), sentencesOn(random, topic)[0]);
      }
      if (random.chance(0.5)) turns.push(...split(random.pick(BYES)));
    }
    if (turns.join(' ').length < 110) return dialogueWorld.write(random);
    const lines = turns.map((turn) => fill(random, turn, people));
    const [first, second] = [people['n'] as string, people['m'] as string];
    if (random.chance(0.7)) return lines.map((line, i) => `${i % 2 ? second : first}: ${line}`).join('\n');
    return lines.map((line) => `"${line}"`).join('\n');
  },
};

/** Turns are split by a bar outside of choices. */
function split(scene: string): string[] {
  return scene.split(/\|(?![^[]*\])/);
}
