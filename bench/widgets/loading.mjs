/** What a page costs until nothing more comes of its loading. */
import { openTab } from './tab.mjs';

const SETTLED = 1000; // ms after the load event

/** @returns {Promise<{ script: number, task: number, heap: number }>} ms of script and of all tasks on the main thread; bytes of heap. */
export async function loadPage(browser, url) {
  const tab = await openTab(browser, url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const { ScriptDuration, TaskDuration } = await tab.metrics();
  const heap = await tab.heap();
  await tab.close();
  return { script: 1000 * ScriptDuration, task: 1000 * TaskDuration, heap };
}
