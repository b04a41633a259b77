/**
 * For web-test-runner.config.mjs: a failed `expect(element).to.equal(other)` is told like any other failure. The test runner's page puts
 * what was expected and what was there into the result, and cannot send a result that holds what structuredClone() refuses: the file would
 * seem to hang (https://github.com/modernweb-dev/web/issues/2967).
 */
const PATH = '/__web-dev-server__web-socket.js';

/** A copy of a result, in which stands as text what cannot be copied. Sent to the page as it is written here. */
function copyOf(value, around = []) {
  try {
    return globalThis.structuredClone(value);
  } catch {
    if (around.includes(value)) return '[Circular]';
    const within = [...around, value];
    if (Array.isArray(value)) return value.map((one) => copyOf(one, within));
    if (Object.getPrototypeOf(value) !== Object.prototype) return value.outerHTML ?? Object.prototype.toString.call(value);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one, within)]));
  }
}

export const resultSender = {
  name: 'result-sender',
  transform({ path, body }) {
    if (path !== PATH) return undefined;
    const clone = `(message) => (message.type === 'wtr-session-finished' ? copyOf(message) : globalThis.structuredClone(message))`;
    return { body: `${copyOf}\nconst structuredClone = ${clone};\n${body}` }; // the module calls this one in place of the global one
  },
};
