/** Starts WebKitGTK's WebDriver on a screen of its own, and talks to it. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Sends one WebDriver command and returns its value. */
async function call(method, url, body) {
  const init = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...init });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(url) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call('GET', `${url}/status`);
    } catch (error) {
      if (attempt > 50) throw error;
      await sleep(100);
    }
  }
}

/** @returns {Promise<{ url: string, stop: () => void }>} */
export async function startWebKit() {
  const processes = [];
  const stop = () => {
    for (const child of processes.reverse()) child.kill();
  };
  process.on('exit', stop);

  const display = `:${90 + (process.pid % 900)}`;
  processes.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
  await sleep(800);

  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const env = { ...process.env, DISPLAY: display, HOME: home };
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));

  const url = `http://127.0.0.1:${port}`;
  await untilReady(url);
  return { url, stop };
}

/** Opens a window. */
export async function connect(url) {
  const { sessionId, capabilities } = await call('POST', `${url}/session`, { capabilities: { alwaysMatch: {} } });
  return {
    version: capabilities.browserVersion,
    send: (method, path, body) => call(method, `${url}/session/${sessionId}${path}`, body),
  };
}
