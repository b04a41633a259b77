import type { Topic } from '../topic.js';

/** Proverbs and idioms, with the situation in which one says them. */
export const proverbs: Topic = {
  name: 'proverbs',
  items: [
    { p: 'better late than never', s: ['{n} came an hour late', 'the letter came after three weeks', '{n} said sorry after a year'] },
    { p: 'practice makes perfect', s: ['{n} played the piano every day and got better', '{n} trained every day'] },
    { p: 'the early bird catches the worm', s: ['{n} got up at five and was the first in the shop', '{n} came early and got the best seat'] },
    { p: 'all is well that ends well', s: ['{n} found the lost dog in the end', 'after a long search they found the key'] },
    { p: 'an apple a day keeps the doctor away', s: ['{n} eats fruit every day and is never ill'] },
    { p: 'a friend in need is a friend indeed', s: ['when {n} was ill, {m} came every day'] },
    { p: 'honesty is the best policy', s: ['{n} told the truth and was not punished'] },
    { p: 'two heads are better than one', s: ['{n} and {m} solved the problem together'] },
    { p: 'many hands make light work', s: ['everybody helped, and the house was clean in an hour'] },
    { p: 'too many cooks spoil the broth', s: ['five people cooked the soup, and it was too salty'] },
    { p: 'actions speak louder than words', s: ['{n} talked about helping, but {m} really helped'] },
    { p: 'time is money', s: ['{n} did not want to wait'] },
    { p: 'first come, first served', s: ['there were only ten tickets'] },
    { p: 'no pain, no gain', s: ['{n} trained until {his} legs hurt'] },
    { p: 'easy come, easy go', s: ['{n} found ten coins and lost them again'] },
    { p: 'better safe than sorry', s: ['{n} put on a helmet', '{n} locked the door twice'] },
    { p: 'where there is a will, there is a way', s: ['{n} did not give up and reached the top'] },
    { p: 'when the cat is away, the mice will play', s: ['the teacher left the room, and the class got loud'] },
    { p: 'do not judge a book by its cover', s: ['the old man looked poor, but he was rich'] },
    { p: 'you cannot have your cake and eat it', s: ['{n} spent all {his} money and wanted to save it too'] },
    { p: 'do not cry over spilt milk', s: ['{n} broke the cup and cried'] },
    { p: 'one good turn deserves another', s: ['{n} helped {m}, and later {m} helped {n}'] },
    { p: 'curiosity killed the cat', s: ['{n} opened the secret box'] },
    { p: 'all that glitters is not gold', s: ['the ring looked expensive but was cheap'] },
    { p: 'an eye for an eye, a tooth for a tooth', s: ['{n} hit {m}, so {m} hit {n}'] },
    { p: 'slow and steady wins the race', s: ['the turtle was slow but never stopped'] },
    { p: 'silence is golden', s: ['{n} said nothing'] },
    { p: 'love is blind', s: ['{n} did not see the mistakes of {m}'] },
    { p: 'out of sight, out of mind', s: ['{n} moved away and was soon forgotten'] },
    { p: 'there is no place like home', s: ['after a long trip {n} was back in {his} own bed'] },
    { p: 'it takes two to tango', s: ['{n} and {m} both started the fight'] },
    { p: 'the more, the merrier', s: ['{n} asked if {he} could bring a friend'] },
    { p: 'Rome was not built in a day', s: ['{n} wanted to learn English in a week'] },
    { p: 'look before you leap', s: ['{n} jumped and did not look'] },
    { p: 'every cloud has a silver lining', s: ['{n} missed the bus but met an old friend'] },
    { p: 'seeing is believing', s: ['{n} did not believe in the white whale until {he} saw it'] },
    { p: 'knowledge is power', s: ['{n} read every book in the library'] },
    { p: 'like father, like son', s: ['the boy laughs just like his father'] },
    { p: 'last but not least', s: ['{n} thanked everybody and at the end also {his} mother'] },
  ],
  frames: [
    ['{s}. {p}!', '{s}. Well, {p}.', '"{p}," said {o}.', '{s}. "{p}," said {o}.', 'My [grandmother|grandfather|mother] always says: "{p}."', 'As people say, {p}.', 'Remember: {p}.', 'It is an old saying: {p}.', 'You know what they say: {p}.', '{p}, that is what {o} always says.', '{s}. What do people say? {p}!'],
    ['{p}.', '{s}, and {o} said: "{p}."', 'It is true: {p}.'],
  ],
  questions: [['{s}. What do people say then?', '{p}.'], ['What does your grandmother always say?', '{p}.']],
};

/** Idioms and fixed pairs inside natural sentences. */
export const idioms: Topic = {
  name: 'idioms',
  items: [{}],
  frames: [
    ['It is raining cats and dogs.', 'The test was a piece of cake.', 'Break a leg!', '{n} let the cat out of the bag.', 'That costs an arm and a leg.', '{n} is on cloud nine.', 'Keep your fingers crossed for me.', '{n} was over the moon.', 'Hold your horses!', 'It is not my cup of tea.', '{n} got up on the wrong side of the bed.', 'Let us call it a day.', 'You hit the nail on the head.', 'Once in a blue moon {n} cleans {his} room.', '{n} has a sweet tooth.', '{n} has butterflies in {his} stomach.', 'Do not put all your eggs in one basket.', 'They killed two birds with one stone.', '{n} could not keep an eye on everything.', 'Keep an eye on the bags.', 'My head is in the clouds.', 'It rings a bell.', 'Give me a hand, please.', '{n} gave {m} a hand.', 'The ball is in your court.', 'Time flies when you are having fun.', 'How time flies!', 'The apple of my eye.', '{n} has green fingers.', 'It was love at first sight.', '{n} fell in love at first sight.', 'I am all ears.', 'We are all in the same boat.', 'Better luck next time!', 'So far, so good.', '{n} was in hot water.', 'You are pulling my leg!', 'She sleeps like a baby.', 'He eats like a horse.', 'They are like two peas in a pod.'],
    ['Knife and fork, please.', 'Salt and pepper are on the table.', 'We had bread and butter for breakfast.', 'Black and white.', 'Ladies and gentlemen, welcome!', 'Boys and girls, listen!', 'Day and night {n} worked.', 'Now or never!', 'Sooner or later you will see.', 'It is a matter of life and death.', 'Trial and error.', 'Peace and quiet at last.', 'Fish and chips, please.', 'A cup of tea, please.', 'A glass of water, please.', 'A piece of cake, please.', 'A slice of bread.', 'A bottle of milk.', 'A pair of shoes.', 'A bunch of flowers.', 'A bar of chocolate.', 'A loaf of bread.', 'A pack of cards.', 'A box of matches.', 'A flock of sheep.', 'A pack of wolves.', 'Step by step {n} went on.', 'Little by little it got better.', 'Day by day the plant grew.', 'Side by side they walked home.', 'Hand in hand they walked along the beach.', 'Face to face.', 'From head to toe {n} was wet.', 'Again and again {n} tried.', 'They talked about this and that.', 'The show must go on.', 'Here and there.', 'Trick or treat!', 'Hide and seek is a game for children.', 'Cats and dogs.', 'Thunder and lightning.', 'Up and down.', 'Rock and roll.', 'Needle and thread.', 'Pen and paper.', 'Shoes and socks.', 'Mother and father.', 'Brother and sister.', 'King and queen.', 'The first and the last.', 'Safe and sound {n} came home.', 'Sweet and sour.'],
    ['Once upon a time there was a king.', 'Once upon a time there was a poor girl.', 'And they lived happily ever after.', 'They all lived happily ever after.', 'They got married and lived happily ever after.', 'Long, long ago there lived an old woman.', 'Ready, steady, go!', 'On your marks, get set, go!', 'One, two, three, go!', 'To be or not to be, that is the question.', 'Mirror, mirror on the wall.', 'Happy birthday to you!', 'Merry Christmas and a happy New Year!', 'Twinkle, twinkle, little star.', 'Row, row, row your boat.', 'Who is afraid of the big bad wolf?', 'Long live the king!', 'Home sweet home.', 'The end.', 'Good luck!', 'Good morning!', 'Good evening!', 'Good night, sleep well!', 'Sweet dreams!', 'Happy New Year!', 'Get well soon!', 'Have a nice day!', 'Have a good trip!', 'Have fun!', 'See you later!', 'See you soon!', 'See you tomorrow!', 'Take care!', 'Take your time.', 'Make yourself at home.', 'Help yourself!', 'Enjoy your meal!', 'Bless you!', 'Watch out!', 'Hurry up!', 'Never mind.', 'No problem.', 'Of course.', 'As soon as possible.', 'Once in a while.', 'At the end of the day.', 'In the middle of nowhere.', 'By the way, it is late.', 'For example, a dog.', 'On the one hand yes, on the other hand no.', 'As far as I know, it is true.', 'It is none of your business.', 'Long time no see!', 'Nice to meet you!', 'What a pity!', 'I beg your pardon?', 'Mind your step!'],
    ['Time is up.', 'The sooner the better.', 'The bigger the better.', 'Better than nothing.', 'So long!', 'Last but not least, thank you.', 'All of a sudden it was dark.', '{n} did {his} best.', '{n} made up {his} mind.', '{n} changed {his} mind.', '{n} took part in the race.', '{n} took a deep breath.', '{n} kept {his} word.', '{n} broke {his} promise.', '{n} told the truth.', '{n} paid attention.', '{n} lost {his} way.', '{n} made a mistake.', '{n} made friends with {m}.', '{n} fell asleep.', '{n} gave up.', '{n} never gives up.', '{n} had a good time.', '{n} could not believe {his} eyes.', '{n} was in a hurry.', '{n} was out of breath.', 'It is up to you.', 'It does not matter.', 'It depends on the weather.', 'It is worth it.', 'What is going on?', 'What is the matter?', 'Shame on you!', 'I cross my fingers.', 'It is high time to go home.', 'In the end everything was fine.', 'At first it was hard, but then it was easy.', 'At last the bus came.', 'For the first time in {his} life {n} saw the sea.', 'From time to time {n} writes a letter.'],
  ],
};

/** Similes: as ADJECTIVE as THING. */
export const similes: Topic = {
  name: 'similes',
  items: [
    ['cold', 'ice', 'his hands were'], ['white', 'snow', 'the tablecloth was'], ['black', 'night', 'the cat was'], ['brave', 'a lion', 'the hero was'], ['busy', 'a bee', 'she was'], ['clever', 'a fox', 'the boy was'], ['sweet', 'honey', 'the cake was'], ['light', 'a feather', 'the bag was'], ['strong', 'an ox', 'he was'], ['hungry', 'a wolf', 'she was'],
    ['quiet', 'a mouse', 'the child was'], ['slow', 'a snail', 'the bus was'], ['fast', 'the wind', 'the horse was'], ['hard', 'stone', 'the old bread was'], ['free', 'a bird', 'she felt'], ['old', 'the hills', 'the joke was'], ['red', 'a tomato', 'his face was'], ['green', 'grass', 'her eyes were'], ['hot', 'fire', 'the soup was'], ['deep', 'the sea', 'the lake was'], ['round', 'a ball', 'the fat cat was'], ['dry', 'dust', 'the cake was'], ['good', 'gold', 'the child was'], ['easy', 'pie', 'the test was'], ['bright', 'the sun', 'the lamp was'], ['clear', 'glass', 'the water was'], ['sharp', 'a knife', 'her tongue was'], ['soft', 'silk', 'her hair was'], ['proud', 'a peacock', 'he was'], ['stubborn', 'a donkey', 'he was'], ['big', 'a house', 'the ship was'], ['happy', 'a king', 'he was'], ['sour', 'a lemon', 'the apple was'], ['blue', 'the sky', 'her dress was'], ['wise', 'an owl', 'grandmother was'], ['thin', 'paper', 'the ice was'], ['flat', 'a pancake', 'the field was'], ['tall', 'a tree', 'her brother was'],
  ].map(([adjective, x, who]) => ({ adjective: adjective, x: x, who: who })),
  frames: [
    ['as {adjective} as {x}.', '{who} as {adjective} as {x}.', '{who} as {adjective} as {x}, said {n}.', '{n} said that {who} as {adjective} as {x}.', 'Nothing was as {adjective} as {x}.', '"It is as {adjective} as {x}," said {n}.', '{who} {adjective} like {x}.'],
    ['{who} as {adjective} as {x}.', '{who} almost as {adjective} as {x}.', 'It was as {adjective} as {x}.'],
  ],
};

/** What one says when: situation in the second person, and what to say. */
export const politeness: Topic = {
  name: 'politeness',
  items: [
    { when: 'somebody gives you a present', say: ['Thank you', 'Thank you very much', 'Thanks a lot'], reply: ['You are welcome', 'It was a pleasure'] }, { when: 'somebody helps you', say: ['Thank you', 'Thank you for your help'], reply: ['You are welcome', 'No problem'] }, { when: 'you want something', say: 'Please' }, { when: 'you make a mistake', say: ['Sorry', 'I am sorry'], reply: ['Never mind', 'That is all right'] }, { when: 'you step on somebody\'s foot', say: ['Sorry', 'Excuse me'], reply: 'Never mind' },
    { when: 'somebody has a birthday', say: 'Happy birthday', reply: ['Thank you'] }, { when: 'somebody sneezes', say: 'Bless you', reply: 'Thank you' }, { when: 'somebody is ill', say: 'Get well soon', reply: 'Thank you' }, { when: 'you meet somebody in the morning', say: 'Good morning' }, { when: 'you go to bed', say: ['Good night', 'Sleep well'] }, { when: 'you leave', say: ['Goodbye', 'See you soon'], reply: ['Goodbye', 'See you'] },
    { when: 'somebody has a test', say: 'Good luck', reply: 'Thank you' }, { when: 'somebody begins to eat', say: 'Enjoy your meal', reply: 'Thank you' }, { when: 'somebody has won', say: ['Well done', 'Congratulations'], reply: 'Thank you' }, { when: 'you meet a person for the first time', say: 'Nice to meet you', reply: 'Nice to meet you too' }, { when: 'a new year begins', say: 'Happy New Year' }, { when: 'you answer the phone', say: 'Hello' }, { when: 'it is Christmas', say: 'Merry Christmas' }, { when: 'guests come', say: ['Welcome', 'Come in, please'] }, { when: 'somebody goes on a trip', say: 'Have a good trip' }, { when: 'you want to ask a stranger the way', say: 'Excuse me' },
  ],
  frames: [
    ['When {when}, you say: "{say}!"', 'If {when}, say "{say}".', 'You say "{say}" when {when}.', 'We say "{say}" if {when}.', 'What do you say when {when}? You say "{say}".', '"{say}!" is what you say when {when}.', 'Do not forget to say "{say}" when {when}.'],
    ['"{say}," said {n}. "{reply}," said {m}.', '{n} said "{say}", and {m} answered "{reply}".', '"{say}!" cried {n}.', '"{say}, {n}!" said {m}.', '"{say}!" - "{reply}!"'],
    ['Please and thank you are two little words that open many doors.', 'Please open the window.', 'Could you help me, please?', 'Can I help you?', 'Yes, please.', 'No, thank you.', 'Thank you for your letter.', 'Excuse me, where is the station?', 'Excuse me, how much is this?', 'How are you? I am fine, thank you.', 'Would you like a cup of tea? Yes, please.', 'May I come in?', 'Please take a seat.', 'After you!', 'You are welcome.', 'It is polite to say thank you.', 'It is rude to shout.', 'A polite child says please and thank you.', 'Knock before you open the door.', 'Do not speak with your mouth full.', 'How do you do?', 'Can I have the bill, please?', 'Thank you very much for your help.'],
  ],
  questions: [['What do you say when {when}?', '[{say}!|You say: "{say}!"]'], ['{n} said: "{say}!" What do you answer?', '{reply}!']],
};
