/** What the stages after the base add, each a module of its own that is fetched when somebody asks for the stage. */
import { decodeBase64 } from './base64.js';
import { ModelFailure } from './failure.js';

/** The models that ship: the base, the one that learned to answer, the one that rates replies, the one optimised for its ratings. */
export const STAGES = ['base', 'sft', 'reward', 'rlhf'] as const;
export type Stage = (typeof STAGES)[number];

export type DeltaName = Exclude<Stage, 'base'>;

/** What turns the base into each stage, in the order in which it is added: the reward model and RLHF go on from SFT. */
export const DELTAS_OF: Readonly<Record<Stage, readonly DeltaName[]>> = {
  base: [],
  sft: ['sft'],
  reward: ['sft', 'reward'],
  rlhf: ['sft', 'rlhf'],
};

const MODULES: Readonly<Record<DeltaName, () => Promise<{ delta: string }>>> = {
  sft: () => import('../models/sft.js'),
  reward: () => import('../models/reward.js'),
  rlhf: () => import('../models/rlhf.js'),
};

/**
 * The bytes of a delta file.
 * @throws {ModelFailure} `missing` when its module cannot be imported, `damaged` when what it holds is not base64.
 */
export async function loadDelta(name: DeltaName): Promise<Uint8Array<ArrayBuffer>> {
  const { delta } = await MODULES[name]().catch((error: unknown) => {
    throw new ModelFailure('missing', `What makes "${name}" of the base could not be loaded`, { cause: error });
  });
  try {
    return await decodeBase64(delta);
  } catch (error) {
    throw new ModelFailure('damaged', `What makes "${name}" of the base is no base64`, { cause: error });
  }
}
