import type { Topic } from '../topic.js';

/** Slots: x, capital, language, continent, known (things), who (inhabitants), note. */
export const countries: Topic = {
  name: 'countries',
  items: [
    { x: 'France', capital: 'Paris', language: 'French', continent: 'Europe', known: ['cheese', 'wine', 'bread'], who: 'French', note: ['The Eiffel Tower is in Paris.', 'In Paris you can see the Eiffel Tower.', 'Paris lies on a river.', 'The French eat a lot of bread and cheese.'] },
    { x: 'Germany', capital: 'Berlin', language: 'German', continent: 'Europe', known: ['cars', 'sausages', 'beer', 'bread'], who: 'German', note: ['Germany lies in the middle of Europe.', 'Berlin is a big city in Germany.'] },
    { x: 'Italy', capital: 'Rome', language: 'Italian', continent: 'Europe', known: ['pizza', 'pasta', 'ice cream'], who: 'Italian', note: ['Pizza and pasta come from Italy.', 'Italy looks like a boot on the map.', 'Rome is a very old city.', 'Italy has the shape of a boot.'] },
    { x: 'Spain', capital: 'Madrid', language: 'Spanish', continent: 'Europe', known: ['oranges', 'beaches', 'guitars'], who: 'Spanish', note: ['It is hot in Spain in summer.', 'Many tourists spend their holidays in Spain.'] },
    { x: 'England', capital: 'London', language: 'English', continent: 'Europe', known: ['tea', 'rain', 'football'], who: 'English', note: ['The people of England drink a lot of tea.', 'It often rains in England.', 'Big Ben is a clock tower in London.', 'In London there are red buses.', 'The king of England lives in London.', 'In England people drive on the left side of the road.'] },
    { x: 'Switzerland', capital: 'Bern', language: ['German', 'French', 'Italian'], continent: 'Europe', known: ['chocolate', 'cheese', 'watches', 'mountains'], who: 'Swiss', note: ['Switzerland has many high mountains.', 'The best chocolate comes from Switzerland.', 'Four languages are spoken in Switzerland.', 'The Alps are mountains in Switzerland.', 'Zurich is the biggest city in Switzerland.'] },
    { x: 'Austria', capital: 'Vienna', language: 'German', continent: 'Europe', known: ['music', 'mountains', 'cakes'], who: 'Austrian', note: ['Vienna is the city of music.'] },
    { x: 'Portugal', capital: 'Lisbon', language: 'Portuguese', continent: 'Europe', known: ['fish', 'beaches'], note: ['Portugal lies next to Spain.'] },
    { x: 'Greece', capital: 'Athens', language: 'Greek', continent: 'Europe', known: ['islands', 'olives', 'old temples'], who: 'Greek', note: ['Greece has many islands.', 'The first Olympic Games were in Greece.'] },
    { x: 'Poland', capital: 'Warsaw', language: 'Polish', continent: 'Europe', who: 'Polish', known: ['good soup', 'forests'] },
    { x: 'Sweden', capital: 'Stockholm', language: 'Swedish', continent: 'Europe', known: ['forests', 'lakes', 'snow'], who: 'Swedish', note: ['It is very cold in Sweden in winter.'] },
    { x: 'Norway', capital: 'Oslo', language: 'Norwegian', continent: 'Europe', known: ['mountains', 'snow', 'fish'], note: ['In the north of Norway the sun does not set in summer.'] },
    { x: 'Ireland', capital: 'Dublin', language: 'English', continent: 'Europe', known: ['green fields', 'sheep', 'music'], who: 'Irish', note: ['Ireland is a green island.'] },
    { x: 'Russia', capital: 'Moscow', language: 'Russian', continent: ['Europe', 'Asia'], known: ['cold winters', 'snow', 'bears'], who: 'Russian', note: ['Russia is the biggest country in the world.', 'The winters in Russia are long and cold.'] },
    { x: 'Turkey', capital: 'Ankara', language: 'Turkish', continent: ['Asia', 'Europe'], known: ['tea', 'carpets'], who: 'Turkish' },
    { x: 'China', capital: 'Beijing', language: 'Chinese', continent: 'Asia', known: ['rice', 'tea', 'the Great Wall'], who: 'Chinese', note: ['The Great Wall is in China.', 'More than a billion people live in China.', 'Pandas live in China.', 'In China people eat with chopsticks.'] },
    { x: 'Japan', capital: 'Tokyo', language: 'Japanese', continent: 'Asia', known: ['fish', 'rice', 'fast trains', 'cherry trees'], who: 'Japanese', note: ['Tokyo is one of the biggest cities in the world.', 'Japan is made up of many islands.', 'Sushi comes from Japan.'] },
    { x: 'India', capital: 'Delhi', language: ['Hindi', 'English'], continent: 'Asia', known: ['tea', 'rice', 'elephants', 'hot food'], who: 'Indian', note: ['More than a billion people live in India.'] },
    { x: 'Egypt', capital: 'Cairo', language: 'Arabic', continent: 'Africa', known: ['the pyramids', 'the desert', 'camels'], note: ['The pyramids are in Egypt.', 'The Nile is a long river in Egypt.', 'The Nile flows through Egypt.'] },
    { x: 'Kenya', capital: 'Nairobi', language: 'English', continent: 'Africa', known: ['lions', 'elephants', 'coffee', 'tea'], note: ['Many tourists go to Kenya to see wild animals.'] },
    { x: 'Canada', capital: 'Ottawa', language: ['English', 'French'], continent: 'North America', known: ['forests', 'lakes', 'snow', 'bears'], note: ['Canada is a very big and cold country.'] },
    { x: 'Mexico', capital: 'Mexico City', language: 'Spanish', continent: 'North America', known: ['corn', 'beans', 'hot food', 'music'], who: 'Mexican' },
    { x: 'Brazil', capital: 'Brasilia', language: 'Portuguese', continent: 'South America', known: ['football', 'coffee', 'the jungle', 'beaches'], note: ['The Amazon is a long river in Brazil.', 'A lot of coffee comes from Brazil.'] },
    { x: 'Argentina', capital: 'Buenos Aires', language: 'Spanish', continent: 'South America', known: ['meat', 'football'] },
    { x: 'Australia', capital: 'Canberra', language: 'English', continent: 'Australia', known: ['kangaroos', 'beaches', 'the desert'], note: ['Kangaroos live in Australia.', 'Sydney is the biggest city in Australia.', 'Australia is a country and a continent.', 'It is summer in Australia when it is winter in Europe.'] },
    { x: 'the United States', capital: 'Washington', language: 'English', continent: 'North America', known: ['films', 'big cars', 'hamburgers'], who: 'American', note: ['New York is the biggest city in the United States.', 'The United States of America has fifty states.', 'The flag of the United States has stars and stripes.', 'The president of the United States lives in the White House.'] },
  ],
  frames: [
    ['The capital of {x} is {capital}.', '{capital} is the capital of {x}.', 'The capital city of {x} is called {capital}.', '{capital} is the capital city of {x}.', '{x} has a capital called {capital}.', '{n} lives in {capital}, the capital of {x}.', 'We flew to {capital}, the capital of {x}.', 'In {x} the capital is {capital}.', 'The most important city in {x} is its capital, {capital}.', 'What is the capital of {x}? It is {capital}.', 'Of all the cities in {x}, {capital} is the capital.'],
    ['The capital of {x} is {capital}.', '{capital} is the capital of {x}.', '{n} went to {capital} in {x}.', '{capital} is a city in {x}.', '{capital} lies in {x}.', 'The city of {capital} is in {x}.', '{n} comes from {capital} in {x}.', '{m} studies in {capital}, in {x}.', 'If you visit {x}, you must see {capital}.', '{n} sent a postcard from {capital} in {x}.', 'Welcome to {capital}, the capital of {x}!'],
    ['In {x} people speak {language}.', 'People in {x} speak {language}.', 'The people of {x} speak {language}.', '{language} is spoken in {x}.', 'They speak {language} in {x}.', '{n} is learning {language} because {he} wants to live in {x}.', '{n} comes from {x} and speaks {language}.', 'If you live in {x}, you speak {language}.', 'A language of {x} is {language}.', 'In {capital} you hear {language} in the streets.', '{m} moved to {x} and learned {language}.'],
    ['{x} is in {continent}.', '{x} is a country in {continent}.', '{x} lies in {continent}.', 'A country in {continent} is {x}.', '{capital} is a city in {continent}.', 'One of the countries in {continent} is {x}.', '{n} travelled through {continent} and came to {x}.', 'On the map of {continent} you can find {x}.'],
    ['{x} is known for {known}.', '{x} is famous for {known}.', 'When people think of {x}, they think of {known}.', 'Tourists visit {x} because of {known}.',],
    ['{n} is {who} and comes from {x}.', 'The {who} people live in {x}.', '{m} comes from {x}, so {he2} is {who}.'],
    ['{note}'], ['{note}'],
  ],
  questions: [
    ['What is the capital of {x}?', '[{capital}.|It is {capital}.|The capital of {x} is {capital}.|{capital} is the capital of {x}.]'], ['What is the capital of {x}?', '[{capital}.|The capital of {x} is {capital}.]'], ['Which country is {capital} in?', '[{x}.|{capital} is in {x}.]'], ['Which language do people speak in {x}?', '[{language}.|They speak {language}.|People in {x} speak {language}.]'],
    ['Where is {x}?', '[In {continent}.|{x} is in {continent}.]'], ['What is {x} known for?', '[For {known}.|{x} is known for {known}.]'], ['Do you know anything about {x}?', '[Yes. {note}|A little. {note}]'], ['{capital} is the capital of which country?', '[{x}.|{capital} is the capital of {x}.]'],
  ],
};

export const world: Topic = {
  name: 'the world',
  items: [{}],
  frames: [
    ['Europe is a continent.', 'Africa is a continent.', 'Asia is the biggest continent.', 'It is very hot in Africa.', 'Many countries lie in Europe.', 'Paris, London and Rome are cities in Europe.', 'The seven continents are Europe, Africa, Asia, North America, South America, Australia and the Antarctic.', 'The earth has seven continents.', 'Penguins live in the south, at the cold end of the world.', 'At the north pole it is very cold.', 'Between Europe and America lies a wide ocean.', 'A ship crosses the ocean from Europe to America.'],
    ['A city is bigger than a village.', 'A village is smaller than a town.', 'A town is smaller than a city.', 'A country has many cities and villages.', 'Many people live in a big city.', 'In a village only a few people live.', 'The capital is the city where the government works.', 'A street has many houses.', 'There are many streets in a city.', 'The king and the queen live in a castle.', 'Every country has a flag.', 'We show our passport at the border.', 'You need a passport to travel to another country.'],
    ['The map shows the cities and rivers of a country.', 'We looked at the map to find the way.', 'North, south, east and west are on the map.', 'The needle of a compass points to the north.', 'North is up on the map.', 'The opposite of north is south.', 'If you get lost, look at the map.', 'A tourist visits other countries.', 'Tourists take photos of old churches.', '{n} bought a postcard and wrote to {his} grandmother.', '{n} packed {his} suitcase for the trip.', 'They travelled around the world.', 'We flew to another country by plane.', 'They crossed the sea by ship.', 'The plane landed at the airport.', 'They stayed in a hotel by the sea.'],
  ],
  questions: [['What is bigger, a city or a village?', 'A city is bigger than a village.'], ['Which is the biggest continent?', 'Asia.'], ['What do you need to travel to another country?', 'You need a passport.']],
};
