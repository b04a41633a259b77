/**
 * Plays one blank as a learner would: picks the first choice and waits for the model's bars.
 * Playwright's selectors reach into open shadow roots.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} How many bars there are.
 */
export async function playOneBlank(page) {
  const game = page.locator('llm-fill-blank').first();
  await game.locator('[part~=choice]').first().click({ timeout: 10_000 });
  const bars = game.locator('[part~=bars] [part~=bar]');
  await bars.first().waitFor({ timeout: 20_000 });
  return bars.count();
}
