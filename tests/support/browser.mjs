/** The browser of the page tests: a Chromium that talks to nobody but our own servers. */
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** Also used by web-test-runner.config.mjs. */
export const chromiumArgs = [
  '--no-sandbox', // needed as root and in containers; the tests open our own pages only
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser() {
  return chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
}
