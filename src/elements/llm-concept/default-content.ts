/** The key ideas of the lesson, in our own words. Asterisks mark a term where it is explained. */
import { withTerms } from '../../content/rich-text.js';
import type { Stage } from '../../templates/stage-sign.js';
import type { Concept, ConceptContent, ConceptIdea } from './concept.js';

type Texts = Record<keyof ConceptContent, string> & { stage?: Stage };

const TEXTS: Record<ConceptIdea, Texts> = {
  'pre-training': {
    stage: 'base',
    title: 'Pre-training: guess the word, again and again',
    short: 'One game, played over a huge library, teaches a model language.',
    analogy:
      'A student reads every book, website and forum post in existence. There’s no test at the end. It’s all about soaking up how language, ideas and facts hang together.',
    happens:
      'A word is hidden, and the model gives each word in its vocabulary a probability. Then its *weights*, the numbers it’s made of, are nudged so that the original word becomes a little more likely. The text itself holds the answer, so nobody has to write exercises, and the game can be played trillions of times.',
    result:
      'Grammar, facts and style all come from this one game, all at once. So do the text’s mistakes and prejudices. What comes out is called the *base model*.',
  },
  'two-games': {
    stage: 'base',
    title: 'Two ways to play: the masked word and the next word',
    short: 'BERT filled in gaps, GPT kept writing. The mechanism is the same.',
    analogy:
      'On a worksheet with gaps, you can read what comes before a gap and what comes after it. When you finish a friend’s sentence, you only have what you’ve heard so far.',
    happens:
      'In the *masked* game, a model such as BERT (2018) sees the words on both sides of the gap. In the *next-token* game, a model such as GPT sees only what comes before. A *token* is a word or a piece of one. Either way, the weights are turned until the predictions match the text better.',
    result:
      'The masked game suits models that sort and find text. The next-token game makes a model that can write: it predicts a token, adds it to the text, and predicts again. Nearly all of today’s chat assistants learned this way.',
  },
  autocomplete: {
    stage: 'base',
    title: 'The base model: a powerful, chaotic autocomplete',
    short: 'It can carry on any text. Nothing has taught it to help you yet.',
    analogy:
      'Picture an actor who can step into any script at any line: a textbook, a love letter, a shouting match. Hand over a page, and the show goes on in the same spirit. Nobody mentioned that you were asking a question.',
    happens:
      'The base model does what it was trained for: it continues. After a question, you may get another question, as in a quiz. Or rambling, as on a forum. Or a poem, or a line of code. It finishes a toxic rant as readily as a business email, because its text held both.',
    result:
      'Language models are not born polite, honest or safe. Much of the skill is already in there. What’s missing is a steady habit of answering, and answering well. The later stages train that.',
  },
  sft: {
    stage: 'sft',
    title: 'Supervised fine-tuning: learning to answer',
    short: 'Good examples turn “carry on the text” into “answer the question”.',
    analogy:
      'A new colleague gets a folder of sample letters: what customers asked, and what a good reply looked like. After enough of them, writing that way becomes a habit.',
    happens:
      'People write questions with ideal answers, these days often with a model’s help: thousands at first, now often millions. The model still predicts tokens, but only the ones in the answers count. The same weights are turned as before, but only a little. The short name is *SFT*.',
    result:
      'Ask the model something, and now it answers. Even following instructions is learned from examples, not built in. But an example shows one good answer. It can’t say which of two answers is better.',
  },
  rlhf: {
    stage: 'rlhf',
    title: 'RLHF: learning which answers people prefer',
    short: 'People compare. A second model learns to score the way they would. The language model is trained to score high.',
    analogy:
      'A cook who can’t taste learns from the guests. They don’t write recipes. They only say which of two dishes was better. A critic learns to predict their verdicts, and the cook practises to please the critic.',
    happens:
      '*RLHF* is reinforcement learning from human feedback. People read two answers to the same question and pick the better one. From many picks like this, a separate *reward model* learns to give an answer a number: the higher it is, the more likely people are to pick that answer over another one to the same question. Then the language model writes answers, the reward model scores them, and the weights are moved so that what scores high becomes more likely. Straying from where it started costs points. That’s its leash: a price, not a wall.',
    // Sharma et al., 2023, on sycophancy; Gao, Schulman and Hilton, 2022, on over-optimisation.
    result:
      'Answers become more helpful and safer, as far as people’s picks reward that. But people can only reward what seems honest to them. Tell it you think 7 × 8 is 54, and a model that was rewarded for pleasing people may agree. That’s called *sycophancy*. And if the leash is too long, the model finds odd texts that score high and help nobody: *over-optimisation*.',
  },
  candy: {
    stage: 'rlhf',
    title: 'Candy 🍬, and what it really is',
    short: 'We say the model gets candy for a good answer. Here’s what that stands for.',
    analogy:
      'A puppy does more of what earns a treat. People’s picks say which answers deserve a 🍬, a *reward model* learns to hand them out, and the language model is tuned until it earns more.',
    happens:
      'Nobody hands over any candy, and nothing enjoys it. The reward model works out a *score*, a single number. Then mathematics finds, for every weight in the language model, which way to turn it so that answers with a high score become more likely, and each is moved a tiny bit that way. Experts call that number the *reward*.',
    result:
      'The picture gets the direction right: more of what people preferred. It gets the inside wrong: a weight has no sweet tooth, it’s only a number that has changed. That’s how feedback becomes a signal a computer can use.',
  },
  raters: {
    stage: 'rlhf',
    title: 'When the people who compare don’t agree',
    short: 'Random disagreement washes out. A shared bias does not.',
    analogy:
      'Let a thousand people guess the weight of a cake. Some guess high, some low, and the average comes close. But if the plate makes the cake look heavier to everyone, the average will be too high as well.',
    happens:
      'People get tired, press the wrong button, or have different tastes. Each pair is usually judged only once. Still, this *noise* pulls every which way. The reward model learns from all the pairs together, so most of the noise cancels out, as long as the slips are independent and happen less than half the time. A *bias* that most people share, say for longer or more confident answers, pulls the same way every time. The reward model learns it like everything else.',
    result:
      'More comparisons help against noise. They don’t help against a shared bias: that takes other people, clearer rules, or a check that doesn’t depend on taste. And where people truly differ, going by “what most people prefer” is a choice that somebody made. Even so, imperfect feedback is far better than none.',
  },
  knobs: {
    title: 'Knobs: where the learning is kept',
    short: 'A model is a long list of numbers. Learning changes the numbers.',
    analogy:
      'Picture a mixing desk with millions of knobs, none of them labelled. You play a note, hear how far off it is, and turn each knob by a hair in the direction that makes it less wrong. Then comes the next note, and so on, a million times over.',
    happens:
      'The knobs are called *weights* or *parameters*; large models have hundreds of billions of them or more. For each one, the computer works out which way to turn it so that the result would have been a little better. That list of directions is the *gradient*. Pre-training, fine-tuning and RLHF differ in what counts as better. The turning is the same.',
    result:
      'There’s no list inside where the model looks up facts. What it learned is spread over many weights at once. And when training is over, the knobs stay where they are: a chat doesn’t turn them.',
  },
  'two-moments': {
    title: 'The two moments that matter most',
    short: 'Training has many stages. Two of them explain most of what you see in a chat.',
    analogy:
      'Think of somebody learning a trade. First come years of soaking up how things are done. Later come the attempts, with others saying which one was better.',
    happens:
      'In *pre-training*, a model guesses words in a huge amount of text. That’s how it learns language. In *RLHF*, people compare its answers, and it’s trained towards the ones they prefer. That’s how it learns quality. In between, supervised fine-tuning shows it what an answer even looks like.',
    result:
      'Stages of feedback shape a raw pattern-matcher into a helpful assistant, all by turning the same knobs. You don’t have to be an engineer to use the result well.',
  },
  limits: {
    title: 'What these pictures leave out',
    short: 'They’re simplified, and they’re the right place to start.',
    analogy:
      'A map of the underground straightens every line and leaves out the streets. You wouldn’t dig a tunnel by it, but it gets you home.',
    happens:
      'A model feels nothing. “Candy”, “knows” and “wants” are pictures that stand for changing numbers. Real training is messier: stages overlap and repeat, data is sorted and mixed, and companies keep many details to themselves. And because a model writes what’s likely, it may tell you something false in a perfectly calm voice.',
    result:
      'Keep the pictures, keep their limits in mind, and check what matters. If something doesn’t click, that’s fine: you don’t have to be an engineer to use a language model well.',
  },
};

export function builtIn(idea: ConceptIdea): Concept {
  const { title, short, analogy, happens, result, stage = null } = TEXTS[idea];
  return {
    title: withTerms(title),
    level: 3,
    short: [withTerms(short)],
    parts: [analogy, happens, result].map((text) => ({ label: [], text: [withTerms(text)] })),
    stage,
    isBuiltIn: true,
  };
}
