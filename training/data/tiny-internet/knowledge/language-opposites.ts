import type { Topic } from '../topic.js';

/** Words and their opposites, each pair at work in sentences of its own. */
const PAIRS: readonly (readonly [x: string, y: string, sentences: readonly string[]])[] = [
  [
    'open',
    'close',
    [
      'In the morning we open the window, and at night we close it.',
      '{n} opens {his} eyes and closes them again.',
      'The shops open at nine and close at six.',
    ],
  ],
  [
    'begin',
    'end',
    [
      'The film begins at six and ends at eight.',
      'School begins in the morning and ends in the afternoon.',
      'Every story begins and every story ends.',
    ],
  ],
  [
    'start',
    'stop',
    ['The bus starts and stops again.', 'The rain started at noon and stopped in the evening.', 'Start the game now and stop at six.'],
  ],
  [
    'buy',
    'sell',
    [
      'The baker sells bread, and we buy it.',
      '{n} sold {his} old bike and bought a new one.',
      'At the market some people buy and others sell.',
    ],
  ],
  [
    'give',
    'take',
    ['{n} gives more than {he} takes.', 'You can take one sweet and give one to {m}.', '{m} gave {n} the book, and {he} took it.'],
  ],
  ['come', 'go', ['Some guests come early, and some go late.', 'Come here! No, go away!', 'The birds come in spring and go in autumn.']],
  [
    'push',
    'pull',
    [
      'The door did not open when {n} pushed, so {he} pulled.',
      'You push the door, you do not pull it.',
      '{n} pulled the cart and {m} pushed it.',
    ],
  ],
  [
    'win',
    'lose',
    ['Today we win, tomorrow we lose.', 'Our team did not win the match, it lost.', '{n} wins often, but {he} can also lose with a smile.'],
  ],
  [
    'find',
    'lose',
    [
      '{n} lost {his} key on Monday and found it on Tuesday.',
      'What you lose here, you will not find there.',
      'I lost my glove, but {m} found it.',
    ],
  ],
  [
    'laugh',
    'cry',
    [
      '{n} did not know whether to laugh or to cry.',
      'First the baby cried, and then it laughed.',
      'The clown made us laugh, and the sad song made us cry.',
    ],
  ],
  ['ask', 'answer', ['The teacher asks, and the pupils answer.', '{n} asked me, and I answered.', 'It is easier to ask than to answer.']],
  [
    'remember',
    'forget',
    ['I remember faces, but I forget names.', 'Please remember your bag, do not forget it.', '{n} forgot the day, but {m} remembered it.'],
  ],
  [
    'arrive',
    'leave',
    [
      'The train arrives at two and leaves at three.',
      'We arrived on Friday and left on Sunday.',
      'The guests left an hour after they had arrived.',
    ],
  ],
  ['stand', 'sit', ['In the bus some people sit and others stand.', 'Do not stand there, sit down!', '{n} stood while {m} sat.']],
  ['wake up', 'fall asleep', ['{n} woke up at six and fell asleep at nine.', 'The baby fell asleep at once and woke up at midnight.']],
  ['get up', 'go to bed', ['We get up in the morning and go to bed in the evening.', 'If you go to bed late, it is hard to get up.']],
  ['rise', 'set', ['The sun rises in the east and sets in the west.', 'In summer the sun rises early and sets late.']],
  [
    'rise',
    'fall',
    ['The balloon rose into the sky and fell into the sea.', 'Prices rise and fall.', 'The river rose in the rain and fell again.'],
  ],
  [
    'love',
    'hate',
    ['{n} loves summer and hates the cold.', 'The cat loves milk and hates water.', 'You do not have to love it, but do not hate it.'],
  ],
  ['break', 'repair', ['{n} broke the chair, and {his} father repaired it.', 'It is easy to break a clock but hard to repair it.']],
  [
    'build',
    'destroy',
    ['They built a castle of sand, and the waves destroyed it.', 'It takes a year to build a house and an hour to destroy it.'],
  ],
  [
    'save',
    'spend',
    ['{n} saves {his} money, but {m} spends it.', 'First you save, then you can spend.', 'Do not spend everything, save a little!'],
  ],
  ['send', 'receive', ['I sent a letter on Monday, and {n} received it on Friday.', '{n} sends many letters but receives only a few.']],
  [
    'lend',
    'borrow',
    [
      '{n} borrowed a pen, and {m} lent it to {him}.',
      'I lend you my book, and you borrow it.',
      'The library lends books, and we borrow them.',
    ],
  ],
  ['teach', 'learn', ['The teacher teaches, and the children learn.', '{n} taught me to swim, and I learned it fast.']],
  [
    'work',
    'rest',
    ['All week we work, and on Sunday we rest.', 'After work comes rest.', '{n} worked in the morning and rested in the afternoon.'],
  ],
  ['live', 'die', ['Some trees live for hundreds of years before they die.', 'Flowers need water to live, without it they die.']],
  [
    'turn on',
    'turn off',
    ['{n} turned on the light, and {m} turned it off again.', 'Turn off the television and turn on the radio, please.'],
  ],
  [
    'put on',
    'take off',
    [
      'In the house you take off your coat, and outside you put it on.',
      '{n} took off {his} shoes and put on {his} slippers.',
      'Take off your hat and put on your cap.',
    ],
  ],
  ['get on', 'get off', ['We got on the bus at the school and got off at the station.', 'First let people get off, then get on.']],
  [
    'whisper',
    'shout',
    ['In the library you whisper, you do not shout.', '{n} did not shout, {he} whispered.', 'Why do you shout? You can whisper.'],
  ],
  [
    'float',
    'sink',
    ['Wood floats and stones sink.', 'The boat floated on the lake, and the coin sank.', 'Does a key float? No, it sinks.'],
  ],
  ['freeze', 'melt', ['In winter water freezes, and in spring the ice melts.', 'The lake froze in January and melted in March.']],
  ['agree', 'disagree', ['{n} agreed with the plan, but {m} disagreed.', 'Friends may agree or disagree and still be friends.']],
  [
    'up',
    'down',
    [
      'The lift goes up and down.',
      '{n} ran up the stairs and came down again.',
      'What goes up must come down.',
      'The cat climbed up the tree and did not dare to come down.',
    ],
  ],
  ['in', 'out', ['The cat goes in and out.', 'Put the milk in and take the butter out.', '{n} came in, and {m} went out.']],
  [
    'inside',
    'outside',
    [
      'It is warm inside and cold outside.',
      'When it rains, we stay inside, and when the sun shines, we play outside.',
      'The dog sleeps outside and the cat sleeps inside.',
    ],
  ],
  [
    'above',
    'below',
    [
      'The lamp hangs above the table, and the cat lies below it.',
      'Above us is the sky, below us is the sea.',
      'It is ten degrees below zero, not above.',
    ],
  ],
  [
    'over',
    'under',
    ['The plane flies over the bridge, and the ship goes under it.', '{n} jumped over the rope, and {m} crawled under it.'],
  ],
  [
    'on',
    'off',
    ['The light is on, please switch it off.', 'First the radio was off, and then it was on again.', 'Is the stove on or off?'],
  ],
  [
    'in front of',
    'behind',
    [
      '{n} stands in front of the house, and {m} stands behind it.',
      'The car is in front of the bus, the bike is behind it.',
      'Do not hide behind me, stand in front of me!',
    ],
  ],
  [
    'before',
    'after',
    [
      'Wash your hands before dinner and brush your teeth after it.',
      'Before school {n} is tired, and after school {he} is hungry.',
      'Autumn comes before winter and after summer.',
    ],
  ],
  [
    'with',
    'without',
    [
      '{n} drinks {his} tea with sugar, and {m} drinks it without.',
      'I can read with glasses, but I cannot read without them.',
      'A room with a window is better than a room without one.',
    ],
  ],
  [
    'left',
    'right',
    [
      'Look left and right before you cross the road.',
      'The fork is on the left and the knife is on the right.',
      '{n} writes with {his} left hand, {m} with the right.',
      'At the corner turn left, not right.',
    ],
  ],
  ['here', 'there', ['{n} is here and {m} is there.', 'I will stay here, and you go there.', 'It is warm here and cold there.']],
  [
    'far',
    'near',
    [
      'The moon is far away, but the shop is near.',
      'Is it far to the station? No, it is near.',
      'A near friend helps more than one who is far away.',
    ],
  ],
  [
    'always',
    'never',
    ['{n} is always on time, and {m} never is.', 'Always say please and never shout.', 'I never eat meat, I always eat vegetables.'],
  ],
  [
    'often',
    'seldom',
    ['It often rains in England and seldom rains in the desert.', '{n} often reads, but {he} seldom watches television.'],
  ],
  [
    'early',
    'late',
    ['{n} gets up early and goes to bed late.', 'The early bus was full, so we took the late one.', 'It is better to be early than late.'],
  ],
  ['now', 'later', ['Do it now, not later.', 'I have no time now, but I will help you later.']],
  [
    'more',
    'less',
    [
      '{n} eats more than {m}, and {m} eats less than {n}.',
      'Please talk less and work more.',
      'With more sugar and less salt the cake would be better.',
    ],
  ],
  ['many', 'few', ['Many people live in the city, but only a few live in the village.', '{n} has many books and few toys.']],
  ['much', 'little', ['There was much rain and little sun.', '{n} has much work and little time.']],
  ['all', 'none', ['All of the apples were red, none of them was green.', 'Yesterday all the seats were taken, today none is.']],
  [
    'everything',
    'nothing',
    [
      '{n} knew everything, and {m} knew nothing.',
      'They lost everything, and now they have nothing.',
      'Everything is ready, nothing is missing.',
    ],
  ],
  [
    'everybody',
    'nobody',
    [
      'Everybody came to the party, nobody stayed at home.',
      'At noon everybody was there, and at night nobody was.',
      'Everybody laughed and nobody cried.',
    ],
  ],
  ['something', 'nothing', ['{n} heard something, but {m} heard nothing.', 'Something is better than nothing.']],
  ['somewhere', 'nowhere', ['The key must be somewhere, but it is nowhere to be found.']],
  ['both', 'neither', ['Both of them came, and neither of them was late.', '{n} likes both, and {m} likes neither.']],
  ['yes', 'no', ['Say yes or no.', '{n} said yes, but {m} said no.', 'Was the answer yes or no?']],
  [
    'question',
    'answer',
    [
      'To every question there is an answer.',
      'The teacher asked a question, and {n} gave the answer.',
      'That is a good question, but I do not know the answer.',
    ],
  ],
  [
    'day',
    'night',
    [
      'By day it is light, and by night it is dark.',
      'Owls sleep by day and hunt by night.',
      '{n} worked day and night.',
      'The sun shines during the day and the moon at night.',
    ],
  ],
  [
    'morning',
    'evening',
    [
      'In the morning the sun rises, and in the evening it sets.',
      '{n} is tired in the evening and fresh in the morning.',
      'Good morning and good evening!',
    ],
  ],
  [
    'summer',
    'winter',
    [
      'In summer it is hot, and in winter it is cold.',
      'We swim in summer and ski in winter.',
      'The days are long in summer and short in winter.',
    ],
  ],
  [
    'north',
    'south',
    [
      'It is cold in the north and warm in the south.',
      'The birds fly from the north to the south.',
      'The compass points to the north, so behind us is the south.',
    ],
  ],
  [
    'east',
    'west',
    ['The sun rises in the east and sets in the west.', 'From east to west it is a long way.', 'We drove west, and they drove east.'],
  ],
  [
    'top',
    'bottom',
    [
      '{n} lives at the top of the house and {m} at the bottom.',
      'We cleaned the house from top to bottom.',
      'The glass fell from the top shelf to the bottom.',
    ],
  ],
  ['front', 'back', ['{n} sits at the front of the class and {m} at the back.', 'The front of the house is white, the back is red.']],
  ['beginning', 'end', ['The beginning of the book was sad, but the end was happy.', 'From the beginning to the end it was fun.']],
  ['past', 'future', ['We learn from the past for the future.', 'The past is behind us, and the future is before us.']],
  ['war', 'peace', ['After the war there was peace.', 'Nobody wants war, everybody wants peace.']],
  ['life', 'death', ['It was a question of life and death.', 'Between birth and death lies a whole life.']],
  [
    'friend',
    'enemy',
    [
      'A friend helps you, an enemy does not.',
      'First they were enemies, then they became friends.',
      'The dog is a friend of man, and the cat is the enemy of the mouse.',
    ],
  ],
  ['love', 'hate', ['Love is stronger than hate.', 'In his heart there was no hate, only love.']],
  ['truth', 'lie', ['{n} told the truth, and {m} told a lie.', 'One truth is better than ten lies.', 'Is it the truth or a lie?']],
  ['success', 'failure', ['After many failures came success.', 'The first try was a failure, the second was a success.']],
  ['joy', 'sorrow', ['Joy and sorrow live next door to each other.', 'Her sorrow turned into joy.']],
  [
    'man',
    'woman',
    [
      'A man and a woman sat on the bench.',
      'The man wore a hat, and the woman wore a scarf.',
      'There were five men and six women in the room.',
    ],
  ],
  [
    'boy',
    'girl',
    ['The boys played against the girls.', 'In our class there are ten boys and twelve girls.', 'Is the baby a boy or a girl?'],
  ],
  [
    'brother',
    'sister',
    ['{n} has one brother and one sister.', 'My brother is ten, and my sister is six.', 'They are brother and sister.'],
  ],
  ['father', 'mother', ['The father cooks, and the mother reads.', '{n} looks like {his} father and talks like {his} mother.']],
  [
    'son',
    'daughter',
    [
      'They have two children, a son and a daughter.',
      'The son is tall, and the daughter is small.',
      'The king had three sons and one daughter.',
    ],
  ],
  [
    'uncle',
    'aunt',
    ['On Sunday my uncle and my aunt came to visit us.', 'The sister of my mother is my aunt, and her husband is my uncle.'],
  ],
  [
    'grandfather',
    'grandmother',
    ['My grandfather tells stories, and my grandmother bakes cakes.', '{n} visits {his} grandfather and {his} grandmother on Sunday.'],
  ],
  [
    'husband',
    'wife',
    [
      'A husband and his wife lived in a small house.',
      'The husband cooked for his wife.',
      'The wife works in a bank, and the husband is a nurse.',
    ],
  ],
  ['king', 'queen', ['The king and the queen sat on their thrones.', 'The king wore a crown, and the queen wore one too.']],
  ['prince', 'princess', ['The prince asked the princess to dance.', 'The princess did not wait for the prince, she saved herself.']],
  ['teacher', 'pupil', ['The teacher explains, and the pupils listen.', 'There was one teacher and twenty pupils in the room.']],
  ['adult', 'child', ['A ticket for an adult costs ten euros, for a child it costs five.', 'Adults sleep less than children.']],
  ['winner', 'loser', ['The winner laughed, and the loser went home.', 'In this game there is a winner and a loser.']],
  ['seller', 'buyer', ['The seller named a price, and the buyer paid it.']],
  ['guest', 'host', ['The host opened the door, and the guests came in.', 'The guest thanked the host for the dinner.']],
  [
    'city',
    'country',
    ['{n} lives in the city, but {his} grandparents live in the country.', 'The air in the country is cleaner than in the city.'],
  ],
  [
    'floor',
    'ceiling',
    ['The carpet lies on the floor, and the lamp hangs from the ceiling.', 'The room was painted from floor to ceiling.'],
  ],
  ['entrance', 'exit', ['Here is the entrance, and over there is the exit.', 'You come in at the entrance and leave by the exit.']],
  ['noise', 'silence', ['After the noise of the party the silence was nice.', 'There was no noise, only silence.']],
  ['light', 'darkness', ['Out of the darkness they came into the light.', 'The light of one candle is enough against the darkness.']],
  ['land', 'sea', ['Some animals live on land, and others live in the sea.', 'They travelled by land and by sea.']],
  [
    'hot',
    'cold',
    [
      'In summer it is hot, in winter it is cold.',
      'The tea was hot an hour ago, now it is cold.',
      'Ice is cold, but fire is hot.',
      'One tap is for hot water and one for cold.',
    ],
  ],
  [
    'big',
    'small',
    [
      'An elephant is big, but a mouse is small.',
      'The big box is for the big toys, the small box for the small ones.',
      'A whale is not small, it is very big.',
    ],
  ],
  [
    'long',
    'short',
    [
      '{n} has long hair, and {m} has short hair.',
      'The way to school is short, but the way to the sea is long.',
      'Winter days are short, summer days are long.',
    ],
  ],
  [
    'old',
    'young',
    [
      'My grandmother is old, and my sister is young.',
      'You are never too old or too young to learn.',
      'The old dog lay down, the young one ran.',
    ],
  ],
  [
    'old',
    'new',
    ['{n} threw the old shoes away and bought new ones.', 'My phone is old, but yours is new.', 'Old friends are as good as new ones.'],
  ],
  [
    'full',
    'empty',
    [
      'The glass was full, and now it is empty.',
      '{n} drank until the full bottle was empty.',
      'The bus was full in the morning and empty at night.',
    ],
  ],
  ['heavy', 'light', ['A stone is heavy, and a feather is light.', 'The bag with the books was heavy, the empty bag was light.']],
  [
    'hard',
    'soft',
    [
      'A pillow is soft, and a stone is hard.',
      'The bread was soft yesterday and is hard today.',
      'The bed was too hard for {n} and too soft for {m}.',
    ],
  ],
  [
    'fast',
    'slow',
    [
      'A hare is fast, and a snail is slow.',
      'The fast train stops only twice, the slow one everywhere.',
      'The turtle is slow, but the horse is fast.',
    ],
  ],
  [
    'wet',
    'dry',
    [
      'After the rain the grass was wet, then the sun made it dry.',
      'Here is a dry towel, yours is wet.',
      'The sea is wet, and the desert is dry.',
    ],
  ],
  [
    'clean',
    'dirty',
    [
      '{n} washed {his} dirty hands until they were clean.',
      'The dirty plates are on the table, the clean ones in the cupboard.',
      'The car was dirty before the rain and clean after it.',
    ],
  ],
  [
    'happy',
    'sad',
    [
      '{n} was sad in the morning and happy in the evening.',
      'The film had a sad beginning and a happy end.',
      'Smile! Do not be sad, be happy.',
    ],
  ],
  [
    'rich',
    'poor',
    ['The rich man gave money to the poor man.', 'He was born poor and became rich.', 'The king was rich, and the people were poor.'],
  ],
  ['strong', 'weak', ['After the illness {n} felt weak, but now {he} is strong again.', 'A bear is strong, and a kitten is weak.']],
  [
    'right',
    'wrong',
    [
      'The first answer was wrong, but the second was right.',
      '{n} was right, and {m} was wrong.',
      'Is this the right way or the wrong one?',
    ],
  ],
  ['easy', 'difficult', ['The first question was easy, the last one was difficult.', 'For {n} sums are easy, for {m} they are difficult.']],
  ['cheap', 'expensive', ['Bread is cheap, but gold is expensive.', 'The red coat was too expensive, so {n} bought the cheap one.']],
  [
    'high',
    'low',
    [
      'The mountain is high, and the hill is low.',
      'The birds fly high in good weather and low before rain.',
      'The shelf is too high for {n}, but the chair is low.',
    ],
  ],
  [
    'loud',
    'quiet',
    ['The music was loud, now it is quiet.', 'Be quiet, you are too loud!', 'The street is loud by day and quiet by night.'],
  ],
  [
    'thick',
    'thin',
    ['The dictionary is thick, and the exercise book is thin.', 'In winter you need a thick coat, in summer a thin shirt.'],
  ],
  ['wide', 'narrow', ['The river is wide here and narrow there.', 'A wide road became a narrow path.']],
  [
    'deep',
    'shallow',
    ['Children swim where the water is shallow, not where it is deep.', 'The lake is deep in the middle and shallow near the beach.'],
  ],
  [
    'sweet',
    'sour',
    ['Sugar is sweet, and lemons are sour.', 'The ripe apple is sweet, the green one is sour.', 'Honey is sweet, vinegar is sour.'],
  ],
  ['alive', 'dead', ['The old tree is not dead, it is alive.', 'Was the fish alive or dead?']],
  [
    'awake',
    'asleep',
    ['The children are asleep, but their parents are awake.', 'At midnight only the cat was awake, everybody else was asleep.'],
  ],
  [
    'dark',
    'light',
    [
      'In winter it is dark at five, in summer it is still light.',
      'The cellar was dark, but the kitchen was light.',
      '{n} wears a dark coat and a light scarf.',
    ],
  ],
  ['safe', 'dangerous', ['It is dangerous to play on the road, but the park is safe.', 'Thin ice is dangerous, thick ice is safe.']],
  ['busy', 'free', ['I am busy today, but tomorrow I am free.', 'The line was busy at first and then free.']],
  ['kind', 'unkind', ['Be kind and never unkind.', 'A kind word costs nothing, and an unkind word hurts.']],
  [
    'lucky',
    'unlucky',
    ['{n} was lucky and won, {m} was unlucky and lost.', 'Seven is a lucky number, and thirteen is an unlucky one, some people say.'],
  ],
  [
    'possible',
    'impossible',
    [
      'What is impossible today may be possible tomorrow.',
      'It is possible to swim across the lake but impossible to swim across the ocean.',
    ],
  ],
  ['polite', 'rude', ['It is polite to say thank you and rude to say nothing.', 'The waiter was polite, but the guest was rude.']],
  ['tidy', 'messy', ['The room of {n} is tidy, the room of {m} is messy.', 'In an hour the messy kitchen was tidy.']],
  ['tight', 'loose', ['The shoes were too tight and the trousers too loose.', 'The screw was loose, so {n} made it tight.']],
  ['ripe', 'unripe', ['A ripe banana is yellow, an unripe one is green.']],
  ['raw', 'cooked', ['You can eat carrots raw or cooked.', 'Raw meat must be cooked before you eat it.']],
  ['public', 'private', ['The park is public, but the garden is private.']],
  [
    'same',
    'different',
    ['{n} and {m} have the same bag but different shoes.', 'The two houses look the same, but inside they are different.'],
  ],
  ['true', 'false', ['Is the sentence true or false?', 'Half of the story was true, and half was false.']],
  [
    'first',
    'last',
    [
      '{n} was the first to come and the last to go.',
      'Monday is the first school day, and Friday is the last.',
      'A is the first letter, and Z is the last.',
    ],
  ],
  ['single', 'double', ['A single room is for one person, a double room is for two.']],
  ['male', 'female', ['A rooster is male, and a hen is female.', 'The lion is male, the lioness is female.']],
  ['hungry', 'full', ['Before dinner {n} was hungry, and after dinner {he} was full.', 'I am not hungry any more, I am full.']],
  ['brave', 'afraid', ['{n} was brave, but {m} was afraid of the dark.', 'You can be brave and still be a little afraid.']],
  ['quick', 'slow', ['{n} is quick at sums but slow at reading.', 'A quick meal is better than a slow one when you are hungry.']],
  ['smooth', 'rough', ['Glass is smooth, and a stone wall is rough.', 'With sandpaper you make rough wood smooth.']],
  ['sharp', 'blunt', ['A sharp knife cuts well, a blunt one does not.', 'The pencil was blunt, so {n} made it sharp.']],
  ['beautiful', 'ugly', ['The ugly duckling became a beautiful swan.', 'What is ugly to you may be beautiful to me.']],
  ['tall', 'short', ['The father is tall, but the son is still short.', '{n} is too short to reach the shelf, but {m} is tall enough.']],
  [
    'good',
    'bad',
    [
      'First the good news, then the bad news.',
      'Fruit is good for your teeth, too much sugar is bad.',
      'Did you have a good day or a bad day?',
    ],
  ],
  ['better', 'worse', ['{n} felt worse on Monday and better on Tuesday.', 'The second film was not better but worse.']],
  [
    'best',
    'worst',
    ['It was the best of all cakes, and the soup was the worst of all soups.', 'The best player won, and the worst came last.'],
  ],
];

export const opposites: Topic = {
  name: 'words and their opposites',
  items: PAIRS.flatMap(([x, y, s]) => [
    { x, y, s },
    { x: y, y: x, s },
  ]),
  frames: [
    [
      'The opposite of {x} is {y}.',
      'The opposite of "{x}" is "{y}".',
      '{x} is the opposite of {y}.',
      'What is the opposite of {x}? It is {y}.',
      '{n} said "{x}", and {m} said the opposite: "{y}".',
      '"{x}," said {n}. "No, {y}," said {m}.',
      'The teacher wrote "{x}" on the board and asked for the opposite. "{y}!" cried {n}.',
      'Do you know the opposite of "{x}"? Yes, "{y}".',
      'We learned two words today: {x} and {y}.',
      'First {n} wrote "{x}" and then its opposite, "{y}".',
    ],
    ['{s}'],
    ['{s}'],
  ],
  questions: [
    ['What is the opposite of {x}?', '[{y}.|The opposite of {x} is {y}.|It is {y}.]'],
    ['Can you tell me the opposite of "{x}"?', '["{y}".|Of course: "{y}".|It is "{y}". {s}]'],
    ['Can you make a sentence with "{x}" and "{y}"?', '{s}'],
  ],
};
