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
        explanation: '“The dogs …”: whoever guesses “bark” rather than “barks” has picked up a rule of grammar.',
      },
      {
        text: 'Facts that many texts tell',
        right: true,
        explanation: '“The capital of France is …”: the best guess is also a fact. Nobody taught it as one.',
      },
      {
        text: 'Style',
        right: true,
        explanation: 'A recipe goes on like a recipe and a rant like a rant: a good guess fits the tone as well.',
      },
      {
        text: 'Which answers are helpful',
        explanation: 'Helpful and useless texts are guessed alike. What people prefer comes later, with SFT and RLHF.',
        misconception: 'A model is helpful by nature.',
      },
      {
        text: 'Which of its texts are true',
        explanation: 'A false sentence is a sentence to guess like any other. What many texts repeat gets likely, true or not.',
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
        explanation: 'It makes trillions of guesses, far more than all the people you could hire could ever check.',
        misconception: 'Pre-training is people correcting texts.',
      },
      {
        text: 'The text itself',
        right: true,
        explanation: 'The word was only hidden. After each guess it is uncovered, so every sentence brings its own answer along.',
      },
      {
        text: 'A list of grammar rules',
        explanation: 'There is no such list inside. Whatever rules the model follows, it picked up from examples.',
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
          'Guess, compare with the word that stood there, turn the knobs a little so that this word gets likelier. Only what they may see is different. Models such as BERT play the first game, GPT and its like the second.',
      },
      {
        text: 'In two quite different ways',
        explanation:
          'The games look different, and what turns the knobs is the same: the guess is compared with the word that really stood there.',
        misconception: 'Masked words and next words are two mechanisms.',
      },
      {
        text: 'The second does not learn; it looks ahead',
        explanation: 'What comes next is hidden from it while it guesses. Looking would leave nothing to learn.',
      },
    ],
  },
  {
    id: 'fresh-model',
    question: 'You ask a model straight after pre-training: “How do I make tea?” What comes back?',
    options: [
      {
        text: 'A clear, polite answer, as in the texts it has read',
        explanation: 'It may happen, by luck. Nothing has trained it so far to answer rather than to continue.',
        misconception: 'LLMs are born as assistants.',
      },
      {
        text: 'Nothing, as it has no answers yet',
        explanation: 'It always gives some next word, and then another one. Silence is not what it was trained for.',
      },
      {
        text: 'More text, such as three more questions',
        right: true,
        explanation: 'On a forum, a question is often followed by more questions. It continues texts; at this stage that is all.',
      },
    ],
  },
  {
    id: 'weights',
    question: 'What are the weights of a model, its “knobs”?',
    options: [
      {
        text: 'Rules that programmers wrote',
        explanation: 'People write the program that trains. The numbers in it come out of the training, and nobody types them in.',
        misconception: 'Somebody programmed its answers.',
      },
      {
        text: 'Numbers that training has turned, step by step',
        right: true,
        explanation: 'They begin at random. Each training step moves them a little, so that the words which really came get likelier.',
      },
      {
        text: 'Sentences that it has saved',
        explanation: 'They are numbers to multiply and add. No single one of them holds a sentence.',
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
          'The texts are not in there; all its weights take far less room than they did. One thing is true, though: what it met very often, such as a famous poem, it may repeat word for word.',
        misconception: 'It copies texts.',
      },
      {
        text: 'False',
        right: true,
        explanation:
          'It works out each next word anew, from numbers. Still, a passage that it met very often can come out word for word; that is a real problem, also for the rights of authors.',
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
        explanation: 'All that it was trained for is the next word. A question may be followed by another question.',
      },
      {
        text: 'Nobody has shown it what a good answer is',
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
        explanation: 'That is what SFT does with examples, and RLHF with comparisons.',
      },
      {
        text: 'It takes up the rude and the false as readily as the good',
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
        explanation: 'The pile of text has everything in it, and each word is guessed alike.',
      },
    ],
    more: 'One good answer: “It only goes on with the text in the way texts often go on. That may be a rant or a new question, as nobody has shown it yet what a helpful answer is.”',
  },
];
