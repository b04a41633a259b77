/** What a file for `<llm-preference-pair src="…">` looks like. */
import * as v from 'valibot';
import { atLeastOne, contentFile, exerciseAttributes, richText } from '../../content/schema-parts.js';
import type { PreferencePairItem } from './pair.js';

const item: v.GenericSchema<PreferencePairItem> = v.strictObject({
  prompt: richText,
  replies: v.strictTuple([richText, richText]),
  better: v.exactOptional(v.picklist([1, 2])),
  why: v.exactOptional(richText),
});

export const schema = contentFile(
  { ...exerciseAttributes, scoring: v.picklist(['part', 'match']), view: v.picklist(['candy', 'real']) },
  atLeastOne(item),
);
