import { cast } from '../cast.js';
import { encyclopediaTopic } from '../knowledge/which-topic.js';
import { countries } from '../knowledge/countries.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { sentencesOn } from '../topic.js';
import type { Random } from '../../../../src/engine/random.js';
import { I } from './everyday-clause.js';
import { another } from './everyday-people.js';
import { anyTheme } from './everyday-scenes.js';
import { tellScript } from './everyday-scripts.js';
import { tellMood, tellVerb } from './everyday-sentences.js';
import { withinLength } from './paragraphs.js';

const LETTERS: readonly string[] = [
  'Dear {n},\nThank you for your [letter|email|postcard|present]. I was very happy to hear from you. How are you? I am fine. {news} Please write soon.\n[Love|Best wishes|Yours],\n{m}',
  'Dear {n},\nGreetings from {capital}! We are on holiday in {x}. The weather is [sunny and hot|cold and wet|fine]. Yesterday we [visited a museum|went to the beach|walked through the city]. The people speak {language}, and I already know three words. {x} is known for {known}. See you soon!\n{m}',
  "Subject: [Party|Birthday party]\nHi {n},\nI am having a birthday party on [Friday|Saturday|Sunday] at [three|four|five] o'clock. Would you like to come? There will be cake, music and games. Please tell me by [Monday|Tuesday|Wednesday] if you can come.\nSee you,\n{m}",
  "Subject: Meeting\nDear [all|colleagues],\nThe meeting is on [Monday|Tuesday|Thursday] at [nine|ten|eleven] o'clock, not on Friday. Please bring your papers. Coffee and tea will be ready.\nKind regards,\n{m}",
  'Subject: Sorry\nDear {n},\nI am sorry that I [was late|forgot your birthday|broke your cup|lost your book|shouted at you]. It was my mistake. I hope you are not angry with me any more. Can I make you a cup of tea?\nYour friend,\n{m}',
  'Dear [Mr Brown|Mrs Green|Mr White|Mrs Black],\nMy {son} {n} is ill and cannot come to school today. {He} has [a cold|a fever|a headache|a stomach ache] and must stay in bed. The doctor says that {he} needs rest.\nYours sincerely,\n{m}',
  'Dear Grandma,\nThank you very much for the [book|jumper|ball|chocolate|watch]. It was the best present of all. My birthday was great. I blew out all the candles. {news} I miss you and hope to see you at [Christmas|Easter|the weekend].\nLove,\n{n}',
  'Subject: Question\nHello {n},\nI have a question. When does the [shop|museum|library|bank] open? And how can I get there from the station? Is there a bus? Thank you for your help.\nBest wishes,\n{m}',
  "Subject: Re: Question\nHello {n},\nThe [shop|museum|library|bank] opens at [nine|ten] o'clock and closes at [five|six]. It is closed on Sunday. From the station you can walk. Go straight on and turn [left|right] at the church. It takes [five|ten] minutes.\nKind regards,\n{m}",
  'Subject: Lost {lost}\nDear all,\nI lost my {lost} yesterday, perhaps [in the bus|in the library|at the station]. Has anybody found it? If so, please call me. Thank you!\n{n}',
  'Dear {n},\nCongratulations! I heard that you [passed your test|won the race|got the job|have a new baby]. You must be very proud. I am so happy for you. Let us celebrate [on Saturday|next week|soon].\nAll the best,\n{m}',
  'Dear {n},\nI heard that you are ill. I am sorry. Stay in bed, drink hot tea with honey and take your medicine. I hope you will feel better soon. Get well soon!\nYour friend,\n{m}',
  'Dear {n},\nHow are you in your new town? I miss you. {news} Did you know this? {fact} {fact2} Write to me soon.\nYour old friend,\n{m}',
  'Dear {n},\nToday I learned something new, and I must tell you. {fact} {fact2} Is that not interesting? {news}\nBest wishes,\n{m}',
];
const OPENINGS = [
  'How are you? I hope you are [well|fine|better].',
  'Thank you for your [long letter|email|postcard|kind words|photo].',
  'I have not written for a long time. Sorry!',
  'I must tell you what happened [yesterday|last week|on Monday|this morning].',
  'Guess what!',
  'It is [raining|snowing|very hot|very cold] here, so I have time to write.',
  'I am sitting [in the train|in the garden|at my desk|in a cafe] and thinking of you.',
  'There is a lot of news.',
  'We are all well here.',
];
const CLOSINGS = [
  '[Please write soon|Write back soon|Tell me your news].',
  'When will you [visit us|come to see me|be back]?',
  'Say hello to your [parents|sister|brother|grandmother|cat].',
  'I must stop now, because [dinner is ready|the bus is coming|I have to go to bed|the baby is crying].',
  'I miss you.',
  'See you [on Sunday|next week|in the summer|soon].',
  'What have you been doing?',
];
const GREETINGS = ['Dear {n},', 'Hi {n},', 'Hello {n}!', 'Dear {n},', 'My dear {n},', 'Dear [Grandma|Grandpa|Mum|Dad|Aunt {n}|Uncle {o}],'];
const SIGNATURES = [
  'Love,\n{m}',
  'Best wishes,\n{m}',
  'Yours,\n{m}',
  'Your friend,\n{m}',
  'See you,\n{m}',
  'Kind regards,\n{m}',
  'Bye for now,\n{m}',
  'Hugs,\n{m}',
];
const SUBJECTS = ['[News|My day|Hello|A long day|Guess what|Greetings|What happened|Holiday|Thank you]'];
const NEWS = [
  'My cat had kittens.',
  'We have a new dog.',
  'I am learning to play the [piano|guitar|violin].',
  'School begins again on Monday.',
  'It has been raining for a week.',
  'I was ill last week, but now I feel better.',
  'My brother broke his arm when he fell from a tree.',
  'We moved to a new house with a garden.',
  'I have a new job and I like it.',
  'I passed my test!',
  'My sister got married in May.',
  'The roses in the garden are in bloom.',
];

/** Emails and letters with greeting, news and signature. */
export const email: Register = {
  name: 'email',
  weight: 5,
  write(random) {
    if (random.chance(0.55)) return letterOnLife(random);
    const [fact, fact2] = sentencesOn(random, encyclopediaTopic(random)) as [string, string?];
    return fill(random, random.pick(LETTERS), {
      ...cast(random),
      ...random.pick(countries.items),
      news: NEWS,
      lost: random.pick(['bag', 'umbrella', 'key', 'coat', 'purse', 'glove']),
      fact,
      fact2: fact2 ?? '',
    });
  },
};

/** What happened to the writer, one thing after the other. */
function letterOnLife(random: Random): string {
  const people = cast(random);
  const friend = another(random);
  const [scripts] = anyTheme(random);
  const events = random
    .shuffle(scripts)
    .slice(0, 2 + random.int(2))
    .map((script) => tellScript(random, script, I, friend));
  if (random.chance(0.5)) events.push(tellMood(random, I, friend));
  if (random.chance(0.5)) events.push(tellVerb(random, I, friend, true));
  const body = [random.pick(OPENINGS), ...events, random.chance(0.3) ? random.pick(NEWS) : '', random.pick(CLOSINGS)].join(' ');
  const subject = random.chance(0.4) ? `Subject: ${random.pick(SUBJECTS)}\n` : '';
  return withinLength(fill(random, `${subject}${random.pick(GREETINGS)}\n${body}\n${random.pick(SIGNATURES)}`, people));
}
