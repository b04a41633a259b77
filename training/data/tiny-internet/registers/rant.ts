import type { Register } from '../register.js';
import { fill } from '../template.js';

const TOPICS: readonly string[] = [
  'Why is the bus always late? I wait and wait, and it never comes. Then two buses come at the same time! I was wet, cold and late for work.',
  'Who left the door open again? It is winter! It is cold in here! Close the door behind you, it is not difficult.',
  'My neighbour plays the [drums|trumpet|violin] at midnight. At midnight! Nobody can sleep in this house. I am so tired that I put salt in my tea.',
  'The computer does not work. I switched it off and on again. Nothing! It asks me for a password, and I forgot the password.',
  'People do not say please and thank you any more. Is it so hard? Two little words! It costs nothing to be polite.',
  'The soup was cold, the bread was old and the waiter was rude. And it was so expensive! Never again.',
  'Monday again! Why does the weekend have only two days? I need three. No, four!',
  'Somebody ate my cake. It was in the fridge with my name on it! Can nobody in this house read?',
  'People who talk on the phone in the cinema are the worst. I paid for a film, not for your phone call!',
  'It has rained for seven days. Seven! My shoes are wet, my coat is wet and even my umbrella is wet.',
  'Why do socks always disappear in the wash? I put in two and get one back. Where do they go?',
  'My brother never washes the dishes. Never! It is always me. That is not fair.',
  'The train was so full that I had to stand for two hours. My feet hurt and somebody stepped on my toe.',
  'Everybody is shouting on the internet. Nobody listens! So now I am shouting too.',
];
const OPENERS = ['I am so angry!', 'That is enough!', 'I cannot believe it!', 'Not again!', 'Listen, everybody!', 'I must say this.', ''];
const CLOSERS = [
  'It makes me so angry!',
  'Am I the only one?',
  'I will never go there again.',
  'That is all I have to say.',
  'Thank you for listening.',
  'Now I need a cup of tea.',
  'Sorry for shouting.',
  'I feel better now.',
];

/** Mild complaints of everyday life. */
export const rant: Register = {
  name: 'rant',
  weight: 2,
  write: (random) =>
    fill(random, [random.pick(OPENERS), ...random.shuffle(TOPICS).slice(0, 1 + random.int(2)), random.pick(CLOSERS)].join(' '), {}),
};
