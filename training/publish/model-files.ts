/** Writing what ships to src/models/: modules with numbers in base64, cards as code and as text. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format } from 'prettier';

const FOLDER = new URL('../../src/models/', import.meta.url);
const STYLE = { singleQuote: true, printWidth: 140 };

/**
 * Writes `<name>.ts`, which exports the bytes of a file in base64.
 * @param what What is exported: `weights`, `delta` …
 * @returns the size of the module in bytes, compressed by brotli: what is meant by size everywhere here.
 */
export function writeNumbers(name: string, what: string, file: Uint8Array): number {
  const module = `// Made by npm run train: a file of src/engine/files/tensor-file.ts in base64.\nexport const ${what}: string =\n  '${Buffer.from(file).toString('base64')}';\n`;
  writeFileSync(new URL(`${name}.ts`, FOLDER), module);
  return brotliCompressSync(module).length;
}

/** Writes `<name>.card.ts`, which exports `<name>Card` of a type from the file `<kind>.ts` beside it. */
export async function writeCard(name: string, type: string, kind: string, card: object): Promise<void> {
  const code = `// Made by npm run train.\nimport type { ${type} } from './${kind}.js';\n\nexport const ${name}Card: ${type} = ${JSON.stringify(card)};\n`;
  writeFileSync(new URL(`${name}.card.ts`, FOLDER), await format(code, { ...STYLE, parser: 'typescript' }));
}

export async function writeCardInFull(name: string, markdown: string): Promise<void> {
  writeFileSync(new URL(`${name}.md`, FOLDER), await format(markdown, { ...STYLE, parser: 'markdown' }));
}
