/**
 * Places: name (with "the" or without), preposition, what people do there (base form), who works there and what that person does
 * (third person), what you find or buy there, qualities.
 */
export interface Place {
  name: string;
  /** 'at the bakery', 'in the park': where one is. */
  at: string;
  acts: readonly string[];
  worker: string;
  works: string;
  things: readonly string[];
  /** True for shops, where the things are sold. */
  shop?: boolean;
  quality: string;
}

export const PLACES: readonly Place[] = [
  { name: 'the bakery', at: 'at the bakery', acts: ['buy bread', 'buy a cake'], worker: 'baker', works: 'bakes bread', things: ['bread', 'cakes', 'biscuits'], shop: true, quality: 'warm' },
  { name: 'the butcher', at: 'at the butcher', acts: ['buy meat', 'buy sausages'], worker: 'butcher', works: 'cuts meat', things: ['meat', 'sausages', 'ham'], shop: true, quality: 'busy' },
  { name: 'the supermarket', at: 'in the supermarket', acts: ['buy food', 'pay for the food', 'push a trolley'], worker: 'shop assistant', works: 'helps the customers', things: ['milk', 'bread', 'rice', 'fruit', 'vegetables', 'soap'], shop: true, quality: 'big' },
  { name: 'the market', at: 'at the market', acts: ['buy fresh fruit', 'buy vegetables'], worker: 'farmer', works: 'sells vegetables', things: ['apples', 'tomatoes', 'eggs', 'flowers', 'cheese'], shop: true, quality: 'busy' },
  { name: 'the bookshop', at: 'in the bookshop', acts: ['buy a book', 'look at new books'], worker: 'bookseller', works: 'sells books', things: ['books', 'maps', 'postcards'], shop: true, quality: 'quiet' },
  { name: 'the shoe shop', at: 'in the shoe shop', acts: ['buy shoes', 'try on boots'], worker: 'shop assistant', works: 'brings the right size', things: ['shoes', 'boots', 'sandals', 'slippers'], shop: true, quality: 'small' },
  { name: 'the clothes shop', at: 'in the clothes shop', acts: ['buy a shirt', 'try on a dress'], worker: 'shop assistant', works: 'sells clothes', things: ['shirts', 'dresses', 'coats', 'trousers'], shop: true, quality: 'bright' },
  { name: 'the toy shop', at: 'in the toy shop', acts: ['buy a toy', 'look at the dolls'], worker: 'shop assistant', works: 'sells toys', things: ['dolls', 'balls', 'puzzles', 'teddy bears'], shop: true, quality: 'colourful' },
  { name: 'the flower shop', at: 'at the flower shop', acts: ['buy flowers'], worker: 'florist', works: 'sells flowers', things: ['roses', 'tulips', 'plants'], shop: true, quality: 'colourful' },
  { name: 'the pharmacy', at: 'at the pharmacy', acts: ['buy medicine', 'get pills'], worker: 'chemist', works: 'sells medicine', things: ['medicine', 'bandages', 'toothpaste', 'soap'], shop: true, quality: 'clean' },
  { name: 'the furniture shop', at: 'in the furniture shop', acts: ['buy a table', 'buy a bed'], worker: 'shop assistant', works: 'sells furniture', things: ['chairs', 'tables', 'beds', 'sofas'], shop: true, quality: 'big' },
  { name: 'the petrol station', at: 'at the petrol station', acts: ['buy petrol', 'fill up the car'], worker: 'shop assistant', works: 'takes the money', things: ['petrol', 'oil'], shop: true, quality: 'busy' },
  { name: 'the hairdresser', at: 'at the hairdresser', acts: ['get a haircut', 'have your hair cut'], worker: 'hairdresser', works: 'cuts hair', things: ['scissors', 'combs', 'mirrors'], quality: 'busy' },
  { name: 'the bank', at: 'at the bank', acts: ['keep your money', 'get money', 'change money'], worker: 'bank clerk', works: 'counts money', things: ['money', 'coins', 'bank cards'], quality: 'safe' },
  { name: 'the post office', at: 'at the post office', acts: ['send a letter', 'buy stamps', 'post a parcel'], worker: 'clerk', works: 'weighs the parcels', things: ['stamps', 'letters', 'parcels', 'envelopes'], quality: 'busy' },
  { name: 'the library', at: 'in the library', acts: ['borrow books', 'read quietly', 'return a book'], worker: 'librarian', works: 'helps people to find books', things: ['books', 'shelves', 'newspapers'], quality: 'quiet' },
  { name: 'school', at: 'at school', acts: ['learn to read', 'learn to write', 'meet your friends', 'have lessons'], worker: 'teacher', works: 'teaches the children', things: ['pupils', 'teachers', 'desks', 'books', 'a blackboard'], quality: 'big' },
  { name: 'the university', at: 'at the university', acts: ['study', 'read many books', 'take exams'], worker: 'professor', works: 'teaches the students', things: ['students', 'books', 'a big library'], quality: 'old' },
  { name: 'the hospital', at: 'in the hospital', acts: ['get well', 'see a doctor', 'visit sick people'], worker: 'nurse', works: 'looks after sick people', things: ['doctors', 'nurses', 'beds', 'patients'], quality: 'clean' },
  { name: 'the doctor', at: 'at the doctor', acts: ['get medicine', 'ask about your cough'], worker: 'doctor', works: 'helps sick people', things: ['medicine', 'bandages', 'chairs'], quality: 'busy' },
  { name: 'the dentist', at: 'at the dentist', acts: ['have your teeth checked', 'open your mouth'], worker: 'dentist', works: 'looks after teeth', things: ['a big chair', 'a bright lamp'], quality: 'busy' },
  { name: 'the vet', at: 'at the vet', acts: ['get help for a sick dog', 'get medicine for a cat'], worker: 'vet', works: 'helps sick animals', things: ['dogs', 'cats', 'medicine'], quality: 'busy' },
  { name: 'the restaurant', at: 'in the restaurant', acts: ['eat dinner', 'order a meal', 'pay the bill'], worker: 'waiter', works: 'brings the food', things: ['tables', 'menus', 'plates', 'a cook'], quality: 'full' },
  { name: 'the cafe', at: 'in the cafe', acts: ['drink coffee', 'eat cake', 'meet a friend'], worker: 'waiter', works: 'brings the coffee', things: ['coffee', 'cakes', 'tables'], quality: 'cosy' },
  { name: 'the hotel', at: 'at the hotel', acts: ['sleep on holiday', 'book a room'], worker: 'receptionist', works: 'gives the guests their keys', things: ['rooms', 'beds', 'guests', 'keys'], quality: 'comfortable' },
  { name: 'the cinema', at: 'at the cinema', acts: ['watch a film', 'eat popcorn'], worker: 'clerk', works: 'sells tickets', things: ['a big screen', 'seats', 'popcorn'], quality: 'dark' },
  { name: 'the theatre', at: 'at the theatre', acts: ['watch a play', 'clap your hands'], worker: 'actor', works: 'plays on the stage', things: ['a stage', 'actors', 'seats', 'a curtain'], quality: 'beautiful' },
  { name: 'the museum', at: 'in the museum', acts: ['look at old things', 'look at paintings'], worker: 'guide', works: 'tells the visitors about the paintings', things: ['paintings', 'old coins', 'visitors'], quality: 'interesting' },
  { name: 'the zoo', at: 'at the zoo', acts: ['look at wild animals', 'see lions and monkeys'], worker: 'zoo keeper', works: 'feeds the animals', things: ['lions', 'elephants', 'monkeys', 'penguins'], quality: 'big' },
  { name: 'the circus', at: 'at the circus', acts: ['laugh at the clown'], worker: 'clown', works: 'makes people laugh', things: ['clowns', 'a big tent'], quality: 'funny' },
  { name: 'the park', at: 'in the park', acts: ['walk the dog', 'feed the ducks', 'sit on a bench', 'play football'], worker: 'gardener', works: 'waters the flowers', things: ['trees', 'benches', 'ducks', 'flowers'], quality: 'green' },
  { name: 'the playground', at: 'in the playground', acts: ['play on the swings', 'go down the slide', 'play with other children'], worker: '', works: '', things: ['swings', 'a slide', 'sand', 'children'], quality: 'loud' },
  { name: 'the swimming pool', at: 'at the swimming pool', acts: ['swim', 'jump into the water', 'learn to swim'], worker: 'lifeguard', works: 'keeps the swimmers safe', things: ['water', 'swimmers', 'showers'], quality: 'wet' },
  { name: 'the stadium', at: 'in the stadium', acts: ['watch a football match', 'cheer for your team'], worker: 'player', works: 'plays football', things: ['players', 'fans', 'seats'], quality: 'loud' },
  { name: 'the gym', at: 'in the gym', acts: ['do exercise', 'get strong'], worker: 'trainer', works: 'shows people the exercises', things: ['machines', 'balls', 'mats'], quality: 'busy' },
  { name: 'the beach', at: 'at the beach', acts: ['swim in the sea', 'build a sandcastle', 'lie in the sun', 'collect shells'], worker: 'lifeguard', works: 'watches the swimmers', things: ['sand', 'shells', 'waves', 'towels'], quality: 'sunny' },
  { name: 'the farm', at: 'on the farm', acts: ['feed the animals', 'milk the cows', 'grow vegetables', 'ride a horse'], worker: 'farmer', works: 'feeds the animals', things: ['cows', 'pigs', 'hens', 'a tractor', 'sheep'], quality: 'quiet' },
  { name: 'the station', at: 'at the station', acts: ['take a train', 'wait for a train', 'buy a ticket'], worker: 'train driver', works: 'drives the train', things: ['trains', 'platforms', 'passengers', 'a clock'], quality: 'busy' },
  { name: 'the airport', at: 'at the airport', acts: ['take a plane', 'show your passport', 'check in your suitcase'], worker: 'pilot', works: 'flies the plane', things: ['planes', 'passengers', 'suitcases'], quality: 'big' },
  { name: 'the harbour', at: 'in the harbour', acts: ['look at the ships', 'take a boat'], worker: 'sailor', works: 'works on a ship', things: ['ships', 'boats', 'sailors'], quality: 'windy' },
  { name: 'the bus stop', at: 'at the bus stop', acts: ['wait for the bus', 'get on the bus'], worker: 'bus driver', works: 'drives the bus', things: ['people', 'a bench', 'a timetable'], quality: 'cold' },
  { name: 'the police station', at: 'at the police station', acts: ['tell the police about a thief', 'ask for help'], worker: 'police officer', works: 'catches thieves', things: ['police officers', 'police cars'], quality: 'safe' },
  { name: 'the fire station', at: 'at the fire station', acts: ['see the red fire engine'], worker: 'firefighter', works: 'puts out fires', things: ['a fire engine', 'ladders', 'helmets', 'firefighters'], quality: 'busy' },
  { name: 'the church', at: 'in the church', acts: ['pray', 'sing songs', 'get married'], worker: 'priest', works: 'speaks to the people', things: ['candles', 'bells', 'benches'], quality: 'quiet' },
  { name: 'the factory', at: 'in the factory', acts: ['make cars', 'work with machines'], worker: 'worker', works: 'works with a machine', things: ['machines', 'workers'], quality: 'loud' },
  { name: 'the workshop', at: 'in the workshop', acts: ['repair a car', 'build a chair'], worker: 'mechanic', works: 'repairs cars', things: ['tools', 'oil', 'wood'], quality: 'dirty' },
  { name: 'the office', at: 'in the office', acts: ['work on a computer', 'answer emails', 'have a meeting'], worker: 'secretary', works: 'answers the phone', things: ['desks', 'computers', 'telephones'], quality: 'quiet' },
  { name: 'the forest', at: 'in the forest', acts: ['walk under the trees', 'pick mushrooms', 'listen to the birds'], worker: '', works: '', things: ['trees', 'leaves', 'birds', 'mushrooms'], quality: 'dark' },
  { name: 'the campsite', at: 'at the campsite', acts: ['sleep in a tent', 'sit around a fire'], worker: '', works: '', things: ['tents', 'a fire', 'trees'], quality: 'green' },
  { name: 'the lake', at: 'at the lake', acts: ['swim', 'catch fish', 'row a boat'], worker: '', works: '', things: ['water', 'fish', 'boats', 'ducks'], quality: 'calm' },
];
