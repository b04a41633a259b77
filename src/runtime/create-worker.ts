/** How the model's worker is started where its file can be reached; `create-worker.inline.ts` is the other way. */

/**
 * Starts the worker.
 * @throws where the page allows none. One that its policy or the network stops later fires `error`.
 */
export function createWorker(): Worker {
  // Bundlers know this expression by its looks and put the worker's file where they like; under the name `Worker` we see what they chose.
  const Worker = workerFromAnywhere as unknown as typeof globalThis.Worker;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/** No worker's file may come from another origin, as from a CDN, but a small one of this page's origin may import it. */
function workerFromAnywhere(url: URL, options: WorkerOptions): Worker {
  const foreign = url.protocol.startsWith('http') && url.origin !== globalThis.origin;
  return new Worker(foreign ? importing(url) : url, options);
}

function importing(url: URL): string {
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(url)};`], { type: 'text/javascript' }));
}
