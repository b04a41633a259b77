/**
 * Plots of small stories. Slots of the cast ({n} {he} {him} {his}, {m} {he2} {him2} {his2}, {o}) and the plot's own, each
 * picked once for the whole story; `[this|that]` picks one where it stands. Whatever is picked must keep the rest true.
 */
export type Plot = readonly [text: string, slots?: Readonly<Record<string, readonly string[]>>];

export const PLOTS_OF_HOME: readonly Plot[] = [
  [
    '[It was pouring with rain|It was raining hard|Outside it was raining] when {n} [came out of|left] the {place}. {He} had no umbrella. [{He} stood at the door and waited|{He} waited under the roof], but the rain did not stop. Then {m} came by with a [big|red|black|huge] umbrella. "[Come with me|Come under my umbrella]," said {m}, "there is room for two." [They walked home together and laughed|So they walked home side by side]. [Only their shoes got wet|{n} did not get wet at all]. The next day {n} [bought {a thing} for {m} to say thank you|brought {m} {a thing}].',
    {
      place: ['library', 'school', 'cinema', 'supermarket', 'museum', 'office'],
      thing: ['bar of chocolate', 'cake', 'bunch of flowers', 'box of biscuits'],
    },
  ],
  [
    '{n} could not find {his} {thing} [anywhere|any more]. {He} looked in the {wrong}, but it was not there. {He} looked [under the bed and behind the sofa|in every room|on every shelf]. [{He} even looked in the fridge|{He} emptied all {his} pockets]. "[What are you looking for?|What have you lost?]" asked {m}. "My {thing}!" said {n}. {m} began to laugh. "[It is in your hand|You are holding it in your hand]!" [{n} had to laugh too|{n} turned red and laughed].',
    { thing: ['key', 'phone', 'pen', 'ticket', 'comb'], wrong: ['drawer', 'kitchen', 'bathroom', 'school bag', 'wardrobe', 'car'] },
  ],
  [
    '{n} was looking for {his} glasses. "[I cannot read the newspaper without my glasses|I need them to read]," {he} said. {He} looked on the {place} and [under the newspaper|in the drawer]. [{m} helped {him} to look|{m} came to help]. They searched the whole house [for an hour|all morning]. Then {m} looked at {n} and smiled. "[They are on your nose|You are wearing them]!" {he2} said.',
    { place: ['table', 'desk', 'shelf', 'sofa', 'armchair'] },
  ],
  [
    '{n} [wanted to|decided to] bake {a cake} for {m}. {He} [mixed|put] flour, sugar, butter and eggs in a bowl. {He} put the dough in the oven and [went to read a book|sat down in front of the television]. [The book was so exciting that {he} forgot the time|After ten minutes {he} was asleep]. Suddenly {he} smelled smoke. {He} ran to the kitchen and opened the oven. [The {cake} was as black as coal|Everything was burned]. "[Never mind|Do not worry]," said {m}. "We can eat [bread and jam|ice cream] instead."',
    { cake: ['cake', 'apple pie', 'chocolate cake', 'lemon cake'] },
  ],
  [
    '{n} [put sugar in the soup|cooked a pot of soup and put sugar in it]. [The salt and the sugar look the same|The two jars looked just the same], and {he} [had not read the label|had taken the wrong jar]. The [family|guests] sat down at the table and took their spoons. [{m} tasted the soup first|{m} was the first to taste it]. {He2} made a strange face. "[Is this soup or dessert?|Is this pudding?]" {he2} asked. {n} tried it too and began to laugh. In the end they [ordered a pizza|made sandwiches|ate bread and cheese].',
  ],
  [
    '{n} wanted to surprise {his} [mother|father]. [{He} got up early|On Sunday {he} got up at six] and went quietly to the kitchen. {He} boiled an egg, made some toast and [poured juice into a glass|made a pot of tea]. {He} put everything on a tray [with a flower|with a small vase]. Then {he} [carried it up the stairs|carried the tray to the bedroom]. "[Breakfast in bed|What a lovely surprise]!" [cried|said] {his} [parents|family]. They [gave {him} a big hug|ate the toast together].',
  ],
  [
    "In the middle of the night {n} [woke up|was awake]. {He} heard a [strange noise|scratching noise] in the {room}. {His} heart beat fast. {He} took {his} torch and [went slowly down the stairs|opened the door very quietly]. [The noise came from the cupboard|Something moved in the dark]. Then {he} saw two green eyes. [It was only the cat|It was the neighbour's cat], and it was [eating the cheese|drinking the milk]. {n} [laughed and went back to bed|was glad and gave it a bowl of water].",
    { room: ['kitchen', 'cellar', 'hall', 'living room'] },
  ],
  [
    'The lights went out [during the storm|just before dinner]. [It was completely dark in the house|Nobody could see anything]. {n} was a little afraid. "[Do not be afraid|Stay where you are]," said {m}, "I will find a candle." {He2} [looked in the drawer|opened the drawer] and found a candle and some matches. [Soon there was a warm light|The candle gave a warm, yellow light]. They [sat around the table and told stories|played cards by the light of the candle]. When the light came on again, they were almost [sad|sorry].',
  ],
  [
    '{n} got a {pet} for {his} birthday. It was small and [soft|white|brown]. {He} [called it {name}|gave it the name {name}]. Every morning {he} gave it [fresh water|food and water] and cleaned its cage. One day the door of the cage was open, and {name} was gone! {n} [cried|looked under all the beds]. {m} helped {him} to search. At last they found {name} [in a shoe|in the laundry basket|under the sofa]. It was [fast asleep|eating a piece of carrot].',
    { pet: ['rabbit', 'hamster', 'guinea pig', 'mouse'], name: ['Snowball', 'Biscuit', 'Pepper', 'Cookie', 'Lucky'] },
  ],
  [
    '{n}\'s cat climbed [up a tall tree|to the top of the tree]. It was afraid and [could not come down|did not dare to come down again]. "Miaow!" it cried. {n} called it, but it [did not move|only looked down]. [Then {m} brought a ladder|{m} had an idea and fetched a ladder]. {He2} climbed up slowly and took the cat in {his2} arm. The cat [scratched {him2}|held on to {his2} jumper], but soon they were on the ground. {n} gave the cat a bowl of milk, and {m} got [a plaster and a piece of cake|a big hug].',
  ],
  [
    '{n} had a [terrible|bad] toothache. [{He} could not eat and could not sleep|It hurt when {he} ate]. But {he} was afraid of the dentist. "[I will come with you|I will hold your hand]," said {m}. [The dentist was a friendly woman|The dentist smiled at {him}]. She looked at the tooth and said: "There is a small hole. [You eat too many sweets|You must brush your teeth better]." [It was over in ten minutes|It did not hurt much]. After that {n} brushed {his} teeth [every morning and every evening|twice a day].',
  ],
  [
    '{n} fell [from the swing|off {his} bike|down the stairs] and could not move {his} {limb}. It hurt very much. {m} ran to call an ambulance. At the hospital the doctor took a picture of the bone. "The {limb} is broken," she said. [{n} got a white plaster|A nurse put the {limb} in plaster]. All {his} friends came and [wrote their names on it|drew funny faces on it]. [Six weeks later|After six weeks] the plaster came off, and the {limb} was as good as new.',
    { limb: ['arm', 'leg'] },
  ],
  [
    '{n} moved into a new house. [The rooms were empty and cold|There were boxes everywhere]. First the men carried in the [sofa|table|piano]. Then {he} hung up the curtains and put the books on the shelf. [In the evening|When everything was done], somebody rang the bell. It was {m} from next door with [bread and salt|a cake|a pot of soup]. "Welcome!" {he2} said. "[I am your new neighbour|I live in the house with the green door]." [{n} was happy and made tea for both of them|Now {n} felt at home].',
  ],
  [
    '{n} [had a big hole in {his} sock|saw a hole in {his} favourite jumper]. "[I will throw it away|I must buy a new one]," {he} said. "[No, we can mend it|Wait, that is not necessary]," said {his} grandmother. She [took a needle and some wool out of her sewing box|put on her glasses and took a needle]. [Her fingers were quick|Stitch by stitch the hole became smaller]. [Soon the hole was gone|After ten minutes it looked like new]. "[Now you try it|Next time you will do it yourself]," she said and gave {n} the needle.',
  ],
  [
    'It was Saturday, and {n}\'s room was [a terrible mess|very untidy]. There were {things} on the floor and [clothes on every chair|books under the bed]. {He} wanted to play with {m}, but {his} [mother|father] said: "First [tidy your room|clean up]!" [{m} helped {him}|"I will help you," said {m}]. They put the {things} in a box and hung the clothes in the wardrobe. Under the bed {n} found [a lost coin|{his} lost watch|three socks]. [In half an hour everything was tidy|After that they went out to play].',
    { things: ['toys', 'bricks', 'crayons', 'puzzles', 'toy cars'] },
  ],
  [
    '{n} wanted to paint {his} room {colour}. {He} bought [a big pot of paint and a brush|paint, a brush and a ladder]. {m} came in old clothes to help. They [covered the floor with newspaper|carried the furniture out] and began to work. The dog ran through the room and [jumped into the paint|knocked over the pot]. Then it [ran through the whole house|jumped on the sofa]. [Now there were {colour} paws everywhere|In the evening the room was {colour}, and so was the dog].',
    { colour: ['blue', 'yellow', 'green', 'white', 'red'] },
  ],
  [
    '{n} helped {his} grandfather in the workshop. They wanted to build a [house for the birds|shelf|small boat]. Grandfather sawed the wood, and {n} held the nails. [Then {he} was allowed to use the hammer|"Now you," said grandfather and gave {him} the hammer]. [Bang! {He} hit {his} thumb|At first {he} hit the nail, then {his} thumb]. It hurt, but {he} did not [cry|stop]. [In the evening it was ready|When the paint was dry, it looked beautiful]. They were both very proud.',
  ],
  [
    '{n} [put on {his} red socks|had new red socks]. [{He} washed them together with {his} white shirts|By mistake {he} put them in the washing machine with the white shirts]. When {he} opened the machine, [all the shirts were pink|everything was pink]. "Oh no!" {he} cried. [{m} could not stop laughing|{m} looked at the shirts and laughed]. The next day {n} went to [school|work] in a pink shirt. "[What a nice colour|I like your shirt]!" [everybody|a friend] said.',
  ],
  [
    '{n} was alone at home when the phone rang. "Hello?" said {n}. [Nobody answered|At first {he} heard nothing]. Then a voice said: "[Good evening|Hello]. I would like to order [two pizzas|a pizza with ham|a taxi]." "[This is not a restaurant|I am sorry, you have the wrong number]," said {n}. [The man said sorry and hung up|"Oh, excuse me," said the voice]. A minute later the phone rang again. It was the same man! [In the end they both laughed|This time they both had to laugh].',
  ],
  [
    '{n} [went to the shop to buy milk|was sent to buy milk]. On the way {he} met {m} and [talked for an hour|played football with {him2}]. When {he} came to the shop, {he} had forgotten what {he} wanted to buy. "[Was it bread? Was it butter?|Bread or butter?]" {he} thought. So {he} bought [some eggs|a loaf of bread|a bag of apples]. At home {his} mother asked: "[Where is the milk?|Did you bring the milk?]" {n} [turned round and ran back to the shop|had to go back again]. From then on {he} always [wrote a list|took a shopping list].',
  ],
  [
    'Grandmother was [knitting a scarf|knitting a jumper] for {n}. The cat [found the ball of wool|took the ball of wool and ran away]. It ran [under the table, round the chairs and up the stairs|through the whole house]. [Soon there was wool everywhere|The wool was now around every chair]. When {n} came home, {he} [could not open the door|fell over the wool]. "[Naughty cat|You bad cat]!" said grandmother, but she [smiled|had to laugh]. It took them [an hour|the whole evening] to roll up the wool again.',
  ],
  [
    "{n} could not sleep. [It was too warm in the room|The moon was too bright]. {He} [counted a hundred sheep|turned from one side to the other], but {he} was still awake. {He} [opened the window|drank some water]. Then {his} mother came in and [sat down on the bed|sang a quiet song]. She told {him} a story about [a tired bear|a little star|a sleepy lion]. [Before the end of the story {n} was asleep|{n}'s eyes closed before the story ended]. Mother kissed {him} and turned off the light.",
  ],
  [
    '{n} [planted a small seed in a pot|got a sunflower seed from {m} and planted it]. {He} put the pot [by the window|in the sun] and watered it every day. For two weeks nothing happened. "[It is dead|Perhaps it was a bad seed]," {he} thought. [But one morning {he} saw something green|Then, one sunny morning, there was a tiny green leaf]. The plant grew [taller and taller|every day]. In summer it was taller than {n}, and at the top there was a big yellow flower. [{m} came and took a photo|The bees loved it].',
  ],
  [
    '{n} and {m} [made pancakes|wanted to make pancakes]. {n} broke the eggs into the bowl, and {m} poured in the milk. They heated some butter in the pan. "[Watch this|Look what I can do]!" said {n} and threw the pancake high into the air. It [stuck to the lamp|landed on the dog\'s head|fell behind the stove]. [The dog ate it up|They laughed until they had to sit down]. [The next pancake landed in the pan|After that they turned the pancakes with a spoon].',
  ],
  [
    '{n} lost a tooth. [It had been loose for a week|It came out when {he} bit into an apple]. {He} [put it under {his} pillow|laid the tooth under the pillow] before {he} went to sleep. In the morning the tooth was gone, and there was a [shiny coin|coin] in its place. {n} ran to the kitchen to show it to {his} [parents|brother]. "[What will you buy with it?|What will you do with the money?]" {m} asked. "[I will save it|I will put it in my money box]," said {n}.',
  ],
];

export const PLOTS_OF_TOWN: readonly Plot[] = [
  [
    '{n} [overslept|got up too late] because {his} alarm clock did not ring. {He} [had no time for breakfast|got dressed in two minutes] and ran to the bus stop. The bus [was just leaving|had already left]. So {he} took {his} bike. [On the way a tyre went flat|Then it began to rain]. {He} [arrived wet and tired|came to school out of breath]. But the school was [empty and quiet|closed]. [It was Sunday|Then {he} remembered: it was Saturday]!',
  ],
  [
    '{n} found a {thing} [on the pavement|in the park|on the bus]. [There was a name in it|Inside {he} found a name and an address]. {He} took it to [the police station|the house of the owner]. [The owner was an old woman|It belonged to an old woman]. "[I have looked for it everywhere|I thought it was gone for ever]," she said. "[You are an honest {boy}|Thank you for being so honest]." She gave {n} [ten euros|a box of chocolates|a bag of apples]. {He} went home [with a good feeling|feeling proud].',
    { thing: ['purse', 'handbag', 'wallet'] },
  ],
  [
    '{n} and {m} travelled to [the sea|the city|the mountains] by train. They had [two tickets and a heavy suitcase|a bag full of sandwiches]. [They found two seats by the window|They sat by the window] and looked at the fields and the villages. Then the ticket inspector came. "Your tickets, please!" {n} looked in all {his} pockets, but [the tickets were not there|there was nothing]. [{m} opened the lunch box|"Wait," said {m} and opened the lunch box]. The tickets were between the sandwiches! [Even the inspector laughed|The inspector smiled and went on].',
  ],
  [
    '{n} [flew|was flying] to {his} aunt in {city} for the first time. At the airport {he} showed {his} passport. {He} was [excited and a little afraid|very nervous]. The plane went faster and faster, and then it was in the air. [The houses became as small as toys|From the window {he} saw the clouds from above]. The stewardess brought {him} [a glass of juice|a sandwich]. [Two hours later|After two hours] the plane landed. {His} aunt [waved and gave {him} a hug|was waiting for {him} with flowers].',
    { city: ['London', 'Paris', 'Rome', 'Berlin', 'Madrid', 'Vienna'] },
  ],
  [
    "{n} wanted to buy {a thing}, but it cost [fifty|sixty|eighty] euros. [{He} had only five euros|{His} money box was almost empty]. So {he} looked for work. {He} [washed cars|walked the neighbour's dog|cut the grass for the neighbours] every Saturday. [{He} put all the money in a jar|Every coin went into {his} money box]. After [three|four|five] months {he} had enough. {He} went to the shop and bought the {thing}. It was the best {thing} in the world, because {he} had [worked for it|paid for it with {his} own money].",
    { thing: ['guitar', 'skateboard', 'camera', 'football', 'radio', 'bike'] },
  ],
  [
    '{n} went to the library because it was [cold|raining] outside. [It was very quiet there|Nobody spoke]. {He} [sat down with a book about {topic}|found a book about {topic}]. The book was so [good|interesting] that {he} did not hear the bell. When {he} looked up, [the lights were off and the door was locked|everybody was gone]. {He} [knocked on the window|called the librarian]. The librarian came back with the key. "[You must really like books|Next time, take the book home]," she said.',
    { topic: ['whales', 'ships', 'stars', 'knights', 'horses', 'dinosaurs', 'trains'] },
  ],
  [
    '{n} was [new in the class|new at school]. [{He} knew nobody|{He} did not know anybody] and stood alone in the playground. {m} saw {him} and [came over|went to {him}]. "[Do you want to play with us?|Would you like to play football with us?]" {he2} asked. {n} [nodded|smiled and said yes]. They played [until the bell rang|for the whole break]. [At lunch they sat at the same table|{m} showed {him} the classroom]. Now {n} was not lonely any more. {He} had [a friend|found a new friend].',
  ],
  [
    'There was a [maths|spelling|history] test on Friday. {n} [learned every evening|studied the whole week], but {m} [played computer games|watched television]. On Friday {n} knew all the answers. {m} [looked at {his2} sheet and knew nothing|bit {his2} pencil and wrote nothing]. "Psst, what is the answer?" {he2} whispered, but {n} [shook {his} head|did not answer]. {n} got the best mark, and {m} got the worst. "[Next time we can learn together|I will help you next time]," said {n}.',
  ],
  [
    '{n} was very nervous, because {he} had to [sing|play the piano|read a poem] in front of the whole school. {His} hands were [cold|wet], and {his} knees shook. [Then {he} saw {m} in the first row|In the first row sat {m}]. {m} smiled and [waved|held up {his2} thumb]. {n} took a deep breath and began. [Everything went well|After the first line it was easy]. At the end everybody clapped [loudly|for a long time]. "[I knew you could do it|You were great]," said {m}.',
  ],
  [
    "{n} and {m} went to the zoo [with their class|on a sunny day]. First they looked at the {first}, then they saw the {second}. [At noon|At one o'clock] they sat down on a bench and ate their sandwiches. {n} put {his} banana on the wall. [Suddenly a long arm came through the bars|A small brown hand came out of the cage]. A monkey [took the banana|stole the banana and ate it]! [Everybody laughed, even the zookeeper|{m} laughed so much that {he2} dropped {his2} sandwich].",
    { first: ['lions', 'tigers', 'elephants', 'bears'], second: ['penguins', 'giraffes', 'zebras', 'camels'] },
  ],
  [
    'It was a hot day, so {n} and {m} went to the beach. They [put on sun cream|put their towels on the sand] and ran into the water. Then they built a big sandcastle with [four towers|a deep moat|a high wall]. They [decorated it with shells|put a flag on the highest tower]. [The sea came nearer and nearer|A big wave came]. In the end the water washed the castle away. "[Never mind|Do not be sad]," said {m}. "[Tomorrow we will build a bigger one|There is enough sand for another one]."',
  ],
  [
    '{n} wanted to learn to ride a bike. {m} [held the saddle|ran beside {him}]. [At first {n} fell into the grass|{n} fell off three times] and hurt {his} knee. "[I will never learn it|I cannot do it]," {he} said. "[Try it once more|You almost had it]," said {m}. {n} got on again and [pedalled as fast as {he} could|looked straight ahead]. "[Do not let go|Hold me tight]!" {he} called. But {m} had [let go long ago|already let go]. {n} was riding alone!',
  ],
  [
    '{n} took {his} dog to the park. {He} threw a stick, and the dog [brought it back every time|ran after it]. Then the dog saw a [squirrel|rabbit|cat] and ran away. {n} [called and called|whistled], but it did not come back. [{He} went home alone and cried|It became dark, and {n} went home very sad]. In the night {he} heard [a bark at the door|something at the door]. The dog was back! It was [wet and dirty|tired and hungry], but {n} [hugged it all the same|had never been so happy].',
  ],
  [
    '{n} went [up the mountain|climbing] with {his} {who}. They carried [water, bread and cheese|a rope and a map] in their rucksacks. The path was [steep and full of stones|long and steep]. {n} was tired and wanted to [go back|sit down]. "[Only a little further|We are almost at the top]," said {his} {who}. At last they [stood at the top|reached the top]. They could see [the lake, the village and the forest|the whole valley]. {n} ate {his} sandwich, and [it tasted better than ever|nothing had ever tasted so good].',
    { who: ['uncle', 'father', 'aunt', 'mother'] },
  ],
  [
    '{n} and {m} [went camping by the lake|put up a tent in the forest]. They made a fire and cooked [soup|beans|sausages] for supper. When it was dark, they crept into their sleeping bags. [Then they heard something outside|Suddenly there was a noise in front of the tent]. "[Is it a bear?|What is that?]" whispered {n}. {m} took the torch and looked out. [A small hedgehog was eating their bread|It was only a hedgehog]. [It looked at them and went on eating|They gave it the rest of the bread].',
  ],
  [
    '{n} played in the final of the football match. It was [the last minute|almost over], and nobody had scored. {m} passed the ball to {n}. {n} ran past two players and kicked [as hard as {he} could|with all {his} strength]. The ball [flew into the net|went past the goalkeeper]. Goal! The referee blew the whistle. [All the players jumped on {n}|The whole team cheered]. They [got a golden cup|won the cup] and [sang all the way home|had ice cream together].',
  ],
  [
    '{n} [broke the neighbour\'s window|kicked the ball through the neighbour\'s window]. {He} [wanted to run away|hid behind the hedge]. Nobody had seen {him}. But {he} felt bad. So {he} [went to the door|took all {his} courage] and rang the bell. "I am sorry," {he} said. "I broke your window with my ball." The neighbour [was not as angry as {he} thought|looked at {him} for a long time]. "[Thank you for telling the truth|It is good that you came]," he said. {n} [paid for the glass with {his} pocket money|worked in his garden for two days to pay for the glass].',
  ],
  [
    '{n} took {a thing} from {m} [without asking|when {m} was not looking]. [{m} looked for it and was sad|{m} asked everybody: "Have you seen my {thing}?"]. {n} [said nothing and went home|shook {his} head]. But {he} could not play with the {thing}. [{He} had a bad feeling in {his} stomach|{He} could not sleep that night]. The next morning {he} gave it back and [said sorry|told the truth]. {m} was [glad and not angry|silent at first, then {he2} smiled]. "[Next time just ask me|You can borrow it any time]," {he2} said.',
    { thing: ['toy car', 'pen', 'book', 'ball'] },
  ],
  [
    'On Sunday {n} visited {his} grandmother in [the village|the country]. She lived in a [small|white|red] house with a [big garden|cherry tree]. They [picked apples|picked cherries|dug up potatoes] together and baked a cake. In the afternoon grandmother [told stories about the old days|showed {him} old photos]. "[When I was a child, there was no television|I had to walk to school for an hour]," she said. {n} [listened with open eyes|could hardly believe it]. When {he} left, grandmother gave {him} [a jar of jam|a bag of biscuits|warm socks].',
  ],
  [
    '{n} wrote a letter to {m}, who had moved to another [town|country]. {He} told {him2} about [school and the new teacher|the football team|{his} new dog]. {He} put the letter in an envelope and stuck a stamp on it. [Then {he} took it to the letter box|On the way to school {he} put it in the letter box]. Every day {n} waited for the postman. After [a week|ten days] an answer came. [There was a photo in the envelope|{m} had written three pages]. "[Come and visit me in the summer|I miss you too]," it said.',
  ],
  [
    'The old [man|woman] next door could not [carry the shopping|walk well any more]. {n} saw it and [ran to help|took the heavy bags]. "[Thank you, you are very kind|What a kind {boy} you are]," said the neighbour. After that {n} came every [Friday|Saturday] and [went shopping for the neighbour|carried the bags up the stairs]. They drank [tea|hot chocolate] together and talked. One day {n} was ill. Then the bell rang, and there was the neighbour with [a pot of hot soup|a big bowl of soup]. "Now it is my turn," the neighbour said.',
  ],
  [
    '{n} [went to the market|was at the market] with {his} mother. There were [many people|a lot of people] and {he} let go of her hand [to look at the rabbits|to look at some toys]. When {he} looked up, {he} could not see her any more. {He} began to cry. A policeman [knelt down beside {him}|came and asked]: "What is your name?" "I am {n}, and I have lost my mother." "[Then let us find her|We will find her]," said the policeman. [They did not have to look long|Five minutes later] mother came running and took {him} in her arms.',
  ],
  [
    '{n} borrowed {m}\'s {thing} and broke it. [{He} was afraid to tell {him2}|"What shall I do?" {he} thought]. {He} [tried to repair it with glue|put the pieces in a box]. [It looked terrible|It did not work any more]. At last {he} went to {m} and told {him2} everything. "[I will buy you a new one|I will save my money for a new one]," {he} said. {m} [was sad for a moment|sighed]. "[It was already old|It was only a thing]," {he2} said. "[A friend is more important|You are my friend, and that is more important]."',
    { thing: ['umbrella', 'radio', 'kite', 'camera', 'toy boat'] },
  ],
  [
    'It was {m}\'s birthday, and nobody said anything about it. [At school nobody sang|Not even {n} said "Happy birthday"]. {m} [was sad and walked home slowly|thought that everybody had forgotten]. [At home it was dark and quiet|The house was dark]. {He2} opened the door and turned on the light. "Surprise!" shouted {n}, {o} and all the others. There were balloons, [presents and a big cake|a cake with candles and a lot of presents]. {m} [blew out the candles|laughed and cried at the same time]. It was {his2} best birthday [of all|ever].',
  ],
  [
    '{n} had a beautiful kite in the shape of a [bird|fish|dragon]. There was a strong wind, so {he} went [to the hill|to the field] with {m}. The kite flew [higher and higher|high over the trees]. Suddenly the string broke, and the kite [flew away|disappeared behind the houses]. {n} was very sad. [A week later|Some days later] a boy from the next village rang the bell. He had the kite in his hand. "[It landed on our roof|It was in our apple tree]," he said. [From that day on they flew it together|They became friends].',
  ],
  [
    '[It had snowed all night|In the morning the whole town was white]. {n} and {m} took the sledge and went to the hill. They [rode down again and again|raced down the hill]. Then they built a snowman with [a carrot for a nose|stones for eyes and a carrot nose]. {n} put {his} scarf around its neck. [On the way home {he} was cold|Soon {he} was cold without {his} scarf]. [At home they drank hot chocolate|Mother gave them hot chocolate]. From the window they could see the snowman. [He seemed to smile|He looked very happy with the scarf].',
  ],
  [
    '{n} worked as a waiter in a small restaurant. [It was {his} first day|One evening it was very busy]. A guest ordered [fish with rice|soup and bread], and another ordered [a pizza|a salad]. {n} carried everything on a big tray. {He} [did not see the step|fell over a bag], and the tray fell to the floor. [Everybody looked at {him}|For a moment it was quite silent]. Then one of the guests began to clap, and [everybody laughed|all the others joined in]. The cook [made new food|was not angry]. "[That happens to all of us|On my first day I dropped five plates]," he said.',
  ],
  [
    '{n} wanted to be {a job} one day. Everybody [laughed at {him}|said: "That is too difficult"]. But {his} teacher said: "[If you work hard, you can do it|Never give up]." So {n} [worked hard year after year|learned every day]. [Sometimes {he} was tired and wanted to stop|It was not always easy]. Twenty years later {he} came back to {his} old school. Now {he} was really {a job}. "[Thank you|You believed in me]," {he} said to the old teacher, and the teacher [had tears in her eyes|smiled].',
    { job: ['singer', 'pilot', 'doctor', 'painter', 'actor', 'vet'] },
  ],
  [
    'The car stopped in the middle of [the forest|nowhere|the road]. "[We have no petrol|The tank is empty]," said {n}. [There was no house and no petrol station|It was dark and cold]. {n} and {m} [began to walk|pushed the car]. After an hour they saw a light. It was a farm. The farmer [gave them some hot tea|let them come in]. Then he took them back with his tractor and [a can of petrol|some petrol]. "[Next time, look at the tank first|Always fill the tank before a long trip]," he said.',
  ],
  [
    '{n} and {m} found a bird with a broken wing [in the grass|under a tree]. It was [very small and afraid|hardly breathing]. They put it in a box with some [straw|soft wool] and took it to the vet. The vet [bandaged the wing|put a tiny bandage on its wing]. "[It needs rest and food|You must feed it every two hours]," she said. The children gave it [worms and water|seeds and water]. After [three weeks|a month] the wing was well again. They opened the window, and the bird flew [into the blue sky|up into the tree]. [Every morning they heard it sing|"Goodbye, little bird!" they called].',
  ],
  [
    'In the school play {n} was the [bear|wolf|dragon]. {He} had to [wear a heavy costume|wear a big mask] and say ten sentences. {He} practised them every day [in front of the mirror|with {m}]. On the great day the curtain rose, and {n} forgot every word. [It was very quiet in the hall|{He} stood there and said nothing]. {m} [whispered the first word|whispered from behind the curtain]. Then {n} [remembered everything|knew the rest by heart]. At the end the audience clapped and [threw flowers|stood up].',
  ],
  [
    '{n} saw smoke [coming out of a window|over the neighbour\'s house]. {He} ran to the phone and called the fire brigade. "[There is a fire in Park Street|Please come quickly]!" {he} said. [In five minutes the fire engine was there|The fire engine came with a loud siren]. The firefighters [climbed up the ladder|brought everybody out of the house] and put out the fire with water. [Nobody was hurt|Even the cat was safe]. "[You did just the right thing|You saved us all]," said one of them to {n}. {He} was allowed to [sit in the fire engine|try on a real helmet].',
  ],
  [
    'A thief [climbed into the baker\'s shop|came into the bakery at night]. He wanted to steal the money, but [the drawer was empty|there was no money]. So he [ate six cakes|sat down and ate one cake after the other]. He became so full and tired that he [fell asleep on the floor|could not move any more]. In the morning {n}, the baker, came to work and [found him there|heard somebody snoring]. {He} called the police. "[Those were good cakes|The cakes were worth it]," said the thief when they took him away.',
  ],
  [
    '{n} was the youngest sailor on the ship. One night there was a terrible storm. [The waves were as high as houses|The wind tore the sail in two]. [The captain was ill in bed|Everybody was afraid], but {n} [climbed up the mast|held the wheel all night]. {He} saw a light far away. "[The lighthouse|I see the lighthouse]!" {he} shouted. They steered towards the light and [came safely into the harbour|reached the harbour in the morning]. The captain [shook {his} hand|gave {him} his own telescope]. "You will be a captain one day," he said.',
  ],
  [
    '{n} made a pot of tea for {his} guests and put the cups on a tray. [The cat was sleeping on the stairs|There was a toy on the floor], and {he} did not see it. {He} fell, and all the cups broke. [Tea ran over the carpet|There was tea on the floor, on the wall and on {his} shoes]. {m} came out of the living room. [{He2} took a cloth and helped {him} to wipe the floor|{He2} brought a broom and a cloth]. "[I like coffee better anyway|We can drink from glasses]," {he2} said, and they both laughed.',
  ],
];

export const PLOTS_OF_TALES: readonly Plot[] = [
  [
    'A [thirsty|clever] crow found a tall jug with a little water in it. [The water was so deep down that she could not reach it|Her beak was too short to reach the water]. She thought [for a long time|hard]. Then she [took a stone in her beak and dropped it into the jug|began to throw small stones into the jug]. [With each stone the water rose a little|One stone followed another]. At last the water was at the top, and the crow could drink. [A good idea is better than strength|So a clever head helped her more than strong wings].',
  ],
  [
    'A lion caught a little mouse. "[Please let me go|Do not eat me]," said the mouse. "[One day I will help you|I can help you one day]." The lion laughed, but he [let her go|opened his paw]. Some time later the lion was caught in a net. He [roared so loudly that the whole forest heard it|could not get out]. The mouse [heard him and came|came running]. She [bit through the rope|cut the net with her sharp teeth], and the lion was free. [Even a small friend can be a great help|Since then nobody has called the mouse too small].',
  ],
  [
    'The ant worked all summer and [carried corn into her house|collected food for the winter]. The grasshopper [sang and danced|lay in the sun and played music]. "[Why do you work so hard?|Come and sing with me]," he said. [But the ant worked on|The ant had no time]. Then winter came. [Everything was white with snow|The fields were empty]. The ant sat in her warm house and had enough to eat. The grasshopper was cold and hungry and knocked at her door. [She gave him some soup, and he played for her|The ant let him in, and next summer he helped her].',
  ],
  [
    'A dog had a [big|juicy] bone in his mouth. He walked over a small bridge and looked down into the water. There he saw another dog with a bone. [He wanted that bone too|"I want both bones," he thought]. He opened his mouth to bark, and [splash! his bone fell into the river|his own bone fell into the water]. [The other dog had no bone any more either|The other dog was only his own picture in the water]. [So the dog went home with nothing|Who wants too much may lose everything].',
  ],
  [
    'Once there was a [poor|young] shepherd {boy} called {n}. {He} was bored, so {he} [shouted: "Wolf! Wolf!"|called "The wolf is here!"]. All the people came running, but there was no wolf. {n} laughed. The next day {he} did it again, and again the people came [for nothing|and were angry]. On the third day the wolf really came. "Wolf! Wolf!" cried {n}. But [nobody came|nobody believed {him} any more]. [The wolf ate two of the sheep|The wolf took a sheep and ran away]. After that {n} [never told a lie again|always told the truth].',
  ],
  [
    'Once upon a time there was a {animal} who was [afraid of the dark|afraid of the night]. [Every evening it hid under its bed|It did not want to sleep]. Then the old owl said: "[Come with me, I will show you something|The night is beautiful. Look up]!" They [climbed a hill|sat down on a hill] and looked at the sky. [There were thousands of stars|The moon was round and bright]. [The crickets sang|The flowers smelled sweet]. "[Without the dark you could not see the stars|You see, the dark is kind]," said the owl. From that night on the little {animal} [slept well|was not afraid any more].',
    { animal: ['rabbit', 'bear', 'fox', 'mouse', 'squirrel'] },
  ],
  [
    'Long ago a king lost his golden ring. "[Who finds it will get half of my gold|I will give a bag of gold to the finder]," he said. [Knights and soldiers looked for it|All the people of the country looked for it], but they did not find it. {n}, the cook\'s {son}, was [cleaning a fish|cutting a big fish] for dinner. Inside the fish there was something [golden and round|that shone]. It was the king\'s ring! The king [was overjoyed|laughed with joy]. "[What do you want?|Choose what you like]," he said. "[A horse|A little house|A good pot for the soup]," said {n}, and {he} got it.',
  ],
  [
    "A princess was always sad and never laughed. \"Who makes my daughter laugh will get a [horse|castle|bag of gold],\" said the king. [Clowns came and singers came|Many people told her jokes], but she [did not even smile|only yawned]. Then {n}, a [farmer's {son}|young cook], came with a goose under {his} arm. The goose [ran away|jumped on the throne] and [stole the king's crown|pulled the king's beard]. The king ran after it [round and round the table|through the whole castle]. The princess laughed [until she had tears in her eyes|and could not stop].",
  ],
  [
    'In a [deep|dark] cave there lived an old dragon. Everybody was afraid of him. [Only {n} was not afraid|But {n} was curious]. {He} went to the cave and knocked. "Who is there?" asked a [sad|tired] voice. "It is only me," said {n}. "[Why are you so sad?|Why are you always alone?]" "[Nobody wants to play with me|Everybody runs away from me]," said the dragon. [So {n} taught him to play cards|{n} gave him half of {his} cake]. After that the dragon [helped the people to light their fires in winter|came to the village every Sunday], and nobody was afraid any more.',
  ],
  [
    'Three brothers wanted to build a house. The first was lazy and built it of straw. [The second built his house of wood|The second took some sticks]. The third worked for many days and built it of stone. [Then the wind came|One night there was a great storm]. It blew the house of straw away, and [the house of wood fell down|it broke the house of wood to pieces]. But the house of stone [stood firm|did not even shake]. [The two brothers ran to the third, and he let them in|All three sat by the fire in the house of stone].',
  ],
  [
    'A farmer had a hen that laid a golden egg every day. [The farmer became rich|He sold the eggs and bought a big house]. But it was not enough for him. "[I want all the eggs at once|Why must I wait every day?]," he said. [He shouted at the hen and wanted more and more|He gave the hen twice as much to eat]. The hen [became ill and laid no more eggs|flew away over the hills]. [Now the farmer had nothing|So the greedy farmer lost everything].',
  ],
  [
    'A small duck was different from all the others. It was [grey and big|not yellow but grey]. "[How ugly you are|You do not look like us]!" said the other ducks. The little duck was sad and [went away|swam away alone]. [It was a long, cold winter|All winter it was alone]. In spring it saw some beautiful white birds on the lake. It looked into the water and saw itself. [It was a swan too|It had become a swan]! "[Come and swim with us|You are one of us]," said the swans.',
  ],
  [
    'An old woman had a pot that could cook porridge by itself. "[Cook, little pot|Little pot, cook]!" she said, and it cooked. "Stop, little pot!" she said, and it stopped. One day {n} was alone with the pot. "[Cook, little pot|Little pot, cook]!" {he} said. {He} ate and was full, but {he} [had forgotten the word|did not know the word] to stop it. The porridge [ran over the floor|filled the kitchen] and [out into the street|into every house of the village]. At last the old woman came home and said the right word. [They had to eat their way to the door|The people ate porridge for a month].',
  ],
];
