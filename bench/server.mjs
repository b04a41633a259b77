/**
 * A static host: every file compressed once and sent so. What was compressed is kept from run to run, as a host's
 * files are.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli's quality, 11 at most: for code it pays to look long, weights are noise and get no smaller. */
const CODE = 11;
const WEIGHTS = 5;

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/**
 * @param {string} kept Folder for compressed files.
 * @param {Record<string, string>} folders How some pathnames begin → how the path of the file does.
 */
export async function serveCompressed(kept, folders) {
  mkdirSync(kept, { recursive: true });
  const contents = new Map(); // pathname → what makes its content
  const files = new Map(); //    pathname → { body, type }, once asked for
  let sent = []; //              { pathname, bytes } of each answer
  const find = (pathname) => {
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    const path = prefix && folders[prefix] + pathname.slice(prefix.length);
    const content = contents.get(pathname)?.() ?? (path && existsSync(path) && readFileSync(path));
    if (!content) return undefined;
    const type = TYPES[extname(pathname)];
    return { body: compressed(kept, content, type ? CODE : WEIGHTS), type: type ?? 'application/octet-stream' };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!files.has(pathname)) files.set(pathname, find(pathname));
    const file = files.get(pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'br',
      'Content-Length': file.body.length,
      'Cache-Control': 'no-store',
    });
    response.end(file.body);
    sent.push({ pathname, bytes: file.body.length });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    /** Serves what `make` returns, made when it is asked for. */
    put: (pathname, make) => void contents.set(pathname, make),
    /** What was sent since this was asked last. */
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function compressed(kept, content, quality) {
  const path = join(kept, `${createHash('sha256').update(content).digest('hex').slice(0, 24)}-${quality}.br`);
  if (existsSync(path)) return readFileSync(path);
  const body = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  writeFileSync(path, body);
  return body;
}
