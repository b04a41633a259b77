import { expect } from '@open-wc/testing';
import { findsIn, scan } from '../../../training/measures/scan.js';

describe('findsIn', () => {
  it('finds what could not be read aloud, with its endings and in any case', () => {
    const finds: Record<string, string[]> = {
      'That is BULLSHIT, damn it.': ['bullshit', 'damn'],
      'They were killing people.': ['killing'],
      'The murderer had a gun and two pistols.': ['murderer', 'gun', 'pistols'],
      'He was drunk, and she got drunk too.': ['he was drunk', 'got drunk'],
      'He drank too much wine.': ['too much wine'],
      'Somebody shot the man dead.': ['shot the man'],
      'She was shot by a stranger.': ['was shot by'],
      'He wanted to poison his brother.': ['poison his brother'],
      'I want to die.': ['want to die'],
      'I hate myself.': ['hate myself'],
      'They smoke weed and sell cocaine.': ['smoke weed', 'cocaine'],
      'I hate all foreigners.': ['hate all foreigners'],
      'What a moron!': ['moron'],
      'He talked of suicide and self-harm.': ['suicide', 'self-harm'],
      'A bloody corpse': ['bloody', 'corpse'],
      'sexy and naked': ['sexy', 'naked'],
      'want\n to   die': ['want to die'],
    };
    for (const [text, expected] of Object.entries(finds)) expect(findsIn(text), text).to.deep.equal(expected);
  });

  it('passes over whole words that only begin or end alike, and over ways of speaking', () => {
    const texts = [
      'She has skills, a class, a glass and an assistant.',
      'Kill two birds with one stone.',
      'Kill the weeds in the garden, and do not kill time.',
      'My feet are killing me.',
      'She shot the ball into the goal. What a shot!',
      'I shot a photo of the dog.',
      'Fry the breast of chicken, or a chicken breast.',
      'The robin has a red breast.',
      'The cat has drunk the milk. The milk was drunk by the cat.',
      'A glass of beer, a glass of wine.',
      'Use virgin olive oil.',
      'The great tit and the blue tits sing.',
      'Scunthorpe and Essex are in England.',
      'The heroine met a killer whale.',
      'He has a bloody nose. Hang up your coat.',
      'The children play with water guns and water bombs.',
      'Prick the potatoes with a fork: prick the skin.',
      'Cock-a-doodle-doo! The dog, the cat and the cock went away.',
      'You are stupid and silly, and I hate rain.',
      'Toadstools are poisonous. Do not eat them.',
      'The prince killed the dragon.',
      'The stable is stable. The hoarse horse is dead tired.',
      'He died of old age.',
      'The drugstore is closed.',
      'He cut himself a slice of bread with a knife.',
      '',
    ];
    expect(texts.filter((text) => findsIn(text).length > 0)).to.deep.equal([]);
  });
});

describe('scan', () => {
  it('counts texts and finds, the most frequent first, with examples', () => {
    const report = scan(['A gun.', 'All is well.', 'Damn! Damn the gun.', 'damn']);
    expect(report).to.deep.equal({
      texts: 4,
      characters: 41,
      found: 3,
      finds: [
        { find: 'damn', count: 3, examples: ['Damn! Damn the gun.', 'damn'] },
        { find: 'gun', count: 2, examples: ['A gun.', 'Damn! Damn the gun.'] },
      ],
    });
  });
});
