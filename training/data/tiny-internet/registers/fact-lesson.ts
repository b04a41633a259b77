import type { Random } from '../../../../src/engine/random.js';
import { cast } from '../cast.js';
import { factTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { questionOn, sentencesOn, type Question } from '../topic.js';

const TELLERS = [
  '{his} grandmother',
  '{his} grandfather',
  '{his} mother',
  '{his} father',
  '{his} uncle',
  '{his} aunt',
  'the old neighbour',
  '{his} big sister',
  '{his} big brother',
  '{m}',
];
const SCHOOL_OPENINGS = [
  'The lesson was over, but {n} did not go home.',
  'In the last lesson {n} put up {his} hand.',
  '{n} had to write something for school and went to {teller}.',
  'It was the first day after the holidays. {n} sat in the first row.',
  'In the break {n} did not play. {He} went to {teller}.',
  'The class was on a trip to the [zoo|museum|farm|sea]. {n} walked next to {teller}.',
];
const OPENINGS = [
  '{teller} was [washing the dishes|cooking soup|reading the newspaper|watering the plants|repairing the bike|knitting a scarf] when {n} came in.',
  '[In the evening|After lunch|Before dinner|On a cold day in winter|On a hot day in summer] {n} went to {teller}.',
  '{n} and {teller} were waiting for the [bus|train|doctor|rain to stop].',
  '{n} saw something in the newspaper and showed it to {teller}.',
  '{teller} came home late, but {n} was still awake.',
  'The family was on a long trip, and {n} was bored.',
  '{n} called {teller} on the phone.',
  'It was [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday], and {n} was helping {teller} in the [garden|kitchen|cellar|garage].',
  'It was raining, so {n} stayed inside with {teller}.',
  'One [morning|evening|afternoon] {n} sat in the kitchen with {teller}.',
  'On the way to school {n} thought about something. Then {he} met {teller}.',
  '{n} was a {boy} who asked many questions.',
  '{n} could not sleep. {He} called {teller}.',
  'On Sunday {n} went for a walk with {teller}.',
  'In the [bus|train|car] {n} sat next to {teller}.',
  '{n} was reading a book, but there was something {he} did not understand.',
  'At breakfast {n} was very quiet. {teller} looked at {him}.',
  'Last [week|summer|winter] {n} visited {teller}.',
  '{n} was ill and had to stay in bed. {teller} sat down next to {him}.',
  '{n} and {teller} were [in the garden|at the zoo|on the beach|in the park|at the museum].',
  '{n} had to write something for school. {He} needed help.',
  'There was once a {boy} called {n} who wanted to know everything.',
  'After dinner {n} put down {his} spoon.',
  'When the lights went out, {n} lit a candle. {teller} came and sat with {him}.',
  '{n} looked out of the window for a long time.',
];
const ASKS = [
  '"{ask}" {he} asked.',
  '"{ask}" asked {n}.',
  '"I have a question," said {n}. "{ask}"',
  '{n} wanted to know something: "{ask}"',
  'Then {he} asked: "{ask}"',
  '"Can you help me?" asked {n}. "{ask}"',
  '"Tell me something," said {n}. "{ask}"',
];
const THINKS = [
  '{teller} put down the [newspaper|cup|book|pen] and looked at {him}.',
  '{teller} [took a map out of the drawer|opened a thick book|thought about it for a minute|drank some tea first|pointed at a picture].',
  '"Let me see," said {teller}.',
  '"When I was [six|seven|eight|nine], I asked the same," said {teller}.',
  '{m}, who was there too, wanted to know it as well.',
  '"Guess!" said {teller}. But {n} could not guess.',
  '"[Why do you ask|Who told you to ask that|What do you think]?" said {teller}.',
  '{n} waited for an answer.',
  '"I learned that [at school|from my mother|long ago|in a film]," said {teller}.',
  '{teller} smiled.',
  '{teller} had to think for a moment.',
  '"That is easy," said {teller}.',
  '"That is a good question."',
  '{teller} laughed. "Everybody knows that!"',
  'Nobody answered at first.',
  '{teller} looked it up in a book.',
  '',
  '',
  '',
];
const TELLS = ['{said} said {teller}.', '{said} answered {teller}.', '{teller} said: "{answer}"', '"{answer}"', '{said} was the answer.'];
const AGAIN = [
  '"I have another question," said {n}. "{ask}"',
  'Then {n} asked something else: "{ask}"',
  'After a while {n} asked: "{ask}"',
  '"One more question," said {n}. "{ask}"',
  '"And another thing," said {n}. "{ask}"',
  '"{ask}" was the next question.',
  '{n} was not finished. "{ask}"',
];
const BACK = [
  '"[Good|Fine|All right]. And {n}, now I ask you," said {teller}. "{ask}"',
  '"And do you know this?" asked {teller}. "{ask}"',
  '"Now it is my turn to ask," said {teller}. "{ask}"',
  'Then {teller} asked {n} something: "{ask}"',
  '"One question for you, {n}," said {teller}. "{ask}"',
  '{teller} wanted to know what {n} had learned. "{ask}"',
  'But {teller} had a question, too. "{ask}"',
];
const GUESSES = ['{said} said {n} at once.', '{n} knew it. {said} {he} said.', '{n} thought hard. {said} {he} said.', '"{answer}"'];
const MORE = [
  '"[Here is more|And this too|One more thing]: {fact}"',
  'Then they read [in the newspaper|on a card|in an old book|on a poster]: "{fact}"',
  '{m} called from the next room: "{fact}"',
  '"I know something, too," said {n}. "{fact}"',
  'On the [radio|television|phone] somebody said: "{fact}"',
  '"Did you know this? {fact}"',
  '"Remember: {fact}"',
  '"I can tell you something else," said {teller}. "{fact}"',
  '{n} wrote it down: "{fact}"',
  'In the book it said: "{fact}"',
  'That day {n} also learned this. {fact}',
];
const CLOSINGS = [
  '{n} gave {teller} a [hug|kiss|smile|sweet].',
  'On the [bus|way home|stairs] {n} said it again and again.',
  '{n} drew a picture of it.',
  '{n} told {m} about it on [Monday|Tuesday|Friday|Saturday].',
  '{m} did not believe it, but it was true.',
  'From that day on {n} asked a question every [morning|evening|day|week].',
  'Then the [phone|bell|alarm clock] rang, and they stopped.',
  '"And what did you learn today?" asked {m} later. {n} told {him2} everything.',
  'It began to [rain|snow|get dark], and they went [inside|home].',
  '{n} ate an [apple|orange|egg] and thought about it.',
  '{n} was glad. Now {he} knew it.',
  '"Thank you," said {n}. "I will not forget that."',
  'The next day {n} told it to everybody at school.',
  '"You know everything!" said {n}.',
  '{n} nodded and was quiet for a while.',
  'After that they talked about something else.',
  'But {n} already had the next question.',
  'That evening {n} wrote it in {his} diary.',
  '"One is never too old to learn," said {teller}.',
  '"That is enough for today," said {teller}.',
  '{n} laughed. "I thought so!"',
  '',
];

/** Little stories in which somebody asks and is told. */
export const factLesson: Register = {
  name: 'fact-lesson',
  weight: 14,
  write(random) {
    const atSchool = random.chance(0.2);
    const slots = { ...cast(random), teller: atSchool ? 'the teacher' : random.pick(TELLERS) };
    const tell = (templates: readonly string[], more: Record<string, string> = {}): string =>
      fill(random, random.pick(templates), { ...slots, ...more });
    const parts = [tell(atSchool ? SCHOOL_OPENINGS : OPENINGS)];
    const first = askPlain(random);
    parts.push(tell(ASKS, spoken(first)), tell(THINKS), tell(TELLS, spoken(first)));
    if (random.chance(0.55)) {
      const second = askPlain(random);
      const guessed = random.chance(0.4);
      parts.push(tell(guessed ? BACK : AGAIN, spoken(second)), tell(guessed ? GUESSES : TELLS, spoken(second)));
    }
    if (random.chance(0.5)) {
      const [fact] = sentencesOn(random, factTopic(random)).filter((sentence) => !sentence.includes('"'));
      if (fact) parts.push(tell(MORE, { fact }));
    }
    parts.push(tell(CLOSINGS));
    return parts.filter(Boolean).join(' ');
  },
};

/** A question whose answer has no quotes of its own, so that both can be spoken. */
export function askPlain(random: Random): Question {
  const question = questionOn(random, factTopic(random));
  return question && !question.ask.includes('"') && !question.answer.includes('"') ? question : askPlain(random);
}

/** The question, its answer, and the answer as it is spoken before "said". */
function spoken({ ask, answer }: Question): Record<string, string> {
  return { ask, answer, said: `"${answer.replace(/\.$/, ',')}"` };
}
