/** Style: does what is written after an opening stay in its register? A classifier judges it without seeing the opening. */
import { Random } from '../../src/engine/random.js';
import type { Tokenizer } from '../../src/engine/text/tokenizer.js';
import { START } from '../../src/engine/text/vocabulary.js';
import type { Document } from '../data/tiny-internet/index.js';
import { accuracyReport, type Accuracy, type AccuracyReport } from './accuracy.js';
import type { NgramModel } from './ngram.js';
import { RegisterClassifier } from './register-classifier.js';
import { parseTable } from './table.js';

/**
 * The register of style.tsv that the documents of a generator are. Generators that mix registers (notes, scenes, pages, practice,
 * quizzes, calendars, letters that tell facts) are not here. Conversations stand with the speakers' names or in quotes, so
 * nothing in the tiny internet is a `chat` and no dialogue.
 */
export const REGISTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    encyclopedia: ['encyclopedia-home', 'encyclopedia-world'],
    story: ['story-home', 'story-world', 'everyday-story'],
    dialogue: ['dialogue-home', 'dialogue-world', 'fact-lesson'],
    forum: ['forum'],
    recipe: ['recipe'],
    review: ['review'],
    email: ['email'],
    news: ['news'],
    'how-to': ['how-to'],
    weather: ['weather-report'],
    diary: ['diary'],
    advert: ['advert'],
    poem: ['poem'],
    list: ['shopping-list'],
    rant: ['rant'],
    code: ['code'],
  }).flatMap(([register, generators]) => generators.map((generator) => [generator, register])),
);

/** What is written after an opening has so many tokens, or fewer where it ends by itself. */
export const CONTINUATION_TOKENS = 40;

export const TEMPERATURE = 0.7;

/** Where the checked part of a document begins: openings of style.tsv have about so many tokens. */
const OPENING_TOKENS = 15;

export interface StyleItem {
  opening: string;
  register: string;
}

/** Every opening; `\n` in one is a line break. */
export function parseStyle(text: string, file: string): StyleItem[] {
  return parseTable(text, file, ['opening', 'register']).map(({ columns: [opening, register] }) => ({
    opening: opening.replaceAll('\\n', '\n'),
    register,
  }));
}

export interface StyleDetail {
  opening: string;
  continuation: string;
  /** The register of the opening … */
  kind: string;
  /** … and that of the continuation, as the classifier sees it; null where nothing was written. */
  judged: string | null;
  right: boolean;
}

/** Tells registers apart; fitted on documents. */
export class StyleJudge {
  readonly #tokenizer: Tokenizer;
  readonly #classifier: RegisterClassifier;
  readonly #unseen: readonly (readonly [register: string, tokens: readonly number[]])[];

  /** All that it knows. */
  readonly registers: readonly string[];

  /**
   * @param documents Read until each register has enough; those of no register are passed over.
   * @param registers The register of each document by the name of its generator.
   * @param counts How many documents of each register to fit on, and how many to keep unseen.
   */
  constructor(
    documents: Iterable<Document>,
    tokenizer: Tokenizer,
    registers: ReadonlyMap<string, string> = REGISTERS,
    counts = { fit: 300, unseen: 50 },
  ) {
    this.#tokenizer = tokenizer;
    const enough = counts.fit + counts.unseen;
    const all = new Map([...registers.values()].map((register) => [register, [] as number[][]]));
    for (const { register: generator, text } of documents) {
      const found = all.get(registers.get(generator) ?? '');
      if (found && found.length < enough) found.push(this.#tokens(text));
      if ([...all.values()].every(({ length }) => length === enough)) break;
    }
    const fit = new Map([...all].map(([register, texts]) => [register, texts.slice(0, counts.fit)]));
    this.#classifier = new RegisterClassifier(fit, tokenizer.vocabulary.size);
    this.#unseen = [...all].flatMap(([register, texts]) => texts.slice(counts.fit).map((tokens) => [register, tokens] as const));
    this.registers = [...all.keys()];
  }

  /** The register of a text; null where there is nothing to judge. */
  judge(text: string): string | null {
    return this.#classifier.classify(this.#tokens(text)) ?? null;
  }

  /** How often it knows the register of an unseen document, of which it sees as much as of these texts, after what would be the opening. */
  accuracy(texts: readonly string[]): Accuracy {
    const lengths = texts.map((text) => this.#tokens(text).length);
    const details = this.#unseen.map(([kind, tokens], i) => {
      const seen = tokens.slice(OPENING_TOKENS, OPENING_TOKENS + lengths[i % lengths.length]);
      return { kind, right: this.#classifier.classify(seen) === kind };
    });
    const { items, accuracy } = accuracyReport(details);
    return { items, accuracy };
  }

  /** Without the markers of case and space: a continuation starts in mid-sentence, a document does not. */
  #tokens(text: string): number[] {
    const { vocabulary } = this.#tokenizer;
    return this.#tokenizer.encode(text).filter((id) => vocabulary.kind(id) !== 'special');
  }
}

export interface StyleReport extends AccuracyReport<StyleDetail> {
  /** What a blind guess would reach. */
  chance: number;
  /** What the judge itself reaches on unseen documents, cut to the lengths of the continuations. */
  judge: Accuracy;
}

/** @param writeOn Continues an opening; `index` is its number. Openings in a register that the judge does not know are left out. */
export function evaluateStyle(
  items: readonly StyleItem[],
  judge: StyleJudge,
  writeOn: (opening: string, index: number) => string,
): StyleReport {
  const known = items.filter(({ register }) => judge.registers.includes(register));
  const details = known.map(({ opening, register }, index): StyleDetail => {
    const continuation = writeOn(opening, index);
    const judged = judge.judge(continuation);
    return { opening, continuation, kind: register, judged, right: judged === register };
  });
  const continuations = details.map(({ continuation }) => continuation);
  return { ...accuracyReport(details), chance: 1 / judge.registers.length, judge: judge.accuracy(continuations) };
}

/** What an n-gram model writes after an opening, drawn as from the real one. */
export function ngramContinuation(ngrams: NgramModel, tokenizer: Tokenizer, opening: string, seed: number): string {
  const given = tokenizer.encode(opening);
  const random = new Random(seed);
  const ids = [...given];
  while (ids.length < given.length + CONTINUATION_TOKENS) {
    const id = ngrams.draw(ids, { temperature: TEMPERATURE }, random);
    if (id === START) break; // as with the model: here another text would begin
    ids.push(id);
  }
  return tokenizer.decode(ids.slice(given.length), given).trim();
}
