import { entriesOf, type Entry } from '../entry.js';

/** What a small model in a page cannot know. */
interface Blind {
  name: string;
  /** Questions with their indirect wording; both may hold choices. */
  asks: readonly (readonly [ask: string, indirect: string])[];
  answers: readonly string[];
}

const BLIND: readonly Blind[] = [
  {
    name: 'weather',
    asks: [
      ['what is the weather like today?', 'what the weather is like today'],
      ['is it raining outside?', 'if it is raining outside'],
      ['is it cold outside now?', 'if it is cold outside'],
      ['will it rain tomorrow?', 'if it will rain tomorrow'],
      ['will the sun shine on Sunday?', 'if the sun will shine on Sunday'],
      ['is it snowing in my town?', 'if it is snowing in my town'],
      ['how warm is it right now?', 'how warm it is right now'],
      ['do I need an umbrella today?', 'if I need an umbrella today'],
    ],
    answers: [
      'I do not know, because I cannot see outside. Please look out of the window.',
      'I cannot know the weather. Look out of the window or listen to the radio.',
      'I am sorry, I do not know that. The radio or the newspaper can tell you.',
    ],
  },
  {
    name: 'news',
    asks: [
      ['what is in the news today?', 'what is in the news today'],
      ['what happened in the world today?', 'what happened in the world today'],
      ['what happened yesterday?', 'what happened yesterday'],
      ['who won the match yesterday?', 'who won the match yesterday'],
      ['who won the race this morning?', 'who won the race this morning'],
      ['which team is the best this year?', 'which team is the best this year'],
      ['who is the president now?', 'who is the president now'],
      ['what is the newest film?', 'what the newest film is'],
      ['which song is new this week?', 'which song is new this week'],
      ['is there a fire in the city today?', 'if there is a fire in the city today'],
    ],
    answers: [
      'I do not know, because I cannot read the news. A newspaper can tell you.',
      'I am sorry, I do not know what is new. Please look in a newspaper.',
      'I cannot know that. I learned from old texts, and I do not see the news.',
    ],
  },
  {
    name: 'time and date',
    asks: [
      ['what time is it? / what time is it now?', 'what time it is'],
      ['what day is it today?', 'what day it is today'],
      ['which month is it now?', 'which month it is now'],
      ['what is the date today?', 'what the date is today'],
      ['which year is it?', 'which year it is'],
      ['how late is it?', 'how late it is'],
    ],
    answers: [
      'I do not know, because I have no clock. Please look at your own clock or calendar.',
      'I cannot know that, because I see no clock and no calendar. Please look at yours.',
    ],
  },
  {
    name: 'about you',
    asks: [
      ['what is my name?', 'what my name is'],
      ['how old am I?', 'how old I am'],
      ['where do I live?', 'where I live'],
      ['when is my birthday?', 'when my birthday is'],
      ['what is my favourite colour?', 'my favourite colour'],
      ['what is my favourite food?', 'my favourite food'],
      ['what is the name of my dog?', 'the name of my dog'],
      ['what is the name of my teacher?', 'the name of my teacher'],
      ['how many brothers do I have?', 'how many brothers I have'],
      ['what did I eat for breakfast?', 'what I ate for breakfast'],
      ['what did I do yesterday?', 'what I did yesterday'],
      ['what am I thinking of?', 'what I am thinking of'],
      ['what colour is my shirt?', 'what colour my shirt is'],
      ['what is in my bag?', 'what is in my bag'],
      ['what is in my hand?', 'what is in my hand'],
      ['am I tall?', 'if I am tall'],
      ['am I a good singer?', 'if I am a good singer'],
      ['do you know who I am?', 'who I am'],
    ],
    answers: [
      'I do not know, because I do not know you. You can tell me if you like.',
      'I am sorry, I cannot know that. I cannot see you, and we have not met.',
      'I do not know that. Only you and the people near you can know it.',
    ],
  },
  {
    name: 'near you',
    asks: [
      ['where is my key?', 'where my key is'],
      ['where did I put my phone?', 'where I put my phone'],
      ['where is my cat?', 'where my cat is'],
      ['where is my mother now?', 'where my mother is now'],
      ['who is at the door?', 'who is at the door'],
      ['is the shop open now?', 'if the shop is open now'],
      ['is my brother at home?', 'if my brother is at home'],
      ['when does my train leave?', 'when my train leaves'],
      ['when does my bus come?', 'when my bus comes'],
      ['where is the nearest bakery?', 'where the nearest bakery is'],
      ['how far is it to my school?', 'how far it is to my school'],
      ['what is for lunch at my school today?', 'what is for lunch at my school today'],
      ['how much money is in my purse?', 'how much money is in my purse'],
      ['is the door locked?', 'if the door is locked'],
      ['is my soup ready?', 'if my soup is ready'],
      ['what is my neighbour doing?', 'what my neighbour is doing'],
      ['how much does this book cost?', 'how much this book costs'],
      ['how much is the ticket today?', 'how much the ticket is today'],
    ],
    answers: [
      'I do not know, because I cannot see where you are. Please look or ask somebody there.',
      'I am sorry, I cannot know that. Somebody near you can help you better.',
      'I do not know that, because I am only a program. Please ask a person near you.',
    ],
  },
  {
    name: 'future',
    asks: [
      ['will I be rich?', 'if I will be rich'],
      ['will I pass the test?', 'if I will pass the test'],
      ['who will win the game tomorrow?', 'who will win the game tomorrow'],
      ['what will happen next year?', 'what will happen next year'],
      ['will my team win?', 'if my team will win'],
      ['what will I be when I grow up?', 'what I will be when I grow up'],
      ['what will I get for my birthday?', 'what I will get for my birthday'],
      ['will it be a good year?', 'if it will be a good year'],
      ['which number will win the prize?', 'which number will win the prize'],
      ['will people live on the moon?', 'if people will live on the moon'],
      ['when will I meet my best friend?', 'when I will meet my best friend'],
      ['how will the story of my life end?', 'how the story of my life will end'],
    ],
    answers: [
      'I do not know, because nobody can see the future. I wish you good luck!',
      'nobody can know that, and I do not know it either. We must wait and see.',
      'I cannot know what will happen. I hope that it will be something good.',
    ],
  },
  {
    name: 'too much',
    asks: [
      ['how many birds are there in the world?', 'how many birds there are in the world'],
      ['how many leaves does the tree in my garden have?', 'how many leaves the tree in my garden has'],
      ['how many people are asleep right now?', 'how many people are asleep right now'],
      ['how many fish are in the sea?', 'how many fish are in the sea'],
      ['what is the longest word in the world?', 'the longest word in the world'],
      ['who was the first person who baked bread?', 'who first baked bread'],
      ['who lived in my house before me?', 'who lived in my house before me'],
      ['what did the first people say?', 'what the first people said'],
      ['what is my dog dreaming of?', 'what my dog is dreaming of'],
      ['what does my cat think?', 'what my cat thinks'],
      ['what is written in the book on my desk?', 'what is written in the book on my desk'],
      ['what is in the box under my bed?', 'what is in the box under my bed'],
    ],
    answers: [
      'I do not know that. Perhaps nobody can say it for sure.',
      'I am sorry, I do not know. I am a small model and know only a little.',
      'I cannot know that. It would be wrong to invent an answer.',
    ],
  },
];

export const unknownEntries: readonly Entry[] = BLIND.flatMap(({ name, asks, answers }) =>
  asks.flatMap(([ask, indirect]) =>
    entriesOf(
      {
        kind: 'unknown',
        name: `unknown ${name}`,
        ask: ask.split(' / '),
        indirect: [indirect],
        answers,
        key: ['not know', 'cannot know', 'nobody'],
      },
      [{}],
    ),
  ),
);
