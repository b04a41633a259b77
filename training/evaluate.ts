/** `npm run eval`: measures a model. See HELP. */
import { parseArgs } from 'node:util';
import { MODES, type Mode } from '../src/engine/blank.js';
import { LanguageModel } from '../src/engine/language-model.js';
import { finish } from '../src/engine/pass.js';
import { scoreReply } from '../src/engine/fine-tuning/reward.js';
import { linesOf } from './data/lines.js';
import { numberOf, readInput, runCommand } from './command-line.js';
import type { Accuracy } from './measures/accuracy.js';
import { clozeTable } from './measures/cloze-table.js';
import { evaluateCloze, parseCloze } from './measures/cloze.js';
import { logitsTable, textLogits } from './measures/logits.js';
import { evaluatePairs, parsePairs } from './measures/pairs.js';
import { evaluatePreferences, parsePreferences } from './measures/preferences.js';
import { replyTo } from './measures/replies.js';
import { STAGES, type Stage } from '../src/runtime/shipped-delta.js';
import { modelAt, stageModel } from './publish/stored-models.js';
import { UsageError } from './usage-error.js';

const HELP = `Measures a language model.

npm run --silent eval -- cloze FILE.tsv [--mode masked|next] [--stage NAME] [--json] [--model PATH]
    How often the model finds the missing word. A line of FILE is: sentence with ___, tab, accepted words
    between commas, tab, kind; # begins a comment. JSON: { items, top1, top5, byKind, details }, shares 0 to 1,
    each detail { sentence, accepted, kind, words, rank }: the model's five best words, and the best rank of an
    accepted word. In mode next the model sees only what stands before the blank.

npm run --silent eval -- logits "TEXT" [--mode masked|next] [--stage NAME] [--json] [--model PATH]
    What the model thinks at each position. JSON: { ids, tokens, logits }, the start token included, a row of
    logits for each position, of the dequantised float32 weights. In mode masked each ___ is one mask token; in
    mode next a position predicts the token after it, and reading stops before the first ___.

npm run --silent eval -- pairs FILE.tsv [--json] [--model PATH]
    How often a good sentence is likelier than a bad one, in mode next. A line of FILE is: good sentence, tab, bad sentence, tab,
    kind. JSON: { items, accuracy, byKind, details }, each detail { good, bad, kind, logGood, logBad, right }; ties are wrong.

npm run --silent eval -- suites [--json] [--model PATH]
    All suites of training/suites/ that a base model can take, beside a 5-gram model of the same corpus that sees both sides of
    a blank. JSON: { model, ngram, unigram }, each { blanks, next, grammar, facts, bitsPerCharacter }; next: the blanks that end their
    sentence, from the left side alone. The first two also have style: does a continuation stay in the register of its opening?

npm run --silent eval -- replies PROMPTS.txt [--stage NAME] [--seed N] [--temperature 0.7] [--json]
    What a stage replies to each line of a file, in at most 60 tokens; the base,
    which knows no turns, is given the bare line and writes on. JSON: [{ prompt, reply, stopped }]; stopped tells whether the model ended by itself.

npm run --silent eval -- reward PAIRS.tsv [--json]
    How often the reward model scores the better of two replies higher. A line of PAIRS is: prompt, tab, chosen reply, tab, rejected
    reply, tab, kind. JSON: { items, accuracy, byKind, details }, each detail { prompt, chosen, rejected, kind, scoreChosen,
    scoreRejected, right }; ties are wrong.

--mode   masked sees both sides (as BERT does), next only the left one (as GPT does); masked unless told
--stage  base, sft, reward or rlhf: what ships; the base unless told
--json   JSON alone on standard output
--model  in place of a stage: a weights file, or the checkpoint.bin of a run of the base, quantised as it would ship
Mistakes are reported in one line on standard error, exit status 2.`;

interface Options {
  mode: Mode;
  json: boolean;
  model: string | undefined;
  stage: Stage;
  seed: number;
  temperature: number;
  /** Tells the caller what the report does not. */
  warn: (line: string) => void;
}

/** What each command takes besides options, in words. */
const OPERANDS: Readonly<Record<string, string>> = {
  cloze: 'one file',
  logits: 'one text, in quotes',
  pairs: 'one file',
  suites: '',
  replies: 'one file',
  reward: 'one file',
};

const COMMANDS: Readonly<Record<string, (operand: string, options: Options) => Promise<string>>> = {
  cloze,
  logits,
  pairs,
  suites,
  replies,
  reward,
};

await runCommand('eval', (args) => evaluate(args), import.meta.url);

/** What the program prints. */
export async function evaluate(args: string[], warn: Options['warn'] = console.error): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mode: { type: 'string', default: 'masked' },
      json: { type: 'boolean', default: false },
      model: { type: 'string' },
      stage: { type: 'string', default: 'base' },
      seed: { type: 'string', default: '0' },
      temperature: { type: 'string', default: '0.7' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return HELP;
  const [name, ...operands] = positionals;
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(COMMANDS));
  if (positionals.length === 0) throw new UsageError(`say what to measure, ${names}; --help tells more`);
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}", only ${names}`);
  if (operands.length !== (OPERANDS[name] ? 1 : 0)) throw new UsageError(`${name} takes ${OPERANDS[name] || 'no file'}`);
  return COMMANDS[name](operands[0] ?? '', {
    mode: modeNamed(values.mode),
    json: values.json,
    model: values.model,
    stage: stageNamed(values.stage),
    seed: numberOf('seed', values.seed),
    temperature: numberOf('temperature', values.temperature),
    warn,
  });
}

async function cloze(file: string, { mode, json, ...which }: Options): Promise<string> {
  const items = parseCloze(readInput(file).toString(), file);
  const model = await open(which);
  const report = evaluateCloze(model, items, mode);
  return json ? JSON.stringify(report) : `${title(model, mode)}\n\n${clozeTable(report)}`;
}

async function logits(text: string, { mode, json, warn, ...which }: Options): Promise<string> {
  const model = await open(which);
  const { cut, ...report } = textLogits(model, text, mode);
  if (cut) {
    warn(`eval: the text is longer than the model's context of ${model.stored.config.context} tokens; its far ends were not read`);
  }
  return json ? JSON.stringify(report) : `${title(model, mode)}\n\n${logitsTable(report, model)}`;
}

async function pairs(file: string, { json, ...which }: Options): Promise<string> {
  const items = parsePairs(readInput(file).toString(), file);
  const model = await open(which);
  const report = evaluatePairs(items, (text) => finish(model.score(text)).logProbability);
  return json ? JSON.stringify(report) : accuracyTable(report);
}

async function suites(_: string, { json, ...which }: Options): Promise<string> {
  const [{ base }, { buildCorpus }, { evaluateSuites }, { suitesTable }] = await Promise.all([
    import('./config/base.js'),
    import('./batches/corpus.js'), // which reads everything that the tiny internet is made of
    import('./measures/suites.js'),
    import('./measures/suites-table.js'),
  ]);
  const model = await open(which);
  const report = evaluateSuites(model, buildCorpus(base, model.stored.vocabulary));
  return json ? JSON.stringify(report) : suitesTable(report);
}

async function replies(file: string, { json, stage, seed, temperature, ...which }: Options): Promise<string> {
  const prompts = linesOf(readInput(file).toString()).map(({ text }) => text);
  const model = await open({ stage, ...which });
  const written = prompts.map((prompt, i) => replyTo(model, prompt, { chat: stage !== 'base', seed: seed + i, temperature }));
  return json
    ? JSON.stringify(written)
    : written.map(({ prompt, reply, stopped }) => `> ${prompt}\n${reply}${stopped ? '' : ' […]'}`).join('\n\n');
}

async function reward(file: string, { json }: Options): Promise<string> {
  const pairs = parsePreferences(readInput(file).toString(), file);
  const model = new LanguageModel(await stageModel('reward'));
  const report = evaluatePreferences(pairs, (prompt, reply) => finish(scoreReply(model, prompt, reply)));
  return json ? JSON.stringify(report) : accuracyTable(report);
}

async function open({ model: path, stage }: Pick<Options, 'model' | 'stage'>): Promise<LanguageModel> {
  return new LanguageModel(path === undefined ? await stageModel(stage) : modelAt(path));
}

function title(model: LanguageModel, mode: Mode): string {
  return `${model.stored.name} ${model.stored.fingerprint}, mode ${mode}`;
}

function accuracyTable(report: Accuracy & { byKind: Record<string, Accuracy> }): string {
  const rows = [...Object.entries(report.byKind), ['all', report] as const];
  return rows.map(([kind, { items, accuracy }]) => `${kind.padEnd(28)}${items}  ${(100 * accuracy).toFixed(1)} %`).join('\n');
}

function stageNamed(name: string): Stage {
  const stage = STAGES.find((known) => known === name);
  if (!stage) throw new UsageError(`there is no stage "${name}", only ${STAGES.join(', ')}`);
  return stage;
}

function modeNamed(name: string): Mode {
  const mode = MODES.find((known) => known === name);
  if (!mode) throw new UsageError(`there is no mode "${name}", only ${MODES.join(' and ')}`);
  return mode;
}
