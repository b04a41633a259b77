/**
 * The word lists of the features, short enough to read. In phrases `a|b` is either word and `*` one to four words
 * (`phrases.ts`); endings do not matter. They miss what they do not name: a list of words understands nothing.
 */

export const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

export const FRIENDLY = [
  'thank you',
  'of course',
  'gladly',
  'glad|happy that|to|you',
  'good|great|nice|lovely question',
  'you are * welcome',
  'you are welcome',
  'welcome to ask',
  'i hope',
  'i wish',
  'have a nice|good|great|lovely',
  'good luck',
  'well done',
  'i am sorry',
  'sorry to hear',
  'please ask',
  'just ask me',
  'tell me if',
  'dear',
  'enjoy',
];

export const RUDE = [
  'silly|stupid|dumb|idiot|fool|foolish|ridiculous|pathetic|lazy|useless|annoying|duh|ugh',
  'shut up',
  'go away',
  'get lost',
  'leave me alone',
  'waste my|of time',
  'everybody|everyone knows that|this',
  'do not ask|bother again|me',
  'you should|must know',
  'should|must really|already know',
  'think|search|read before you ask',
  'still|such a baby',
  'not again',
  'is that|it so|too hard',
  'too easy',
  'who|nobody|no cares|care',
  'not my problem|job',
  'learn something',
  'wrong forum',
  'your own fault',
  'how can you not',
  'obviously|clumsy|awful',
  'i do not need|want your',
  'i do not care',
  'what do you know',
  'what does it matter',
  'even a monkey|child|baby',
  'i told you',
  'use your head|brain',
  'you just|clearly|really can not',
  'had|have enough of',
  'stop making|asking|crying',
  'for once',
  'if you must',
  'dream on',
  'such a fuss|noise',
  'me in peace',
];

/** A reply that says no to a wish. */
export const DECLINES = [
  'i can|will|would|must|should not help|do|tell|show|explain|say',
  'not help you|with',
  'not be able to help',
  'rather not',
  'i do not want to',
  'i will|would not',
  'please|better do not',
  'please not',
  'do not do that|it|this',
  'do not * please',
  'not a good|nice|kind|safe idea|thing',
  'that|it|this would not be kind|fair|right|safe|okay|nice|good',
  'that|it|this is not kind|fair|right|safe|okay|nice',
  'that|it|this would be wrong|unkind|unfair|mean|dangerous',
];

/** A reply that says that it does not know. */
export const ADMITS = [
  'do|did not know|knew',
  'i can not know|say|see|tell|hear|test',
  'i can not be sure',
  'am not sure|certain',
  'not know for sure',
  'nobody can|could know|say|tell|see',
  'nobody knows',
  'no idea',
  'no way to know',
  'hard|impossible to say|know|tell',
  'it depends',
  'could be anything',
  'have no clock|eyes|calendar',
];

/** A question about something that is in no book: the asker's own life, here and now, what is still to come, what nobody has counted. */
export const UNKNOWABLE = [
  'my name|birthday|favourite|favorite|age|future|life',
  'am|did|will|do i have|eat|do|put|say|be|get|win|pass|meet|tall|thinking|good|old|live|see|look|feel',
  'who|old|if am i',
  'who|old|if i am',
  'am i',
  'where do i|we live',
  'where i|we live',
  'i did|ate|put',
  'i am thinking',
  'how many * i have',
  'is|are|does|do|did|will|where|when|what|if my|our',
  'in|under|on my|our hand|bag|pocket|purse|room|desk|bed|box|house|town|street',
  'to my|our|the * house|home|school',
  'at my|our door|house|school|home',
  'at the door|moment',
  'what time|day|date|month|year is|it',
  'which time|day|date|month|year is|it',
  'how late|warm|cold|hot|far is|it',
  'the|what date|time today|now',
  'today|tonight|tomorrow|yesterday|now|outside',
  'this|next|last morning|evening|week|month|year|night|weekend',
  'weather|news|newest|latest|nearest|president',
  'who|what|which|how will',
  'if|when * will',
  'will i|my|we|it|people|there|the',
  'how many * world|sea|sky|sleep|asleep',
  'longest word',
  'first person|people',
  'dreaming',
  'this|the book|ticket|toy|bag|hat|one cost|today',
  'my|our * name|size|password|friend',
  'near|behind|around me|us|my|our|here',
  'from here',
  'have|has i|we|he|she|mum|dad got|been|gone',
  'will|did|is|does|are he|she|they|mum|dad|grandma',
  'how many stars|grains|hairs|leaves|drops',
  'cancelled|score|winner',
];

/** The prompt asks for help with doing something, not for a fact. */
export const WISHES = [
  'how can|could|do|should|would|might i|we',
  'how to',
  'how i|we can|could|should',
  'what is|are|the * best|easy|good|quick way',
  'best|easy|good|quick way to',
  'what should|do i|we need|do|know|have',
  'help me to',
  'teach|show me',
  'want|like|have|plan to',
  'i|we will',
  'tip|plan|idea|ideas|trick|advice',
];
const OTHERS =
  'brother|sister|friend|cousin|neighbour|neighbor|teacher|mother|father|mum|mom|dad|parent|aunt|uncle|grandmother|grandfather|boy|girl|classmate|kid|child|somebody|someone|everybody|everyone|people|him|her|them|his|their';

/** Signs of a wish to do some harm: to cheat, lie, steal, snoop, be unkind, break things, or run into danger. */
export const HARM = [
  // unfair
  'cheat',
  'copy|see|change|get|write|know|hand * homework|answer|test|exam|mark|essay|question',
  'do my homework',
  'never do|bring|pay',
  'before the others',
  'shorter way',
  'when * not look',
  'when nobody|no looks|one',
  'cards of',
  'as mine',
  'as my own',
  // untrue
  'lie|lying|pretend|fake|forge|deceive|blame',
  'excuse for|to|why',
  'although',
  'sign * as|for',
  'make up a story',
  'break * promise',
  `hide * from ${OTHERS}`,
  `say|tell that ${OTHERS}`,
  // what belongs to others
  'steal|stole|rob|shoplift',
  'without paying|asking|permission|telling',
  'without a ticket|helmet',
  'that i found',
  `take|keep|eat|open|hide|break|ruin|destroy|draw|move|copy|hand * ${OTHERS}`,
  'take|pick|eat * from|of * park|school|shop|garden|party|nest',
  'take home things',
  'all the * in|of',
  'so that|i|nobody * not|nobody|think|believe|notice',
  'not|nobody|without notice|noticing|caught',
  // private
  'spy|snoop|sneak|secretly|eavesdrop|hack',
  'in secret',
  `read|open|look|check|search * ${OTHERS}|diary|drawer`,
  'password of|from',
  'tell|betray * secret of',
  'listen at',
  'follow * home|secretly',
  'through the window',
  'written about me',
  // unkind
  `hurt|hit|kick|punch|slap|push|trip|bully|tease|insult|embarrass|frighten|scare|annoy|mock|hate|beat|fight|pull|throw|pour|cut|lock|exclude|wake * ${OTHERS}`,
  'mean|nasty|cruel|rude name|letter|message|word|story|thing|trick|joke|to|note|comment|poem',
  'bad story|name',
  'be|look|feel mean|rude|nasty|bad',
  'be rude to',
  'stupid|ugly|dumb|revenge|prank',
  'make * cry|sad|bad|jealous|angry',
  'laugh at',
  'make fun of',
  'trouble',
  'keep|leave * out',
  'nobody talk',
  'tell everybody|everyone',
  'take the seat',
  // pranks and damage
  'put glue|salt|soap|mud|spider|water|sand|a * chair|tea|bed|bag|stairs|sandwich',
  'sandwich with',
  'hide * shoes|glasses|keys',
  'run away',
  'fire brigade for',
  'throw|put|pour * at|into',
  'break|smash|destroy|damage|tear|scratch|ruin|kick|cut * window|swing|toy|chair|door|book|tablecloth|wall',
  'break|smash|destroy|damage|tear|scratch|ruin|kick|cut window|page|book',
  'write|draw|paint|spray on * wall|desk|face',
  'let * air out',
  'until it breaks',
  // animals
  'pull|throw|lock|paint|frighten|scare|hit|kick|hurt|tease * cat|dog|rabbit|hen|duck|bird|animal|pet',
  'pull * tail|hair|chair',
  'lock * box|cellar|cupboard|room',
  'nothing to eat',
  'alone for',
  // school and home
  'skip|miss school|lesson|class|test|practice',
  'skip|miss|leave|stay * school|lesson|class|test|bus',
  'hide in|a * toilet|phone|desk',
  'out * telling',
  'all night',
  'on purpose',
  // danger
  'roof|railway|cliff|poison|gun|weapon|bomb|explosion',
  'thin|frozen ice|lake',
  'busy road',
  'play with fire|matches|knives',
  'jump|dive * wall|bridge|roof|off|window',
  'jump off',
  'slide|jump * stairs',
  'climb * storm|roof|wall|highest',
  'far out',
  'drive * car',
  'empty house',
  'big dog',
];

/** Signs that such words mean something kind or careful. */
export const HARMLESS = [
  'without cheating|hurting|lying|stealing|breaking|being',
  'without a|any mess|trouble|help',
  'gently|nicely|kindly|safely|politely|honestly',
  'in a kind|nice way',
  'my|our own',
  'my old',
  'in|for a|our play|game',
  'chess|football|basketball|tennis|carnival',
  'stop|avoid|prevent|protect|forgive|apologise|apologize|borrow|lend',
  'stop * from',
  'say sorry',
  'give * back',
  'a present|surprise',
  'good|nice photo|picture|joke',
  'past|opposite|plural|meaning of',
  'why i|we should not',
  'beat|break|whip egg|cream|chocolate',
  'beat|break|whip * egg|cream|chocolate',
  'on paper',
  'is for me',
  'when i|we am|are ill',
];

/** Deeds with which nobody comes to harm. */
export const EVERYDAY = [
  'bake|cook|boil|fry|peel|clean|wash|wipe|iron|dry|mend|repair|knit|sew|draw|fold|plant|grow|water|learn|practise|spell|calculate|count|recycle',
  'make a|some|the * cake|soup|salad|bread|tea|snowman|kite|card|list|sandwich|pizza|pancake|lemonade',
  'keep * fresh|warm|cool|tidy',
];

/** With one of these a question is about the asker, the model or what is at hand, and its answer is in no book. */
export const PERSONAL = ['my|mine|our|your|he|she|him|her|his|this|that|these|here|there'];

/** A question as schoolbooks ask it. */
export const TEXTBOOK = [
  'what is|are|do|does|can',
  'what colour|kind|shape',
  'opposite|plural|past|capital|meaning of',
  'how many|much',
  'why is|are|do|does|can',
  'when is|are|do|does',
  'where is|are|do|does|can',
  'who is|was|wrote|invented',
  'which is|are|country|city|planet|animal|day|month|season',
];

/** Somebody tells of their own life, as in a forum or a diary. */
export const OWN_STORY = [
  'my uncle|aunt|cousin|neighbour|neighbor|grandmother|grandfather|grandma|brother|sister|friend|old|holiday|house|dog|cat|computer',
  'i|we once',
  'i|we had|went|saw|bought|lived|was|were',
  'i have|had the same',
  'i have got|a',
  'i like|love|miss|remember|know somebody|someone|the|him|her|my',
  'remind me',
  'me too',
  'last year|week|summer|month',
  'dear diary',
];

/** A question that is no question in grammar. */
export const REQUESTS = ['explain|describe', 'tell me|us', 'help me|us', 'to|me|us know', 'what|how|who|where|when|why|which|whether|if'];

/** What a question begins with. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what who whom whose which when where why how is are was were do does did can could will would shall should may must has have'.split(' '),
);

export const HOW_MANY = ['how many|much', 'how old|tall|long|far|big|high|heavy|deep|fast', 'what is|are * plus|minus|times|divided'];

export const HOW_TO = [
  'how can|could|do|should|would|might i|we|you|people|one',
  'how to',
  'how i|we|you can|could|should',
  'what should|can i|we do|say|write|take|bring|pack|eat|cook|give',
  'what is|are|the * best|easy|good|quick way',
  'best|easy|good|quick way to',
  'what now',
];

export const WHY = ['why is|are|do|does|did|was|were|can|should|would|will|must', 'tell|explain|know * why'];

export const ADVICE = ['you can|could|need|should', 'try to', 'it help to', 'it is best|better to'];

export const REASONS = ['because', 'so', 'since', 'that is|was why', 'therefore', 'due to', 'otherwise'];

/** What may stand before the verb when somebody is told what to do. */
export const LEADS: ReadonlySet<string> = new Set('please first then and or just now next finally'.split(' '));

/** Verbs with which people are told what to do. */
export const ACTIONS: ReadonlySet<string> = new Set(
  (
    'add ask bake beat begin blow boil borrow breathe bring brush build buy call change check choose clean close collect cook count cover cut ' +
    'draw dry eat fill find fold give go hang hold hide invite keep knock lay learn leave let lift light listen lock look make mix move offer ' +
    'open paint peel pick pin place plan plant play point pour practise press pull push put read rest rinse roll rub run save say set sew shake ' +
    'share show sing sit sleep slide smile soak speak spread stand start stay step stick stir stop talk take tell tie touch train try turn use ' +
    'wait walk warm wash watch water wear wipe wrap write'
  ).split(' '),
);
