/** The line as of 2026, in our own words. Asterisks mark a term where it is explained. */
import { withTerms } from '../../content/rich-text.js';
import type { Stage } from '../../templates/stage-sign.js';
import type { Stop } from './stop.js';

interface Text {
  name: string;
  title: string;
  short: string;
  text: string[];
  stage?: Stage;
  sign?: Stop['sign'];
  branches?: Text[];
}

const TEXTS: Text[] = [
  {
    name: 'text',
    title: 'Text',
    short: 'collected, cleaned',
    sign: 'text',
    text: [
      'Web pages, books, code, papers and much else are collected. Programs take out duplicates, spam and junk, and try to take out private data. Whatever is left decides what a model can learn: which languages, which facts, which blind spots.',
      'What you’re allowed to collect without asking is disputed, even in court.',
    ],
    branches: [
      {
        name: 'synthetic-data',
        title: 'Synthetic data',
        short: 'written by models',
        text: [
          'Other models write practice material: clear explanations, worked sums, questions with answers. It’s used in pre-training and every later stage.',
          'It’s filtered, then mixed with human-written text. Models trained only on what other models wrote lose variety with every round. That’s called *model collapse*.',
        ],
      },
    ],
  },
  {
    name: 'pre-training',
    title: 'Pre-training',
    short: 'learns language',
    stage: 'base',
    text: [
      'The model predicts the next *token*, a word or a piece of one, trillions of times. Each time its *weights*, the numbers it’s made of, are turned a little towards what really came next. Grammar, facts and style all come from this one game.',
      'It usually takes most of the computing: weeks or months on thousands of chips. What comes out is the *base model*, a powerful and chaotic autocomplete.',
    ],
    branches: [
      {
        name: 'mid-training',
        title: 'Mid-training',
        short: 'the best texts last',
        text: [
          'Towards the end, the mixture changes: more mathematics, more code, more carefully chosen texts, and longer ones, so that the model learns to handle long input. The game stays the same.',
        ],
      },
    ],
  },
  {
    name: 'sft',
    title: 'Supervised fine-tuning',
    short: 'learns to answer',
    stage: 'sft',
    text: [
      'The model is shown questions with ideal answers, and predicts the tokens of each answer. Soon it answers where it used to ramble on. *SFT* for short.',
    ],
    branches: [
      {
        name: 'instruction-sets',
        title: 'Instruction sets',
        short: 'many kinds of task',
        text: [
          'Collections of instructions with good responses: sum this up, translate that, explain it to a child. Early ones turned older data sets into instructions (FLAN, 2021). Others were written by volunteers, by staff, or by models.',
          'With enough kinds of task, a model can follow kinds of instructions it never saw in training.',
        ],
      },
      {
        name: 'tool-use',
        title: 'Tool use',
        short: 'search, calculator, code',
        text: [
          'Examples show when a tool helps and how to ask for it. The model writes a request in a fixed form. Ordinary software runs the search, the calculator or the program, and puts the result into the text that the model reads next.',
          'Later stages give it more practice. What counts there is whether the task gets solved.',
        ],
      },
    ],
  },
  {
    name: 'rlhf',
    title: 'RLHF',
    short: 'learns what people prefer',
    stage: 'rlhf',
    text: [
      'Reinforcement learning from human feedback. People compare two answers. A *reward model* learns to score answers the way they would. Then the language model’s weights are moved so that answers with a high score become more likely. Straying from where it started costs points: we call that its *leash*, experts call it a KL penalty.',
      'The score only stands in for what people want. Chase it too hard, and you get odd or padded texts that score high and help little: *over-optimisation*.',
    ],
    branches: [
      {
        name: 'ai-feedback',
        title: 'RLAIF, Constitutional AI',
        short: 'a model compares',
        text: [
          '*RLAIF* is the same thing with AI feedback: a model says which answer is better. In *Constitutional AI* (2022), it goes by a list of principles that people wrote, the constitution. The model also uses that list to criticise and rewrite its own answers, and is fine-tuned on the rewrites.',
          'This is cheaper and more consistent than asking people each time. But people still choose the principles, and the judging model has biases of its own.',
        ],
      },
      {
        name: 'checked-answers',
        title: 'Checked answers',
        short: 'a program decides',
        text: [
          'In mathematics or programming a program can tell: is the number right, do the tests pass? That verdict becomes the reward: what counts is passing the check, not what people prefer. Models sometimes find ways to pass without being right. No human feedback is needed. Experts call it reinforcement learning with *verifiable rewards* (RLVR).',
          'Many models trained like this write long notes before they answer, and are sold as *reasoning models*. The notes help the model reach an answer, but they needn’t be a true account of how it got there.',
        ],
      },
      {
        // Rafailov et al., 2023. Ours: src/models/rlhf.md.
        name: 'dpo',
        title: 'DPO',
        short: 'straight from the pairs',
        text: [
          '*Direct preference optimisation* (2023) is a shortcut: the language model learns straight from the compared pairs. The better answer becomes more likely, compared with the worse one. Usually, no reward model is needed.',
          'The small model on these pages was tuned like that in place of full RLHF, on pairs that a reward model had labelled.',
        ],
      },
    ],
  },
  {
    name: 'release',
    title: 'Release',
    short: 'tested, then frozen',
    sign: 'release',
    text: [
      'First come tests: sets of questions, and *red-teaming*, where people and programs try to make the model do harm. Then its weights are frozen. It doesn’t learn from your chat while you type.',
      'Chats may be kept to train a later model, so check what the provider’s terms say. For the next model, the stages begin again, or only the later ones.',
    ],
  },
];

export const DEFAULT_STOPS: readonly Stop[] = TEXTS.map(stop);

function stop({ name, title, short, text, stage, sign, branches = [] }: Text): Stop {
  return {
    name,
    title: [title],
    short: [short],
    text: text.map(withTerms),
    stage: stage ?? null,
    sign: sign ?? null,
    link: null,
    branches: branches.map(stop),
    isBuiltIn: true,
  };
}
