import { readModelFile } from '../../model-file.js';
import { fetchBytes, type OpenTrainer } from '../contract.js';
import { gradientsByHand } from '../tfjs/by-hand.js';
import { TfjsTrainer } from '../tfjs/trainer.js';
import { useBackend } from './backend.js';

export const open: OpenTrainer = async ({ url, config }) => {
  const [file] = await Promise.all([fetchBytes(`${url}.bin`), useBackend()]);
  return new TfjsTrainer(readModelFile(file, config), config, gradientsByHand);
};
