import { expect } from '@open-wc/testing';
import { drive, ModelHost } from '../../src/runtime/host.js';
import type { Answer, Piece, Request } from '../../src/runtime/protocol.js';
import { randomModelFile } from './random-model.js';

const predict: Request = { type: 'predict-blank', before: 'The cat sat on the ', after: '.', mode: 'masked' };
const learn: Request = { type: 'learn', lesson: { before: 'The cat sat on the ', after: '.', word: 'moon', mode: 'masked', rate: 0.1 } };

/** A host with a model, and what it says from then on. */
function loadedHost() {
  const answers: (Answer | Piece)[] = [];
  const host = new ModelHost((answer) => answers.push(answer));
  host.receive({ id: 0, request: { type: 'load', weights: randomModelFile() } });
  work(host);
  expect(answers.splice(0)).to.have.nested.property('[0].result.name', 'random');
  return { host, answers };
}

/** Works to the end and returns how many operations it took. */
function work(host: ModelHost): number {
  let operations = 0;
  while (host.advance()) operations++;
  return operations;
}

const failureOf = (answer: Answer | Piece | undefined) => (answer && 'failure' in answer ? answer.failure.reason : undefined);

describe('the model host', () => {
  it('answers in order', () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: learn });
    host.receive({ id: 2, request: predict });
    work(host);
    expect(answers.map(({ id }) => id)).to.deep.equal([1, 2]);
  });

  it('stops at once when the request in progress is cancelled', () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: learn });
    for (let i = 0; i < 10; i++) host.advance();
    host.receive({ id: 1, cancel: true });
    expect(host.advance()).to.equal(false);
    expect(answers.map(failureOf)).to.deep.equal(['cancelled']);
  });

  it('drops a waiting request, and knows nothing of one that was answered', () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: predict });
    host.receive({ id: 2, request: predict });
    host.receive({ id: 2, cancel: true });
    work(host);
    host.receive({ id: 1, cancel: true });
    expect(answers.map(({ id }) => id)).to.deep.equal([2, 1]);
    expect(answers.map(failureOf)).to.deep.equal(['cancelled', undefined]);
  });

  it('does nothing while it is paused', () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: predict });
    host.advance();
    host.receive({ pause: true });
    expect(work(host)).to.equal(0);
    host.receive({ pause: false });
    work(host);
    expect(answers.map(({ id }) => id)).to.deep.equal([1]);
  });

  it('tells what it cannot do', () => {
    const answers: (Answer | Piece)[] = [];
    const host = new ModelHost((answer) => answers.push(answer));
    host.receive({ id: 1, request: predict });
    host.receive({ id: 2, request: { type: 'load', weights: new Uint8Array(100) } });
    host.receive({ id: 3, request: { type: 'load', weights: randomModelFile() } });
    host.receive({ id: 4, request: { type: 'learn', lesson: { before: '', after: '', word: 'x'.repeat(100), mode: 'next' } } });
    work(host);
    expect(answers.map(failureOf)).to.deep.equal(['internal', 'format', undefined, 'input']);
  });

  it('writes a text in numbered pieces, and lets others in when it is cancelled', () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: { type: 'generate', prompt: 'The cat', maxTokens: 5, seed: 1 } });
    host.receive({ id: 2, request: { type: 'generate', prompt: 'The cat', maxTokens: 1e6, seed: 1 } });
    host.receive({ id: 3, request: predict });
    while (!answers.some((answer) => answer.id === 2)) host.advance();
    host.receive({ id: 2, cancel: true });
    work(host);
    const pieces = answers.filter((answer) => 'piece' in answer && answer.id === 1) as Piece[];
    expect(pieces.map(({ index }) => index)).to.deep.equal(pieces.map((_, i) => i));
    expect(pieces.length).to.be.within(1, 6);
    expect(answers.filter((answer) => !('piece' in answer)).map(({ id }) => id)).to.deep.equal([1, 2, 3]);
    expect(answers.filter((answer) => answer.id === 2).map(failureOf)).to.deep.equal([undefined, 'cancelled']);
  });

  it('lets the page in after every operation when slices are short', async () => {
    const { host, answers } = loadedHost();
    host.receive({ id: 1, request: learn });
    const operations = work(host);
    expect(operations).to.be.above(50);

    const receive = drive(host, 0);
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        turns++;
        if (answers.length === 2) resolve();
        else port2.postMessage(null);
      };
      receive({ id: 2, request: learn });
      port2.postMessage(null);
    });
    expect(turns).to.be.at.least(operations - 1);
  });
});
