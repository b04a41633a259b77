/** Writes the JSON Schema of each element's content file to `dist/schema/`, from what checks such files in the page. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

const FOLDER = 'dist/schema';

mkdirSync(FOLDER, { recursive: true });
for (const tag of readdirSync('src/elements').filter((name) => !name.endsWith('.ts'))) {
  const { schema } = (await import(`../src/elements/${tag}/schema.js`)) as { schema: GenericSchema };
  const json = { title: `The content of <${tag} src="…">`, ...toJsonSchema(schema) };
  writeFileSync(`${FOLDER}/${tag}.json`, `${JSON.stringify(json, null, 2)}\n`);
}
