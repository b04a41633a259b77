/**
 * `npm run build:kernels`: compiles the kernels (AssemblyScript → WebAssembly) and writes them as text into a module,
 * as many hosts cannot fetch a .wasm. In hexadecimal digits it travels smaller than in base64, where repeated bytes
 * rarely look alike: 3.1 KB instead of 4.1 with brotli. The module is committed, so that nobody else needs the compiler.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('./assembly', import.meta.url));
const target = new URL('./kernels.wasm.ts', import.meta.url);

/** The module as it should be. */
export async function kernelsModule() {
  let bytes;
  const { error, stderr } = await asc.main(
    [
      'index.ts',
      '--baseDir',
      folder,
      '--outFile',
      'kernels.wasm',
      '--runtime',
      'stub',
      '-O3',
      '--shrinkLevel',
      '1',
      '--noAssert',
      '--importMemory',
      '--enable',
      'simd',
    ],
    { writeFile: (_name, contents) => void (bytes = contents) },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return `/** Written by \`npm run build:kernels\` from assembly/: WebAssembly, two digits a byte. */
export const kernels =
  '${Buffer.from(bytes).toString('hex')}';
`;
}

export const committedModule = () => readFileSync(target, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await kernelsModule());
