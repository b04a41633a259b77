/** Transport: name, verb of going, medium phrase, who moves it, what that person does, where to catch it, parts, qualities. */
export type TransportRow = readonly [
  name: string, verb: string, medium: string, person: string, act: string, stop: string, parts: readonly string[], qualities: readonly string[],
];

export const TRANSPORT: readonly TransportRow[] = [
  ['car', 'drive', 'on the road', 'driver', 'drives', 'the car park', ['wheel', 'engine', 'door', 'seat'], ['fast', 'new', 'expensive']],
  ['bus', 'drive', 'on the road', 'bus driver', 'drives', 'the bus stop', ['wheel', 'door', 'seat'], ['full', 'late', 'big']],
  ['taxi', 'drive', 'on the road', 'taxi driver', 'drives', 'the station', ['seat', 'wheel', 'engine'], ['yellow', 'fast', 'expensive']],
  ['lorry', 'drive', 'on the road', 'lorry driver', 'drives', '', ['wheel', 'engine'], ['big', 'heavy', 'loud']],
  ['motorbike', 'drive', 'on the road', 'rider', 'rides', '', ['wheel', 'engine', 'seat'], ['fast', 'loud']],
  ['bicycle', 'go', 'on the cycle path', 'rider', 'rides', '', ['wheel', 'pedal', 'bell', 'chain', 'brake'], ['light', 'cheap', 'fast']],
  ['scooter', 'go', 'on the pavement', 'child', 'rides', '', ['wheel', 'brake'], ['light', 'small']],
  ['train', 'run', 'on rails', 'train driver', 'drives', 'the station', ['engine', 'seat', 'window', 'door'], ['fast', 'long', 'late']],
  ['tram', 'run', 'on rails', 'tram driver', 'drives', 'the tram stop', ['seat', 'window', 'door'], ['full', 'slow']],
  ['underground train', 'run', 'under the ground', 'train driver', 'drives', 'the station', ['seat', 'door'], ['fast', 'full']],
  ['plane', 'fly', 'in the air', 'pilot', 'flies', 'the airport', ['wing', 'engine', 'seat', 'window'], ['fast', 'loud', 'big']],
  ['helicopter', 'fly', 'in the air', 'pilot', 'flies', '', ['engine', 'door'], ['loud', 'expensive']],
  ['rocket', 'fly', 'into space', 'astronaut', 'flies', '', ['engine'], ['fast', 'loud', 'expensive']],
  ['hot air balloon', 'fly', 'in the air', 'pilot', 'flies', '', ['basket'], ['slow', 'quiet']],
  ['ship', 'sail', 'on the sea', 'captain', 'sails', 'the harbour', ['deck', 'engine'], ['big', 'slow']],
  ['boat', 'sail', 'on the water', 'sailor', 'sails', 'the harbour', ['sail', 'oar'], ['small', 'wet']],
  ['ferry', 'sail', 'across the water', 'captain', 'sails', 'the harbour', ['deck', 'engine'], ['big', 'slow']],
  ['submarine', 'travel', 'under the water', 'captain', 'steers', 'the harbour', ['engine'], ['long', 'quiet']],
  ['tractor', 'drive', 'in the field', 'farmer', 'drives', '', ['wheel', 'engine', 'seat'], ['slow', 'strong', 'loud']],
  ['ambulance', 'drive', 'to the hospital', 'driver', 'drives', '', ['siren', 'wheel', 'bed'], ['fast', 'white', 'loud']],
  ['fire engine', 'drive', 'to the fire', 'firefighter', 'drives', '', ['ladder', 'siren', 'hose', 'wheel'], ['red', 'fast', 'loud']],
  ['police car', 'drive', 'on the road', 'police officer', 'drives', '', ['siren', 'wheel'], ['fast', 'loud']],
];

/** Rules and habits of the road: whole sentences that are true. */
export const ROAD_SENTENCES: readonly string[] = [
  'Cars stop when the traffic light is red.', 'You may go when the light is green.', 'Red means stop and green means go.', 'Yellow tells the drivers to be careful.',
  'Look left and right before you cross the street.', 'Cross the road with your parents.', 'People walk on the pavement and cars drive on the road.',
  'You need a ticket to travel by train.', 'You buy a ticket before you get on the train.', 'The train leaves from platform two.', 'A car needs petrol or electricity.',
  'Put on your seat belt before you drive.', 'A bicycle has two wheels and a car has four wheels.', 'A motorbike has two wheels and an engine.', 'A plane is faster than a train.',
  'A train is faster than a bicycle.', 'A bicycle is slower than a car.', 'Ships carry goods across the sea.', 'Lorries carry heavy goods on the road.',
  'An ambulance takes sick people to the hospital.', 'A fire engine brings water to the fire.', 'The bus was late because there was a lot of traffic.',
  'We missed the bus, so we had to walk.', 'The bridge goes over the river.', 'The train goes through the tunnel.', 'The plane landed at the airport.',
  'Planes fly high above the clouds.', 'The pilot flies the plane and the captain sails the ship.', 'The bus driver opened the door and the passengers got on.',
  'Wear a helmet when you ride a bicycle.', 'The boat crossed the lake slowly.', 'He parked the car in front of the house.', 'She got off the bus at the next stop.',
  'They waited at the bus stop for ten minutes.', 'A sailor works on a ship.', 'Trains run on rails.', 'Please keep your ticket until the end of the journey.',
  'The police officer stopped the car because it was too fast.', 'It is dangerous to play in the street.', 'When the car has no petrol, it stops.',
];
