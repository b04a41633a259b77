/** Misconceptions about fine-tuning, raters, rewards and candy. */
import type { QuizItem } from '../question.js';

export const FEEDBACK: readonly QuizItem[] = [
  {
    id: 'sft-shapes',
    question: 'SFT trains on some thousands of questions with good answers. What does it change most?',
    options: [
      {
        text: 'What it does with a question: it answers',
        right: true,
        explanation: 'Before, it went on with the text in any likely way. The examples make one way likely: a question, then its answer.',
      },
      {
        text: 'How many facts the model has about the world',
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
        text: 'It was trained on examples of doing so',
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
        text: 'The assistant itself, which looks back and scores what it wrote',
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
        explanation:
          'They never all agree. As long as each slips by chance, and less than half the time, the slips mostly cancel out over thousands of choices.',
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
        explanation: 'It has nothing to notice it by: in RLHF, the score is all that it gets to see of what people want.',
      },
    ],
  },
  {
    id: 'imperfect-feedback',
    question: 'True or false: even feedback from people who sometimes slip can make a model better.',
    options: [
      {
        text: 'True',
        right: true,
        explanation:
          'Imperfect feedback is better than none. As long as the picks are right more often than wrong, they point, on the whole, where people want to go.',
      },
      {
        text: 'False',
        explanation:
          'Then no model could be trained with feedback at all, for everybody slips. The picks only have to be right more often than wrong.',
        misconception: 'Feedback must be perfect.',
      },
    ],
  },
  {
    // Bradley and Terry, 1952: pairs settle differences between scores, and no pair spans two questions.
    id: 'same-question',
    question: 'True or false: two scores of a reward model can be compared only if both answers are to the same question.',
    options: [
      {
        text: 'True',
        right: true,
        explanation:
          'It learned from pairs of answers to one question. How a score for one question compares with a score for another, nobody told it.',
      },
      {
        text: 'False',
        explanation:
          'The scores look like marks at school, and they are not. All that the picks told it is which of two answers to one question is better.',
        misconception: 'A score is a mark on one scale for all.',
      },
    ],
  },
  {
    // Gao, Schulman and Hilton, 2022; ours: docs/over-optimisation.md.
    id: 'over-optimised',
    question: 'A model is tuned to one reward model’s score for far too long. What comes out in the end?',
    options: [
      {
        text: 'Odd answers that score high and help nobody',
        right: true,
        explanation:
          'This is called over-optimisation. The reward model only stands in for people, and it has weak spots; tuned for long enough, the model finds them. A score that one aims at too hard stops being a good measure.',
      },
      {
        text: 'Answers that people like better and better, without end',
        explanation: 'For a while people do like them better. Then the score goes on rising, and people like the answers less and less.',
        misconception: 'A higher score is always better.',
      },
      {
        text: 'The answers that raters would have written',
        explanation: 'Raters wrote none; they compared. What is copied is not their answers but what the score has learned to reward.',
      },
    ],
  },
  {
    id: 'score-climbs',
    question: 'The reward model’s score climbs and climbs during RLHF. What does that tell you?',
    options: [
      {
        text: 'The answers get better and better for the people who read them',
        explanation: 'At first, mostly yes. Later the score may climb while people find the answers worse.',
        misconception: 'A high reward is a good answer.',
      },
      {
        text: 'The model has become honest',
        explanation: 'The score stands for what raters preferred. An answer can please and still be false.',
      },
      {
        text: 'The answers suit the reward model better and better',
        right: true,
        explanation:
          'Whether they suit people as well must be checked, for the reward model only stands in for them. Push too far and the model finds its weak spots; that is why straying from where it began costs points.',
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
