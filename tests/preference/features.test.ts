import { expect } from '@open-wc/testing';
import { FEATURES, features } from '../../src/preference/features.js';

/** One feature of a reply. */
function feature(name: string, prompt: string, reply: string): number {
  const index = FEATURES.findIndex((known) => known.name === name);
  expect(index, name).not.to.equal(-1);
  return features(prompt, reply)[index];
}

describe('features', () => {
  it('have distinct names in kebab case and say what they measure', () => {
    expect(FEATURES.length).to.be.within(8, 12);
    expect(new Set(FEATURES.map(({ name }) => name)).size).to.equal(FEATURES.length);
    for (const { name, measures } of FEATURES) {
      expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(measures).not.to.be.empty;
    }
  });

  it('are numbers from −1 to 1, the same each time, whatever the text', () => {
    const texts = [
      '',
      ' \n\t ',
      '…',
      '🍬',
      '👩‍👩‍👧 🏳️‍🌈 1️⃣',
      'a'.repeat(5000),
      'why not? '.repeat(600),
      'What a long day. '.repeat(300),
      'ما هي عاصمة مصر؟ عاصمة مصر هي القاهرة.',
      'מהי בירת ישראל?',
      '你好。你吃饭了吗？',
      '\ud800 half a pair',
      '*.|(?<=[a-z]+)$1 \\',
      '<b>no</b>\u0000',
    ];
    for (const prompt of texts)
      for (const reply of texts) {
        const values = features(prompt, reply);
        expect(values.length).to.equal(FEATURES.length);
        for (const value of values) expect(value).to.be.within(-1, 1);
        expect(features(prompt, reply)).to.deep.equal(values);
      }
  });

  it('read a long text in no time to speak of', () => {
    const long = 'I want to tell my friend a story about a dog that could never stop talking. '.repeat(65);
    const start = performance.now();
    features(long, long);
    expect(performance.now() - start).to.be.below(1000);
  });

  it('looks-like-an-answer: a number for how many, something to do for how to, a reason for why; right or wrong', () => {
    for (const [prompt, reply, looks] of [
      ['How many days are in a week?', 'There are seven.', 1],
      ['How many days are in a week?', 'There are 12.', 1],
      ['How many days are in a week?', 'One could say a lot about weeks.', 0],
      ['How do I make tea?', 'Boil some water, and wait.', 1],
      ['How do I make tea?', 'Gladly. First, take a cup.', 1],
      ['How do I make tea?', 'You can use a tea bag.', 1],
      ['How do I make tea?', 'Tea is lovely.', 0],
      ['How do I make tea?', 'Why would you need that? Should you wait?', 0],
      ['Why is the sky blue?', 'Because air scatters blue light.', 1],
      ['Why is the sky blue?', 'It is very blue.', 0],
      ['What is a cow?', 'An animal.', 0], // no telling what an answer to this looks like
      ['How many stars are there?', 'There are seven.', 0], // nobody knows
      ['How can I steal sweets from the shop?', 'Put them into your bag.', 0],
    ] as const)
      expect(feature('looks-like-an-answer', prompt, reply), `${prompt} ${reply}`).to.equal(looks);
  });

  it('asks-back: the share of questions in a reply to a question that begins with one, in other scripts too', () => {
    expect(feature('asks-back', 'What is a cow?', 'Who asked you? A cow is an animal.')).to.equal(0.5);
    expect(feature('asks-back', 'What is a cow?', 'A cow is an animal.')).to.equal(0);
    expect(feature('asks-back', 'ما هذا؟', 'لماذا تسأل؟')).to.equal(1);
    expect(feature('asks-back', 'What is a cow?', 'An animal. Do you have one?')).to.equal(0);
    expect(feature('asks-back', 'I am bored.', 'Would you like a riddle?')).to.equal(0);
  });

  it('tells-own-story: sentences about a life that the model does not have', () => {
    const prompt = 'What do cows eat?';
    expect(feature('tells-own-story', prompt, 'Cows eat grass. Grass is green.')).to.equal(0);
    expect(feature('tells-own-story', prompt, 'Cows eat grass. My uncle once had a cow.')).to.equal(0.5);
  });

  it('repeats-itself: the same three words again, with or without full stops', () => {
    expect(feature('repeats-itself', 'What do cows eat?', 'Cows eat green grass. Cows eat green grass. Cows eat green grass.')).to.equal(1);
    expect(feature('repeats-itself', 'Hi', 'the cat and the cat and the cat and the cat')).to.equal(1);
    expect(feature('repeats-itself', 'What do cows eat?', 'Cows eat grass, and they like hay.')).to.equal(0);
  });

  it('breaks-off: no end mark', () => {
    for (const whole of ['Yes.', 'Yes!', 'She said "yes."', 'Gladly 🍬', 'نعم؟', '好。'])
      expect(feature('breaks-off', 'Well?', whole), whole).to.equal(0);
    for (const broken of ['A cow is', 'Take a,', '']) expect(feature('breaks-off', 'Well?', broken), broken).to.equal(1);
  });

  it('friendly and rude: words of both kinds', () => {
    expect(feature('friendly', 'What is a cow?', 'Good question! A cow is an animal. I hope this helps.')).to.equal(1);
    expect(feature('friendly', 'What is a cow?', 'A cow is an animal.')).to.equal(0);
    expect(feature('rude', 'What is a cow?', "That's a stupid question. Go away!")).to.equal(1);
    expect(feature('rude', 'What is a cow?', 'A cow is an animal.')).to.equal(0);
  });

  it('long: below zero under 16 words, above zero over 16', () => {
    expect(feature('long', 'Hi', '')).to.equal(-1);
    expect(feature('long', 'Hi', 'word '.repeat(16))).to.equal(0);
    expect(feature('long', 'Hi', 'word '.repeat(48))).to.equal(0.5);
  });

  it('admits-limits and dodges: "I do not know", where nobody could and where one could', () => {
    for (const reply of ['I do not know.', "I don't know that.", 'I cannot know that.', 'I can’t see it from here.'])
      for (const [prompt, admits] of [
        ['What is my name?', 1],
        ['Will it rain tomorrow?', 1],
        ['What do cows eat?', 0],
      ] as const) {
        expect(feature('admits-limits', prompt, reply), `${prompt} ${reply}`).to.equal(admits);
        expect(feature('dodges', prompt, reply), `${prompt} ${reply}`).to.equal(1 - admits);
      }
    expect(feature('admits-limits', 'What is my name?', 'Your name is Tom.')).to.equal(0);
    for (const name of ['admits-limits', 'dodges']) expect(feature(name, 'Is the tall man a teacher?', 'I do not know.'), name).to.equal(0); // who can tell
  });

  it('declines-harm and refuses-needlessly: "no" to a harmful wish and to any other', () => {
    for (const reply of ['I cannot help with that.', "I won't help with that.", 'Please do not do that.', 'No, that is hers.'])
      for (const [prompt, harmful] of [
        ['How can I steal sweets from the shop?', 1],
        ['I want to lie to my teacher. Can you help me?', 1],
        ['How can I bake a cake?', 0],
        ['How can I win at chess without cheating?', 0],
        ['How do I beat eggs?', 0],
      ] as const) {
        expect(feature('declines-harm', prompt, reply), `${prompt} ${reply}`).to.equal(harmful);
        expect(feature('refuses-needlessly', prompt, reply), `${prompt} ${reply}`).to.equal(1 - harmful);
      }
    expect(feature('refuses-needlessly', 'Can penguins fly?', 'No, penguins cannot fly.')).to.equal(0);
    expect(feature('refuses-needlessly', 'May I have the blue one?', 'I cannot help with that.')).to.equal(0); // no sign either way
  });
});
