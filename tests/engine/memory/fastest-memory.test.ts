import { expect } from '@open-wc/testing';
import { Arena } from '../../../src/engine/memory/arena.js';
import { fastestMemory } from '../../../src/engine/memory/fastest-memory.js';

/** The choice that a page makes in which something is forbidden: the module anew, as its choice is made once. */
async function choiceOf(page: string): Promise<ReturnType<typeof fastestMemory>> {
  const url = new URL(`../../../src/engine/memory/fastest-memory.ts?${page}`, import.meta.url).href;
  const module = (await import(url)) as { fastestMemory: typeof fastestMemory };
  return module.fastestMemory();
}

const kindOf = (memory: ReturnType<typeof fastestMemory>) => new Arena(memory(64)).kernels.kind;

describe('fastestMemory', () => {
  const { Module, Instance } = WebAssembly;
  afterEach(() => Object.assign(WebAssembly, { Module, Instance }));

  it('has SIMD kernels in every browser that this is tested in', () => {
    expect(kindOf(fastestMemory())).to.equal('simd');
  });

  it('is chosen once', () => {
    const first = fastestMemory();
    Object.assign(WebAssembly, { Module: undefined });
    expect(fastestMemory()).to.equal(first);
  });

  it('is plain where a page forbids WebAssembly', async () => {
    const forbidden = function () {
      throw new WebAssembly.CompileError('blocked by the content security policy');
    };
    Object.assign(WebAssembly, { Module: forbidden });
    expect(kindOf(await choiceOf('forbidden'))).to.equal('plain');
  });

  it('is plain for what WebAssembly has no room for', async () => {
    const memory = await choiceOf('full');
    const { Memory } = WebAssembly;
    Object.assign(WebAssembly, {
      Memory: function () {
        throw new RangeError('could not allocate memory');
      },
    });
    try {
      expect(kindOf(memory)).to.equal('plain');
    } finally {
      Object.assign(WebAssembly, { Memory });
    }
    expect(kindOf(memory)).to.equal('simd');
  });

  it('is plain where there is no WebAssembly at all', async () => {
    const whole = globalThis.WebAssembly;
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    try {
      expect(kindOf(await choiceOf('absent'))).to.equal('plain');
    } finally {
      Object.defineProperty(globalThis, 'WebAssembly', { value: whole, configurable: true, writable: true });
    }
  });

  it('is plain where no memory is to be had', async () => {
    const exhausted = function () {
      throw new RangeError('could not allocate memory');
    };
    Object.assign(WebAssembly, { Instance: exhausted });
    expect(kindOf(await choiceOf('exhausted'))).to.equal('plain');
  });

  it('is plain where a kernel computes something else', async () => {
    class WrongInstance {
      readonly exports: WebAssembly.Exports;
      constructor(module: WebAssembly.Module, imports: WebAssembly.Imports) {
        const { exports } = new Instance(module, imports);
        this.exports = { ...exports, softmax: () => undefined };
      }
    }
    Object.assign(WebAssembly, { Instance: WrongInstance });
    expect(kindOf(await choiceOf('wrong'))).to.equal('plain');
    Object.assign(WebAssembly, { Instance });
    expect(kindOf(await choiceOf('right'))).to.equal('simd');
  });
});
