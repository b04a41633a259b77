import { cast } from '../cast.js';
import { countries } from '../knowledge/geography.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

const STORIES: readonly string[] = [
  'Thief caught in {capital}\nThe police caught a thief in {capital} [yesterday|last night|on Monday]. The man wanted to steal a [gold ring|painting|car|bag of money] from [a museum|a bank|a shop]. A dog barked, and the neighbours called the police. "I am sorry," said the thief. He was sent to prison.',
  'Fire in {capital}\nThere was a fire in a [house|hotel|factory|restaurant] in {capital} [last night|on Sunday|yesterday]. The firemen came with long ladders and put out the fire. They saved [a family|two children|an old woman and her cat]. Nobody was hurt. Where there is smoke, there is fire.',
  '{x} wins\nThe team from {x} won the match last night. The score was [two to one|three to two|one to zero]. In the last minute a player kicked the ball into the goal. The fans shouted and sang all night. "We are very proud of our team," said a fan in {capital}.',
  'Storm over {x}\nA storm came over {x} [last night|on Tuesday]. The wind blew hard, and many trees fell down. There was thunder and lightning. In {capital} the streets were under water. People stayed at home and closed their windows. Today the sun is shining again.',
  'New baby at the zoo\nThere is a new baby at the zoo in {capital}. The [elephant|lion|tiger|zebra|giraffe] had its young on [Monday|Friday|Sunday]. Mother and child are well. "It drinks a lot of milk," said the zoo keeper. Hundreds of visitors came to see the little animal.',
  'The king visits {x}\nThe king and the queen came to {capital}, the capital of {x}, yesterday. They arrived by plane and were met by the president. Children gave them flowers. "{x} is a beautiful country," said the king. In the evening there was a big dinner with [music|fireworks|dancing].',
  '{boy} saves dog\nA {boy} called {n} saved a dog from the river on [Saturday|Sunday]. The dog had fallen into the cold water and could not swim to the bank. {n} jumped in and pulled it out. "I was afraid, but I wanted to help," said {n}. The owner thanked {him} and gave {him} a present.',
  'Snow in {capital}\nIt snowed in {capital} all day. Cars and buses drove slowly, and many people were late for work. The schools were closed. The children were happy. They built snowmen and threw snowballs in the park.',
  'New bridge opens\nA new bridge across the river was opened in {capital} [today|on Monday]. It took [three|four|five] years to build it. Now cars and bicycles can cross the river in one minute. The bridge cost a lot of money.',
  'School robot\nA school in {capital} has a new helper: a robot. It brings the books and cleans the floor. The pupils like it. "But it cannot do our homework," said {n}, a {boy} of {age}. The teachers say that people must still check what a machine writes.',
  'Old woman wins prize\nAn old woman from {x} won first prize for her [apple cake|roses|bread|cheese]. She is ninety years old. "Practice makes perfect," she said. She gave the money to a hospital.',
  'Train stops for cow\nA train from {capital} had to stop because a cow stood on the rails. The passengers waited for an hour. Then the farmer came and took the cow home. "Better late than never," said a passenger when the train arrived.',
  'Tourists love {x}\nMore and more tourists visit {x}. They come because of {known}. {capital}, the capital, was full of visitors this summer. The hotels had no free beds. "The people are friendly and speak {language}," said a tourist from [London|Paris|Rome|Berlin].',
  'Music all night\nA big concert was held in {capital} on Saturday. Thousands of people danced and sang. A famous singer sang for three hours. After the concert the people clapped for ten minutes. The neighbours could not sleep, but they were not angry.',
  'Lost cat comes home\nA cat from {capital} came home after [two|three|five] years. {n} could not believe {his} eyes when the cat sat at the door. It was thin and hungry and drank a whole bowl of milk. "I cried for joy," said {n}.',
];
const CLOSINGS = [
  '',
  '',
  '',
  'Tomorrow it will be [sunny|rainy|cold|warm|windy].',
  "More news at six o'clock.",
  'Read more on page [two|three|four|five].',
  'The weather will stay [dry|wet|cold|warm].',
];

/** Short reports with a headline, set in the capitals of the world. */
export const news: Register = {
  name: 'news',
  weight: 3,
  write(random) {
    const slots = { ...cast(random), ...random.pick(countries.items), age: ['eight', 'nine', 'ten'] };
    return fill(random, `${random.pick(STORIES)} ${random.pick(CLOSINGS)}`, slots);
  },
};
