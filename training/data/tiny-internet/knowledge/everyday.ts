/** What happens in everyday life, and how one tells it: `tables/` and `lines/`. */
import { readCards } from '../../cards.js';
import { readLines, readRows } from './read.js';

/**
 * What people do when something is the case, and what comes of it.
 *
 * A phrase is a verb phrase in its base form, said of some person ({his} {him} {he} {himself} agree with that person);
 * "the room: be dark" is said of something else; " + " joins two things done one after the other. `[coat|scarf]` picks one.
 * Whatever is picked, when, act and then must be true together.
 */
export type Script = readonly [when: string, acts: readonly string[], then: readonly string[]];

const WARM_AND_COLD: readonly Script[] = readRows('scripts-warm-and-cold');

const FOOD_AND_DRINK: readonly Script[] = readRows('scripts-food-and-drink');

const BODY_AND_HEALTH: readonly Script[] = readRows('scripts-body-and-health');

const CLOTHES: readonly Script[] = readRows('scripts-clothes');

const HOUSE: readonly Script[] = readRows('scripts-house');

/** Scripts of the house by theme, so that a text can stay with one. */
export const HOME_SCRIPTS: readonly (readonly Script[])[] = [WARM_AND_COLD, FOOD_AND_DRINK, BODY_AND_HEALTH, CLOTHES, HOUSE];

const SCHOOL: readonly Script[] = readRows('scripts-school');

const TRAVEL: readonly Script[] = readRows('scripts-travel');

const SHOPS_AND_MONEY: readonly Script[] = readRows('scripts-shops-and-money');

const WORK: readonly Script[] = readRows('scripts-work');

const GARDEN_AND_FARM: readonly Script[] = readRows('scripts-garden-and-farm');

const PLAY_AND_FRIENDS: readonly Script[] = readRows('scripts-play-and-friends');

/** Scripts of the town, the country and the company of others, by theme. */
export const TOWN_SCRIPTS: readonly (readonly Script[])[] = [SCHOOL, TRAVEL, SHOPS_AND_MONEY, WORK, GARDEN_AND_FARM, PLAY_AND_FRIENDS];

/**
 * Verbs with the objects that fit them, and where, when or how one does it. Every object goes with every tail;
 * {his} agrees with the person who does it.
 */
type VerbRow = readonly [verb: string, objects: readonly string[], tails: readonly string[]];

export const EVERYDAY_VERBS: readonly VerbRow[] = readRows('everyday-verbs');

/** Where things are kept and found: the place after "The … is", and things of which that is plainly true. */
export const KEEPING: readonly (readonly [preposition: string, place: string, things: readonly string[]])[] = readRows('keeping');

/** Things used together, and for what (base form, {his} agrees). */
export const TOGETHER: readonly (readonly [first: string, second: string, act: string])[] = readRows('things-used-together');

/** Things with their parts, and what may happen to a part (past, said of "the part of the thing"). */
export const PARTS: readonly (readonly [thing: string, parts: readonly string[]])[] = readRows('parts-of-places');

/**
 * What people do in their jobs (base form, first the most typical), where, with what, and who needs them:
 * `need` is a phrase as in scripts, told of the one who comes for help.
 */
type WorkRow = readonly [job: string, acts: readonly string[], where: string, tools: readonly string[], need: string];

export const WORK_DAYS: readonly WorkRow[] = readRows('work-days');

/** Feelings: what brings them about, and what people then do. Phrases as in scripts. */
export const MOODS: readonly (readonly [feeling: string, causes: readonly string[], acts: readonly string[]])[] = readRows('moods');

/**
 * Cause and effect at home. Clauses in the past; {P} is a name, {he} {him} {his} the pronouns, so that
 * "{Cause}, so {effect}." and "{effect with the name} because {cause with the pronoun}." both read well.
 */
type CauseRow = readonly [cause: string, effect: string];

export const CAUSES: readonly CauseRow[] = readRows('causes-at-home');

/** Everyday truths in one sentence: kept as written, mixed into articles and talks. */
export const TRUTHS: readonly string[] = readLines('truths');

/**
 * Short stories of home with choices: '[red|blue]'. {P} {he} {him} {his}: the first person, {Q} {she} {her} {hers}: the second.
 * Every choice must keep the rest true.
 */
export const STORIES: readonly string[] = readLines('stories-of-home');

/**
 * Plain sentences of everyday life, as people say and write them, with choices: '[sofa|chair]'. {P} {he} {him} {his}: some person.
 * The word that matters stands at the end as often as in the middle. Any choice must be true.
 */
export const LIFE = readLines('life');

/** Rules and habits of the road: whole sentences that are true. */
export const ROAD_SENTENCES = readLines('road-sentences');

/**
 * Plots of small stories. Slots of the cast ({n} {he} {him} {his}, {m} {he2} {him2} {his2}, {o}) and the plot's own, each
 * picked once for the whole story; `[this|that]` picks one where it stands. Whatever is picked must keep the rest true.
 */
export const PLOTS = readCards('tiny-internet/knowledge/lines/plots.txt', 'any');
