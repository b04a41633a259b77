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
      'A student reads every book, website and forum post there is. No test waits at the end. The reading is for soaking up how language, ideas and facts hang together.',
    happens:
      'A word is hidden, and the model gives each word of its vocabulary a probability. Then its *weights*, the numbers that it consists of, are nudged so that the word which really stood there becomes a little likelier. The text itself holds the answer, so nobody has to write exercises, and the game can be played trillions of times.',
    result:
      'Grammar, facts and style all come from this one game, and all at once. So do the mistakes and the prejudices of the text. What comes out is called the *base model*.',
  },
  'two-games': {
    stage: 'base',
    title: 'Two ways to play: the masked word and the next word',
    short: 'BERT filled gaps; GPT went on writing. The mechanism is the same.',
    analogy:
      'On a worksheet with gaps you may read what comes before a gap and what comes after it. When you finish a friend’s sentence, you only have what was said so far.',
    happens:
      'In the *masked* game, a model such as BERT (2018) sees the words on both sides of the gap. In the *next-token* game, a model such as GPT sees only what comes before; a *token* is a word or a piece of one. Either way the weights are turned until the predictions match the text better.',
    result:
      'The masked game suits models that sort and find text. The next-token game gives a model that writes: it predicts a token, appends it, and predicts again. Nearly all of today’s chat assistants learned from it.',
  },
  autocomplete: {
    stage: 'base',
    title: 'The base model: a powerful, chaotic autocomplete',
    short: 'It can go on with any text. Nothing has taught it to help you yet.',
    analogy:
      'Picture an actor who can step into any script at any line: a textbook, a love letter, a shouting match. Hand over a page, and the show goes on in the same spirit. Nobody has said that there is a question to be answered.',
    happens:
      'The base model does what it was trained for: it continues. After a question may come another question, as in a quiz, or rambling, as in a forum, or a poem, or a line of code. It finishes a toxic rant as readily as a business email, for its text held both.',
    result:
      'Language models are not born polite, honest or safe. Much of the skill is already in there. What is missing is a steady habit of answering, and of answering well. The later stages train that.',
  },
  sft: {
    stage: 'sft',
    title: 'Supervised fine-tuning: learning to answer',
    short: 'Good examples turn “go on with the text” into “answer the question”.',
    analogy:
      'A new colleague gets a folder of model letters: what customers asked, and what a good reply looked like. After enough of them, the form has become a habit.',
    happens:
      'People, today often with the help of models, write pairs of a question and an ideal answer: thousands at first, now often millions. The model goes on predicting tokens, but only those of the answers count. The same weights are turned as before, only a little. This is *SFT* for short.',
    result:
      'Asked something, the model now answers. Even following instructions is learned from examples; it is not built in. But an example shows one good answer. It cannot say which of two answers is better.',
  },
  rlhf: {
    stage: 'rlhf',
    title: 'RLHF: learning which answers people prefer',
    short: 'People compare. A second model learns to score as they would. The language model is trained to score high.',
    analogy:
      'A cook who cannot taste learns from the guests. They write no recipes; they only say which of two plates was better. A critic learns to predict their verdicts, and the cook practises for the critic.',
    happens:
      '*RLHF* is reinforcement learning from human feedback. People read two answers to one question and pick the better. From many such picks a separate *reward model* learns to give an answer a number: the higher, the likelier people are to pick it over another answer to the same question. Then the language model writes answers, the reward model scores them, and the weights are moved so that what scores high becomes likelier. Straying from where it began costs points: that is its leash, a price and not a wall.',
    // Sharma et al., 2023, on sycophancy; Gao, Schulman and Hilton, 2022, on over-optimisation.
    result:
      'Answers become more helpful and safer, as far as people’s picks reward that. But people can only reward what seems honest to them. Say that you think 7 × 8 is 54, and a model that was rewarded for pleasing may agree: this is called *sycophancy*. And if the leash is too long, it finds odd texts that score high and help nobody, which is *over-optimisation*.',
  },
  candy: {
    stage: 'rlhf',
    title: 'Candy 🍬, and what it really is',
    short: 'We say that the model gets candy for a good answer. This is what it stands for.',
    analogy:
      'A puppy does more of what earns a treat. People’s picks say which answers deserve a 🍬, a *reward model* learns to hand them out, and the language model is tuned until it gets more.',
    happens:
      'Nobody hands over candy, and nothing enjoys it. The reward model works out a *score*, which is one number. Then mathematics finds, for every weight of the language model, which way to turn it so that answers with a high score become likelier, and each is moved a tiny bit that way. *Reward* is the field’s name for that number.',
    result:
      'The picture has the direction right: more of what people preferred. It has the inside wrong: there is no appetite in a weight, only a number that has changed. That is how feedback becomes a signal that a computer can use.',
  },
  raters: {
    stage: 'rlhf',
    title: 'When the people who compare do not agree',
    short: 'Random disagreement washes out. A shared bias does not.',
    analogy:
      'Let a thousand people guess the weight of a cake. Some guess high, some low, and the average comes close. But if the plate makes the cake look heavier to all of them, the average is too high as well.',
    happens:
      'People get tired, press the wrong button, or differ in taste. Each pair is usually judged only once. Still, such *noise* pulls in no one direction: while the reward model learns from all pairs together, most of it cancels out, as long as slips are independent and rarer than half. A *bias* that most of them share, say for longer or more confident answers, pulls the same way each time. The reward model learns it like everything else.',
    result:
      'More comparisons help against noise. They do not help against a shared bias: that takes other people, clearer rules, or a check that does not depend on taste. And where people truly differ, “what most prefer” is a choice that somebody made. Even so, imperfect feedback is far better than none.',
  },
  knobs: {
    title: 'Knobs: the place where learning is kept',
    short: 'A model is a long list of numbers. Learning changes the numbers.',
    analogy:
      'Picture a mixing desk with millions of knobs, none of them labelled. A note is played, you hear how far off it is, and each knob is turned by a hair in the direction that makes it less wrong. Then comes the next note, a million times over.',
    happens:
      'The knobs are called *weights* or *parameters*; large models have hundreds of billions of them or more. For each of them the computer works out which way to turn it so that the result would have been a little better. That list of directions is the *gradient*. Pre-training, fine-tuning and RLHF differ in what counts as better. The turning is the same.',
    result:
      'There is no list inside in which the model looks up a fact. What it learned is spread over many weights at once. And when training is over the knobs stay where they are: a chat does not turn them.',
  },
  'two-moments': {
    title: 'Two moments that matter most',
    short: 'Training has many stages. Two of them explain most of what you meet in a chat.',
    analogy:
      'Somebody learns a trade. First come years of soaking up how things are done. Later comes a time of trying, while others say which attempt was better.',
    happens:
      'In *pre-training* a model guesses words in a huge amount of text and so learns language. In *RLHF* people compare its answers, and it is trained towards those that they prefer: it learns quality. Between the two, supervised fine-tuning shows it what an answer looks like at all.',
    result:
      'Stages of feedback shape a raw pattern-matcher into a helpful assistant, all by turning the same knobs. You do not need the engineering to use the outcome well.',
  },
  limits: {
    title: 'What these pictures leave out',
    short: 'They are simplified, and they are the right place to begin.',
    analogy:
      'A map of the underground straightens every line and leaves out the streets. You would not dig a tunnel by it, but it takes you home.',
    happens:
      'A model feels nothing. “Candy”, “knows” and “wants” are pictures for numbers that change. Real training is messier: stages overlap and repeat, data is sorted and mixed, and companies keep many details to themselves. And since a model writes what is likely, it may state something false in a perfectly calm voice.',
    result:
      'Keep the pictures, keep their limits in mind, and check what matters. If something does not click, that is fine: nobody needs the engineering to use a language model well.',
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
