import { readModelFile } from '../../model-file.js';
import { fetchBytes, type OpenTrainer } from '../contract.js';
import { gradientsByAutodiff, gradientsByAutodiffAndOwnProduct } from '../tfjs/by-autodiff.js';
import { gradientsByHand } from '../tfjs/by-hand.js';
import { TfjsTrainer } from '../tfjs/trainer.js';
import { useBackend } from './backend.js';

/** Rows that lie a multiple of 1 KiB apart fall on each other in the processor's cache when a product transposes on the fly. */
const apart = (length: number) => (length % 256 === 0 ? length + 16 : length);

export const open: OpenTrainer = async ({ url, config }, variant) => {
  const [file] = await Promise.all([fetchBytes(`${url}.bin`), useBackend()]);
  const weights = readModelFile(file, config);
  switch (variant) {
    case 'by-hand':
      return new TfjsTrainer(weights, config, gradientsByHand);
    case 'own-product':
      return new TfjsTrainer(weights, config, gradientsByAutodiffAndOwnProduct);
    default:
      return new TfjsTrainer(weights, config, gradientsByAutodiff, apart);
  }
};
