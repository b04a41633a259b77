/** What a file for `<llm-stage-order src="…">` looks like. */
import * as v from 'valibot';
import { atLeastOne, contentFile, exerciseAttributes, richText, stage } from '../../content/schema-parts.js';
import type { StageOrderItem } from './entry.js';

const item: v.GenericSchema<StageOrderItem> = v.strictObject({
  text: richText,
  why: v.exactOptional(richText),
  tooEarly: v.exactOptional(richText),
  tooLate: v.exactOptional(richText),
  distractor: v.exactOptional(v.boolean()),
  stage: v.exactOptional(stage),
});

export const schema = contentFile(
  { ...exerciseAttributes, question: v.string(), seed: v.number(), attempts: v.pipe(v.number(), v.minValue(0, 'a number from 0')) },
  atLeastOne(item),
);
