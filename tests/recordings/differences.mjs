/** What is another now than it was, in lines that say where. */
import { changes } from './lines.mjs';

const MOST = 40; // a play that has gone astray differs in everything from there on

/**
 * @param {object[]} before
 * @param {object[]} now
 * @returns {string[]} Empty when all is as it was.
 */
export function differences(before, now) {
  const found = before.flatMap((act, i) => {
    if (!now[i]) return [`act ${i + 1}, “${act.act}”: is not played any more`];
    return [...actDifferences(act, now[i])].map((line) => `act ${i + 1}, “${act.act}”: ${line}`);
  });
  found.push(...now.slice(before.length).map(({ act }) => `“${act}” is new`));
  return found.length > MOST ? [...found.slice(0, MOST), `… and ${found.length - MOST} more`] : found;
}

function* actDifferences(before, now) {
  if (before.act !== now.act) yield `is “${now.act}” now`;
  yield* eventDifferences(before.events, now.events);
  yield* lineDifferences('speaks', before.spoken, now.spoken);
  if (before.state !== now.state) yield `state: ${before.state} is now ${now.state}`;
  yield* lineDifferences('form', before.form, now.form);
  if (before.focus !== now.focus) yield `focus: ${before.focus || '(elsewhere)'} is now ${now.focus || '(elsewhere)'}`;
  yield* lineDifferences('parts', before.parts, now.parts);
  yield* lineDifferences('tree', before.tree, now.tree);
}

/** Those of one type and one element in their order; which type comes first does not matter. */
function* eventDifferences(before, now) {
  const nameOf = ({ type, id }) => `${type} of ${id}`;
  for (const name of new Set([...before, ...now].map(nameOf))) {
    const [was, is] = [before, now].map((events) => events.filter((event) => nameOf(event) === name).map(({ detail }) => detail));
    if (was.length !== is.length) yield `${name}: ${was.length} of them, now ${is.length}`;
    for (const [i, detail] of was.entries()) if (i < is.length) yield* detailDifferences(name, detail, is[i]);
  }
}

function* detailDifferences(name, before, now) {
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [was, is] = [before, now].map((detail) => JSON.stringify(detail[key]) ?? '(nothing)');
    if (was !== is) yield `${name}: ${key} ${was} is now ${is}`;
  }
}

/** Lines that went, and lines that came. */
function* lineDifferences(name, before, now) {
  for (const { gone, came } of changes(before, now)) {
    for (const line of gone) yield `${name} − ${line}`;
    for (const line of came) yield `${name} + ${line}`;
  }
}
