/** Whether anything stays behind of a widget that was opened and closed. */
import { openTab } from './tab.mjs';

const WARM_UP = 1000; // until all code that runs has been compiled as far as the browser will: that stays, once a page
const FEW = 100; //      for what else a moment needs

/**
 * @param {string[]} moments At which the widgets are removed; the first runs through most code, and warms up for all.
 * @returns {Promise<Record<string, number>>} Moment → the share by which the heap has grown after so many widgets came and went.
 */
export async function heapGrowth(browser, url, times, moments) {
  const tab = await openTab(browser, url, { watched: true });
  await tab.evaluate('reader.isReady()');
  await tab.evaluate(`reader.cycle(${WARM_UP}, '${moments[0]}')`);
  const growth = {};
  for (const when of moments) {
    await tab.evaluate(`reader.cycle(${FEW}, '${when}')`);
    const before = await tab.heap();
    await tab.evaluate(`reader.cycle(${times}, '${when}')`);
    growth[when] = (await tab.heap()) / before - 1;
  }
  await tab.close();
  return growth;
}
