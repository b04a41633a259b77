import { expect } from '@open-wc/testing';
import { connectMainThread, connectModel, connectWorker } from '../../src/runtime/connect.js';
import type { Connect, Connection } from '../../src/runtime/connection.js';
import { createWorker } from '../../src/runtime/create-worker.js';
import { PageSession } from '../../src/runtime/page-session.js';
import { randomModelFile } from './random-model.js';
import { rejection } from './rejection.js';

const loadWeights = () => Promise.resolve(randomModelFile());
const request = { before: 'The cat sat on the ', after: '.', mode: 'masked' } as const;
const moon = { ...request, word: 'moon' };
const house = { ...request, mode: 'next', word: 'house' } as const;

/** Sends a worker something that it breaks down on. */
const kill = (worker: Worker) => worker.postMessage(null);

/** Real workers, the last of which can be killed; after `most` of them the main thread. */
function mortalWorkers(most = Infinity) {
  const workers: Worker[] = [];
  const losses: number[] = [];
  const connect: Connect = (page, lost) => {
    losses.push(lost);
    if (workers.length >= most) return connectMainThread(page, lost);
    return connectWorker(page, () => {
      workers.push(createWorker());
      return workers.at(-1)!;
    });
  };
  return { connect, losses, killLast: () => kill(workers.at(-1)!) };
}

describe('a session whose worker dies', () => {
  it('answers from another one that has had the same lessons', async () => {
    const healthy = new PageSession({ loadWeights, connect: connectMainThread });
    const { connect, losses, killLast } = mortalWorkers();
    const session = new PageSession({ loadWeights, connect });
    for (const learner of [healthy, session]) await learner.learn(moon);
    const expected = await healthy.predictBlank(request);

    killLast();
    const statuses = new Set<string>();
    session.addEventListener('change', () => statuses.add(session.status));
    expect(await session.predictBlank(request)).to.deep.equal(expected);
    expect(losses).to.deep.equal([0, 1]);
    expect(session.journal.map(({ word }) => word)).to.deep.equal(['moon']);
    expect([...statuses]).to.deep.equal(['ready']); // nobody noticed
  });

  it('repeats every request that was in flight, in order', async () => {
    const healthy = new PageSession({ loadWeights, connect: connectMainThread });
    const { connect, killLast } = mortalWorkers(2);
    const session = new PageSession({ loadWeights, connect });
    await session.load();
    killLast();
    const both = await Promise.all([session, healthy].map((learner) => Promise.all([learner.learn(moon), learner.predictBlank(request)])));
    expect(both[0]).to.deep.equal(both[1]);

    killLast();
    const second = await Promise.all(
      [session, healthy].map((learner) => Promise.all([learner.learn(house), learner.predictBlank(request)])),
    );
    expect(second[0]).to.deep.equal(second[1]);
    expect(session.journal).to.deep.equal(healthy.journal);
  });

  it('goes on with a text that it was writing, as if nothing had happened', async () => {
    const writing = { prompt: 'The cat', maxTokens: 3000, temperature: 0 }; // many slices long
    const healthy = new PageSession({ loadWeights, connect: connectMainThread });
    const { connect, losses, killLast } = mortalWorkers();
    const session = new PageSession({ loadWeights, connect });
    let [text, expected] = ['', ''];
    for await (const piece of healthy.generate(writing)) expected += piece;
    for await (const piece of session.generate(writing)) {
      if (losses.length === 1 && text === '') killLast();
      text += piece;
    }
    expect(text).to.equal(expected);
    expect(losses).to.deep.equal([0, 1]);
  });

  it('survives while it loads', async () => {
    const { connect, losses, killLast } = mortalWorkers();
    const session = new PageSession({
      connect,
      loadWeights() {
        if (losses.length === 1) killLast();
        return loadWeights();
      },
    });
    await session.load();
    expect(losses).to.deep.equal([0, 1]);
  });

  it('gives up in the end, and says so', async () => {
    const doomed: Connect = (page) => Promise.resolve({ send: () => page.lost(), close: () => undefined } satisfies Connection);
    const session = new PageSession({ loadWeights, connect: doomed });
    expect(await rejection(session.predictBlank(request))).to.include({ reason: 'internal' });
    expect(session.status).to.equal('failed');
  });
});

describe('connectModel', () => {
  const { Worker } = globalThis;
  afterEach(() => {
    globalThis.Worker = Worker;
  });

  /** Counts the workers that are made in place of the page's. */
  function replaceWorkers(make: () => Worker): { made: number } {
    const count = { made: 0 };
    globalThis.Worker = function () {
      count.made++;
      return make();
    } as unknown as typeof Worker;
    return count;
  }

  async function expectPrediction(connect: Connect, losses = 0) {
    const session = new PageSession({ loadWeights, connect: (page) => connect(page, losses) });
    expect((await session.predictBlank(request)).words).to.have.length(5);
  }

  it('takes a worker', async () => {
    const count = replaceWorkers(() => new Worker(new URL('../../src/runtime/worker.ts', import.meta.url), { type: 'module' }));
    await expectPrediction(connectModel);
    expect(count.made).to.equal(1);
  });

  it('takes the main thread where workers are forbidden', async () => {
    const count = replaceWorkers(() => {
      throw new DOMException('Workers are forbidden', 'SecurityError');
    });
    await expectPrediction(connectModel);
    expect(count.made).to.equal(1);
  });

  it('takes the main thread when the worker breaks down at its start, silently', async () => {
    const errors: unknown[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', listen);
    replaceWorkers(() => new Worker(URL.createObjectURL(new Blob(['throw new Error("broken")'], { type: 'text/javascript' }))));
    await expectPrediction(connectModel);
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
  });

  it('takes the main thread after two workers were lost', async () => {
    const count = replaceWorkers(() => expect.fail('no third worker'));
    await expectPrediction(connectModel, 2);
    expect(count.made).to.equal(0);
  });

  for (const [what, script] of [
    ['is silent', ''],
    ['speaks another version', 'postMessage({ hello: 999 })'],
  ] as const) {
    it(`does not take a worker that ${what}`, async () => {
      const start = () => new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      const page = { receive: () => expect.fail('nothing was asked'), lost: () => expect.fail('it never was there') };
      expect(await rejection(connectWorker(page, start, 200))).to.be.an('error');
    });
  }
});
