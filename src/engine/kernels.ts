/**
 * The operations in which all the time is spent, and the seam between plain and fast: sets of kernels with the same
 * signatures. The plain ones run everywhere, the fast ones (`simd/`) where WebAssembly does; what is built of kernels is
 * written once.
 *
 * All buffers of a call lie in one arena, as fast kernels reach nothing else.
 */
import { adamW } from './ops/adamw.js';
import { attend, attendBackward } from './ops/attention.js';
import { linearInt8, quantizeActivations } from './ops/int8.js';
import { matmulNN, matmulNT, matmulTN } from './ops/matmul.js';
import { rmsNorm, rmsNormBackward } from './ops/rms-norm.js';
import { rotate } from './ops/rotary.js';
import { addScaled, scale } from './ops/scale.js';
import { softmax } from './ops/softmax.js';
import { squaredRelu, squaredReluBackward } from './ops/squared-relu.js';

export interface Kernels {
  /** Plain TypeScript, or WebAssembly with SIMD. */
  readonly kind: 'plain' | 'simd';
  readonly adamW: typeof adamW;
  readonly addScaled: typeof addScaled;
  readonly attend: typeof attend;
  readonly attendBackward: typeof attendBackward;
  readonly linearInt8: typeof linearInt8;
  readonly matmulNN: typeof matmulNN;
  readonly matmulNT: typeof matmulNT;
  readonly matmulTN: typeof matmulTN;
  readonly quantizeActivations: typeof quantizeActivations;
  readonly rmsNorm: typeof rmsNorm;
  readonly rmsNormBackward: typeof rmsNormBackward;
  readonly rotate: typeof rotate;
  readonly scale: typeof scale;
  readonly softmax: typeof softmax;
  readonly squaredRelu: typeof squaredRelu;
  readonly squaredReluBackward: typeof squaredReluBackward;
}

export const plainKernels: Kernels = {
  kind: 'plain',
  adamW,
  addScaled,
  attend,
  attendBackward,
  linearInt8,
  matmulNN,
  matmulNT,
  matmulTN,
  quantizeActivations,
  rmsNorm,
  rmsNormBackward,
  rotate,
  scale,
  softmax,
  squaredRelu,
  squaredReluBackward,
};
