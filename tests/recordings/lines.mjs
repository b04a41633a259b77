/** What two lists of lines have in common: for `recording.mjs`, which leaves it out, and for `differences.mjs`, which does not tell it. */

/**
 * @param {string[]} before
 * @param {string[]} now
 * @returns {{ at: number, gone: string[], came: string[] }[]} From first to last; `at` is a place in `before`.
 */
export function changes(before, now) {
  // lengths[i][j]: of the longest common part of what comes from i on, and from j on
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i][j] = before[i] === now[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const found = [];
  let change = null;
  for (let i = 0, j = 0; i < before.length || j < now.length;) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      change = null;
      [i, j] = [i + 1, j + 1];
      continue;
    }
    if (!change) found.push((change = { at: i, gone: [], came: [] }));
    if (j >= now.length || (i < before.length && lengths[i + 1][j] >= lengths[i][j + 1])) change.gone.push(before[i++]);
    else change.came.push(now[j++]);
  }
  return found;
}

/** The other way round: `now`, of `before` and its changes. */
export function changed(before, all) {
  const now = [...before];
  for (const { at, gone, came } of all.toReversed()) now.splice(at, gone, ...came);
  return now;
}
