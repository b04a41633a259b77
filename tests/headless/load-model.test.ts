import { expect } from '@open-wc/testing';
import { finish, LanguageModel, loadModel, readWeightsFile, STAGES, WeightsFileError } from '../../src/headless/index.js';
import { randomModelFile } from '../runtime/random-model.js';
import { rejection } from '../runtime/rejection.js';

const SENTENCE = 'The cat sat on the ___ under the tree.';

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('loadModel', () => {
  it('takes bytes, or what can be asked for them', async () => {
    const file = randomModelFile();
    const sources = [
      file,
      file.buffer as ArrayBuffer,
      new Blob([file as Uint8Array<ArrayBuffer>]),
      new Response(file as Uint8Array<ArrayBuffer>),
    ];
    for (const source of sources) {
      const { info } = await loadModel(source);
      expect(info).to.deep.equal({ ...info, name: 'random', context: 24 });
    }
    expect(file.length).to.be.above(0); // still the caller's
  });

  it('takes the model that ships when it is given nothing', async () => {
    const model = await loadModel();
    expect(model.info.fingerprint).to.match(/^[0-9a-f]{16}$/);
    expect((await model.predictBlank('The cat sat on the ___.')).words).to.have.length(5);
  });

  it('says what is wrong with a file', async () => {
    const file = randomModelFile();
    expect(await rejection(loadModel(file.subarray(0, 1000))))
      .to.be.instanceOf(WeightsFileError)
      .and.include({ reason: 'truncated' });
    expect(await rejection(loadModel(new Response('Not found')))).to.include({ reason: 'format' });
  });
});

describe('predictBlank', () => {
  it('predicts what the engine predicts, in both modes', async () => {
    const model = await loadModel(randomModelFile());
    const engine = new LanguageModel(readWeightsFile(randomModelFile()));
    const blank = { before: 'The cat sat on the ', after: ' under the tree.' };
    for (const mode of ['masked', 'next'] as const) {
      const options = { top: 3, words: ['moon', 'treehouse'] };
      const expected = finish(engine.predictBlank(blank, mode, options));
      expect(await model.predictBlank(SENTENCE, { mode, ...options })).to.deep.equal(expected);
    }
    expect(await model.predictBlank(SENTENCE)).to.deep.equal(finish(engine.predictBlank(blank, 'masked')));
  });

  it('answers requests that are made at once as if they were made one by one', async () => {
    const model = await loadModel(randomModelFile());
    const sentences = [SENTENCE, 'A ___.', 'The big ___ is blue.'];
    const together = await Promise.all(sentences.map((sentence) => model.predictBlank(sentence)));
    for (const [i, sentence] of sentences.entries()) expect(await model.predictBlank(sentence)).to.deep.equal(together[i]);
  });

  it('rejects a sentence without a blank and a mode that there is not', async () => {
    const model = await loadModel(randomModelFile());
    expect(await rejection(model.predictBlank('The cat sat.'))).to.be.instanceOf(RangeError);
    expect(await rejection(model.predictBlank(SENTENCE, { mode: 'both' as 'next' }))).to.be.instanceOf(RangeError);
  });

  it('stops when it is aborted', async () => {
    const model = await loadModel(randomModelFile());
    const abort = new AbortController();
    const dropped = rejection(model.predictBlank(SENTENCE, { signal: abort.signal }));
    abort.abort('enough');
    expect(await dropped).to.equal('enough');
    expect((await model.predictBlank(SENTENCE)).words).to.have.length(5);
  });
});

describe('nextToken and score', () => {
  it('agree on a word of one token', async () => {
    const model = await loadModel(randomModelFile());
    const [likeliest] = await model.nextToken('The cat sat on the', { top: 1 });
    const { logProbability, tokens } = await model.score(` ${likeliest.word}`, { context: 'The cat sat on the' });
    expect(tokens).to.equal(1);
    expect(Math.exp(logProbability)).to.be.closeTo(likeliest.probability, 1e-6);
  });

  it('keep the chain rule', async () => {
    const model = await loadModel(randomModelFile());
    const whole = await model.score('The cat sat on the moon.');
    const first = await model.score('The cat sat');
    const rest = await model.score(' on the moon.', { context: 'The cat sat' });
    expect(first.logProbability + rest.logProbability).to.be.closeTo(whole.logProbability, 1e-4);
    expect(first.tokens + rest.tokens).to.equal(whole.tokens);
  });
});

describe('generate', () => {
  it('writes the same text for the same seed, and another for another', async () => {
    const model = await loadModel(randomModelFile());
    const text = await textOf(model.generate('The cat', { seed: 3, maxTokens: 30 }));
    expect(await textOf(model.generate('The cat', { seed: 3, maxTokens: 30 }))).to.equal(text);
    expect(await textOf(model.generate('The cat', { seed: 4, maxTokens: 30 }))).not.to.equal(text);
  });

  it('takes the likeliest tokens at temperature 0, whatever the seed', async () => {
    const model = await loadModel(randomModelFile());
    const write = (settings: object) => textOf(model.generate('The cat', { maxTokens: 10, ...settings }));
    const greedy = await write({ temperature: 0, seed: 1 });
    expect(await write({ temperature: 0, seed: 2 })).to.equal(greedy);
    expect(await write({ topK: 1, seed: 3 })).to.equal(greedy);
  });

  it('writes on beyond the context', async () => {
    const model = await loadModel(randomModelFile());
    expect(await textOf(model.generate('The cat '.repeat(20), { seed: 1, maxTokens: 40 }))).not.to.equal('');
  });

  it('does not disturb another one that writes at the same time', async () => {
    const model = await loadModel(randomModelFile());
    const write = (prompt: string) => textOf(model.generate(prompt, { seed: 5, maxTokens: 20 }));
    const together = await Promise.all([write('The cat'), write('A dog')]);
    expect(together).to.deep.equal([await write('The cat'), await write('A dog')]);
  });

  it('stops within one token when it is aborted', async () => {
    const model = await loadModel(randomModelFile());
    const abort = new AbortController();
    let pieces = 0;
    const writing = (async () => {
      for await (const _ of model.generate('The cat', { seed: 1, maxTokens: 1000, signal: abort.signal })) {
        if (++pieces === 3) abort.abort('enough');
      }
    })();
    expect(await rejection(writing)).to.equal('enough');
    expect(pieces).to.equal(3);
  });
});

describe('the stages that ship', () => {
  it('are models of one shape and vocabulary, each with a fingerprint of its own', async () => {
    const models = await Promise.all(STAGES.map((stage) => loadModel(stage)));
    expect(models.map(({ stage }) => stage)).to.deep.equal([...STAGES]);
    expect(models.map(({ info }) => info.name)).to.deep.equal([...STAGES]);
    expect(new Set(models.map(({ info }) => info.fingerprint)).size).to.equal(STAGES.length);
    expect(new Set(models.map(({ info }) => `${info.parameters} ${info.vocabulary}`)).size).to.equal(1);
    expect((await loadModel()).info).to.deep.equal(models[0].info);
  });

  it('reply to a question and end by themselves, from SFT on', async () => {
    for (const stage of ['sft', 'rlhf'] as const) {
      const model = await loadModel(stage);
      const reply = await textOf(model.reply('Where can I buy bread?', { temperature: 0 }));
      expect(reply, stage).to.match(/^[A-Z].*[.!?]$/);
      expect(reply.split(' ').length, stage).to.be.within(2, 40);
      expect(await textOf(model.generate('Where can I buy bread?', { chat: true, temperature: 0 }))).to.equal(reply);
    }
  });

  it('rate a good reply above a rude one', async () => {
    const reward = await loadModel('reward');
    const question = 'What does a cow drink?';
    const good = await reward.rate(question, 'A cow drinks water.');
    expect(good).to.be.above(await reward.rate(question, 'What a silly question. Now go away.'));
    expect(await reward.rate(question, 'A cow drinks water.')).to.equal(good);
  });

  it('must be known', async () => {
    expect(await rejection(loadModel('dpo' as 'sft'))).to.be.instanceOf(RangeError);
  });
});
