import { readModelFile } from '../../model-file.js';
import { fetchBytes, type OpenDecoder } from '../contract.js';
import { TfjsDecoder } from '../tfjs/decoder.js';
import { useBackend } from './backend.js';

export const open: OpenDecoder = async ({ url, config }) => {
  const [file] = await Promise.all([fetchBytes(`${url}.bin`), useBackend()]);
  return new TfjsDecoder(readModelFile(file, config), config);
};
