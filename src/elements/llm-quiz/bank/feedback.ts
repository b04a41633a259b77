/** Misconceptions about fine-tuning, raters, rewards and candy. */
import type { QuizItem } from '../question.js';

export const FEEDBACK: readonly QuizItem[] = [
  {
    id: 'sft-shapes',
    question: 'SFT trains on thousands, today often millions, of questions with good answers. What does it change most?',
    options: [
      {
        text: 'What it does with a question: it answers',
        right: true,
        explanation:
          'Before, it carried on the text in any likely way. The examples make one way likely: first a question, then its answer.',
      },
      {
        text: 'How many facts the model has about the world',
        explanation:
          'Even a million answers are a drop in the ocean of text from pre-training. SFT mostly brings out what pre-training already put there.',
        misconception: 'SFT teaches facts.',
      },
      {
        text: 'How large the model is',
        explanation: 'It has as many weights as before, only with new values.',
      },
    ],
  },
  {
    id: 'follows-instructions',
    question: 'Why does an assistant follow instructions such as “in three sentences, please”?',
    options: [
      {
        text: 'It wants to do us a favour',
        explanation: 'It doesn’t want anything. It was trained on examples of instructions being followed.',
        misconception: 'The model wants to help.',
      },
      {
        text: 'Programmers wrote a rule for each instruction',
        explanation:
          'No such list exists. After enough different examples, the model can even follow kinds of instructions that nobody wrote down.',
      },
      {
        text: 'It was trained on examples of doing so',
        right: true,
        explanation: 'Even following instructions is learned: from instructions paired with good responses, and from people’s choices.',
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
          'Candy is a picture. What’s behind it is a number, the reward. The model isn’t even shown that number: it’s only used to move weights.',
        misconception: 'Candy is felt.',
      },
      {
        text: 'False',
        right: true,
        explanation: 'Candy is a picture. What really happens: weights are moved so that answers with a high score become more likely.',
      },
    ],
  },
  {
    id: 'reward-model',
    question: 'What is the reward model?',
    options: [
      {
        text: 'The assistant itself, which looks back and scores what it wrote',
        explanation: 'No, it’s a second model. The assistant writes, and the reward model gives the result a number.',
        misconception: 'The reward model is the same as the language model.',
      },
      {
        text: 'A second model that scores answers as people would',
        right: true,
        explanation:
          'It was trained on pairs of answers where people said which was better. It often starts out as a copy of a language model, and learns to give a score.',
      },
      {
        text: 'A person who reads every answer',
        explanation:
          'People compare many thousands of pairs, sometimes a million. But RLHF needs far more scores than that, so a model learns to judge the way people did.',
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
          'They never all agree. Slips by chance mostly cancel out over thousands of choices, as long as each rater is right more often than wrong.',
        misconception: 'Raters must agree.',
      },
      {
        text: 'False',
        right: true,
        explanation:
          'Random slips mostly wash out over thousands of choices. Where people want different things, the majority tends to win. And a mistake that most raters share stays.',
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
        explanation: 'Random slips wash out. A taste that most raters share doesn’t: more raters only make the model surer of it.',
        misconception: 'Enough raters make everything right.',
      },
      {
        text: 'The model notices and corrects it',
        explanation: 'Nothing in RLHF would correct it: the weights move with the score, and the score likes length, too.',
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
          'Slips at random mostly cancel out, so the picks still point the right way on the whole. That makes imperfect feedback better than none. Mistakes that most raters share don’t cancel out.',
      },
      {
        text: 'False',
        explanation:
          'Everybody slips, so then no model could be trained with feedback at all. With enough picks, random slips mostly cancel out.',
        misconception: 'Feedback must be perfect.',
      },
    ],
  },
  {
    // Bradley and Terry, 1952: pairs settle differences between scores, and no pair spans two questions.
    id: 'same-question',
    question:
      'True or false: if a reward model learned only from pairs, two of its scores can be compared only when both answers are to the same question.',
    options: [
      {
        text: 'True',
        right: true,
        explanation:
          'It learned from pairs of answers to the same question. Nobody ever told it how a score for one question compares with a score for another.',
      },
      {
        text: 'False',
        explanation:
          'The scores look like school marks, but they aren’t. All the picks ever told it was which of two answers to one question is better.',
        misconception: 'A score means the same for every question.',
      },
    ],
  },
  {
    // Gao, Schulman and Hilton, 2022; ours: docs/over-optimisation.md.
    id: 'over-optimised',
    question: 'A model is tuned to one reward model’s score for far too long. What comes out in the end?',
    options: [
      {
        text: 'Odd, padded answers that score high',
        right: true,
        explanation:
          'This is called over-optimisation. The reward model only stands in for people, and it has weak spots. Tune for long enough, and the model finds them. Chase a score too hard, and it stops being a good measure.',
      },
      {
        text: 'Answers that people like better and better, without end',
        explanation: 'For a while, people do like them better. Then the score keeps rising while people like the answers less and less.',
        misconception: 'A higher score is always better.',
      },
      {
        text: 'The answers that raters would have written',
        explanation: 'Raters didn’t write answers, they compared them. The model chases whatever the score has learned to reward.',
      },
    ],
  },
  {
    id: 'score-climbs',
    question: 'The reward model’s score climbs and climbs during RLHF. What does that tell you?',
    options: [
      {
        text: 'The answers get better and better for the people who read them',
        explanation: 'At first, mostly yes. Later, the score may keep climbing while people find the answers worse.',
        misconception: 'A high reward is a good answer.',
      },
      {
        text: 'The model has become honest',
        explanation: 'The score stands for what raters preferred. An answer can please people and still be false.',
      },
      {
        text: 'The answers suit the reward model better and better',
        right: true,
        explanation:
          'Whether people like them too has to be checked, because the reward model only stands in for people. Push too far, and the model finds its weak spots. That’s why straying from where it started costs points.',
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
        explanation: 'Each one a little, and many at once.',
      },
      {
        text: 'Answers like it become more likely',
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
        explanation: 'That’s all the candy does: next time, an answer like that has a better chance.',
      },
      {
        text: 'Nothing is felt',
        accept: ['no feelings', 'feels nothing', 'does not feel', 'no real candy', 'not happy', 'only a picture', 'metaphor', 'not alive'],
        explanation: 'The candy is only a picture for us. The model is a program that works out numbers.',
      },
    ],
    more: 'One good answer: “A score for the answer is used to turn the knobs, so that answers like it become more likely. Nobody in there enjoys it.”',
  },
];
