/**
 * How wide a page is that has 320 px, where WCAG asks that nobody must scroll in two directions.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>}
 */
export async function widthAt320(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame); // observers of sizes have had their turn
    return document.documentElement.scrollWidth;
  });
}
