/** What a file for `<llm-lesson src="…">` looks like: each element in it looks as in a file of its own. */
import * as v from 'valibot';
import { atLeastOne, contentFile, richText } from '../../content/schema-parts.js';
import { schema as concept } from '../llm-concept/schema.js';
import { schema as fillBlank } from '../llm-fill-blank/schema.js';
import { schema as pipeline } from '../llm-pipeline/schema.js';
import { schema as preferencePair } from '../llm-preference-pair/schema.js';
import { schema as quiz } from '../llm-quiz/schema.js';
import { schema as stageOrder } from '../llm-stage-order/schema.js';
import type { LessonItem } from './lesson-items.js';

type FileSchema = typeof concept | typeof fillBlank | typeof pipeline | typeof preferencePair | typeof quiz | typeof stageOrder;

/** `id`, `data-weight` and `src` mean something only in a lesson. */
function element<Tag extends string>(tag: Tag, { entries }: FileSchema) {
  const attributes = v.strictObject({
    ...entries.attributes.wrapped.entries,
    id: v.exactOptional(v.string()),
    src: v.exactOptional(v.string()),
    'data-weight': v.exactOptional(v.pipe(v.number(), v.minValue(0, 'a number from 0'))),
  });
  return v.strictObject({ tag: v.literal(tag), attributes: v.exactOptional(attributes), items: v.exactOptional(entries.items) });
}

const prose = v.union([
  v.string(),
  ...(['h2', 'h3', 'h4', 'p', 'blockquote'] as const).map((tag) => v.strictObject({ [tag]: richText })),
  ...(['ul', 'ol'] as const).map((tag) => v.strictObject({ [tag]: v.array(richText) })),
]);

const item = v.union([
  v.variant('tag', [
    element('llm-fill-blank', fillBlank),
    element('llm-preference-pair', preferencePair),
    element('llm-stage-order', stageOrder),
    element('llm-quiz', quiz),
    element('llm-concept', concept),
    element('llm-pipeline', pipeline),
  ]),
  prose,
]) as v.GenericSchema<LessonItem>;

export const schema = contentFile({ 'no-store': v.boolean(), store: v.string() }, atLeastOne(item));
