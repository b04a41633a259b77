import { cast } from '../cast.js';
import { factTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { sentencesOn } from '../topic.js';
import { askPlain } from './fact-lesson.js';

const LETTERS: readonly string[] = [
  'Dear {n},\nthank you for your letter. You asked me: {ask} {answer} {fact} [Write again soon!|Now you know.|I hope that helps you.]\n[Love|Yours|Best wishes],\n{m}',
  'Dear {n},\n[we have a new teacher. {He2} asks us a lot. Yesterday|today there was a quiz in our class. First|in the last lesson I was half asleep. Suddenly] the question was: "{ask}" [I knew it!|Nobody put up a hand but me.|{o} did not know it, but I did.] {answer} [Then we talked about something else.|We learned more.|After that {o} told us this.] {fact} {fact2}\n[Your friend|Yours],\n{m}',
  'Hi {n},\n[can you help me with my homework? The question is|I have a test tomorrow. Do you know this|{o} asked me something that I do not know]: {ask}\nThanks, {m}\n\nHi {m},\n[of course|no problem|gladly|that is easy]. {answer} {fact}\nBye, {n}',
  'Dear Grandpa,\n[today I learned this at school|we read this in a book|I found this out]: {fact} [And {o} told me something that I did not know|And here is something else|{o} says]: {fact2} I have one question for you: {ask}\nLove, {n}\n\nDear {n},\n[what a good question|thank you for your letter|I am happy that you ask me]. {answer}\nYour Grandpa',
  '{n} wrote in the notebook: {fact} {fact2} And on the next page: {ask} {answer}',
  'Note to myself: {fact} {fact2} Ask {m} about this: {ask}\n{m} says: {answer}',
  'Page {page}\n{fact} {fact2} {fact3}\n[What have you learned?|Now answer:|A question for you:] {ask} {answer}',
  'Dear readers,\nin our last magazine we asked: {ask} [Most of you knew it.|Only {o} knew it.|Hundreds of you wrote to us.|Some of you did not know.] {answer} [Here is more for clever heads.|There is more to know.|{m} sent us this:] {fact} {fact2}',
  'Dear [Uncle|Aunt|Grandma],\nyou asked what we do at school. We learn a lot. {fact} {fact2} [In the break we play outside.|Then the bell rings.|Our teacher is kind.] {fact3}\nYours, {n}',
  'The talk of {n}\n{n} stood in front of the class and began. "{fact} {fact2}" Then {m} put up {his2} hand. "{ask}" {n} knew that too. "{answer}" [Everybody clapped.|The teacher was pleased.|Then it was the turn of {o}.|{n} sat down again.|{o} asked for more.]',
];

/** Letters, notes and pages of books that pass facts on. */
export const factLetter: Register = {
  name: 'fact-letter',
  weight: 8,
  write(random) {
    const { ask, answer } = askPlain(random);
    const plain = (): string =>
      sentencesOn(random, factTopic(random))
        .filter((sentence) => !sentence.includes('"'))
        .slice(0, 1)
        .join('');
    const text = fill(random, random.pick(LETTERS), {
      ...cast(random),
      ask,
      answer,
      fact: plain(),
      fact2: plain(),
      fact3: plain(),
      page: ['one', 'two', 'three', 'seven', 'ten', 'twelve', 'twenty'],
    });
    return text.length >= 100 && text.length <= 900 ? text.replace(/\n{2,}/g, '\n') : factLetter.write(random);
  },
};
