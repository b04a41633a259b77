import { expect } from '@open-wc/testing';
import { plainMemory, type CreateMemory } from '../../../src/engine/memory/arena.js';
import type { Kernels } from '../../../src/engine/kernels.js';
import { agrees } from '../../../src/engine/memory/self-check.js';
import { kernelSets } from '../../support/kernel-sets.js';

type Operation = Exclude<keyof Kernels, 'kind'>;
type Kernel = (...args: unknown[]) => void;

/** Which arguments of each kernel are results. */
const RESULTS: Record<Operation, number[]> = {
  adamW: [0, 1, 2],
  addScaled: [0],
  attend: [0, 1],
  attendBackward: [0],
  linearInt8: [0],
  matmulNN: [0],
  matmulNT: [0],
  matmulTN: [0],
  quantizeActivations: [0, 1],
  rmsNorm: [0, 1],
  rmsNormBackward: [0, 1],
  rotate: [0],
  scale: [0],
  softmax: [0],
  squaredRelu: [0],
  squaredReluBackward: [0],
};

/** The same memory with one kernel in place of another. */
function withKernel(memory: CreateMemory, operation: Operation, replace: (kernel: Kernel) => Kernel): CreateMemory {
  return (bytes) => {
    const { kernels, ...rest } = memory(bytes);
    return { ...rest, kernels: { ...kernels, [operation]: replace(kernels[operation] as unknown as Kernel) } };
  };
}

for (const { name: kind, memory } of kernelSets) {
  describe(`the self-check of ${kind} kernels`, () => {
    it('agrees', () => {
      expect(agrees(memory)).to.be.true;
    });

    for (const [operation, results] of Object.entries(RESULTS) as [Operation, number[]][]) {
      it(`finds out a ${operation} that does nothing`, () => {
        expect(agrees(withKernel(memory, operation, () => () => undefined))).to.be.false;
      });

      for (const result of results) {
        it(`finds out a ${operation} whose result ${result} is off by 2 %`, () => {
          const broken = withKernel(memory, operation, (kernel) => (...args) => {
            kernel(...args);
            const numbers = args[result] as Float32Array;
            for (let i = 0; i < numbers.length; i++) numbers[i] *= 1.02;
          });
          expect(agrees(broken)).to.be.false;
        });

        it(`finds out a ${operation} whose result ${result} is no number`, () => {
          const broken = withKernel(memory, operation, (kernel) => (...args) => {
            kernel(...args);
            const numbers = args[result] as Float32Array;
            numbers.fill(NaN);
          });
          expect(agrees(broken)).to.be.false;
        });
      }
    }
  });
}

describe('the self-check', () => {
  it('lets an error of the memory through', () => {
    const failing: CreateMemory = () => {
      throw new RangeError('out of memory');
    };
    expect(() => agrees(failing)).to.throw(RangeError, 'out of memory');
    expect(agrees(plainMemory)).to.be.true;
  });
});
