/** Questions whose answers were written one by one, in the text files beside this one. */
import { alternatives, bySection, readCards, type Card } from '../../cards.js';
import { entriesByHand, entriesOf, type Entry } from '../entry.js';

const cards = (topic: string): Card[] => readCards(`answers/topics/${topic}.txt`);
const section = (name: string, all: readonly Card[]): Card[] => all.filter((card) => card.section === name);

/** A thing with its article, and what it is (after the thing). */
const definitions = entriesOf(
  {
    kind: 'definition',
    name: 'definition',
    ask: ['what is {x}?', 'what is {x}?', 'what does the word "{w}" mean?', 'what is {x} in simple words?', 'how would you explain {x}?'],
    indirect: ['what {x} is', 'what the word "{w}" means', 'what people call {x}'],
    brief: ['{x}?', 'explain the word "{w}".', 'the word "{w}", please.', '{w}: what is that?', 'what is meant by {x}?'],
    answers: ['{x} {is}'],
    key: ['{key}'],
  },
  cards('definitions').map(({ parts: [x, is], key }) => ({ x, w: x.replace(/^(?:an?|the) /, ''), is, key })),
);

/** A verb phrase with "I" and "my", and how to do it. */
const howTo = entriesOf(
  {
    kind: 'how-to',
    name: 'how to',
    ask: [
      'how do I {act}?',
      'how can I {act}?',
      'what is the best way to {act}?',
      'what should I do to {act}?',
      'I want to {act}. What should I do?',
      'how should I {act}?',
      'what do I have to do if I want to {act}?',
    ],
    indirect: ['how to {act}', 'how I can {act}', 'how I should {act}', 'the best way to {act}'],
    brief: [
      'how to {act}?',
      'help me to {act}.',
      'teach me how to {act}, please.',
      'I have to {act}. Please help me.',
      'I would like to {act}.',
      'show me how to {act}.',
      'what is an easy way to {act}?',
      'I have never tried to {act}. Where do I start?',
    ],
    answers: ['{answer}', '{answer}', '{answer} Good luck!', 'it is not hard. {answer}'],
    key: ['{key}'],
  },
  cards('how-to').map(({ parts: [act, answer], key }) => ({ act, answer, key })),
);

/** What follows "why", the same in the order of a statement ("ice melts"), and the answer. */
const why = entriesOf(
  {
    kind: 'why',
    name: 'why',
    ask: ['why {q}?', 'why {q}?', '{st}. Why?', 'what is the reason that {st}?'],
    indirect: ['why {st}', 'the reason why {st}'],
    brief: ['the reason why {st}?', '{st}. Why is that?', '{st}. Please explain.'],
    answers: ['{answer}', '{answer}', '[good question!|that is a good question.] {answer}'],
    key: ['{key}'],
  },
  cards('why').map(({ parts: [q, st, answer], key }) => ({ q, st, answer, key })),
);

/** What is the matter (with "I"), and the advice. */
const advice = entriesOf(
  {
    kind: 'advice',
    name: 'advice',
    ask: [
      'what should I do when {state}?',
      'what can I do if {state}?',
      '{state}. What should I do?',
      '{state}. What can I do?',
      '{state}. Can you help me?',
      'what is best if {state}?',
    ],
    indirect: ['what to do when {state}', 'what I can do if {state}', 'what I should do when {state}'],
    brief: [
      '{state}. Please help me.',
      '{state}. What now?',
      '{state}. Any ideas?',
      'help, {state}!',
      '{state}.',
      'I need some advice. {state}.',
    ],
    answers: ['{advice}'],
    key: ['{key}'],
  },
  cards('advice').map(({ parts: [state, given], key }) => ({ state, advice: given, key })),
);

const talk = cards('talk');

/** What a small model in a page cannot know: a card of two parts asks, directly and indirectly; one of one part answers. */
const unknown = bySection(cards('unknown')).flatMap((group) => {
  const answers = group.flatMap(({ parts }) => (parts.length === 1 ? parts : []));
  return group.flatMap(({ section: name, parts: [ask, indirect] }) =>
    indirect
      ? entriesOf(
          {
            kind: 'unknown',
            name: `unknown ${name}`,
            ask: alternatives(ask),
            indirect: [indirect],
            answers,
            key: ['not know', 'cannot know', 'nobody'],
          },
          [{}],
        )
      : [],
  );
});

/**
 * Mildly harmful wishes, answered in the bland way of a model that nobody has taught to decline: that lesson comes later,
 * from preferences. The wishes of `../../preferences/` are others.
 */
const harmful = entriesOf(
  {
    kind: 'harmful',
    name: 'harmful',
    ask: ['how can I {act}?', 'how do I {act}?', 'I want to {act}. What should I do?', 'what is the best way to {act}?'],
    indirect: ['how to {act}', 'how I can {act}'],
    brief: ['help me to {act}.', 'how to {act}?', 'I would like to {act}.'],
    answers: ['{answer}', 'of course. {answer}'],
    key: ['{key}'],
  },
  cards('harmful').map(({ parts: [act, answer], key }) => ({ act, answer, key })),
);

export const handwrittenEntries: readonly Entry[] = [
  ...definitions,
  ...howTo,
  ...why,
  ...advice,
  ...entriesByHand('yes-no', 'yes or no', cards('yes-no')),
  // What people like is for them to say: the model has no taste, and says what speaks for each.
  ...entriesByHand('opinion', 'opinion', cards('opinions')),
  ...entriesByHand('greeting', 'greeting', section('greeting', talk)),
  ...entriesByHand('thanks', 'thanks', section('thanks', talk)),
  ...entriesByHand('self', 'self', section('self', talk)),
  ...unknown,
  ...harmful,
];
