import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSafetensors } from '../oracle/safetensors.mjs';
import { exportModels } from '../../training/export.ts';
import { runScript } from '../support/run-script.mjs';

const folder = mkdtempSync(join(tmpdir(), 'llm-widgets-export-'));
after(() => rmSync(folder, { recursive: true }));

describe('export --format safetensors', () => {
  const out = join(folder, 'made', 'here');
  let config;
  let weights;

  before(async () => {
    const { status, stdout, stderr } = await runScript('export', ['--format', 'safetensors', '--out', out]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      stdout.trim().split('\n').sort(),
      readdirSync(out)
        .map((file) => join(out, file))
        .sort(),
    );
    config = JSON.parse(readFileSync(join(out, 'base.config.json'), 'utf8'));
    weights = readSafetensors(readFileSync(join(out, 'base.safetensors')));
  });

  it('names format, model and fingerprint in the file', () => {
    assert.deepEqual(weights.metadata, { format: 'pt', name: 'base', fingerprint: config.fingerprint });
    assert.match(config.fingerprint, /^[0-9a-f]{16}$/);
  });

  it('writes as many weights as the model has, all finite', () => {
    const all = Object.values(weights.tensors).flatMap(({ values }) => values);
    assert.equal(all.length, config.parameters);
    assert.ok(all.every(Number.isFinite));
    for (const [name, { shape, values }] of Object.entries(weights.tensors)) {
      assert.equal(
        values.length,
        shape.reduce((product, n) => product * n, 1),
        name,
      );
    }
    assert.deepEqual(weights.tensors.embedding.shape, [config.vocab_size, config.hidden_size]);
  });

  it('starts the numbers at a multiple of eight bytes', () => {
    assert.equal(readFileSync(join(out, 'base.safetensors')).readBigUInt64LE(0) % 8n, 0n);
  });

  it('lists every token by its id', () => {
    const { tokens } = config.tokenizer;
    assert.deepEqual(
      tokens.map(({ id }) => id),
      [...Array(config.vocab_size).keys()],
    );
    assert.equal(tokens[config.bos_token_id].text, '<start>');
    assert.equal(tokens[config.mask_token_id].text, '<mask>');
    assert.equal(tokens.filter(({ kind }) => kind === 'byte').length, 256);
    assert.deepEqual(new Set(tokens.map(({ kind }) => kind)), new Set(['special', 'byte', 'word', 'start', 'continuation']));
  });
});

describe('export on wrong input says so in one line', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const [args, message] of [
    [['--format', 'onnx', '--out', folder], 'there is no format "onnx", only safetensors'],
    [['--out', folder], 'say which format'],
    [['--format', 'safetensors'], 'say where to write with --out DIR'],
    [['--format', 'safetensors', '--out', file], '--out: '],
    [['--format', 'safetensors', '--out', folder, '--model', file], `${file}: Weights file: `],
  ]) {
    it(message.replaceAll(folder, 'FOLDER'), () =>
      assert.rejects(exportModels(args), ({ message: told }) => told.startsWith(message) && !told.includes('\n')),
    );
  }

  it('writes it on standard error, and exits with 2', async () => {
    const { status, stdout, stderr } = await runScript('export', ['--out', folder]);
    assert.equal(stdout, '');
    assert.match(stderr, /^export: say which format[^\n]+\n$/);
    assert.equal(status, 2);
  });
});
