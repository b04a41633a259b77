import { expect } from '@open-wc/testing';
import { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { START } from '../../src/engine/text/vocabulary.js';
import { Writing, type WritingSettings } from '../../src/engine/writing.js';
import { tinyModel } from '../support/tiny-model.js';

const model = new LanguageModel(tinyModel(1));

/** All pieces up to the end. */
function pieces(prompt: string, settings?: WritingSettings): string[] {
  const writing = new Writing(model, prompt, settings);
  const found: string[] = [];
  for (let piece = finish(writing.next()); piece !== null; piece = finish(writing.next())) found.push(piece);
  return found;
}

const text = (prompt: string, settings?: WritingSettings) => pieces(prompt, settings).join('');

describe('a text that a model writes', () => {
  it('is made of the tokens that the model draws, up to the one that begins another text', () => {
    for (const seed of [1, 2, 3]) {
      const random = new Random(seed);
      const given = model.tokenizer.encode('The dog');
      const ids = [START, ...given];
      while (ids.length < 1 + given.length + 40) {
        const id = finish(model.draw(ids, { temperature: 0.9 }, random));
        if (id === START) break;
        ids.push(id);
      }
      const whole = model.tokenizer.decode(ids.slice(1));
      expect('The dog' + text('The dog', { seed, temperature: 0.9, maxTokens: 40 })).to.equal(whole);
    }
  });

  it('is the same for the same seed, which is 0 unless told, and another for another', () => {
    const settings = { maxTokens: 30 };
    expect(text('A cat', settings)).to.equal(text('A cat', { ...settings, seed: 0 }));
    expect(text('A cat', settings)).to.not.equal(text('A cat', { ...settings, seed: 1 }));
  });

  it('has at most as many tokens as it may have, 60 unless told', () => {
    for (const maxTokens of [0, 1, 7]) expect(pieces('The', { maxTokens, topK: 1 }).length).to.be.at.most(maxTokens + 1);
    expect(text('The', { maxTokens: 0 })).to.equal('');
    expect(text('The', { topK: 1 })).to.equal(text('The', { topK: 1, maxTokens: 60 }));
  });

  it('says none of its own words twice where that is forbidden, and may say those of the prompt', () => {
    const words = (settings: WritingSettings) => pieces('The dog', { topK: 1, ...settings }).filter((piece) => /[a-z]{2}/.test(piece));
    const looping = words({});
    expect(new Set(looping).size).to.be.below(looping.length);
    const distinct = words({ noRepeatNgram: 1 });
    expect(distinct[0], 'nothing is forbidden yet').to.equal(looping[0]);
    expect(new Set(distinct).size).to.equal(distinct.length);
  });

  it('stays at its end', () => {
    const writing = new Writing(model, 'The', { maxTokens: 2 });
    for (let i = 0; i < 3; i++) finish(writing.next());
    for (let i = 0; i < 3; i++) expect(finish(writing.next())).to.be.null;
  });

  it('goes on beyond the context', () => {
    expect(pieces('The dog sat on the mat. '.repeat(10), { maxTokens: 50, temperature: 1.5 }).length).to.be.at.least(1);
  });

  it('is not disturbed by another that is written in turns with it', () => {
    const writings = ['The dog', 'In the morning'].map((prompt) => new Writing(model, prompt, { seed: 4, maxTokens: 25 }));
    const together = ['', ''];
    for (let i = 0; i < 30; i++) writings.forEach((writing, w) => (together[w] += finish(writing.next()) ?? ''));
    expect(together).to.deep.equal([text('The dog', { seed: 4, maxTokens: 25 }), text('In the morning', { seed: 4, maxTokens: 25 })]);
  });

  it('is as it would have been when a token is dropped half-way and drawn again', () => {
    const settings = { seed: 5, maxTokens: 20 };
    const writing = new Writing(model, 'She reads a red book', settings);
    const pass = writing.next();
    pass.next();
    pass.return(null);
    let written = '';
    for (let piece = finish(writing.next()); piece !== null; piece = finish(writing.next())) written += piece;
    expect(written).to.equal(text('She reads a red book', settings));
  });
});
