/** What a file for `<llm-pipeline src="…">` looks like. */
import * as v from 'valibot';
import { atLeastOne, contentFile, richText, stage, text } from '../../content/schema-parts.js';
import type { PipelineStop } from './stop.js';

const stop: v.GenericSchema<PipelineStop> = v.strictObject({
  name: v.exactOptional(text),
  title: v.exactOptional(richText),
  short: v.exactOptional(richText),
  text: v.exactOptional(v.union([v.string(), v.array(richText)])),
  stage: v.exactOptional(stage),
  link: v.exactOptional(v.strictObject({ href: text, text: v.exactOptional(richText) })),
  branches: v.exactOptional(v.array(v.lazy(() => stop))),
});

export const schema = contentFile({ open: v.string() }, atLeastOne(stop));
