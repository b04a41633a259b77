/**
 * Resolves in a task of its own, so that whatever is waiting (clicks, messages, painting) gets its turn. A message to
 * oneself arrives sooner than a timer, which browsers hold back by 4 ms; in Node, the port would keep the process
 * alive.
 */
export function nextTask(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void };
  return new Promise((resolve) => (setImmediate ?? postToOneself)(resolve));
}

function postToOneself(received: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    received();
  };
  port2.postMessage(null);
}
