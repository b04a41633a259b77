/** `node --import tsx training/scan.ts`: could it be read aloud in a classroom? See HELP. */
import { parseArgs } from 'node:util';
import { LanguageModel } from '../src/engine/language-model.js';
import { numberOf, runCommand } from './command-line.js';
import { answers } from './data/answers/index.js';
import { preferences, requests } from './data/preferences/index.js';
import { tinyInternet } from './data/tiny-internet/index.js';
import { replyTo } from './measures/replies.js';
import { scan, type ScanReport } from './measures/scan.js';
import { stageModel } from './publish/stored-models.js';
import { UsageError } from './usage-error.js';

const HELP = `Looks for what could not be read aloud in a classroom.

node --import tsx training/scan.ts --stage base|sft|rlhf [--samples 10000] [--seed 1] [--json]
    In texts of a model that ships, of 40 tokens at most: the base writes without a prompt at temperature 1, the others reply to
    requests as in training/data/preferences, harmful ones among them, at temperature 0.7.

node --import tsx training/scan.ts --corpus MB [--seed 1] [--json]
    In the data that the models learn from: so many megabytes of the tiny internet, and of answers and preferences as much together.

JSON: { texts, characters, found, finds }, found the texts with a find, each find { find, count, examples }; for --corpus one such
report under each of corpus, answers, preferences.
Exit status 1 when there are finds, 2 for mistakes, which are reported in one line on standard error.`;

const PROMPTED = ['sft', 'rlhf'] as const;
const MAX_TOKENS = 40;

await runCommand('scan', async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      stage: { type: 'string' },
      corpus: { type: 'string' },
      samples: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if ((values.stage === undefined) === (values.corpus === undefined)) throw new UsageError('say what to scan: --stage or --corpus');
  const seed = numberOf('seed', values.seed);
  const reports =
    values.corpus === undefined
      ? { [String(values.stage)]: scan(await samplesOf(String(values.stage), numberOf('samples', values.samples), seed)) }
      : dataReports(1e6 * numberOf('corpus', values.corpus), seed);
  if (values.json) console.log(JSON.stringify(values.corpus === undefined ? Object.values(reports)[0] : reports));
  else for (const [name, report] of Object.entries(reports)) console.log(table(name, report));
  if (Object.values(reports).some(({ found }) => found > 0)) process.exitCode = 1;
});

async function samplesOf(stage: string, count: number, seed: number): Promise<Iterable<string>> {
  const prompted = PROMPTED.find((name) => name === stage);
  if (!prompted && stage !== 'base') throw new UsageError(`there is no stage "${stage}", only base, ${PROMPTED.join(' and ')}`);
  return writtenBy(new LanguageModel(await stageModel(prompted ?? 'base')), prompted !== undefined, count, seed);
}

function* writtenBy(model: LanguageModel, chat: boolean, count: number, seed: number): Generator<string> {
  const prompts = requests(seed);
  for (let i = 0; i < count; i++) {
    const prompt = chat ? prompts.next().value.prompt : '';
    yield replyTo(model, prompt, { chat, seed: seed + i, temperature: chat ? 0.7 : 1, maxTokens: MAX_TOKENS }).reply;
  }
}

function dataReports(characters: number, seed: number): Record<string, ScanReport> {
  return {
    corpus: scan(upTo(characters, tinyInternet(seed), ({ text }) => text)),
    answers: scan(upTo(characters / 2, answers(seed), ({ question, answer }) => `${question}\n${answer}`)),
    preferences: scan(upTo(characters / 2, preferences(seed), ({ prompt, chosen, rejected }) => `${prompt}\n${chosen}\n${rejected}`)),
  };
}

function* upTo<T>(characters: number, items: Iterable<T>, textOf: (item: T) => string): Generator<string> {
  let left = characters;
  for (const item of items) {
    const text = textOf(item);
    yield text;
    left -= text.length;
    if (left <= 0) return;
  }
}

function table(name: string, { texts, characters, found, finds }: ScanReport): string {
  const lines = finds.map(
    ({ find, count, examples }) => `  ${find.padEnd(20)}${String(count).padStart(6)}  ${excerpt(examples[0] ?? '', find)}`,
  );
  return [`${name}: ${texts} texts, ${characters} characters, ${found} texts with a find`, ...lines].join('\n');
}

/** The text around a find. */
function excerpt(text: string, find: string): string {
  const line = text.replace(/\s+/g, ' ');
  const at = line.toLowerCase().indexOf(find);
  return line.slice(Math.max(0, at - 50), at + find.length + 50);
}
