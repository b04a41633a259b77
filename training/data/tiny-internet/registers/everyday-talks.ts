import { PEOPLE, withArticle } from '../english.js';
import { KEEPING, EVERYDAY_VERBS, MOODS, WORK_DAYS } from '../knowledge/everyday.js';
import { are, isPlural, it } from '../knowledge/nouns.js';
import type { Random } from '../../../../src/engine/random.js';
import { agree, clause, I, male, settle, verb, YOU } from './everyday-clause.js';
import { anyTheme } from './everyday-scenes.js';
import { talkOnScript } from './everyday-scripts.js';

/** Talks on what is the matter and what one could do, on where things are, on plans and on work. Turn by turn, first speaker first. */
export type EverydayTalk = (random: Random) => readonly string[];

interface Trouble {
  state: string;
  advice: string;
  did: string;
}

/** A state with something one can do about it. */
function concern(random: Random): Trouble {
  for (;;) {
    const found = talkOnScript(random, random.pick(anyTheme(random)[0]));
    if (found) return found;
  }
}

/** What nobody likes: dirt, cold, pain, loss, noise. */
const UNPLEASANT =
  /dirty|wet\b|cold|freezing|broken|lost|forgot|\bill\b|ache|hurt|late\b|tired|cannot|\bnot\b|\bno\b|empty|\btoo\b|boring|afraid|lonely|hungry|thirsty|bored|blunt|untidy|sore|fever|cough|locked|loud|\bdry\b|mess|hole|dripping|flat|heavy|closed|queue|missed|broke|stole|sour|burned|crying|in a hurry|spilled|fly is in|mouse|spider|fight|dizzy|running|sneeze|bin is full|leg of the table/;

/** Such a thing with what can be done about it. */
export function trouble(random: Random): Trouble {
  for (;;) {
    const found = concern(random);
    if (UNPLEASANT.test(found.state)) return found;
  }
}

/** Something done, as one tells it in passing. */
const done = (random: Random): string => verb(something(random), I, 'past');

const plan = (random: Random, person = I): string => verb(something(random), person, 'base');

/** What one does because one wants to. */
const CHOSEN = EVERYDAY_VERBS.filter(([v]) => !/^(?:lose|break|drop|forget|miss|burn|tear|get|hear|understand)$/.test(v));

function something(random: Random): string {
  const [word, objects, tails] = random.pick(CHOSEN);
  return `${word} ${random.pick(objects)}${/^(?:spend|give|lend|fill|spread|wrap|pour)$/.test(word) ? ` ${random.pick(tails)}` : ''}`;
}

/** Acts that say 'it' or 'them' of something in their state make no sense without it. */
const LEANING = /\b(?:it|them|one|there|back)\b/;

const advised: EverydayTalk = (random) => {
  const { state, advice } = concern(random);
  const next = concern(random);
  return [
    '[What is the matter?|How are you?|Is everything all right?|Hello {B}. What is wrong?|You look strange. What is it?|Hi! What is new?]',
    `${state}.`,
    `[Then|You should|You could|You must|Why do you not|I think you should|Perhaps you can] ${advice}.`.replace(
      'Why do you not',
      'Well, it is best to',
    ),
    `[Good idea, thank you.|I will do that.|Do you think so?|That is what my mother says, too.|I have no time for that.|All right. And how are you?] `,
    `[Me? ${next.state}.|${next.state}, by the way.|I have a question too. ${next.state}.]`,
    `[Then ${next.advice}.|Well, ${next.advice}!|I know what helps: ${next.advice}.]`,
    '[Thank you. See you!|You are clever.|Ha ha, of course!|Good. Bye!]',
  ];
};

const whyDidYou: EverydayTalk = (random) => {
  const [script] = random.shuffle(anyTheme(random)[0]);
  const act = settle(random, random.pick(script[1]));
  if (LEANING.test(act)) return whyDidYou(random);
  const because = clause(settle(random, script[0]), I, 'past');
  const other = concern(random);
  if (LEANING.test(other.did)) return whyDidYou(random);
  return [
    '[What did you do yesterday?|Tell me about your day.|What happened?|So, how was it?]',
    `I ${verb(act, I, 'past')}.`,
    '[Really? Why?|And why?|Why did you do that?|Why?]',
    `Because ${because}. [And what did you do?|And you?]`,
    `${other.did}.`,
    `[I do that, too.|That was a good idea.|Was it fun?|I see.]`,
  ];
};

const whereIs: EverydayTalk = (random) => {
  const [preposition, place, things] = random.pick(KEEPING.slice(0, 32));
  const [thing, second] = random.shuffle(things);
  return [
    `[Where ${are(thing)} the ${thing}?|I cannot find the ${thing}.|Have you seen the ${thing}?|I am looking for the ${thing}.]`,
    `[Look ${preposition} the ${place}.|${isPlural(thing) ? 'They are' : 'It is'} ${preposition} the ${place}.|Did you look ${preposition} the ${place}?]`,
    `[No, there ${are(second)} only the ${second}.|I looked there. I saw the ${second}, but not the ${thing}.|Yes, but I only found the ${second}.]`,
    `[Look again. The ${thing} must be there.|Then ask {A2}.|Hm. Yesterday ${it(thing)} ${isPlural(thing) ? 'were' : 'was'} still there.|Wait, I will help you.]`.replace(
      '{A2}',
      random.pick(PEOPLE).name,
    ),
    `[Oh, here ${isPlural(thing) ? 'they are' : 'it is'}!|Now I see ${isPlural(thing) ? 'them' : 'it'}. Thank you.|You are right. Here ${isPlural(thing) ? 'they are' : 'it is'}.]`,
  ];
};

const plans: EverydayTalk = (random) => [
  '[What are you going to do today?|Do you have plans for [Saturday|Sunday|the weekend|tonight]?|What will you do this [morning|afternoon|evening]?]',
  `[I want to|I will|I am going to|I must] ${plan(random)}. And you?`,
  `[First I will|I have to|I would like to] ${plan(random)}. Then I will ${plan(random)}.`,
  `[Can I help you?|That sounds good.|Yesterday I ${done(random)}.|You are always busy!|Can you also ${plan(random, YOU)}?]`,
  `[Yes, please. You can ${plan(random, YOU)}.|Of course.|No, I am too tired.|And last week I ${done(random)}.]`,
  '[Great!|See you later, then.|All right, let us start.|Have fun!]',
];

const jobs: EverydayTalk = (random) => {
  const [job, acts, where, tools] = random.pick(WORK_DAYS.filter(([name]) => name !== 'king'));
  const [first, second] = random.shuffle(acts);
  return [
    '[What does your [father|uncle|brother] do?|What is the job of your [father|uncle|brother]?]',
    `He is ${withArticle(job)}.`,
    `[What does ${withArticle(job)} do?|And what does he do all day?]`,
    `He ${verb(first, male(job), 'present')}${second ? ` and ${verb(second, male(job), 'present')}` : ''}.`,
    '[Where does he work?|And where does he do that?]',
    `He works ${where}.`,
    '[What does he need for his work?|Does he need any tools?]',
    `${tools.join(' and ')}.`,
    `[I want to be ${withArticle(job)} one day, too.|I would not like to ${first}.|That is an interesting job.]`,
  ];
};

const mood: EverydayTalk = (random) => {
  const [name, causes, acts] = random.pick(MOODS);
  const cause = clause(random.pick(causes), I, 'past');
  return [
    `[Why are you so ${name}?|You look ${name}. What happened?|Are you ${name}?]`,
    `[Yes, I am ${name}, because ${cause}.|Because ${cause}.]`,
    `[And what did you do?|What did you do then?]`,
    `I ${agree(verb(random.pick(acts), I, 'past'), I)}.`,
    `[I understand you well.|When I am ${name}, I ${verb(random.pick(acts), I, 'present')}, too.|I was ${name} last week, too.|Now tell me everything.]`,
  ];
};

export const EVERYDAY_TALKS: readonly EverydayTalk[] = [advised, advised, advised, whyDidYou, whyDidYou, whereIs, plans, plans, jobs, mood];
