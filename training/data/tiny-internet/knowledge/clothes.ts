/** Clothes: name, body part it covers, when people wear it, materials, parts, colours that are usual. */
export type ClothesRow = readonly [name: string, body: string, when: string, material: string, parts: readonly string[]];

export const CLOTHES: readonly ClothesRow[] = [
  ['hat', 'head', 'when the sun is hot', 'cotton', []],
  ['cap', 'head', 'when they play outside', 'cotton', []],
  ['woolly hat', 'head', 'in winter', 'wool', []],
  ['scarf', 'neck', 'when it is cold', 'wool', []],
  ['tie', 'neck', 'in the office', 'silk', []],
  ['gloves', 'hands', 'when it is cold', 'wool', ['finger']],
  ['ring', 'finger', 'at a wedding', 'gold', []],
  ['watch', 'wrist', 'every day', 'metal', ['strap']],
  ['coat', 'body', 'in winter', 'wool', ['pocket', 'button', 'sleeve']],
  ['jacket', 'body', 'in spring and autumn', 'leather', ['pocket', 'sleeve', 'zip']],
  ['raincoat', 'body', 'when it rains', 'plastic', ['pocket', 'button']],
  ['jumper', 'body', 'when it is cool', 'wool', ['sleeve']],
  ['shirt', 'body', 'at work', 'cotton', ['button', 'sleeve', 'pocket']],
  ['T-shirt', 'body', 'in summer', 'cotton', ['sleeve']],
  ['dress', 'body', 'at a party', 'cotton', ['sleeve', 'zip']],
  ['skirt', 'legs', 'in summer', 'cotton', ['zip']],
  ['trousers', 'legs', 'every day', 'cotton', ['pocket', 'zip', 'button']],
  ['jeans', 'legs', 'every day', 'cotton', ['pocket', 'zip']],
  ['shorts', 'legs', 'when it is hot', 'cotton', ['pocket']],
  ['socks', 'feet', 'in their shoes', 'cotton', []],
  ['shoes', 'feet', 'when they go out', 'leather', ['heel', 'lace']],
  ['boots', 'feet', 'in snow and mud', 'rubber', ['heel']],
  ['sandals', 'feet', 'on the beach', 'leather', ['strap']],
  ['slippers', 'feet', 'at home', 'wool', []],
  ['trainers', 'feet', 'when they run', 'rubber', ['lace']],
  ['pyjamas', 'body', 'in bed', 'cotton', ['button']],
  ['swimsuit', 'body', 'when they swim', '', []],
  ['uniform', 'body', 'at work or at school', 'cotton', ['button', 'pocket']],
  ['helmet', 'head', 'when they ride a bicycle', 'plastic', ['strap']],
  ['sunglasses', 'eyes', 'when the sun is bright', 'plastic', []],
  ['glasses', 'eyes', 'when they read', 'glass', ['lens', 'frame']],
  ['belt', 'trousers', 'every day', 'leather', []],
];

/** Weather and what to put on: condition, clothes, reason. */
export const DRESS_FOR: readonly (readonly [weather: string, clothes: readonly string[], reason: string])[] = [
  ['cold', ['a warm coat', 'a scarf', 'gloves', 'a woolly hat', 'boots'], 'stay warm'],
  ['hot', ['shorts', 'a T-shirt', 'a hat', 'sandals', 'sunglasses'], 'stay cool'],
  ['rainy', ['a raincoat', 'boots'], 'stay dry'],
  ['snowy', ['boots', 'gloves', 'a warm coat', 'a scarf'], 'stay warm'],
  ['sunny', ['a hat', 'sunglasses', 'a T-shirt'], 'protect your eyes and head'],
  ['windy', ['a jacket', 'a scarf'], 'stay warm'],
];

/** What happens to clothes: problem, what to do. */
export const CLOTHES_CARE: readonly (readonly [problem: string, remedy: string])[] = [
  ['dirty', 'wash'],
  ['wet', 'dry'],
  ['torn', 'repair'],
  ['too small', 'give away'],
  ['full of holes', 'throw away'],
];
