import { expect } from '@open-wc/testing';
import { staysFit } from '../../../src/engine/text/fitness.js';
import { Tokenizer } from '../../../src/engine/text/tokenizer.js';
import { ASSISTANT, START, USER, Vocabulary } from '../../../src/engine/text/vocabulary.js';

const WORDS = ['kill', 'hill', 'please', 'shot', 'him', 'the', 'police'];
const tokenizer = new Tokenizer(new Vocabulary({ words: WORDS, starts: ['sh', 'k'], continuations: ['it', 'op', 'ing', 'il', 'l'] }));
const { vocabulary } = tokenizer;

/** The ids of words, pieces (with a hyphen before those that go on) and single letters (in angle brackets). */
function idsOf(text: string): number[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('<')) return vocabulary.byteId(part.charCodeAt(1));
      const [list, kind] = part.startsWith('-') ? [part.slice(1), 'continuation'] : [part, undefined];
      return Array.from({ length: vocabulary.size }, (_, id) => id).find(
        (id) => vocabulary.text(id) === list && (kind ? vocabulary.kind(id) === kind : vocabulary.kind(id) !== 'continuation'),
      )!;
    });
}

const stays = (before: string, next: string) => staysFit(tokenizer, [START, ...idsOf(before)], idsOf(next)[0]);

describe('a text that goes on', () => {
  it('stays fit by any good word', () => {
    for (const [before, next] of [
      ['', 'hill'],
      ['the', 'hill'],
      ['sh', '-op'],
      ['k', '-il'],
      ['shot', 'the'],
      ['police', 'him'],
      ['<k> <i>', '<l>'],
    ])
      expect(stays(before, next), `${before} + ${next}`).to.be.true;
  });

  it('does not by a rude word: whole, of pieces, or letter by letter', () => {
    for (const [before, next] of [
      ['', 'kill'],
      ['the', 'kill'],
      ['sh', '-it'],
      ['k -il', '-l'],
      ['kill', '-ing'],
      ['<k> <i> <l>', '<l>'],
      ['k -il', '<l>'],
    ])
      expect(stays(before, next), `${before} + ${next}`).to.be.false;
  });

  it('does not by a phrase of good words', () => {
    expect(stays('the police shot', 'him')).to.be.false;
  });

  it('is not blamed for what somebody else has written', () => {
    const [kill, shot, please, him, hill] = ['kill', 'shot', 'please', 'him', 'hill'].map((word) => idsOf(word)[0]);
    const asked = (...words: number[]) => [START, USER, ...words, ASSISTANT];
    expect(staysFit(tokenizer, asked(kill), please)).to.be.true;
    expect(staysFit(tokenizer, asked(shot), him)).to.be.true;
    expect(staysFit(tokenizer, [START, kill], hill)).to.be.true;
    expect(staysFit(tokenizer, [START, kill], START)).to.be.true;
    expect(staysFit(tokenizer, asked(please), kill)).to.be.false;
  });
});
