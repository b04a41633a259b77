/** Models that a command can open: those that ship in `src/models/`, or a file of the caller's. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readDelta, withDelta, type StoredDelta } from '../../src/engine/files/delta-file.js';
import { finish } from '../../src/engine/pass.js';
import { readWeightsFile, WeightsFileError, writeWeightsFile, type StoredModel } from '../../src/engine/files/weights-file.js';
import { weightsOn } from '../../src/engine/weights.js';
import { DELTAS_OF, type DeltaName, type Stage } from '../../src/runtime/shipped-delta.js';
import { RunFolder } from '../stages/checkpoint.js';
import type { BaseFacts } from '../stages/base.js';
import { readInput } from '../command-line.js';
import { importAsItIs } from './import-as-it-is.js';
import { UsageError } from '../usage-error.js';

const SHIPPED = new URL('../../src/models/', import.meta.url);
const CHECKPOINT = 'checkpoint.bin';

/** Every model that ships. */
export async function shippedModels(): Promise<StoredModel[]> {
  const models: StoredModel[] = [];
  for (const file of readdirSync(SHIPPED).filter((name) => name.endsWith('.ts'))) {
    const module = (await importAsItIs(new URL(file, SHIPPED))) as { weights?: unknown };
    if (typeof module.weights === 'string') models.push(readWeightsFile(Buffer.from(module.weights, 'base64')));
  }
  return models;
}

/** What a stage adds to the one before it. */
export async function shippedDelta(stage: DeltaName): Promise<StoredDelta> {
  const file = new URL(`${stage}.ts`, SHIPPED);
  if (!existsSync(file)) throw new UsageError(`no "${stage}" ships yet: run \`npm run train\``);
  const { delta } = (await importAsItIs(file)) as { delta: string };
  return finish(readDelta(Buffer.from(delta, 'base64')));
}

/** The model of a stage, as it ships. */
export async function stageModel(stage: Stage): Promise<StoredModel> {
  let model = await shippedBase();
  for (const delta of DELTAS_OF[stage]) model = finish(withDelta(model, await shippedDelta(delta)));
  return model;
}

/** The model that the library's widgets start from. */
export async function shippedBase(): Promise<StoredModel> {
  const base = (await shippedModels()).find(({ name }) => name === 'base');
  if (!base) throw new UsageError('no model ships yet: run `npm run train`, or name a file with --model');
  return base;
}

/** A weights file, or the checkpoint of a training run, quantised as it would ship. */
export function modelAt(path: string): StoredModel {
  return basename(path) === CHECKPOINT ? modelOfRun(path) : modelInFile(path);
}

function modelInFile(path: string): StoredModel {
  const file = readInput(path);
  try {
    return readWeightsFile(file);
  } catch (error) {
    if (!(error instanceof WeightsFileError)) throw error;
    throw new UsageError(`${path}: ${error.message}`);
  }
}

function modelOfRun(path: string): StoredModel {
  readInput(path);
  const checkpoint = new RunFolder<BaseFacts>(dirname(path)).load();
  if (!checkpoint) throw new UsageError(`${path}: there is no such file`);
  const { facts, state } = checkpoint;
  const { config, vocabulary } = facts;
  return readWeightsFile(
    writeWeightsFile(config.name, config.model, vocabulary, weightsOn(state.weights, config.model), () => config.bits),
  );
}
