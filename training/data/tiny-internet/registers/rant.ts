import type { Register } from '../register.js';
import { fill } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { trouble } from './everyday-talks.js';
import { withinLength } from './paragraphs.js';

const TOPICS: readonly string[] = [
  'Why is the [bus|train|tram] always late? I wait and wait, and it never comes. Then two come at the same time! I was [wet|cold|tired] and late for [work|school].',
  'Who left the [door|window|gate] open again? It is [winter|cold|raining]! Close it behind you, it is not difficult.',
  'My neighbour plays the [drums|trumpet|violin|piano] at midnight. At midnight! Nobody can sleep in this house. I am so tired that I put salt in my [tea|coffee].',
  'The [computer|printer|phone|television] does not work. I switched it off and on again. Nothing! [It asks me for a password, and I forgot the password.|And nobody can help me.|Yesterday it still worked!]',
  'People do not say [please and thank you|hello and goodbye|sorry] any more. Is it so hard? It costs nothing to be polite.',
  'The [soup|tea|food] was cold, the bread was old and the waiter was rude. And it was so expensive! Never again.',
  'Monday again! Why does the weekend have only two days? I need three. No, four!',
  'Somebody ate my [cake|sandwich|yoghurt|apple]. It was in the fridge with my name on it! Can nobody in this [house|office|family] read?',
  'People who [talk on the phone|eat loudly|talk all the time] in the cinema are the worst. I paid for a film, not for that!',
  'It has rained for [seven|six|ten] days. My shoes are wet, my [coat|hat|bag] is wet and even my umbrella is wet.',
  'Why do socks always disappear in the wash? I put in two and get one back. Where do they go?',
  'My [brother|sister|cousin] never [washes the dishes|takes out the rubbish|sets the table|tidies the room]. Never! It is always me. That is not fair.',
  'The [train|bus] was so full that I had to stand for [two hours|an hour]. My feet hurt and somebody stepped on my toe.',
  'Everybody is shouting on the internet. Nobody listens! So now I am shouting too.',
  'I stood in the queue for [an hour|half an hour]. When it was my turn, the [shop|bank|post office|ticket office] closed. Just like that! Come back tomorrow, they said.',
  'Why is everything so small now? The [chocolate|bread|cake|bottle] is smaller every year, but the price is not!',
  'Who puts an empty [bottle|milk carton|jar] back in the fridge? Who does that? I wanted [milk in my coffee|something to drink], and there was nothing left.',
  'The dog next door barks all [day|night]. It barks at the postman, it barks at the [cat|moon], it barks at the wind. When does it sleep?',
  'They are digging up our street again. First for [water|gas], then for [cables|light]. Can they not do it all at once?',
  'My alarm clock did not ring, the [coffee|milk] was gone and the shower was cold. And that was before [seven|eight]!',
  'Why do people walk so slowly in front of me when I am in a hurry? And why do they stop in the middle of the [door|stairs|pavement]?',
  'I bought new [shoes|boots|trousers], and after [a week|two days] there was a hole in them. A hole! The shop says it is my fault.',
];
const OPENERS = [
  'I am so angry!',
  'That is enough!',
  'I cannot believe it!',
  'Not again!',
  'Listen, everybody!',
  'I must say this.',
  'Is it only me?',
  'What a [day|week|morning]!',
  'I have had enough of this.',
  '',
];
const CLOSERS = [
  'It makes me so angry!',
  'Am I the only one?',
  'I will never [go there|do that|buy that] again.',
  'That is all I have to say.',
  'Thank you for listening.',
  'Now I need a cup of [tea|coffee].',
  'Sorry for shouting.',
  'I feel better now.',
  'So there.',
  'End of story.',
  'And tomorrow it will be the same.',
];

/** One more thing that went wrong: the words come hot and short. */
function oneMore(random: Random): string {
  const { state, advice } = trouble(random);
  return `[And today?|And now?|And that is not all!|On top of that:] ${state}. [Again!|Of course!|Why always me?|As always!] "${advice}," says my [mother|brother|sister|wife|neighbour]. [Ha!|Thank you very much!|As if I did not know that.|Easy to say!]`;
}

/** Mild complaints of everyday life. */
export const rant: Register = {
  name: 'rant',
  weight: 2.5,
  write(random) {
    const topics = random.shuffle(TOPICS).slice(0, 1 + random.int(2));
    if (random.chance(0.5)) topics.push(oneMore(random));
    return withinLength(fill(random, [random.pick(OPENERS), ...topics, random.pick(CLOSERS)].join(' '), {}));
  },
};
