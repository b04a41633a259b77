/**
 * Collects what a page does wrong and what it asks for, from now on.
 *
 * @param {import('playwright-core').Page} page
 * @returns {{ problems: string[], requests: string[] }} Both grow while the page lives. `problems`: console errors and warnings,
 *   uncaught errors, failed requests.
 */
export function watchPage(page) {
  const problems = [];
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('request', (request) => requests.push(request.url()));
  return { problems, requests };
}

/** The requests that leave the given origins; `data:` and `blob:` never leave the page. */
export function strangers(requests, ...origins) {
  return requests.filter((url) => /^https?:|^wss?:/.test(url) && !origins.includes(new URL(url).origin));
}
