/**
 * Runs the unit tests in WebKitGTK, through Debian's `webkitgtk-webdriver` and `xvfb`: no npm package brings a WebKit that needs no
 * download. To @web/test-runner-commands it poses as a Playwright page, so that sendKeys, sendMouse and setViewport just work.
 */
import { connect, startWebKit } from './webkit-driver.mjs';
import { WebKitPage } from './webkit-page.mjs';

export function webkitLauncher() {
  const urls = new Map(); // session id → address; WebKitGTK has one window, so there is one at a time
  let engine;
  let session;
  let page;
  let queue = Promise.resolve();

  /** One command after another, whatever happened to the one before. */
  const inTurn = (command) => (queue = queue.then(command, command));

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,

    async initialize() {
      engine = await startWebKit();
      session = await connect(engine.url);
      page = new WebKitPage(session);
      this.name = `WebKitGTK ${session.version}`;
    },

    startSession(id, url) {
      return inTurn(async () => {
        urls.set(id, url);
        await session.send('POST', '/url', { url });
      });
    },

    stopSession(id) {
      return inTurn(async () => {
        urls.delete(id);
        await session.send('POST', '/url', { url: 'about:blank' });
        return {};
      });
    },

    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => page,

    async stop() {
      await session?.send('DELETE', '').catch(() => {});
      engine?.stop();
    },
  };
}
