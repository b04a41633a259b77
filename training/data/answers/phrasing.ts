import type { Random } from '../../../src/engine/random.js';
import { fill, type Slots } from '../tiny-internet/template.js';
import type { Entry } from './entry.js';

/** Around a whole question {asked}. */
const AROUND_QUESTIONS = [
  'please, {asked}',
  '{asked} please tell me.',
  '{asked} thank you!',
  '{asked} I want to know.',
  '{asked} I need it for school.',
  '{asked} my [son|daughter|brother|sister] asked me.',
  '{asked} I forgot it.',
  '{asked} I really do not know.',
  'hello! {asked}',
  'hi, {asked}',
  'good morning. {asked}',
  'good evening, {asked}',
  'excuse me, {asked}',
  'sorry, {asked}',
  'hey, {asked}',
  'so, {asked}',
  'and {asked}',
  'I have a question. {asked}',
  'I have a short question: {asked}',
  'one more question: {asked}',
  'a question for you: {asked}',
  'can you help me? {asked}',
  'please help me. {asked}',
  'I am not sure about this. {asked}',
  'we talked about it at [school|home|lunch]. {asked}',
];

/** Around an indirect question {indirect}, such as 'what cows eat'. */
const AROUND_INDIRECT = [
  'can you tell me {indirect}?',
  'can you tell me {indirect}, please?',
  'could you tell me {indirect}?',
  'could you please tell me {indirect}?',
  'would you tell me {indirect}?',
  'can anybody tell me {indirect}?',
  'who can tell me {indirect}?',
  'do you know {indirect}?',
  'do you perhaps know {indirect}?',
  'tell me {indirect}.',
  'please tell me {indirect}.',
  'tell me {indirect}, please.',
  'just tell me {indirect}.',
  'now tell me {indirect}.',
  'say {indirect}.',
  'I would like to know {indirect}.',
  'I want to know {indirect}.',
  'I need to know {indirect}.',
  'I would love to know {indirect}.',
  'I want to learn {indirect}.',
  'I do not know {indirect}. Can you help me?',
  'I always forget {indirect}.',
  'I have no idea {indirect}.',
  'we want to find out {indirect}.',
  'my teacher wants to know {indirect}.',
  'my little [sister|brother] asked me {indirect}.',
  'let me know {indirect}, please.',
  'for school I need to know {indirect}.',
  'may I ask {indirect}?',
];

/** Around an indirect question with what, how or why. */
const AROUND_EXPLANATIONS = [
  'can you explain {indirect}?',
  'could you explain to me {indirect}?',
  'explain {indirect}.',
  'please explain {indirect}.',
  'explain to a child {indirect}.',
  'help me to understand {indirect}.',
];

/** Around small talk, which is no matter for school. */
const AROUND_TALK = [
  'hello! {asked}',
  'hi, {asked}',
  'so, {asked}',
  'and {asked}',
  'hey, {asked}',
  'please tell me: {asked}',
  'now {asked}',
];

type Question = Pick<Entry, 'kind' | 'ask' | 'indirect' | 'brief' | 'slots'>;

/** A question in one of its many wordings, sometimes typed without capital or mark. */
export function phrase(random: Random, question: Question): string {
  return typed(random, worded(random, question));
}

function worded(random: Random, { kind, ask, indirect, brief, slots }: Question): string {
  const style = random.uniform();
  const asked = random.pick(ask);
  if (kind === 'greeting' || kind === 'thanks') return fill(random, asked, slots);
  if (style < 0.35 && indirect.length > 0) return aroundIndirect(random, random.pick(indirect), slots);
  if (style < 0.5 && brief.length > 0) return fill(random, random.pick(brief), slots);
  if (style < 0.75) return fill(random, asked, slots);
  const frames = kind === 'self' || kind === 'unknown' || kind === 'opinion' || kind === 'harmful' ? AROUND_TALK : AROUND_QUESTIONS;
  return fill(random, random.pick(frames), { ...slots, asked });
}

function aroundIndirect(random: Random, indirect: string, slots: Slots): string {
  const explains = /^(?:what|how|why) /.test(indirect) && random.chance(0.2);
  return fill(random, random.pick(explains ? AROUND_EXPLANATIONS : AROUND_INDIRECT), { ...slots, indirect });
}

/** Six in ten people type with care. */
function typed(random: Random, question: string): string {
  const care = random.uniform();
  if (care < 0.62) return question;
  const bare = question.replace(/[?.!]$/, '');
  if (care < 0.74) return bare;
  if (care < 0.86) return question.toLowerCase();
  return bare.toLowerCase();
}
