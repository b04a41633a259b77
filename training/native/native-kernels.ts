/**
 * Kernels in C for training on this machine: the matrix product, softmax and attention, several times as fast as in WebAssembly, whose registers hold four numbers where
 * the processor's hold eight or sixteen. They work on the same memory as those in WebAssembly, which do the rest. Compiled with the machine's C compiler, for its
 * processor, when they are first asked for; without one, training is slower. Where the processor can (AMX, AVX512_BF16), it multiplies numbers rounded to bfloat16, as large models are
 * trained. So the same seed gives the same weights again here, but others, as good, on another kind of processor or with another compiler.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { CreateMemory } from '../../src/engine/memory/arena.js';
import type { ModelConfig } from '../../src/engine/config.js';
import { fastestMemory } from '../../src/engine/memory/fastest-memory.js';
import type { Kernels } from '../../src/engine/kernels.js';
import { agrees } from '../../src/engine/memory/self-check.js';

type Matmuls = Pick<Kernels, 'matmulNN' | 'matmulNT' | 'matmulTN'>;

interface NativeKernels extends Pick<Kernels, 'attend' | 'attendBackward' | 'softmax'> {
  float32: Matmuls;
  /** Where the processor and the system have it. */
  bfloat16?: Matmuls;
}

const require = createRequire(import.meta.url);
const SOURCES = fileURLToPath(new URL('.', import.meta.url));
/** The C compiler; the environment variable names another, or none. */
const COMPILER = process.env['LLM_WIDGETS_CC'] ?? 'cc';
const CPU_INFO = '/proc/cpuinfo';
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/llm-widgets/', import.meta.url));
const FLAGS = ['-O3', '-ffp-contract=fast', '-shared', '-fPIC', '-Wall', ...(process.arch === 'x64' ? ['-march=native'] : [])];
const LIBRARIES = ['-lm', ...(process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : [])];
/** The environment variable `LLM_WIDGETS_PRODUCTS=float32` does without bfloat16 where there is one, too. */
const PRODUCTS = process.env['LLM_WIDGETS_PRODUCTS'] ?? 'bfloat16';
/** What the self-check computes with: whole tiles, parts of them, and heads as the models have them. */
const CHECKED: ModelConfig = { vocabulary: 40, width: 32, layers: 1, heads: 2, hidden: 40, context: 36 };
/** How far bfloat16, with eight significant bits, may be from the plain kernels there. */
const TOLERANCE = 0.2;

/** What numbers are multiplied. */
type Products = 'float32' | 'bfloat16';

/** The fastest memory to train in here. Never throws. */
export function trainingMemory(): CreateMemory {
  return (chosen ??= choose()).createMemory;
}

/** What numbers training multiplies here; their sums are float32 always. */
export function trainingProducts(): Products {
  return (chosen ??= choose()).products;
}

let chosen: ReturnType<typeof choose> | undefined; // a fact about this machine, found once a thread

function choose(): { createMemory: CreateMemory; products: Products } {
  const createMemory = fastestMemory();
  try {
    const { attend, attendBackward, softmax, float32, bfloat16 } = nativeKernels();
    const withProducts = (matmuls: Matmuls): CreateMemory => {
      return (bytes) => {
        const memory = createMemory(bytes);
        return { ...memory, kernels: { ...memory.kernels, attend, attendBackward, softmax, ...matmuls } };
      };
    };
    const exact = withProducts(float32);
    const fast = PRODUCTS === 'bfloat16' && bfloat16 && withProducts(bfloat16);
    if (agrees(exact, CHECKED)) {
      if (!fast) return { createMemory: exact, products: 'float32' };
      if (agrees(fast, CHECKED, TOLERANCE)) return { createMemory: fast, products: 'bfloat16' };
      console.warn('Products in bfloat16 come out wrong here; training goes on in float32.');
      return { createMemory: exact, products: 'float32' };
    }
    console.warn('The kernels in C compute something else here; training goes on without them.');
  } catch (error) {
    console.warn(`Training without kernels in C, which takes several times as long: ${(error as Error).message.split('\n')[0]}`);
  }
  return { createMemory, products: 'float32' };
}

/** What the library offers. @throws {Error} where nothing compiles it. */
export function nativeKernels(): NativeKernels {
  return require(compiled()) as NativeKernels;
}

/** Compiles the kernels unless that was done before. @returns the path of the library. */
function compiled(): string {
  const files = readdirSync(SOURCES).filter((file) => /\.[ch]$/.test(file));
  const hash = createHash('sha256').update([COMPILER, ...FLAGS, ...LIBRARIES, processor()].join(' '));
  for (const file of files) hash.update(readFileSync(SOURCES + file));
  const library = `${FOLDER}kernels-${hash.digest('hex').slice(0, 16)}.node`;
  if (existsSync(library)) return library;
  mkdirSync(FOLDER, { recursive: true });
  const { include_dir: headers } = require('node-api-headers') as { include_dir: string };
  const part = `${library}.${process.pid}-${process.hrtime.bigint()}`; // several threads may be at it
  const sources = files.filter((file) => file.endsWith('.c')).map((file) => SOURCES + file);
  const args = [...FLAGS, '-I', headers, '-o', part, ...sources, ...LIBRARIES];
  execFileSync(COMPILER, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  renameSync(part, library);
  return library;
}

/** What tells processors apart: in virtual machines many share a name that differ in what they know. */
function processor(): string {
  const info = existsSync(CPU_INFO) ? readFileSync(CPU_INFO, 'utf8') : '';
  return [cpus()[0]?.model, /^(?:flags|Features)\s*:.*$/m.exec(info)?.[0]].join(' ');
}
