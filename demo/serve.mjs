/** `npm start`: builds, then serves the repository, so that the demo pages are what they look like: HTML files that load ../dist/. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from '../tests/support/serve.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const options = { host: process.env.HOST ?? '127.0.0.1', pages: { '/': '<meta http-equiv="refresh" content="0; url=/demo/lesson.html">' } };

function build() {
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync('npm run --silent build', { cwd: folder, shell: true, encoding: 'utf8' });
  if (status === 0) return; // the tools' small talk would hide the address
  console.error(stdout + stderr);
  process.exit(1);
}

/** The wished port, or a free one when it is taken. */
async function listen() {
  try {
    return await serve(folder, { ...options, port: Number(process.env.PORT ?? 8000) });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(folder, options);
  }
}

build();
const { url } = await listen();
console.log(`The lesson: ${url}/demo/lesson.html`);
console.log(`All exercises: ${url}/demo/`);
