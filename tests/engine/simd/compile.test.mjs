/** The kernels that are committed are the ones that their source compiles to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { committedModule, kernelsModule } from '../../../src/engine/simd/compile.mjs';

describe('the compiled kernels', () => {
  it('are what the compiler makes of their source, to the last character', async () => {
    const compiled = await kernelsModule();
    assert.ok(compiled === committedModule(), 'run `npm run build:kernels` and commit what it writes');
  });

  it('are the same each time', async () => {
    assert.equal(await kernelsModule(), await kernelsModule());
  });
});
