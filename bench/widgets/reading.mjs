/** What a reader of an article with widgets feels. */
import { openTab } from './tab.mjs';

/**
 * Loads a page, plays in its first widget and its last, and scrolls from one to the other.
 *
 * @returns {Promise<{ longest: Record<'load' | 'predict' | 'teach' | 'scroll', number>, shifts: Record<'load' | 'scroll', number>, heap: number }>}
 *   The longest task of each act in ms, 0 when none was over 50; layout shift; bytes of heap at the end.
 */
export async function readPage(browser, url, slow = 1) {
  const tab = await openTab(browser, url, { slow, watched: true });
  const felt = await tab.evaluate('reader.read()');
  const heap = await tab.heap();
  await tab.close();
  return { ...felt, heap };
}
