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
      'Web pages, books, code, papers and much else are collected. Programs take out duplicates, spam and junk, and try to take out private data. What stays in decides what a model can learn: which languages, which facts, which blind spots.',
      'What may be collected without asking is disputed, in courts as well.',
    ],
    branches: [
      {
        name: 'synthetic-data',
        title: 'Synthetic data',
        short: 'written by models',
        text: [
          'Other models write text to practise with: clear explanations, worked sums, questions with answers. It serves pre-training and every later stage.',
          'It is sifted and mixed with text by people. Models that are trained only on what models wrote lose variety from round to round; this is called *model collapse*.',
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
      'The model predicts the next *token*, a word or a piece of one, trillions of times. Each time its *weights*, the numbers that it consists of, are turned a little towards what really came next. Grammar, facts and style all come from this one game.',
      'It usually takes most of the computing: weeks or months on thousands of chips. What comes out is the *base model*, a powerful and chaotic autocomplete.',
    ],
    branches: [
      {
        name: 'mid-training',
        title: 'Mid-training',
        short: 'the best texts last',
        text: [
          'Towards the end the mixture changes: more mathematics, more code, more of the texts that were chosen with care, and longer ones, so that the model can work with a long input. The game stays the same.',
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
      'The model is shown pairs of a question and an ideal answer, and predicts the tokens of the answer. Soon it answers where it used to ramble on. *SFT* for short.',
    ],
    branches: [
      {
        name: 'instruction-sets',
        title: 'Instruction sets',
        short: 'many kinds of task',
        text: [
          'Collections of instructions with good responses: sum this up, translate that, explain it to a child. Early ones turned older data sets into instructions (FLAN, 2021); others were written by volunteers, by staff, or by models.',
          'With enough kinds of task, a model can follow instructions of a kind that was not among them.',
        ],
      },
      {
        name: 'tool-use',
        title: 'Tool use',
        short: 'search, calculator, code',
        text: [
          'Examples show when a tool helps and how to ask for it. The model writes a request in a fixed form; ordinary software runs the search, the calculator or the program, and puts the outcome into the text that the model reads next.',
          'Later stages practise it further: what counts there is whether the task was solved.',
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
      'Reinforcement learning from human feedback. People compare two answers. A *reward model* learns to score answers as they would. Then the language model’s weights are moved so that answers with a high score become likelier. Straying from where it began costs points: this is its *leash*.',
      'The score only stands in for what people want. Aimed at too hard, it is reached by odd texts that help nobody: *over-optimisation*.',
    ],
    branches: [
      {
        name: 'ai-feedback',
        title: 'RLAIF, Constitutional AI',
        short: 'a model compares',
        text: [
          '*RLAIF* is the same with AI feedback: a model says which answer is better. In *Constitutional AI* (2022) it goes by a list of principles that people wrote, the constitution. The model also criticises and rewrites its own answers by that list, and is fine-tuned on what it rewrote.',
          'This is cheaper and more even than asking people each time. Yet people still choose the principles, and the model that judges has biases of its own.',
        ],
      },
      {
        name: 'checked-answers',
        title: 'Checked answers',
        short: 'a program decides',
        text: [
          'In mathematics or programming a program can tell: is the number right, do the tests pass? That verdict serves as the reward: what counts is what is right, and not what people prefer. The field says reinforcement learning with *verifiable rewards* (RLVR).',
          'Models trained like this write long notes before they answer, and are sold as *reasoning models*. The notes help to get there; they need not be a true account of how it got there.',
        ],
      },
      {
        // Rafailov et al., 2023. Ours: src/models/rlhf.md.
        name: 'dpo',
        title: 'DPO',
        short: 'straight from the pairs',
        text: [
          '*Direct preference optimisation* (2023) is a shorter way: the language model learns from the compared pairs themselves. The better answer becomes likelier, measured against the worse one. Usually there is no reward model.',
          'The small model that comes with these pages learned like that in its RLHF stage, from pairs that a reward model had labelled.',
        ],
      },
    ],
  },
  {
    name: 'release',
    title: 'Release',
    short: 'tested, then fixed',
    sign: 'release',
    text: [
      'First come tests: sets of questions, and *red-teaming*, in which people and programs try to make the model do harm. Then its weights are fixed. It does not learn from your chat while you type.',
      'Chats may be kept to train a later model; look at what the provider’s terms say. Then the stages begin again.',
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
