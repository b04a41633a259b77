/** What the three builds hold. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const javaScript = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));

/** The end of a model's base64, which no other file has by chance; it may begin with many zeros. */
const piece = (source) => source.match(/[A-Za-z0-9+/]{5000,}/)?.[0].slice(-100);
const models = readdirSync('src/models').filter((name) => name.endsWith('.ts') && !/card\.ts$/.test(name));

describe('dist', () => {
  for (const model of models) {
    it(`holds the weights of ${model} once in each build, not again in the worker`, () => {
      const weights = piece(read(`src/models/${model}`));
      assert.ok(weights, 'no long base64 string');
      // No element asks for the stages after the base yet, so the one classic script has none of them.
      assert.equal(read('dist/embed.js').split(weights).length - 1, model === 'base.ts' ? 1 : 0, 'dist/embed.js');
      const holders = javaScript('dist').filter((name) => name !== 'embed.js' && read(`dist/${name}`).includes(weights));
      assert.equal(holders.filter((name) => !name.startsWith('npm')).length, 1, holders.join());
      assert.equal(holders.filter((name) => name.startsWith('npm')).length, 1, holders.join());
    });
  }

  it('says nothing of the computer that built it', () => {
    for (const name of javaScript('dist')) assert.ok(!read(`dist/${name}`).includes(process.cwd()), name);
  });

  it('is self-contained for script tags: no import by name', () => {
    for (const name of javaScript('dist').filter((file) => !file.startsWith('npm'))) {
      assert.doesNotMatch(read(`dist/${name}`), /(?:^|[;}])(?:import|export)[^;'"]*?from\s*["'](?![./])/, name);
    }
  });

  it('has types for every entry', () => {
    for (const tag of readdirSync('src/elements').filter((name) => !name.endsWith('.ts'))) {
      assert.ok(existsSync(`dist/npm/elements/${tag}/${tag}.d.ts`), tag);
    }
    for (const entry of ['index', 'headless/index']) assert.ok(existsSync(`dist/npm/${entry}.d.ts`), entry);
  });

  it('repeats no weights in the types', () => {
    for (const name of readdirSync('dist/npm', { recursive: true }).filter((file) => file.endsWith('.d.ts'))) {
      assert.ok(statSync(`dist/npm/${name}`).size < 100_000, `${name}: annotate the constant as string`);
    }
  });
});
