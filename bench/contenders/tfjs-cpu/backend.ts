/** TensorFlow.js in plain JavaScript. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';

export async function useBackend(): Promise<void> {
  await tf.setBackend('cpu');
  await tf.ready();
}
