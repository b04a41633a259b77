/**
 * Plays, and writes down what happens: `node tests/recordings/record.mjs [--pictures FOLDER] [--states] [PLAY …]`, all plays unless some are
 * named. With a folder it takes pictures of every act and leaves the recordings as they are; with `--states` it also writes states.json anew.
 * Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { play } from './play.mjs';
import { PLAYS } from './plays.mjs';
import { write } from './recording.mjs';
import { serveStage } from './stage.mjs';
import { keepStates } from './states.mjs';

const {
  values: { pictures, states },
  positionals,
} = parseArgs({ options: { pictures: { type: 'string' }, states: { type: 'boolean' } }, allowPositionals: true });

const site = await serveStage();
const browser = await launchBrowser();
try {
  for (const id of positionals.length > 0 ? positionals : Object.keys(PLAYS)) {
    const record = await play(id, { browser, url: site.url, pictures });
    if (!pictures) write(id, record);
    console.log(`${id}: ${record.length} acts`);
  }
  if (states) await keepStates(browser, site.url);
} finally {
  await browser.close();
  await site.close();
}
