/** Misconceptions about pre-training, and about what comes of it. */
import type { QuizItem } from '../question.js';

export const PRE_TRAINING: readonly QuizItem[] = [
  {
    id: 'all-at-once',
    question: 'What does a model pick up from guessing words in billions of sentences?',
    options: [
      {
        text: 'Grammar',
        right: true,
        explanation: '“The dogs …”: if you guess “bark” and not “barks”, you’ve picked up a rule of grammar. So has the model.',
      },
      {
        text: 'Facts that many texts tell',
        right: true,
        explanation: '“The capital of France is …”: the best guess is also a fact, though nobody taught it as one.',
      },
      {
        text: 'Style',
        right: true,
        explanation: 'A recipe goes on like a recipe, and a rant like a rant. A good guess fits the tone, too.',
      },
      {
        text: 'The habit of answering helpfully',
        explanation: 'It guesses words in helpful and useless texts alike. Being helpful comes later, with SFT and RLHF.',
        misconception: 'A model is helpful by nature.',
      },
      {
        text: 'The habit of saying only what is true',
        explanation: 'To this game, a false sentence is a sentence like any other. What many texts repeat becomes likely, true or not.',
        misconception: 'What it has read was checked.',
      },
    ],
  },
  {
    id: 'no-proof-readers',
    question: 'Who tells the model during pre-training which word was right?',
    options: [
      {
        text: 'People, who correct its sentences',
        explanation: 'It makes trillions of guesses, far more than any number of people could ever check.',
        misconception: 'Pre-training is people correcting texts.',
      },
      {
        text: 'The text itself',
        right: true,
        explanation: 'The word was only hidden. After each guess it’s uncovered, so every sentence comes with its own answer key.',
      },
      {
        text: 'A list of grammar rules',
        explanation: 'There’s no list like that inside. Any rules the model follows, it picked up from examples.',
      },
    ],
  },
  {
    id: 'two-games',
    question: 'One model guesses a hidden word from both sides, another the next word from what came before. How do they learn?',
    options: [
      {
        text: 'In the same way',
        right: true,
        explanation:
          'Guess, compare with the original word, turn the knobs a little so that this word becomes more likely. The only difference is what they get to see. Models such as BERT play the first game, and models such as GPT play the second.',
      },
      {
        text: 'In two quite different ways',
        explanation: 'The games look different, but the knobs are turned the same way: the guess is compared with the original word.',
        misconception: 'Masked words and next words are two mechanisms.',
      },
      {
        text: 'The second does not learn; it looks ahead',
        explanation: 'What comes next is hidden while it guesses. If it could peek, there’d be nothing to learn.',
      },
    ],
  },
  {
    id: 'fresh-model',
    question: 'You ask a model straight after pre-training: “How do I make tea?” What was it trained to give you?',
    options: [
      {
        text: 'A clear, polite answer, as in the texts it has read',
        explanation:
          'It may well happen: in some texts, an answer follows a question. But it would carry on with anything else just as readily.',
        misconception: 'LLMs are born as assistants.',
      },
      {
        text: 'Nothing, as it has no answers yet',
        explanation: 'It always comes up with a next word, and then another. Nobody trained it to stay silent.',
      },
      {
        text: 'Any likely text, such as three more questions',
        right: true,
        explanation: 'On a forum, a question is often followed by more questions. At this stage, carrying on is all it does.',
      },
    ],
  },
  {
    id: 'weights',
    question: 'What are the weights of a model, its “knobs”?',
    options: [
      {
        text: 'Rules that programmers wrote',
        explanation:
          'People write the program that does the training. The numbers come out of the training itself, and nobody types them in.',
        misconception: 'Somebody programmed its answers.',
      },
      {
        text: 'Numbers that training has turned, step by step',
        right: true,
        explanation:
          'They start out random. Each training step moves them a little, so that the words that really came next become more likely.',
      },
      {
        text: 'Sentences that it has saved',
        explanation: 'They’re numbers to multiply and add. No single one of them holds a sentence.',
        misconception: 'A model is a pile of saved texts.',
      },
    ],
  },
  {
    id: 'copies',
    question: 'True or false: a language model copies its answers out of texts that it has saved.',
    options: [
      {
        text: 'True',
        explanation:
          'Most of the texts aren’t in there: all its weights together take up far less room. But some passages, above all those it met often, can come out word for word.',
        misconception: 'It copies texts.',
      },
      {
        text: 'False',
        right: true,
        explanation:
          'It works out each next word afresh, from numbers. Still, a passage it met very often can come out word for word. That’s a real problem, for authors’ rights as well.',
      },
    ],
  },
  {
    id: 'not-yet-assistant',
    question: 'In your own words: why is a model that has only been pre-trained not a good assistant yet?',
    ideas: [
      {
        text: 'It continues a text instead of answering',
        accept: [
          'continues',
          'goes on writing',
          'completes the text',
          'carries on',
          'autocomplete',
          'auto complete',
          'only predicts next word',
          'guesses next word',
          'predicts words',
          'guesses words',
          'does not answer',
          'answers with question',
          'not learned to answer',
          'rambles',
        ],
        explanation: 'It was only trained to guess the next word, and after a question that may be another question.',
      },
      {
        text: 'Nobody has shown it what a good answer looks like',
        accept: [
          'nobody showed good answers',
          'not seen good answers',
          'no examples of answers',
          'not know good answer',
          'no feedback',
          'without feedback',
          'no human feedback',
          'not fine tuned',
          'no fine tuning',
          'needs fine tuning',
          'needs feedback',
          'not trained to help',
          'not helpful',
          'not what people prefer',
          'no rlhf',
          'no sft',
        ],
        explanation: 'That’s what SFT does with examples, and RLHF with comparisons.',
      },
      {
        text: 'It picks up rude and false things as readily as good ones',
        accept: [
          'rude',
          'toxic',
          'not polite',
          'impolite',
          'unsafe',
          'not safe',
          'harmful',
          'bad texts',
          'bad language',
          'insults',
          'false things',
          'wrong things',
          'nonsense',
          'lies',
          'rant',
          'chaotic',
          'hateful',
        ],
        explanation: 'Even after cleaning, the pile has rude and false texts in it, and the model learns to guess all of it.',
      },
    ],
    more: 'One good answer: “It only carries on the text the way texts often carry on. That may be a rant or another question, because nobody has shown it yet what a helpful answer is.”',
  },
];
