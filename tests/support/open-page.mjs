import { watchPage } from './watch-page.mjs';

/**
 * Opens a page, and waits until it has loaded all that it asks for at its start.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, problems: string[], requests: string[] }>} `problems` and `requests` as in watchPage.
 */
export async function openPage(browser, url, options) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const seen = watchPage(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, ...seen };
}
