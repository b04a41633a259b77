import { expect } from '@open-wc/testing';
import { loadModel } from '../../src/headless/index.js';
import { connectMainThread, connectWorker } from '../../src/runtime/connect.js';
import type { Connect, Connection } from '../../src/runtime/connection.js';
import type { ToModel } from '../../src/runtime/protocol.js';
import { PageSession } from '../../src/runtime/page-session.js';
import { randomModelFile } from './random-model.js';
import { rejection } from './rejection.js';

const loadWeights = () => Promise.resolve(randomModelFile());
const request = { before: 'The cat sat on the ', after: ' under the tree.', mode: 'masked', words: ['mat', 'moons', '🙂'] } as const;
const moon = { before: 'The cat sat on the ', after: '.', word: 'moon', mode: 'masked' } as const;
const dog = { before: 'A big red ', after: ' ran.', word: 'dog', mode: 'next' } as const;
const tree = { before: 'The ', after: ' was small.', word: 'treehouse', mode: 'masked' } as const;

async function list(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** A connection through which only the messages go that `pass` lets through. */
function filtering(connect: Connect, pass: (message: ToModel) => boolean): Connect {
  return async (page, losses) => {
    const connection = await connect(page, losses);
    return { send: (message, transfer) => pass(message) && connection.send(message, transfer), close: () => connection.close() };
  };
}

/** As for a library that comes from another origin: a worker of the page's own that imports it. */
function blobWorker(): Worker {
  const importing = `import ${JSON.stringify(new URL('../../src/runtime/worker.ts', import.meta.url))};`;
  return new Worker(URL.createObjectURL(new Blob([importing], { type: 'text/javascript' })), { type: 'module' });
}

const places: Record<string, Connect> = {
  'in a worker': (page) => connectWorker(page),
  'in a worker from a blob': (page) => connectWorker(page, blobWorker),
  'on the main thread': connectMainThread,
};

for (const [place, connectThere] of Object.entries(places)) {
  describe(`a session ${place}`, () => {
    // A browser has room for some hundred models at once, and takes its time to clear away those that nobody holds.
    const connections: Connection[] = [];
    const connect: Connect = async (page, losses) => {
      const connection = await connectThere(page, losses);
      connections.push(connection);
      return connection;
    };
    afterEach(() => {
      for (const connection of connections.splice(0)) connection.close();
    });
    const session = () => new PageSession({ loadWeights, connect });

    it('predicts what the model without widgets predicts', async () => {
      const { before, after, mode, words } = request;
      const model = await loadModel(randomModelFile());
      expect(await session().predictBlank(request)).to.deep.equal(await model.predictBlank(`${before}___${after}`, { mode, words }));
    });

    it('shows how far loading is', async () => {
      const loading = session();
      const seen: [string, number][] = [[loading.status, loading.progress]];
      loading.addEventListener('change', () => seen.push([loading.status, loading.progress]));
      const info = await loading.load();
      expect(seen.map(([status]) => status)).to.deep.equal(['idle', 'loading', 'loading', 'ready']);
      expect(seen.map(([, progress]) => progress)).to.deep.equal([0, 0, 2 / 3, 1]);
      expect(info).to.equal(loading.info);
      expect(info).to.include({ name: 'random', context: 24 });
      expect(loading.stamp).to.deep.equal({ fingerprint: info.fingerprint, steps: 0 });
    });

    it('loads once however often it is asked', async () => {
      let loads = 0;
      const counted = new PageSession({ connect, loadWeights: () => (loads++, loadWeights()) });
      expect(counted.load()).to.equal(counted.load());
      await Promise.all([counted.predictBlank(request), counted.predictBlank(request), counted.load()]);
      expect(loads).to.equal(1);
    });

    it('learns a word, and takes it back exactly', async () => {
      const learner = session();
      const untaught = await learner.predictBlank(request);
      const { entry, before, after, rate, knobs } = await learner.learn(moon);
      expect(after).to.be.above(before);
      expect(knobs.moved).to.be.above(0);
      expect(entry).to.deep.equal({ ...moon, id: 1, rate, seed: 1 });
      expect(learner.journal).to.deep.equal([entry]);
      expect(learner.stamp?.steps).to.equal(1);
      expect(await learner.predictBlank(request)).not.to.deep.equal(untaught);

      await learner.undo(entry);
      expect(await learner.predictBlank(request)).to.deep.equal(untaught);
      expect(learner.journal).to.deep.equal([]);
      expect(learner.stamp?.steps).to.equal(0);
    });

    it('takes back a lesson in the middle, as if it had never been', async () => {
      const learner = session();
      await learner.learn(moon);
      const taught = await learner.predictBlank(request);
      const { entry } = await learner.learn(dog);
      await learner.undo(entry);
      expect(await learner.predictBlank(request)).to.deep.equal(taught);
      await learner.undo(entry); // twice is once
      expect(learner.journal.map(({ word }) => word)).to.deep.equal(['moon']);
    });

    it('takes back the first lesson, and has learnt the later ones in their order', async () => {
      const [learner, other] = [session(), session()];
      const { entry } = await learner.learn(moon);
      for (const lesson of [dog, tree]) await learner.learn(lesson);
      await learner.undo(entry);
      for (const later of learner.journal) await other.learn(later);
      expect(await learner.predictBlank(request)).to.deep.equal(await other.predictBlank(request));
    });

    it('is the base again after a reset', async () => {
      const learner = session();
      const untaught = await learner.predictBlank(request);
      await Promise.all([learner.learn(moon), learner.learn(dog), learner.reset()]);
      expect(await learner.predictBlank(request)).to.deep.equal(untaught);
      expect(learner.journal).to.deep.equal([]);
    });

    it('answers in the order in which it was asked', async () => {
      const learner = session();
      const taught = learner.learn(moon);
      const between = learner.predictBlank(request);
      const undone = taught.then(({ entry }) => learner.undo(entry));
      const other = session();
      await other.learn(moon);
      expect(await between).to.deep.equal(await other.predictBlank(request));
      await undone;
    });

    it('keeps a journal from which another session becomes the same', async () => {
      const [one, other] = [session(), session()];
      for (const lesson of [moon, dog, tree]) await one.learn(lesson);
      for (const entry of one.journal) await other.learn(entry);
      expect(await other.predictBlank(request)).to.deep.equal(await one.predictBlank(request));
    });

    it('writes what the model without widgets writes, in as many pieces', async () => {
      const settings = { maxTokens: 30, seed: 7, temperature: 0.8 };
      const model = await loadModel(randomModelFile());
      const [pieces, expected] = [
        await list(session().generate({ prompt: 'The cat', ...settings })),
        await list(model.generate('The cat', settings)),
      ];
      expect(pieces).to.deep.equal(expected);
      expect(pieces.length).to.be.above(3);
    });

    it('writes with what it has learnt, and as before when that is taken back', async () => {
      const learner = session();
      const text = () => list(learner.generate({ prompt: 'The cat sat on the', temperature: 0, maxTokens: 8 }));
      const untaught = await text();
      const { entry } = await learner.learn({ ...moon, mode: 'next', rate: 3 });
      expect(await text()).not.to.deep.equal(untaught);
      await learner.undo(entry);
      expect(await text()).to.deep.equal(untaught);
    });

    it('stops writing within a token when the reader leaves or aborts, and goes on with other requests', async () => {
      const writer = session();
      for await (const piece of writer.generate({ prompt: 'The', maxTokens: 1e9 })) if (piece) break;
      const abort = new AbortController();
      const pieces: string[] = [];
      const reading = rejection(
        (async () => {
          for await (const piece of writer.generate({ prompt: 'The', maxTokens: 1e9 }, { signal: abort.signal })) {
            pieces.push(piece);
            abort.abort('enough');
          }
        })(),
      );
      expect(await reading).to.equal('enough');
      expect(pieces).not.to.be.empty;
      expect(await writer.predictBlank(request)).to.deep.equal(await session().predictBlank(request));
    });

    it('rejects an aborted prediction with the reason, and goes on', async () => {
      const patient = session();
      await patient.load();
      const abort = new AbortController();
      const dropped = rejection(patient.predictBlank(request, { signal: abort.signal }));
      const kept = patient.predictBlank(request);
      abort.abort('left the page');
      expect(await dropped).to.equal('left the page');
      expect(await kept).to.deep.equal(await session().predictBlank(request));
      expect(await rejection(patient.predictBlank(request, { signal: abort.signal }))).to.equal('left the page');
    });

    it('is as it was after an aborted lesson, whenever the abort comes', async () => {
      const learner = session();
      const untaught = await learner.predictBlank(request);
      for (let turns = 0; turns < 30; turns++) {
        const abort = new AbortController();
        const lesson = learner.learn(moon, { signal: abort.signal }).catch((reason: unknown) => reason);
        for (let i = 0; i < turns; i++) await anotherTask();
        abort.abort('enough');
        const outcome = await lesson;
        if (outcome !== 'enough') return expect(turns).to.be.above(0); // the lesson was over first
        expect(await learner.predictBlank(request)).to.deep.equal(untaught);
        expect(learner.journal).to.deep.equal([]);
      }
    });

    it('takes back a lesson whose abort came too late for the model', async () => {
      const deaf = filtering(connect, (message) => !('cancel' in message));
      const learner = new PageSession({ loadWeights, connect: deaf });
      const untaught = await learner.predictBlank(request);
      const abort = new AbortController();
      const lesson = rejection(learner.learn(moon, { signal: abort.signal }));
      await anotherTask();
      abort.abort('enough');
      expect(await lesson).to.equal('enough');
      expect(await learner.predictBlank(request)).to.deep.equal(untaught);
      expect(learner.journal).to.deep.equal([]);
    });

    it('refuses a lesson without a word, and goes on', async () => {
      const learner = session();
      expect(await rejection(learner.learn({ ...moon, word: '' }))).to.include({ reason: 'input' });
      expect(learner.status).to.equal('ready');
      expect((await learner.learn(moon)).entry.id).to.equal(1);
    });

    it('works with any text', async () => {
      const open = session();
      for (const text of ['', '🙂 שלום', '\u0000<script>\n', 'long '.repeat(500)]) {
        for (const mode of ['masked', 'next'] as const) {
          const { words, scores } = await open.predictBlank({ before: text, after: text, mode, words: [text || 'word'] });
          expect(words).to.have.length(5);
          expect(scores).to.have.length(1);
        }
      }
    });
  });
}

describe('a session whose weights are not there', () => {
  const withByte = (file: Uint8Array, at: number, byte: number) => file.map((old, i) => (i === at ? byte : old));
  const files: Record<string, () => Promise<Uint8Array>> = {
    missing: () => Promise.reject(new TypeError('Failed to fetch')),
    format: () => Promise.resolve(new TextEncoder().encode('<!doctype html><title>Not found</title>')),
    version: () => Promise.resolve(withByte(randomModelFile(), 4, 99)),
    truncated: () => Promise.resolve(randomModelFile().slice(0, 5000)),
    damaged: () => Promise.resolve(withByte(randomModelFile(), 5000, 99)),
  };

  for (const [reason, load] of Object.entries(files)) {
    for (const [place, connect] of Object.entries(places)) {
      it(`says ${reason} ${place}, to everybody and once for all`, async () => {
        let loads = 0;
        const session = new PageSession({ connect, loadWeights: () => (loads++, load()) });
        const prediction = rejection(session.predictBlank(request));
        expect(await rejection(session.load())).to.include({ reason });
        expect(await prediction).to.equal(session.failure);
        expect(session).to.include({ status: 'failed', info: null, stamp: null });
        expect(await rejection(session.learn(moon))).to.equal(session.failure);
        expect(loads).to.equal(1);
      });
    }
  }

  it('loads again when it is told to', async () => {
    const answers = [files.missing, files.truncated, loadWeights];
    const session = new PageSession({ loadWeights: () => answers.shift()!() });
    const seen: string[] = [];
    session.addEventListener('change', () => seen.at(-1) !== session.status && seen.push(session.status));
    expect(await rejection(session.load())).to.include({ reason: 'missing' });
    expect(await rejection(session.load())).to.include({ reason: 'truncated' });
    await session.load();
    expect(seen).to.deep.equal(['loading', 'failed', 'loading', 'failed', 'loading', 'ready']);
    expect(session.failure).to.equal(null);
    expect((await session.predictBlank(request)).words).to.have.length(5);
  });
});

describe('a hidden tab', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden'); // the real one is on the prototype
    document.dispatchEvent(new Event('visibilitychange'));
  });

  function hide(hidden: boolean) {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  for (const [place, connect] of Object.entries(places)) {
    it(`holds the work ${place} until it is seen again`, async () => {
      const sent: ToModel[] = [];
      const session = new PageSession({ loadWeights, connect: filtering(connect, (message) => sent.push(message) > 0) });
      await session.load();
      hide(true);
      let answered = false;
      const prediction = session.predictBlank(request).then(() => (answered = true));
      for (let i = 0; i < 50; i++) await anotherTask();
      expect(answered).to.equal(false);
      hide(false);
      await prediction;
      expect(sent.filter((message) => 'pause' in message)).to.deep.equal([{ pause: true }, { pause: false }]);
    });
  }

  it('loads the model when it is seen', async () => {
    hide(true);
    const session = new PageSession({ loadWeights, connect: connectMainThread });
    const loaded = session.load();
    for (let i = 0; i < 50; i++) await anotherTask();
    expect(session.status).to.equal('loading');
    hide(false);
    await loaded;
  });
});

/** Resolves after every message that is on its way by now. */
function anotherTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
