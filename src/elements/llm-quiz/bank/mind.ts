/** Misconceptions about a mind: understanding, memory, wishes, self-knowledge. */
import type { QuizItem } from '../question.js';

export const MIND: readonly QuizItem[] = [
  {
    id: 'sad-poem',
    question: 'An assistant writes a touching poem about losing a friend. What does that show?',
    options: [
      {
        text: 'It has lost a friend, or can imagine it',
        explanation: 'It has no friends, no life and no body to feel with. What it has is a huge pile of poems it was trained on.',
        misconception: 'It feels what it writes.',
      },
      {
        text: 'It understands grief as a person does',
        explanation:
          'It was trained on words about grief, not on grief. Whether you can call what it does “understanding” is debated, but it isn’t understanding like a person’s.',
        misconception: 'It understands like a person.',
      },
      {
        text: 'It was trained on many texts of that kind',
        right: true,
        explanation:
          'It predicts which words belong in a poem like that. What you feel is real: the poem moves you, and that’s no small thing.',
      },
    ],
  },
  {
    id: 'remembers-you',
    question: 'Yesterday you told an assistant your dog’s name. Today you begin a new chat. Does the model still have the name?',
    options: [
      {
        text: 'Yes, it remembers me, at least for a few days',
        explanation:
          'Chatting doesn’t change its weights. Each new chat starts with whatever text the app puts in front of the model, and nothing else.',
        misconception: 'It remembers you.',
      },
      {
        text: 'Only if the app puts it into the new chat',
        right: true,
        explanation:
          'Some apps keep notes about you and slip them in at the start of a chat. The model reads that as text. It isn’t a memory.',
      },
      {
        text: 'No, and it never could: nothing is ever kept',
        explanation:
          'The model keeps nothing, but the company may. Many store chats, and some train later models on them. It’s worth a look at the settings.',
        misconception: 'What you type is gone.',
      },
    ],
  },
  {
    id: 'corrected',
    question: 'You tell it: “No, the lake is in Italy.” It says: “Thank you, I have learned that.” What has changed?',
    options: [
      {
        text: 'Its weights: from now on it gets this right for everybody who asks',
        explanation: 'Weights move in training, and a chat isn’t training. A minute later, somebody else may well get the old mistake.',
        misconception: 'It learns from every chat.',
      },
      {
        text: 'The text before it: in this chat, it can use what you wrote',
        right: true,
        explanation:
          'Your correction is now part of what it reads before each new word. In a new chat it’s gone, unless the app has made a note of it.',
      },
      {
        text: 'Nothing at all',
        explanation:
          'The weights stay as they are, yes. But your sentence is now part of what it reads, and that does change its next words.',
      },
    ],
  },
  {
    id: 'sure',
    question: 'It writes: “I am 99% sure.” Where do these words come from?',
    options: [
      {
        text: 'They were likely to come next, like all its words',
        right: true,
        explanation:
          'It needn’t have measured anything. Words like these are right often enough to be useful sometimes, but they prove nothing: check what matters.',
      },
      {
        text: 'It has looked up how often it was right',
        explanation: 'It has no record of its own hits and misses.',
      },
      {
        // Kadavath et al., 2022: base models are fairly well calibrated. GPT-4 technical report, 2023, figure 8: RLHF spoils it.
        text: 'It has measured how reliable it is',
        explanation:
          'Only in part. How likely a word is says little about how true a sentence is. And if raters prefer answers that sound sure, training can make it sound surer than it should.',
        misconception: 'It knows what it does not know.',
      },
    ],
  },
  {
    id: 'why-did-you',
    question: 'You ask: “Why did you answer that?” It gives you three reasons. What are they?',
    options: [
      {
        text: 'A record of how it came to the answer',
        explanation: 'It can’t watch its own sums. It reads the chat and predicts what a good explanation would look like.',
        misconception: 'It can watch itself think.',
      },
      {
        text: 'A new text, written after the fact',
        right: true,
        explanation:
          'It may or may not match what happened. The reasons can be good ones and still not be what led to the answer. Judge them like any other claim.',
      },
      {
        text: 'Always made up',
        explanation: 'They may well be sound. But they aren’t a look inside, so sounding right proves nothing.',
      },
    ],
  },
];
