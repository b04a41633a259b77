/**
 * Kernels in C for training on this machine: the matrix product, two and a half times as fast as in WebAssembly, whose registers hold four numbers where the
 * processor's hold eight, and the softmax. They work on the same memory as those in WebAssembly, which do the rest. Compiled with the machine's C compiler when
 * they are first asked for; without one, training is slower and its weights differ in their last bits.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { CreateMemory } from '../../src/engine/arena.js';
import { fastestMemory } from '../../src/engine/fastest-memory.js';
import type { Kernels } from '../../src/engine/kernels.js';
import { agrees } from '../../src/engine/self-check.js';

type NativeKernels = Pick<Kernels, 'addProduct' | 'softmax'>;

const require = createRequire(import.meta.url);
const SOURCE = fileURLToPath(new URL('./kernels.c', import.meta.url));
/** The C compiler; the environment variable names another, or none. */
const COMPILER = process.env['LLM_WIDGETS_CC'] ?? 'cc';
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/llm-widgets/', import.meta.url));
const FLAGS = ['-O3', '-ffp-contract=fast', '-shared', '-fPIC', '-Wall', ...(process.arch === 'x64' ? ['-mavx2', '-mfma'] : [])];

/** The fastest memory to train in here. Never throws. */
export function trainingMemory(): CreateMemory {
  return (chosen ??= choose());
}

let chosen: CreateMemory | undefined; // a fact about this machine, found once a thread

function choose(): CreateMemory {
  const createMemory = fastestMemory();
  try {
    const native = require(compiled()) as NativeKernels;
    const createNative: CreateMemory = (bytes) => {
      const memory = createMemory(bytes);
      return { ...memory, kernels: { ...memory.kernels, ...native } };
    };
    if (agrees(createNative)) return createNative;
    console.warn('The kernels in C compute something else here; training goes on without them.');
  } catch (error) {
    console.warn(`Training without kernels in C, which takes nearly twice as long: ${(error as Error).message.split('\n')[0]}`);
  }
  return createMemory;
}

/** Compiles the kernels unless that was done before. @returns the path of the library. */
function compiled(): string {
  const hash = createHash('sha256')
    .update(readFileSync(SOURCE))
    .update([COMPILER, ...FLAGS].join(' '))
    .digest('hex')
    .slice(0, 16);
  const library = `${FOLDER}kernels-${hash}.node`;
  if (existsSync(library)) return library;
  mkdirSync(FOLDER, { recursive: true });
  const { include_dir: headers } = require('node-api-headers') as { include_dir: string };
  const part = `${library}.${process.pid}-${process.hrtime.bigint()}`; // several threads may be at it
  execFileSync(COMPILER, [...FLAGS, '-I', headers, '-o', part, SOURCE], { stdio: ['ignore', 'ignore', 'pipe'] });
  renameSync(part, library);
  return library;
}
