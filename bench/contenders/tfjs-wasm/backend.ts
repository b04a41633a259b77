/** TensorFlow.js on WebAssembly with SIMD. The page is not isolated, so it has one thread. */
import * as tf from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

export async function useBackend(): Promise<void> {
  setWasmPaths('/peers/');
  await tf.setBackend('wasm');
  await tf.ready();
}
