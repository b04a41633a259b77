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
  'The king visits {x}\nThe king and the queen came to {capital}, the capital of {x}, yesterday. They arrived by plane, and many people waited for them at the airport. Children gave them flowers. "{x} is a beautiful country," said the king. In the evening there was a big dinner with [music|fireworks|dancing].',
  '{boy} saves dog\nA {boy} called {n} saved a dog from the river on [Saturday|Sunday]. The dog had fallen into the cold water and could not swim to the bank. {n} jumped in and pulled it out. "I was afraid, but I wanted to help," said {n}. The owner thanked {him} and gave {him} a present.',
  'Snow in {capital}\nIt snowed in {capital} all day. Cars and buses drove slowly, and many people were late for work. The schools were closed. The children were happy. They built snowmen and threw snowballs in the park.',
  'New bridge opens\nA new bridge across the river was opened in {capital} [today|on Monday]. It took [three|four|five] years to build it. Now cars and bicycles can cross the river in one minute. The bridge cost a lot of money.',
  'School robot\nA school in {capital} has a new helper: a robot. It brings the books and cleans the floor. The pupils like it. "But it cannot do our homework," said {n}, a {boy} of {age}. The teachers say that people must still check what a machine writes.',
  'Old woman wins prize\nAn old woman from {x} won first prize for her [apple cake|roses|bread|cheese]. She is ninety years old. "Practice makes perfect," she said. She gave the money to a hospital.',
  'Train stops for cow\nA train from {capital} had to stop because a cow stood on the rails. The passengers waited for an hour. Then the farmer came and took the cow home. "Better late than never," said a passenger when the train arrived.',
  'Tourists love {x}\nMore and more tourists visit {x}. They come because of {known}. {capital}, the capital, was full of visitors this summer. The hotels had no free beds. "The people are friendly and speak {language}," said a tourist from [London|Paris|Rome|Berlin].',
  'Music all night\nA big concert was held in {capital} on Saturday. Thousands of people danced and sang. A famous singer sang for three hours. After the concert the people clapped for ten minutes. The neighbours could not sleep, but they were not angry.',
  'Lost cat comes home\nA cat from {capital} came home after [two|three|five] years. {n} could not believe {his} eyes when the cat sat at the door. It was thin and hungry and drank a whole bowl of milk. "I cried for joy," said {n}.',
  'Lion escapes from zoo\nA lion escaped from the zoo in {capital} [this morning|on Monday|last night]. It walked through the [park|streets|market] and looked for meat. The police told people to stay at home and close their windows. After two hours the keeper found it asleep under a tree. "It was only hungry," he said. Nobody was hurt.',
  'First snow in {x}\nIt is only [October|November], but in the mountains of {x} there is already snow. Drivers must put winter tyres on their cars. Children are happy and take their sledges out of the cellar. In {capital} it is still raining. The coldest night so far was [Tuesday|Thursday], when the water in the streets froze.',
  'Long night for the baker\nA baker in {capital} baked the biggest [cake|loaf of bread|pie] in {x}. He needed [one hundred|two hundred] eggs and a lot of flour, milk and sugar. It took all night. In the morning people stood in a long queue in front of the bakery. "It tastes wonderful," said {n}, who ate three pieces.',
  'New library opens\n{capital} has a new library. It has thousands of books, many computers and a room where children can listen to stories. You can borrow books for four weeks. {n} was the first visitor. "I like to read, and it is so quiet here," {he} said. On Sundays the library is closed.',
  'River too high\nAfter [three|four|five] days of heavy rain the river in {capital} is too high. The water came into cellars and shops. Firemen and neighbours carried sand to stop it. Some families had to leave their houses and slept in a school. Tomorrow the rain will stop, say the experts.',
  'Bees on the roof\nOn the roof of a hotel in {capital} there are now [ten|twenty|thirty] hives. The bees fly to the flowers in the parks and make honey. "Guests eat our own honey for breakfast," said the cook. People in {x} love it, and the bees seem to like the city.',
  'Girl finds old coins\nA girl dug a hole in the garden of her grandparents in {x} and found a box full of old coins. They are made of [gold|silver]. A museum in {capital} will show them to the public. "I was only looking for worms," she said. With the money she wants to buy a horse.',
  'No lights in {capital}\nFor [two|three|four] hours there was no electricity in {capital} last night. Lifts stopped, and traffic lights went out. People lit candles and went to bed early. A tree had fallen on a cable in the storm. "At last we could see the stars," said {n}.',
  'Runner from {x} wins race\nA runner from {x} won the long race through {capital}. Thousands of people stood along the streets and clapped. It was so hot that many runners stopped to drink water. The winner got a gold medal. "My legs hurt, but I am very happy," the runner said.',
  'Thief sleeps in sofa shop\nA man wanted to steal money from a furniture shop in {capital}. He was tired and sat down on a soft sofa. In the morning the seller found him there, fast asleep. The police woke him up. He had not stolen anything.',
  'A dog as a postman\nIn a small village in {x} a dog brings the newspaper to every house. It carries the papers in a basket and barks at each door. The postman is glad, because his back hurts. As a reward the dog gets a bone. It has never lost a letter.',
  'Teachers on bikes\nAll the teachers of a school in {capital} now come to work by bike. They want clean air for the children. "Cars are too loud and too dirty," said one of them. Only when it snows do they take the bus.',
  'Ship brings bananas\nA big ship came to {x} yesterday. It was full of bananas, coffee and rice. A worker found a [small snake|parrot|big spider] between the boxes. A vet from {capital} took it to the zoo. It is alive and well.',
  'Doctors warn of cold week\nMany people in {x} have a cold or a fever. Doctors in {capital} say: stay in bed, drink a lot of tea, and wash your hands often. The chemists have sold more medicine than ever. Some schools are half empty.',
  'Clocks go back\nOn Sunday the clocks in {x} go back by one hour. People can sleep an hour longer. In the evening it will be dark earlier. "My cat does not know that and wants her breakfast at the old time," said {n} from {capital}.',
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

// Snow and the clocks that go back belong to Europe.
const EUROPE = countries.items.filter((country) => country['continent'] === 'Europe');

/** Short reports with a headline, set in the capitals of the world. */
export const news: Register = {
  name: 'news',
  weight: 3,
  write(random) {
    const story = random.pick(STORIES);
    const where = random.pick(/[Ss]now|Clocks/.test(story) ? EUROPE : countries.items);
    const slots = { ...cast(random), ...where, age: ['eight', 'nine', 'ten'] };
    return fill(random, `${story} ${random.pick(CLOSINGS)}`, slots);
  },
};
