/** What a file for `<llm-quiz src="…">` looks like. */
import * as v from 'valibot';
import { atLeastOne, contentFile, exerciseAttributes, richText, text } from '../../content/schema-parts.js';
import type { QuizItem } from './question.js';

const option = v.strictObject({
  text: richText,
  explanation: v.exactOptional(richText),
  right: v.exactOptional(v.boolean()),
  misconception: v.exactOptional(richText),
});

const idea = v.strictObject({
  text: richText,
  accept: v.exactOptional(v.array(text)),
  explanation: v.exactOptional(richText),
});

const item: v.GenericSchema<QuizItem> = v.strictObject({
  question: richText,
  id: v.exactOptional(text),
  kind: v.exactOptional(v.picklist(['one', 'many', 'text'])),
  context: v.exactOptional(richText),
  options: v.exactOptional(v.array(option)),
  ideas: v.exactOptional(v.array(idea)),
  more: v.exactOptional(richText),
});

const whole = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number from 0'));

export const schema = contentFile(
  {
    ...exerciseAttributes,
    feedback: v.picklist(['at-once', 'at-the-end', 'never']),
    attempts: whole,
    shuffle: v.picklist(['none', 'options', 'questions', 'all']),
    seed: v.string(),
    all: v.boolean(),
    'grade-text': v.picklist(['', 'self']),
  },
  atLeastOne(item),
);
