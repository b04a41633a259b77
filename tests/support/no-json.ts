/** What a page may hand over as a state, and JSON knows nothing of. */
const circular: Record<string, unknown> = { v: 1 };
circular['w'] = circular['items'] = circular;

const fail = () => {
  throw new Error('Do not look.');
};

export const NO_JSON: readonly unknown[] = [
  circular,
  { v: 1, w: { a: 1n }, items: { a: [['x', 1n, 1, 0]] } },
  Object.defineProperty({}, 'v', { enumerable: true, get: fail }),
  { v: 1, w: Object.defineProperty({}, 'a', { enumerable: true, get: fail }) },
  new Proxy({}, { get: fail, ownKeys: fail, has: fail, getOwnPropertyDescriptor: fail }),
  { toJSON: fail },
  Symbol('state'),
  fail,
];
