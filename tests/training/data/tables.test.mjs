/** The reader of tables: tab-separated, the first line names the columns. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTable } from '../../../training/data/tables.ts';

const lines = (...rows) => rows.map((cells) => cells.join('\t')).join('\n');

describe('tables', () => {
  it('have texts in plain columns, and lists in those with a star', () => {
    assert.deepEqual(parseTable(lines(['name', 'parts*'], ['car', 'wheel | door'], ['ball', ''], ['cap', 'brim']), 'a.tsv'), {
      columns: ['name', 'parts'],
      rows: [
        ['car', ['wheel', 'door']],
        ['ball', []],
        ['cap', ['brim']],
      ],
    });
  });

  it('have a list in a plain column where a cell has several values', () => {
    const { rows } = parseTable(lines(['country', 'language'], ['France', 'French'], ['Belgium', 'Dutch | French']), 'a.tsv');
    assert.deepEqual(rows, [
      ['France', 'French'],
      ['Belgium', ['Dutch', 'French']],
    ]);
  });

  it('leave the choices of a template alone', () => {
    assert.deepEqual(parseTable(lines(['name'], ['[red|blue] ball']), 'a.tsv').rows, [['[red|blue] ball']]);
  });

  it('read the same with comments, empty lines, a byte order mark and the line ends of Windows', () => {
    const table = parseTable(lines(['name', 'act'], ['bed', 'sleep'], ['chair', 'sit']), 'a.tsv');
    const other = lines(['# furniture'], ['name', 'act'], ['bed', 'sleep'], [''], ['# more'], ['chair', 'sit'], ['']);
    assert.deepEqual(parseTable(`\uFEFF${other.replaceAll('\n', '\r\n')}`, 'a.tsv'), table);
  });

  for (const [what, rows, message] of [
    ['a cell is missing', [['name', 'act'], ['bed']], 'a.tsv:2: 1 cells where 2 belong: name, act; an empty one has its tab too'],
    [
      'there is a cell too many',
      [['name'], ['bed'], ['chair', 'sit']],
      'a.tsv:3: 2 cells where 1 belong: name; an empty one has its tab too',
    ],
    ['a list has an empty value', [['name*'], ['bed |  | chair']], 'a.tsv:2: name has an empty value'],
    [
      'two columns share a name',
      [
        ['name', 'name'],
        ['bed', 'sleep'],
      ],
      'a.tsv:1: the first line names the columns, each by a name of its own',
    ],
    ['there are no rows', [['name', 'act']], 'a.tsv: no rows'],
  ]) {
    it(`say so where ${what}`, () => assert.throws(() => parseTable(lines(...rows), 'a.tsv'), { name: 'UsageError', message }));
  }
});
