/** Plays one play from its opening on, and takes down what came of every act. */
import { PLAYS } from './plays.mjs';
import { Stage } from './stage.mjs';

/**
 * @param {string} id Of a play, which is its element's.
 * @param {{ browser: import('playwright-core').Browser, url: string, pictures?: string }} means
 * @returns {Promise<object[]>} One entry an act.
 */
export async function play(id, means) {
  const stage = new Stage({ ...means, id });
  const record = [];
  try {
    for (const [name, act] of [['open', (one) => one.open()], ...PLAYS[id]]) {
      try {
        await act(stage);
        record.push(await stage.record(name));
        await stage.picture(record.length, name);
      } catch (error) {
        throw new Error(`${id}, act ${record.length + 1}, “${name}”: ${error.message}`, { cause: error });
      }
    }
  } finally {
    await stage.close();
  }
  return record;
}
