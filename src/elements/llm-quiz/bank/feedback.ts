/** Misconceptions about fine-tuning, raters, rewards and candy. */
import type { QuizItem } from '../question.js';

export const FEEDBACK: readonly QuizItem[] = [
  {
    id: 'sft-shapes',
    question: 'SFT trains on some thousands of questions with good answers. What does it change most?',
    options: [
      {
        text: 'What the model does with a question: it answers',
        right: true,
        explanation: 'Before, it went on with the text in any likely way. The examples make one way likely: a question, then its answer.',
      },
      {
        text: 'How many facts the model has',
        explanation:
          'A few thousand answers are a drop beside billions of sentences. SFT mostly brings out what pre-training has left there.',
        misconception: 'SFT teaches facts.',
      },
      {
        text: 'How large the model is',
        explanation: 'It has as many weights as before. They have other values now.',
      },
    ],
  },
  {
    id: 'follows-instructions',
    question: 'Why does an assistant follow instructions such as “in three sentences, please”?',
    options: [
      {
        text: 'It wants to do us a favour',
        explanation: 'It has no wishes. It was trained on examples in which instructions are followed.',
        misconception: 'The model wants to help.',
      },
      {
        text: 'Programmers wrote a rule for each instruction',
        explanation: 'There is no such list of rules; and it can follow instructions that nobody foresaw, if examples were like them.',
      },
      {
        text: 'It was trained on examples where that was done',
        right: true,
        explanation: 'Following instructions is learned as well: from pairs of an instruction and what fits it, and from people’s choices.',
      },
    ],
  },
  {
    id: 'candy',
    question: 'True or false: when a model gets candy 🍬 for an answer, it feels pleased.',
    options: [
      {
        text: 'True',
        explanation:
          'Candy is a picture. Behind it is a number, the reward, and the number is used to move weights. Nothing in there has feelings.',
        misconception: 'Candy is felt.',
      },
      {
        text: 'False',
        right: true,
        explanation: 'Candy is a picture. What happens: weights are moved so that answers with a high score get likelier.',
      },
    ],
  },
  {
    id: 'reward-model',
    question: 'What is the reward model?',
    options: [
      {
        text: 'The assistant itself, in a good mood',
        explanation: 'It is a second model. The assistant writes; the reward model gives a number to what was written.',
        misconception: 'The reward model is the same as the language model.',
      },
      {
        text: 'A second model that scores answers as people would',
        right: true,
        explanation:
          'It was trained on pairs in which people said which answer is better. It often starts as a copy of a language model, and learns to give a score.',
      },
      {
        text: 'A person who reads every answer',
        explanation:
          'People compare some thousands of pairs. RLHF needs far more scores than that, so a model learns to give them as people did.',
      },
    ],
  },
  {
    id: 'raters-agree',
    question: 'True or false: RLHF only works when all raters agree.',
    options: [
      {
        text: 'True',
        explanation: 'They never all agree. As long as slips go this way and that, they mostly cancel out over thousands of choices.',
        misconception: 'Raters must agree.',
      },
      {
        text: 'False',
        right: true,
        explanation:
          'Disagreement at random mostly washes out over thousands of choices. What does not wash out is a mistake that most raters share.',
      },
    ],
  },
  {
    id: 'shared-bias',
    question: 'Nearly all raters like long answers better, even where a short one is as good. What happens?',
    options: [
      {
        text: 'The model learns to write long answers',
        right: true,
        explanation:
          'A preference that most raters share looks just like quality. The reward model learns it, and then the assistant does.',
      },
      {
        text: 'It washes out with enough raters',
        explanation: 'Slips at random wash out. A leaning that most of them have does not: more raters only make it surer.',
        misconception: 'Enough raters make everything right.',
      },
      {
        text: 'The model notices and corrects it',
        explanation: 'It has nothing to notice it by. The score is all that it gets to see of what people want.',
      },
    ],
  },
  {
    id: 'score-climbs',
    question: 'The reward model’s score climbs and climbs during RLHF. What does that tell you?',
    options: [
      {
        text: 'The answers get better and better',
        explanation: 'At first, mostly yes. Later the score may climb while people find the answers worse.',
        misconception: 'A high reward is a good answer.',
      },
      {
        text: 'The model has become honest',
        explanation: 'The score stands for what raters preferred. An answer can please and still be false.',
      },
      {
        text: 'The answers suit the reward model; whether they suit people must be checked',
        right: true,
        explanation:
          'The reward model only stands in for people. Push too far and the model finds its weak spots; that is why it is kept near where it began, as on a leash.',
      },
    ],
  },
  {
    id: 'candy-really',
    question: 'In your own words: what really happens when we say that a model “gets candy” for an answer?',
    ideas: [
      {
        text: 'The answer gets a score',
        accept: ['a score', 'number', 'reward', 'points', 'rating', 'reward model rates answer', 'is scored', 'signal'],
        explanation: 'The reward model, trained on people’s choices, turns an answer into a number.',
      },
      {
        text: 'Weights are moved',
        accept: ['weights change', 'weights', 'knobs', 'turn knobs', 'parameters', 'numbers change inside', 'adjusts model'],
        explanation: 'Each of them a little, and many at once.',
      },
      {
        text: 'Answers like it get likelier',
        accept: [
          'more likely',
          'likelier',
          'more probable',
          'probability goes up',
          'says it more often',
          'happens more often',
          'repeat such answers',
          'higher chance',
          'chance rises',
        ],
        explanation: 'That is all that the candy does: next time, such an answer has a better chance.',
      },
      {
        text: 'Nothing is felt',
        accept: ['no feelings', 'feels nothing', 'does not feel', 'no real candy', 'not happy', 'only a picture', 'metaphor', 'not alive'],
        explanation: 'The candy is a picture for us. The model is a program that works out numbers.',
      },
    ],
    more: 'One good answer: “A score for the answer is used to turn the knobs, so that answers like it become likelier. Nobody in there enjoys it.”',
  },
];
