/** `npm run eval`: measures a model. See HELP. */
import { parseArgs } from 'node:util';
import { MODES, type Mode } from '../src/engine/blank.js';
import { LanguageModel } from '../src/engine/language-model.js';
import { finish } from '../src/engine/pass.js';
import { base } from './config/base.js';
import { buildCorpus } from './corpus.js';
import { readInput, runCommand } from './command-line.js';
import { clozeTable } from './evaluate/cloze-table.js';
import { evaluateCloze, parseCloze } from './evaluate/cloze.js';
import { logitsTable, textLogits } from './evaluate/logits.js';
import { evaluatePairs, parsePairs } from './evaluate/pairs.js';
import { evaluateSuites } from './evaluate/suites.js';
import { modelAt, shippedBase } from './stored-models.js';
import { UsageError } from './usage-error.js';

const HELP = `Measures a language model.

npm run --silent eval -- cloze FILE.tsv [--mode masked|next] [--json] [--model PATH]
    How often the model finds the missing word. A line of FILE is: sentence with ___, tab, accepted words
    between commas, tab, kind; # begins a comment. JSON: { items, top1, top5, byKind, details }, shares 0 to 1,
    each detail { sentence, accepted, kind, words, rank }: the model's five best words, and the best rank of an
    accepted word. In mode next the model sees only what stands before the blank.

npm run --silent eval -- logits "TEXT" [--mode masked|next] [--json] [--model PATH]
    What the model thinks at each position. JSON: { ids, tokens, logits }, the start token included, a row of
    logits for each position, of the dequantised float32 weights. In mode masked each ___ is one mask token; in
    mode next a position predicts the token after it, and reading stops before the first ___.

npm run --silent eval -- pairs FILE.tsv [--json] [--model PATH]
    How often a good sentence is likelier than a bad one, in mode next. A line of FILE is: good sentence, tab, bad sentence, tab,
    kind. JSON: { items, accuracy, byKind, details }, each detail { good, bad, kind, logGood, logBad, right }; ties are wrong.

npm run --silent eval -- suites [--json] [--model PATH]
    All suites of training/eval/ that a base model can take, beside a 5-gram model of the same corpus that sees both sides of
    a blank. JSON: { model, ngram }, each { blanks, grammar, facts }, model also { next }: the blanks that end their sentence.

--mode   masked sees both sides (as BERT does), next only the left one (as GPT does); masked unless told
--json   JSON alone on standard output
--model  a weights file, or the checkpoint.bin of a training run, quantised as it would ship;
         the base model that ships unless told
Mistakes are reported in one line on standard error, exit status 2.`;

interface Options {
  mode: Mode;
  json: boolean;
  model: string | undefined;
}

/** What each command takes besides options, in words. */
const OPERANDS: Readonly<Record<string, string>> = { cloze: 'one file', logits: 'one text, in quotes', pairs: 'one file', suites: '' };

const COMMANDS: Readonly<Record<string, (operand: string, options: Options) => Promise<void>>> = { cloze, logits, pairs, suites };

await runCommand('eval', async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mode: { type: 'string', default: 'masked' },
      json: { type: 'boolean', default: false },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [name, ...operands] = positionals;
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(Object.keys(COMMANDS));
  if (positionals.length === 0) throw new UsageError(`say what to measure, ${names}; --help tells more`);
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command "${name}", only ${names}`);
  if (operands.length !== (OPERANDS[name] ? 1 : 0)) throw new UsageError(`${name} takes ${OPERANDS[name] || 'no file'}`);
  await COMMANDS[name](operands[0] ?? '', { mode: modeNamed(values.mode), json: values.json, model: values.model });
});

async function cloze(file: string, { mode, json, model: path }: Options): Promise<void> {
  const items = parseCloze(readInput(file).toString(), file);
  const model = await open(path);
  const report = evaluateCloze(model, items, mode);
  console.log(json ? JSON.stringify(report) : `${title(model, mode)}\n\n${clozeTable(report)}`);
}

async function logits(text: string, { mode, json, model: path }: Options): Promise<void> {
  const model = await open(path);
  const { cut, ...report } = textLogits(model, text, mode);
  if (cut)
    console.error(`eval: the text is longer than the model's context of ${model.stored.config.context} tokens; its far ends were not read`);
  console.log(json ? JSON.stringify(report) : `${title(model, mode)}\n\n${logitsTable(report, model)}`);
}

async function pairs(file: string, { json, model: path }: Options): Promise<void> {
  const items = parsePairs(readInput(file).toString(), file);
  const model = await open(path);
  const report = evaluatePairs(items, (text) => finish(model.score(text)).logProbability);
  if (json) {
    console.log(JSON.stringify(report));
    return;
  }
  const rows = [...Object.entries(report.byKind), ['all', report] as const];
  console.log(rows.map(([kind, { items, accuracy }]) => `${kind.padEnd(16)}${items}  ${(100 * accuracy).toFixed(1)} %`).join('\n'));
}

async function suites(_: string, { json, model: path }: Options): Promise<void> {
  const model = await open(path);
  const report = evaluateSuites(model, buildCorpus(base, model.stored.vocabulary));
  console.log(JSON.stringify(report, null, json ? 0 : 2));
}

async function open(path: string | undefined): Promise<LanguageModel> {
  return new LanguageModel(path === undefined ? await shippedBase() : modelAt(path));
}

function title(model: LanguageModel, mode: Mode): string {
  return `${model.stored.name} ${model.stored.fingerprint}, mode ${mode}`;
}

function modeNamed(name: string): Mode {
  const mode = MODES.find((known) => known === name);
  if (!mode) throw new UsageError(`there is no mode "${name}", only ${MODES.join(' and ')}`);
  return mode;
}
