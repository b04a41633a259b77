/** What the schemas of content files are made of. Loaded with them, where a page uses `src`. */
import * as v from 'valibot';
import { RICH_TAGS, type RichNode, type RichTextValue } from './rich-text.js';

/** A text with something in it. */
export const text = v.pipe(v.string(), v.regex(/\S/, 'a text that is not empty'));

/** A text, or texts and nodes such as `{ "em": "cat" }`. */
export const richText: v.GenericSchema<RichTextValue> = v.union(
  [v.string(), v.array(v.union([v.string(), v.lazy(() => richNode)]))],
  'a text, or a list of texts and tags',
);

const tag = v.exactOptional(v.lazy(() => richText));
const richNode: v.GenericSchema<RichNode> = v.strictObject({
  ...v.entriesFromList(RICH_TAGS, tag),
  href: v.exactOptional(v.string()),
});

export const stage = v.picklist(['base', 'sft', 'rlhf']);

/** Attributes that every element with a score has. */
export const exerciseAttributes = { disabled: v.boolean(), readonly: v.boolean(), name: v.string() };

/** A whole file. Attributes may all be left out. */
export function contentFile<const Attributes extends v.ObjectEntries, Items extends v.GenericSchema>(attributes: Attributes, items: Items) {
  return v.strictObject({
    $schema: v.exactOptional(v.string()),
    attributes: v.exactOptional(v.partial(v.strictObject(attributes))),
    items,
  });
}

export function atLeastOne<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.minLength(1, 'a list with something in it'));
}
