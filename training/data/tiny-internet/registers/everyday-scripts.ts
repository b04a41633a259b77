import { capitalise } from '../english.js';
import type { Script } from '../knowledge/everyday.js';
import { fill, type Slots } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { again, agree, clause, I, isPersonal, introduce, namesPerson, settle, verb, YOU, type Subject } from './everyday-clause.js';

/**
 * A script told as sentences. {when} is the clause with the name, {whenHe} the one with the pronoun; {he} stands for whoever
 * was named, {who} for the pronoun where the clause before has the name, else for the name.
 */

/** What a frame asks of script and subject: a state that is a reason and not only an occasion, an act one can decide on, a state that lasts, a result, somebody who can be quoted or asked about, work that two can do, a name. */
type Need = 'cause' | 'will' | 'lasts' | 'then' | 'speaker' | 'third' | 'handy' | 'named';
type Frame = readonly [text: string, ...needs: readonly Need[]];

const TOLD: readonly Frame[] = [
  ['{when}, so {who} {did}.', 'cause'],
  ['{when}, so {who} {did}.', 'cause'],
  ['{when}, and so {who} {did}.', 'cause'],
  ['because {whenHe}, {S} {did}.', 'cause'],
  ['{S} {did} because {whenHe}.', 'cause'],
  ['{S} {did} because {whenHe}.', 'cause'],
  ['{S} {did}, because {whenHe}.', 'cause'],
  ['when {whenHe}, {S} {did}.'],
  ['as {whenHe}, {S} {did}.'],
  ['{when}. {who} {did}.'],
  ['{when}. then {who} {did}.'],
  ['{S} {did} when {whenHe}.'],
  ['{when}, and {who} {did}.'],
  ['{when}. so {who} {did}.', 'cause'],
  ['[one day|yesterday|last week|on Monday|on Friday] {when}, so {who} {did}.', 'cause', 'named'],
  ['{when}. what did {who} do? {he} {did}.', 'third'],
  ['{when}. {who} {did}, and [then|so] {then}.', 'then'],
  ['{when}, so {who} {did}. {after}{then}.', 'then', 'cause'],
  ['{when}. {who} {did}. {after}{then}.', 'then'],
  ['because {whenHe}, {S} {did}. {after}{then}.', 'then', 'cause'],
  ['{S} {did} because {whenHe}. {after}{then}.', 'then', 'cause'],
  ['when {whenHe}, {S} {did}. {after}{then}.', 'then'],
  ['{when}, so {who} wanted to {do}.', 'will', 'cause'],
  ['{S} wanted to {do}, because {whenHe}.', 'will', 'cause'],
  ['{when}, so {who} decided to {do}.', 'will', 'cause'],
  ['{when}. {o} told {whom} to {do}.', 'will', 'cause'],
  ['{when}. {o} helped {whom} to {do}.', 'will', 'handy'],
  ['{when}. "I [must|have to|will|want to] {doMy}," {said}.', 'will', 'speaker', 'cause'],
  ['{when}. "shall I {doMy}?" {asked}.', 'will', 'speaker', 'cause'],
  ['"{whenI}," {said} and {did}.', 'speaker', 'cause'],
  ['"{whenI}," {said}. "then {doYour}," said {o}.', 'will', 'speaker', 'cause'],
  ['"{whenI}," {said}. "you [should|must|can] {doYour}," said {o}.', 'will', 'speaker', 'cause'],
  ['"what is the matter?" asked {o}. "{whenI}," {said}. then {he} {did}.', 'speaker', 'lasts'],
  ['"why did you {doYour}?" asked {o}. "because {whenIPast}," {said}.', 'will', 'speaker', 'cause'],
  ['{when}. "why do you not {doYour}?" asked {o}. so {who} {did}.', 'will', 'speaker', 'lasts', 'cause'],
];

const SHOWN: readonly Frame[] = [
  ['{whenNow}, so {who} {does}.', 'cause'],
  ['{whenNow}. {who} {does}.'],
  ['when {whenHeNow}, {S} {does}.'],
  ['{S} {does} when {whenHeNow}.'],
  ['{S} always {does} when {whenHeNow}.', 'will'],
  ['whenever {whenHeNow}, {S} {does}.'],
  ['{whenNow}. {who} {must} {do}.', 'will', 'cause'],
  ['{whenNow}. {who} {wants} to {do}.', 'will', 'cause'],
  ['{whenNow}, so {who} {goingTo} {do}.', 'will', 'cause'],
  ['{whenNow}, so {who} will {do}.', 'will', 'cause'],
  ['{S} {isDoing}, because {whenHeNow}.', 'will', 'lasts', 'cause'],
  ['why is {S} {doing}? because {whenHeNow}.', 'will', 'lasts', 'third', 'cause'],
  ['when {whenHeNow}, {S} {does}. {after}{thenNow}.', 'then'],
];

const ADVISED: readonly Frame[] = [
  ['if {whenYou}, {doYour}.', 'will'],
  ['{doYour} if {whenYou}.', 'will'],
  ['when {whenYou}, you [can|should|must] {doYour}.', 'will'],
  ['{doYour} when {whenYou}.', 'will'],
  ['you {doesYour} when {whenYou}.'],
  ['when {whenYou}, you {doesYour}.'],
  ['what do you do when {whenYou}? you {doesYour}.'],
  ['if {whenYou}, you can {doYour}. then {thenYou}.', 'will', 'then'],
  ['it is best to {doYour} when {whenYou}.', 'will'],
  ['people {doTheir} when {whenThey}.'],
];

/** Acts that happen to one: nobody is told to do them. */
const UNWILLED =
  /^(?:be|become|can|cannot|not|have to|feel|get (?:wet|lost|into|a (?:sunburn|bad|good|ticket|stomach|bruise|spot|reward|medal))|hear|see|find|fall|cry|begin|need|want|miss|burn|hurt|break|lose|forget|laugh|yawn|smile|sneeze|cough|spend|scream|come (?:home )?late|come too late|stay in the office|drink (?:a lot of coffee|\{his\} coffee black)|eat \{his\} cereal without|try ten|make a face|arrive|fail|pass|hit his|drop|like|know|wake|have a accident|say nothing|turn red)\b/;

/** What gives an occasion rather than a reason: one does not brush one's teeth because one got up. */
const OCCASIONS =
  /^(?:get up|come home|come back|leave (?:the room|school)|finish|visit|go |walk|live|work|be (?:in (?!a hurry|love)|at|on) |look at|stroke|set the table|move|get (?:into|a letter|a present)|wait for|play|climb|meet|read|hear good|plant|stay|drive|run|eat|kick|throw|cut onions|have a goldfish|find)/;

/** States that one can still be in when one speaks of them. */
const LASTING = /^(?:be|have|want|need|cannot|can|not have|not know|know|feel|live|work|miss (?!the|a))\b/;

const EVENTS_LIKE_BEING = /^(?:be|have|hurt|not work|not start|want)\b/;

const THEY: Subject = { name: 'they', he: 'they', him: 'them', his: 'their', himself: 'themselves', person: 'are' };

/** True where the act is told before the state; 'She washed it' must wait until one knows what. */
function actFirst(text: string): boolean {
  const act = text.search(/\{(?:did|does|do|doing|isDoing|doYour|doesYour|doTheir)\}/);
  return act >= 0 && act < text.search(/\{when/);
}

function tellAs(random: Random, frames: readonly Frame[], script: Script, subject: Subject, other: Subject): string {
  const when = settle(random, script[0]);
  const act = settle(random, random.pick(script[1]));
  const then = script[2].length > 0 ? settle(random, random.pick(script[2])) : undefined;
  const plainWhen = when.slice(when.indexOf(': ') + (isPersonal(when) ? 1 : 2));
  const lasts = (isPersonal(when) ? LASTING : EVENTS_LIKE_BEING).test(plainWhen);
  const has: Readonly<Record<Need, boolean>> = {
    cause: !OCCASIONS.test(when),
    will: !UNWILLED.test(act),
    lasts,
    then: then !== undefined,
    speaker: subject.person !== 'are',
    third: subject.person === 'third',
    named: subject.name !== subject.he,
    handy:
      /^(?:wash|clean|repair|mend|build|carry|find|pick|make|bake|cook|paint|hang|pack|look for|fetch|tidy|put|plant|water|feed|milk|dig|write|push|collect|sweep|fill|set|mow|wrap|decorate)\b/.test(
        act,
      ),
  };
  const needsWhen = /\b(?:it|them|one|ones|there|again|her|him|back)\b/.test(act);
  const usable = frames.filter(([text, ...needs]) => needs.every((need) => has[need]) && !(needsWhen && actFirst(text)));
  return fill(random, random.pick(usable)[0], slotsFor(when, act, then, lasts, subject, other));
}

/** Everything that a frame may say of a script, with all persons and tenses agreed. */
function slotsFor(when: string, act: string, then: string | undefined, lasts: boolean, subject: Subject, other: Subject): Slots {
  const pronoun = again(subject);
  const named = namesPerson(when);
  const i = lasts ? clause(when, I, 'present') : clause(when, I, 'past');
  const isName = subject.name !== subject.he;
  const third = subject.person === 'third';
  const be = third ? 'is' : subject.person;
  const thenHe = then === undefined ? undefined : clause(then, pronoun, 'past');
  return {
    S: subject.name,
    he: subject.he,
    him: subject.him,
    who: named ? subject.he : subject.name,
    whom: named ? subject.him : subject.name === subject.he ? subject.him : subject.name,
    o: other.name,
    when: clause(introduce(when, subject), subject, 'past'),
    whenHe: clause(when, pronoun, 'past'),
    whenNow: clause(introduce(when, subject), subject, 'present'),
    whenHeNow: clause(when, pronoun, 'present'),
    whenI: capitalise(i),
    whenIPast: clause(when, I, 'past'),
    whenYou: clause(when, YOU, 'present'),
    whenThey: clause(when, THEY, 'present'),
    did: verb(act, subject, 'past'),
    does: verb(act, subject, 'present'),
    do: verb(act, subject, 'base'),
    doing: verb(act, subject, 'ing'),
    doMy: verb(act, I, 'base'),
    doYour: verb(act, YOU, 'base'),
    doesYour: verb(act, YOU, 'present'),
    doTheir: verb(act, THEY, 'present'),
    isDoing: `${be} ${verb(act, subject, 'ing')}`,
    must: third ? '[must|has to|should]' : '[must|have to|should]',
    wants: third ? 'wants' : 'want',
    goingTo: `${be} going to`,
    after: thenHe?.includes('soon') ? '' : '[then|after that|soon||] ',
    then: thenHe,
    thenNow: then && clause(then, pronoun, 'present'),
    thenYou: then && clause(then, YOU, 'present'),
    said: isName ? `said ${subject.name}` : `${subject.he} said`,
    asked: isName ? `asked ${subject.name}` : `${subject.he} asked`,
  };
}

export const tellScript = (random: Random, script: Script, subject: Subject, other: Subject): string =>
  tellAs(random, TOLD, script, subject, other);

export const showScript = (random: Random, script: Script, subject: Subject, other: Subject): string =>
  tellAs(random, SHOWN, script, subject, other);

export const adviseOnScript = (random: Random, script: Script): string => tellAs(random, ADVISED, script, YOU, YOU);

/** The state in the first person and what one could do about it, as for a talk between two. */
export function talkOnScript(random: Random, script: Script): { state: string; advice: string; did: string } | undefined {
  const when = settle(random, script[0]);
  const acts = script[1].filter((act) => !UNWILLED.test(act));
  if (acts.length === 0 || OCCASIONS.test(when)) return undefined;
  const act = settle(random, random.pick(acts));
  const plain = isPersonal(when) ? LASTING.test(when) : EVENTS_LIKE_BEING.test(when.slice(when.indexOf(': ') + 2));
  return {
    state: capitalise(clause(when, I, plain ? 'present' : 'past')),
    advice: verb(act, YOU, 'base'),
    did: agree(`I ${verb(act, I, 'past')}`, I),
  };
}
