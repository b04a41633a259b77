/** What the stages of training have in common. */
import { fileURLToPath } from 'node:url';

export interface StageOptions {
  /** Forget the last checkpoint. */
  fresh: boolean;
  threads: number;
  /** Where checkpoint and losses go, in place of `training/runs/<stage>`. */
  out: string | undefined;
  /** For trials: stop after this many steps of the schedule, and publish nothing. */
  stopAfter: number | undefined;
}

export function runFolderOf(stage: string, { out }: Pick<StageOptions, 'out'>): string {
  return out ?? fileURLToPath(new URL(`../runs/${stage}`, import.meta.url));
}

/** Thrown when a checkpoint was made under different circumstances from the run that wants to go on from it. */
export class OtherRun extends Error {
  constructor(stage: string) {
    super(`The checkpoint of ${stage} belongs to another configuration. Use --fresh to start again, or --out for another folder.`);
  }
}

export const SAVE_SECONDS = 60;
