/** Misconceptions about where answers come from, and how far to trust them. */
import type { QuizItem } from '../question.js';

export const ANSWERS: readonly QuizItem[] = [
  {
    id: 'looks-up',
    question: 'You ask a model without a search tool for the height of a mountain. Where does the number come from?',
    options: [
      {
        text: 'It looks it up in a database',
        explanation:
          'There’s no database inside. Only an assistant with a search tool can look things up, and then it reads what the tool finds.',
        misconception: 'It looks things up.',
      },
      {
        text: 'It opens the page where it read it',
        explanation: 'It kept no pages. All that’s left of them is how they moved the weights.',
      },
      {
        text: 'It works out which digits are likely to come next',
        right: true,
        explanation:
          'If many texts gave the same number, that one is likely. If only a few did, you may get a number that only looks right.',
      },
    ],
  },
  {
    id: 'made-up',
    question: 'An assistant names a book that does not exist, with author and year. Why?',
    options: [
      {
        text: 'It lies on purpose',
        explanation: 'A liar wants you to believe something false. Nothing here was trying to fool you: the title is merely likely.',
        misconception: 'It wants to deceive.',
      },
      {
        text: 'It writes likely words, and a likely title need not exist',
        right: true,
        explanation:
          'Title, author and year look the way they usually do, and that makes them likely. People call this hallucination. Check every source before you use it.',
      },
      {
        text: 'A bug in the program, which the next version will not have',
        explanation:
          'It can become rarer, and it has. But it comes from the same guessing that makes the good answers, so it still pays to check.',
        misconception: 'Hallucination is a bug to be fixed.',
      },
    ],
  },
  {
    id: 'temperature',
    question: 'Some programs have a setting called temperature. What does a higher one do?',
    options: [
      {
        text: 'Less likely words get a better chance',
        right: true,
        explanation:
          'The model gives each word a chance of being drawn. A higher temperature evens out these chances, so you get more variety, and more slips.',
      },
      {
        text: 'The model thinks harder',
        explanation: 'It does the same sums for every word. Only the draw at the end changes.',
        misconception: 'Temperature is effort.',
      },
      {
        text: 'The model learns to be more creative',
        explanation: 'Its weights stay as they are. The draw gets bolder, and when it gets lucky, we call it creative.',
      },
    ],
  },
  {
    id: 'asked-twice',
    question:
      'You ask the same question twice, each time in a new chat with the app’s memory off, and get two different answers. Why is that possible?',
    options: [
      {
        text: 'It learned something in between',
        explanation: 'Its weights are the same as before. Chatting doesn’t train it.',
        misconception: 'It learns from every chat.',
      },
      {
        text: 'It changed its mind',
        explanation: 'In a new chat, it doesn’t have its first answer before it, so there’s nothing to change.',
      },
      {
        text: 'Each word is drawn by chance from the likely ones',
        right: true,
        explanation: 'One different word near the start, and the whole answer can take a different turn.',
      },
    ],
  },
  {
    id: 'bigger',
    question: 'True or false: a large enough model is always right.',
    options: [
      {
        text: 'True',
        explanation:
          'Larger models are right more often, but they still slip up on what was rare, new or wrong in their texts. And their mistakes sound convincing.',
        misconception: 'A bigger model is always right.',
      },
      {
        // Lin, Hilton and Evans, 2021, TruthfulQA: larger models repeated popular mistakes more often.
        text: 'False',
        right: true,
        explanation:
          'On the whole, size helps. But it doesn’t turn likely into true: if most texts get something wrong, a larger model may be even better at repeating the mistake.',
      },
    ],
  },
  {
    id: 'yesterday',
    question: 'Why can a model without tools not tell you who won yesterday’s match?',
    options: [
      {
        text: 'It is not interested in sport',
        explanation: 'It has no interests. It may well tell you about older matches.',
      },
      {
        text: 'Its training texts end before that day',
        right: true,
        explanation:
          'Training takes months, and then the weights stay as they are. If you ask anyway, it may make up a likely score instead of telling you that.',
      },
      {
        text: 'It has not read the newspaper yet today',
        explanation:
          'It doesn’t keep reading by itself. A search tool can hand it today’s news, and then it reads that as part of your question.',
        misconception: 'A model keeps up with the news.',
      },
    ],
  },
  {
    id: 'when-to-check',
    question: 'Which answers of an assistant are worth checking?',
    options: [
      {
        text: 'Names, numbers and sources',
        right: true,
        explanation: 'This is where likely and true are easiest to mix up.',
      },
      {
        text: 'What you will act on: health, money, law',
        right: true,
        explanation: 'Checking, or asking someone who knows, costs less than a mistake.',
      },
      {
        text: 'Only those that sound unsure',
        explanation: 'Sounding sure is a style, learned like any other. Wrong answers can wear it, too.',
        misconception: 'Sure words are true words.',
      },
      {
        text: 'What it says about itself',
        right: true,
        explanation: 'It predicts those sentences like any others. It doesn’t look inside itself first.',
      },
    ],
  },
];
