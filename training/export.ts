/** `npm run export`: models for other tools. See HELP. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { storedWeights, type StoredModel } from '../src/engine/files/weights-file.js';
import { runCommand } from './command-line.js';
import { descriptionJson } from './publish/model-description.js';
import { writeSafetensors } from './publish/safetensors.js';
import { modelAt, shippedModels } from './publish/stored-models.js';
import { UsageError } from './usage-error.js';

const HELP = `Writes models for other tools, as dequantised float32.

npm run export -- --format safetensors --out DIR [--model PATH]

For each model: NAME.safetensors, and NAME.config.json, which says all that is needed to rebuild it:
architecture, forward pass, vocabulary and the tokenizer's rules.

--format  safetensors
--out     the folder to write to; it is made when it is not there
--model   a weights file, or the checkpoint.bin of a training run; every model that ships unless told
Mistakes are reported in one line on standard error, exit status 2.`;

type Writer = (model: StoredModel, folder: string) => string[];

const FORMATS: Readonly<Record<string, Writer>> = { safetensors: exportSafetensors };

await runCommand('export', exportModels, import.meta.url);

/** @returns what the program prints: the files that it has written. */
export async function exportModels(args: string[]): Promise<string> {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const write = formatNamed(values.format);
  const folder = values.out;
  if (!folder) throw new UsageError('say where to write with --out DIR');
  const models = values.model === undefined ? await shippedModels() : [modelAt(values.model)];
  if (models.length === 0) throw new UsageError('no model ships yet: run `npm run train`, or name a file with --model');
  makeFolder(folder);
  return models.flatMap((model) => write(model, folder)).join('\n');
}

function formatNamed(name: string | undefined): Writer {
  const names = Object.keys(FORMATS).join(' or ');
  if (name === undefined) throw new UsageError(`say which format with --format ${names}`);
  if (!Object.hasOwn(FORMATS, name)) throw new UsageError(`there is no format "${name}", only ${names}`);
  return FORMATS[name];
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out: ${(error as Error).message}`);
  }
}

function exportSafetensors(model: StoredModel, folder: string): string[] {
  const weights = join(folder, `${model.name}.safetensors`);
  const config = join(folder, `${model.name}.config.json`);
  const { name, fingerprint } = model;
  writeFileSync(weights, writeSafetensors(storedWeights(model).tensors, { format: 'pt', name, fingerprint }));
  writeFileSync(config, descriptionJson(model));
  return [weights, config];
}
