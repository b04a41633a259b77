/** Starting the model: in a worker where there can be one, else beside the page. */
import type { Connect, Connection, PageEnd } from './connection.js';
import { createWorker } from './create-worker.js';
import { PROTOCOL_VERSION, type FromModel } from './protocol.js';

const HELLO_WITHIN = 5000; // ms

/** A lost worker is started once more; after a second loss, or on a page that allows no workers, the main thread takes over. */
export const connectModel: Connect = async (page, losses) => {
  if (losses < 2) {
    try {
      return await connectWorker(page);
    } catch {
      // The page allows no worker, or its file cannot be loaded.
    }
  }
  return connectMainThread(page, losses);
};

/** @param helloWithin How long to wait for the worker to listen, in ms. */
export function connectWorker(page: PageEnd, start: () => Worker = createWorker, helloWithin = HELLO_WITHIN): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const worker = start();
    let listens = false;
    const fail = (message: string) => {
      clearTimeout(patience);
      worker.terminate();
      if (listens) page.lost();
      else reject(new Error(message));
    };
    const patience = setTimeout(() => fail('The worker does not answer'), helloWithin);
    worker.onmessage = ({ data }: MessageEvent<FromModel>) => {
      if (!('hello' in data)) {
        page.receive(data);
        return;
      }
      if (data.hello !== PROTOCOL_VERSION) {
        fail('The worker is of another version');
        return;
      }
      clearTimeout(patience);
      listens = true;
      resolve({
        send: (message, transfer = []) => worker.postMessage(message, transfer),
        close: () => worker.terminate(),
      });
    };
    worker.onmessageerror = () => fail('The worker is not understood');
    worker.onerror = (event) => {
      event.preventDefault(); // no complaint in the console: the page goes on without it
      fail('The worker broke down');
    };
  });
}

/** Fetched only when it is needed. */
export const connectMainThread: Connect = async (page) => (await import('./main-thread.js')).mainThread(page);
