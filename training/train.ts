/** `npm run train`: makes every model that ships, one stage after another. Each goes on from its last checkpoint; see HELP. */
import { parseArgs } from 'node:util';
import { runCommand } from './command-line.js';
import { base } from './config/base.js';
import { reward } from './config/reward.js';
import { rlhf, RLHF_METHODS, type RlhfMethod } from './config/rlhf.js';
import { sft } from './config/sft.js';
import type { StageOptions } from './stages/stage.js';
import { UsageError } from './usage-error.js';

const HELP = `Trains the models that ship, one stage after another: base, sft, reward, rlhf.

npm run train [-- --stage NAME] [--fresh] [--threads 2] [--out FOLDER] [--stop-after STEPS] [--steps STEPS] [--characters N] [--examples N] [--method NAME]

--stage       one stage alone, on what the stages before it left in src/models/
--fresh       from the start; without it, each stage goes on from its last checkpoint
--threads     one or two; the result is the same to the last bit. The reward model takes one
--out         where checkpoints and losses go; training/runs/<stage> unless told
--stop-after  for trials: stop after so many steps of the schedule, and publish nothing
--steps       another length of the whole schedule
--characters  another size of the corpus
--examples    for sft and reward: another number of examples
--method      for rlhf: contrast or reinforce in place of what config/rlhf.ts has`;

interface Trials extends StageOptions {
  steps: number | undefined;
  characters: number | undefined;
  examples: number | undefined;
  method: RlhfMethod | undefined;
}

/** Each stage is loaded when its turn comes: it reads everything that it learns from. */
const STAGES: Readonly<Record<string, (options: Trials) => Promise<void>>> = {
  async base({ steps = base.steps, characters = base.corpus.characters, ...options }) {
    const { trainBase } = await import('./stages/base.js');
    await trainBase({ ...base, steps, corpus: { ...base.corpus, characters } }, options);
  },
  async sft({ steps = sft.steps, examples = sft.examples, ...options }) {
    const { trainSft } = await import('./stages/sft.js');
    await trainSft({ ...sft, steps, examples }, options);
  },
  async reward({ steps = reward.steps, examples = reward.examples, ...options }) {
    const { trainReward } = await import('./stages/reward.js');
    await trainReward({ ...reward, steps, examples }, options);
  },
  async rlhf({ steps = rlhf.steps, method = rlhf.method, ...options }) {
    const { trainRlhf } = await import('./stages/rlhf.js');
    await trainRlhf({ ...rlhf, steps, method }, options);
  },
};

await runCommand('train', async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      stage: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      threads: { type: 'string', default: '2' },
      out: { type: 'string' },
      'stop-after': { type: 'string' },
      steps: { type: 'string' },
      characters: { type: 'string' },
      examples: { type: 'string' },
      method: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { stage, fresh, out } = values;
  if (stage !== undefined && !Object.hasOwn(STAGES, stage)) {
    throw new UsageError(`there is no stage "${stage}", only ${new Intl.ListFormat('en').format(Object.keys(STAGES))}`);
  }
  const method = RLHF_METHODS.find((name) => name === values.method);
  if (values.method !== undefined && !method)
    throw new UsageError(`there is no method "${values.method}", only ${new Intl.ListFormat('en').format(RLHF_METHODS)}`);
  const options: Trials = {
    fresh,
    out,
    threads: wholeNumber(values.threads, '--threads') ?? 2,
    stopAfter: wholeNumber(values['stop-after'], '--stop-after'),
    steps: wholeNumber(values.steps, '--steps'),
    characters: wholeNumber(values.characters, '--characters'),
    examples: wholeNumber(values.examples, '--examples'),
    method,
  };
  for (const name of stage === undefined ? Object.keys(STAGES) : [stage]) await STAGES[name](options);
});

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`${option} takes a whole number above 0, not "${text}"`);
  return Number(text);
}
