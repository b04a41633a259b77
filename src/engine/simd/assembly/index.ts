/** The kernels. They take addresses; shapes and meaning stand with their twins in `engine/ops/`. */
export { adamW } from './adamw';
export { attend, attendBackward } from './attention';
export { linearInt8, quantizeActivations } from './int8';
export { matmulNN, matmulNT, matmulTN, SCRATCH_END } from './matmul';
export { rmsNorm, rmsNormBackward } from './rms-norm';
export { rotate } from './rotary';
export { addScaled, scale } from './scale';
export { softmax } from './softmax';
export { squaredRelu, squaredReluBackward } from './squared-relu';
