/** The tiny internet in tokens: what training draws its stretches of text from. */
import { Tokenizer } from '../../src/engine/text/tokenizer.js';
import { countWords, trainVocabulary } from '../../src/engine/text/train-vocabulary.js';
import { Vocabulary, type VocabularyLists } from '../../src/engine/text/vocabulary.js';
import type { TrainingConfig } from '../config/base.js';
import { tinyInternet } from '../data/tiny-internet/index.js';
import { evaluationItems } from '../measures/read-items.js';

/** Tokens of many documents, one after another, in memory that threads share. */
export interface TokenizedCorpus {
  tokens: Uint16Array;
  /** Where each sentence starts in `tokens`. */
  sentences: Uint32Array;
  /** Where the document of each sentence ends. */
  documentEnds: Uint32Array;
  characters: number;
}

export interface Corpus {
  vocabulary: VocabularyLists;
  training: TokenizedCorpus;
  /** Documents that no training step sees. */
  heldOut: string[];
  /** How many documents were left out because an evaluation item occurs in them. */
  dropped: number;
}

/** Writes the corpus without the items of training/suites/, chooses the vocabulary from its training part (or takes the one given) and tokenises that part. */
export function buildCorpus({ seed, corpus, pieces, model }: TrainingConfig, vocabulary?: VocabularyLists): Corpus {
  const training: string[] = [];
  const heldOut: string[] = [];
  const items = evaluationItems();
  let characters = 0;
  let written = 0;
  let dropped = 0;
  for (const { text } of tinyInternet(seed)) {
    if (items.foundIn(text)) {
      dropped++;
      continue;
    }
    if (++written % corpus.heldOutEvery === 0) heldOut.push(text);
    else training.push(text);
    characters += text.length;
    if (characters >= corpus.characters) break;
  }
  const lists = vocabulary ?? trainVocabulary(countWords(training), { size: model.vocabulary, pieces });
  return { vocabulary: lists, training: tokenize(training, new Tokenizer(new Vocabulary(lists))), heldOut, dropped };
}

function tokenize(documents: readonly string[], tokenizer: Tokenizer): TokenizedCorpus {
  const tokens: number[] = [];
  const sentences: number[] = [];
  const documentEnds: number[] = [];
  let characters = 0;
  for (const text of documents) {
    const ids = tokenizer.encode(text);
    const starts = sentenceStarts(ids, tokenizer.vocabulary);
    for (const start of starts) {
      sentences.push(tokens.length + start);
      documentEnds.push(tokens.length + ids.length);
    }
    for (const id of ids) tokens.push(id);
    characters += text.length;
  }
  return {
    tokens: shared(Uint16Array, tokens),
    sentences: shared(Uint32Array, sentences),
    documentEnds: shared(Uint32Array, documentEnds),
    characters,
  };
}

/** Where sentences start: the first word after a full stop, question mark, exclamation mark or line break. */
function sentenceStarts(ids: readonly number[], vocabulary: Vocabulary): number[] {
  const starts: number[] = [];
  let due = true;
  for (const [i, id] of ids.entries()) {
    const kind = vocabulary.kind(id);
    if (kind === 'byte') {
      if ('.?!\n'.includes(String.fromCharCode(vocabulary.byteOf(id)))) due = true;
    } else if (due && kind !== 'continuation') {
      starts.push(i);
      due = false;
    }
  }
  return starts;
}

function shared<A extends Uint16Array | Uint32Array>(
  type: { new (buffer: SharedArrayBuffer): A; BYTES_PER_ELEMENT: number },
  values: readonly number[],
): A {
  const array = new type(new SharedArrayBuffer(values.length * type.BYTES_PER_ELEMENT));
  array.set(values);
  return array;
}
