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
          'There is none inside. Only an assistant that was given a search tool can look things up, and then it reads what the tool returns.',
        misconception: 'It looks things up.',
      },
      {
        text: 'It opens the page where it has read it',
        explanation: 'It has no pages left. All that stayed of them are the weights that they moved.',
      },
      {
        text: 'It works out which digits are likely to come next',
        right: true,
        explanation: 'If many texts gave the same number, that one is likely. If few did, a number that merely looks right may come out.',
      },
    ],
  },
  {
    id: 'made-up',
    question: 'An assistant names a book that does not exist, with author and year. Why?',
    options: [
      {
        text: 'It lies on purpose',
        explanation: 'A lie is told to make somebody believe what is not so. Nothing here was aimed at you: the title is merely likely.',
        misconception: 'It wants to deceive.',
      },
      {
        text: 'A plausible title is what it was trained to produce',
        right: true,
        explanation:
          'Title, author and year look just as such things look; that is what makes them likely. People call this hallucination. Check every source before you use it.',
      },
      {
        text: 'A bug in the program, which the next version will not have',
        explanation:
          'It can become rarer, and has. But it comes from the same guessing that makes the good answers, so checking stays worth your while.',
        misconception: 'Hallucination is a bug to be fixed.',
      },
    ],
  },
  {
    id: 'temperature',
    question: 'Many apps have a setting called temperature. What does a higher one do?',
    options: [
      {
        text: 'Less likely words get a better chance',
        right: true,
        explanation:
          'The model gives each word a chance; temperature evens these chances out before one is drawn. More variety, and more slips.',
      },
      {
        text: 'The model thinks harder',
        explanation: 'It does the same sums for each word. Only the draw at the end changes.',
        misconception: 'Temperature is effort.',
      },
      {
        text: 'The model becomes more creative in what it has learned',
        explanation: 'Its weights stay as they are. The draw is bolder, and we like to call the lucky draws creative.',
      },
    ],
  },
  {
    id: 'asked-twice',
    question: 'You ask the same question twice in new chats and get two different answers. Why is that possible?',
    options: [
      {
        text: 'It has learned something in between',
        explanation: 'Its weights are the same as before; chatting does not train it.',
        misconception: 'It learns from every chat.',
      },
      {
        text: 'It changed its mind',
        explanation: 'It has no opinion that it could change. It has chances for words.',
      },
      {
        text: 'Each word is drawn by chance from the likely ones',
        right: true,
        explanation: 'One other word near the beginning, and the rest of the answer takes another way.',
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
          'Larger models are right more often, and still wrong at times: about what was rare, new, or wrong in their texts. And their mistakes read well.',
        misconception: 'A bigger model is always right.',
      },
      {
        // Lin, Hilton and Evans, 2021, TruthfulQA: larger models repeated popular mistakes more often.
        text: 'False',
        right: true,
        explanation:
          'Size helps on the whole. It does not turn likely into true: a mistake that is in most texts, a larger model may repeat all the better.',
      },
    ],
  },
  {
    id: 'yesterday',
    question: 'Why can a model without tools not tell you who won yesterday’s match?',
    options: [
      {
        text: 'It is not interested in sport',
        explanation: 'It has no interests. Older matches it may well tell you about.',
      },
      {
        text: 'Its training texts end before that day',
        right: true,
        explanation:
          'Training takes months, and then the weights stay as they are. Asked all the same, it may produce a likely result instead of saying so.',
      },
      {
        text: 'It has not read the newspaper yet today',
        explanation:
          'It does not go on reading by itself. A search tool can put today’s news before it; then it reads them as part of your question.',
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
        explanation: 'Here something likely and something true are most easily confused.',
      },
      {
        text: 'What you will act on: health, money, law',
        right: true,
        explanation: 'It costs you a minute, and a mistake may cost far more.',
      },
      {
        text: 'Only those that sound unsure',
        explanation: 'Sounding sure is a style, learned like any other. False answers come in it as well.',
        misconception: 'Sure words are true words.',
      },
      {
        text: 'What it says about itself',
        right: true,
        explanation: 'It predicts such sentences like all others; it does not look them up inside.',
      },
    ],
  },
];
