/** A static server, for the demo and for the tests. */
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A folder asked for without its last slash would break the relative addresses of its page. */
function isFolder(folder, pathname) {
  return (
    !pathname.endsWith('/') && (statSync(join(folder, decodeURIComponent(pathname)), { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}

/**
 * Serves a folder until closed.
 *
 * @param {string} folder
 * @param {object} [options]
 * @param {boolean} [options.cors] Lets pages of other origins load modules from here.
 * @param {Record<string, string>} [options.headers] Sent with every answer.
 * @param {Record<string, string>} [options.pages] Pathname → HTML, for pages that are in no file.
 * @param {string} [options.host]
 * @param {number} [options.port] Any free one unless given.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` has no last slash.
 */
export async function serve(folder, { cors = false, headers = {}, pages = {}, host = '127.0.0.1', port = 0 } = {}) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');

    if (Object.hasOwn(pages, pathname)) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pages[pathname]);
    } else if (isFolder(folder, pathname)) {
      response.writeHead(302, { Location: `${pathname}/${search}` }).end();
    } else {
      files(request, response, () => response.writeHead(404).end('Not found'));
    }
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const actual = server.address().port;
  return {
    url: `http://localhost:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
