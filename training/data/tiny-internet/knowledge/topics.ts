/** Topics of which everything stands in `topics/`: items in `NAME.tsv`, sentences and questions in `NAME.txt`. */
import type { Topic } from '../topic.js';
import { readFrames, readTopic } from './read.js';

/** A topic that has sentences alone. */
const sentencesOnly = (name: string): Topic => ({ items: [{}], ...readFrames(name) });

/** Slots: x (adjective), cause (past clause), why (present clause, "you"), act (past verb phrase), does (present, plural). */
export const feelings = readTopic('feelings');
export const bodyParts = readTopic('body-parts');
export const illness = readTopic('illness');
/** The parts of the body and what we do with them. */
export const senses = readTopic('senses');
/** Where on the body things are worn. */
export const worn = readTopic('worn');
export const family = readTopic('family');

/** Slots: x, do (verb phrase, base), does (third person), tool, place, helps. */
export const jobs = readTopic('jobs');
export const work = readTopic('work');
export const school = readTopic('school');
export const sports = readTopic('sports');
export const sportsAndGames = readTopic('sports-and-games');
export const music = readTopic('music');
export const musicMakers = readTopic('music-makers');
export const instruments = readTopic('instruments');
export const celebrations = readTopic('celebrations');

export const plants = readTopic('plants');
export const landscapes = readTopic('landscapes');
export const sky = sentencesOnly('sky');
export const physics = readTopic('physics');
/** Slots: when (clause with "it" or "the"), was (past clause), wear, and what people do. */
export const weather = readTopic('weather');
export const seasons = readTopic('seasons');
export const partsOfTheDay = readTopic('parts-of-the-day');
export const clock = readTopic('clock');

export const places = readTopic('places');
/** Cities that are not capitals. */
export const cities = readTopic('cities');
export const world = sentencesOnly('world');

/** What things are made from or come from: "milk" comes from "cows". */
export const origins = readTopic('origins');
/** What is made from what. */
export const madeFrom = readTopic('made-from');
/** How many parts a thing has. */
export const howMany = readTopic('how-many');
/** Parts and what they are parts of, from the small to the large. */
export const wholes = readTopic('wholes');
/** Colours of things that everybody agrees on. */
export const coloursOf = readTopic('colours-of');
export const shapes = readTopic('shapes');
/** Everyday cause and effect: c what was the case, e what somebody ({he}) then did or what followed. */
export const causes = readTopic('causes');

export const verbsAndObjects = readTopic('verbs-and-objects');
/** Irregular verbs in time: v base, s third person, d past, p participle, g -ing form, r the rest of the phrase. */
export const tenses = readTopic('tenses');
/** Adjective, comparative, superlative and things in rising order. */
export const comparisons = readTopic('comparisons');
export const degrees = readTopic('degrees');
export const smallWords = readTopic('small-words');
/** A or an: things by the sound of their first letter, with adjectives that change it. */
export const articles = readTopic('articles');
/** What was done by whom: thing, was or were, participle, by whom. */
export const passives = readTopic('passives');

/** Proverbs, with the situation in which one says them. */
export const proverbs = readTopic('proverbs');
/** Idioms and fixed pairs inside natural sentences. */
export const idioms = sentencesOnly('idioms');
/** Similes: as ADJECTIVE as THING. */
export const similes = readTopic('similes');
/** What one says when: situation in the second person, and what to say. */
export const politeness = readTopic('politeness');
