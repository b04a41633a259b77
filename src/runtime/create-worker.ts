/** How the model's worker is started where its file can be reached; `create-worker.inline.ts` is the other way. */

/**
 * Starts the worker.
 * @throws where the page allows none. A worker that the page's policy or the network stops later fires `error`.
 */
export function createWorker(): Worker {
  // Bundlers recognise this expression and put the worker's file where they like; by calling ours `Worker` we see what they chose.
  const Worker = workerFromAnywhere as unknown as typeof globalThis.Worker;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** A worker's file may not come from another origin, such as a CDN, but a small one from the page's own origin may import it. */
function workerFromAnywhere(url: URL, options: WorkerOptions): Worker {
  const foreign = url.protocol.startsWith('http') && url.origin !== globalThis.origin;
  return new Worker(foreign ? importing(url) : url, options);
}

function importing(url: URL): string {
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' }));
}
