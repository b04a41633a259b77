/** The two questions that the lesson ends with. */
import type { QuizItem } from '../question.js';

export const LESSON: readonly QuizItem[] = [
  {
    id: 'stages',
    question: 'In which order is a chat assistant usually trained?',
    context:
      'Pre-training: guess words in a huge pile of text. SFT, supervised fine-tuning: imitate good answers. RLHF, reinforcement learning from human feedback: get better at what people prefer.',
    options: [
      {
        text: 'SFT, then pre-training, then RLHF',
        explanation:
          'SFT shows thousands to millions of good answers. That’s far too little text to learn a language from. It only shapes a model that already has one.',
        misconception: 'A model learns to talk from questions and answers.',
      },
      {
        text: 'Pre-training, then SFT, then RLHF',
        right: true,
        explanation: 'First it needs a language. Then it can be shown what answering looks like. Then people can compare its answers.',
      },
      {
        text: 'RLHF, then SFT, then pre-training',
        explanation: 'RLHF compares two answers. A brand-new model writes letter salad, so neither answer would be better.',
        misconception: 'People teach the model from its first day.',
      },
    ],
  },
  {
    id: 'why-rlhf',
    question: 'Why does RLHF exist?',
    options: [
      {
        text: 'To give the model more facts about the world',
        explanation:
          'Nearly all its facts come from pre-training. A model can be full of facts and still answer a question with another question.',
        misconception: 'RLHF adds facts.',
      },
      {
        text: 'To make the model answer faster',
        explanation:
          'The model does as many sums per word as before. Training turns its knobs (its weights), but adds none and takes none away.',
      },
      {
        text: 'To train it towards answers people prefer',
        right: true,
        explanation:
          'It’s hard to write down what makes an answer good, and easier to say which of two is better. Those choices become a score, and the score says which way to turn the knobs.',
      },
    ],
  },
];
