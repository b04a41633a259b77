/** A play on paper. What an act left as it was is not written down again, and of parts and tree only the lines that are others. */
import { readFileSync, writeFileSync } from 'node:fs';
import { changed, changes } from './lines.mjs';

const KEPT = ['state', 'form', 'focus']; // stay until something else is said; events and speech come and go
const LISTS = ['parts', 'tree'];

const pathOf = (id) => new URL(`${id}.json`, import.meta.url);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {object[]} record As `play` gives it. */
export function write(id, record) {
  const acts = record.map(({ act, events, spoken, ...now }, i) => {
    const before = record[i - 1];
    const news = KEPT.filter((name) => !before || !same(now[name], before[name])).map((name) => [name, now[name]]);
    const lists = LISTS.map((name) => [
      name,
      changes(before?.[name] ?? [], now[name]).map(({ at, gone, came }) => ({ at, gone: gone.length, came })),
    ]);
    return {
      act,
      ...(events.length > 0 && { events }),
      ...(spoken.length > 0 && { spoken }),
      ...Object.fromEntries(news),
      ...Object.fromEntries(lists.filter(([, all]) => all.length > 0)),
    };
  });
  writeFileSync(pathOf(id), `[\n${acts.map(inLines).join(',\n')}\n]\n`);
}

/** JSON with a line for each event and each change of lines: short, and yet to be compared by eye. */
function inLines(act) {
  const list = (values) => (values.length === 0 ? '[]' : `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`);
  const isLong = (value) => Array.isArray(value) && typeof value[0] === 'object';
  const fields = Object.entries(act).map(([name, value]) => `"${name}": ${isLong(value) ? list(value) : JSON.stringify(value)}`);
  return `{\n  ${fields.join(',\n  ')}\n}`;
}

/** @returns {object[]} As `play` gives it. */
export function read(id) {
  let now = { parts: [], tree: [] };
  return JSON.parse(readFileSync(pathOf(id), 'utf8')).map((act) => {
    const lists = LISTS.map((name) => [name, changed(now[name], act[name] ?? [])]);
    now = { ...now, events: [], spoken: [], ...act, ...Object.fromEntries(lists) };
    return now;
  });
}
