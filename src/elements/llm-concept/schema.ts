/** What a file for `<llm-concept src="…">` looks like. */
import * as v from 'valibot';
import { contentFile, richText, stage } from '../../content/schema-parts.js';
import { IDEAS, type ConceptContent } from './concept.js';

const idea: v.GenericSchema<ConceptContent> = v.strictObject({
  title: richText,
  short: v.exactOptional(richText),
  analogy: richText,
  happens: richText,
  result: richText,
});

export const schema = contentFile({ idea: v.picklist(IDEAS), open: v.boolean(), stage }, v.strictTuple([idea]));
