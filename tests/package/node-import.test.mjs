/** Servers and build tools import the package too: no entry may need a browser to be imported. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements').filter((name) => !name.endsWith('.ts'));
const modules = Object.entries(exports)
  .filter(([, target]) => target.default)
  .flatMap(([name]) => (name.includes('*') ? tags.map((tag) => name.replace('*', tag)) : [name]))
  .map((name) => name.replace('.', 'llm-widgets'));

/** Runs a module in a Node of its own, where nothing has been imported before. */
const node = (source) => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', source]);

describe('in plain Node', () => {
  for (const name of modules) {
    it(`${name} can be imported`, async () => {
      const { stdout, stderr } = await node(`await import('${name}')`);
      assert.equal(stdout + stderr, '');
    });
  }

  for (const file of ['define', 'version']) {
    it(`dist/npm/${file}.js can be imported without lit`, () => node(`await import('./dist/npm/${file}.js')`));
  }

  it('the model predicts', async () => {
    const { stdout } = await node(`
      import { loadModel } from 'llm-widgets/engine';
      const model = await loadModel();
      console.log(JSON.stringify(await model.predictBlank('The cat sat on the ___.')));
    `);
    assert.match(stdout, /"[a-z]+"/);
  });
});
