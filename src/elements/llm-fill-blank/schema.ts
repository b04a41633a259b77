/** What a file for `<llm-fill-blank src="…">` looks like. */
import * as v from 'valibot';
import { atLeastOne, contentFile, exerciseAttributes, text } from '../../content/schema-parts.js';
import type { FillBlankItem } from './item.js';

const item: v.GenericSchema<FillBlankItem> = v.strictObject({
  sentence: v.pipe(v.string(), v.regex(/_{3,}/, 'a sentence with ___ where the word is missing')),
  answer: text,
  accept: v.exactOptional(v.array(text)),
  choices: v.exactOptional(v.array(text)),
});

export const schema = contentFile(
  { ...exerciseAttributes, mode: v.picklist(['masked', 'next', 'both']), scoring: v.picklist(['part', 'match']) },
  atLeastOne(item),
);
