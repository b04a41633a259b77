/** What the bare tag plays: how a model of today's kind becomes an assistant. */
import type { StageOrderItem } from './entry.js';

export const DEFAULT_QUESTION = 'How does a language model become an assistant? Put the stages in order.';

export const DEFAULT_ITEMS: readonly StageOrderItem[] = [
  {
    text: 'Pre-training: guess the next word, billions of times',
    why: 'First the model needs a language. Grammar, facts and style all come from guessing words in a huge amount of text. Every later stage only reshapes what it learns here.',
    tooLate: 'Without it, there’s no language to build on: every other stage works on what the model learns here.',
    stage: 'base',
  },
  {
    text: 'Supervised fine-tuning (SFT): imitate good answers',
    why: 'The model has its language, but it rambles on instead of answering. Thousands to millions of questions, each with an ideal answer, show it what an answer looks like.',
    tooEarly: 'Even a million answers can’t teach a language. The model must already have one from pre-training.',
    tooLate: 'So far, the model only rambles on. It has no answers yet to compare, score or improve.',
    stage: 'sft',
  },
  {
    text: 'People compare two answers and pick the better one',
    why: 'You can only compare answers once the model gives some, and these picks are what the reward model learns from.',
    tooEarly: 'There’s nothing to compare until the model gives answers, and SFT is what makes it answer.',
    tooLate: 'These picks are all the reward model has to learn from, and the last step needs the reward model.',
  },
  {
    text: 'A reward model learns to score answers as people did',
    why: 'It’s a second model, and the comparisons are its textbook. Nobody could rate every answer by hand, but the reward model can.',
    tooEarly: 'Its textbook is missing: it learns from people’s comparisons, so those have to come first.',
    tooLate: 'The last step needs a score for every answer, and this is the model that gives it.',
  },
  {
    text: 'RLHF: move the weights so that scores rise',
    why: 'This is the reinforcement learning in RLHF. It comes last because it needs the score that the reward model gives. The last three steps together are often called RLHF.',
    tooEarly: 'It needs the score that the reward model gives, and the reward model needs people’s comparisons.',
    stage: 'rlhf',
  },
  {
    text: 'Linguists type in the rules of grammar',
    why: 'Nobody writes grammar into the model. It picks grammar up from guessing words.',
    distractor: true,
  },
  {
    text: 'Editors correct each text before the model reads it',
    why: 'There’s far too much text for that. Programs weed out junk and copies, and people look at samples.',
    distractor: true,
  },
];
