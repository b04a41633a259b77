/** Makes a state fit where it is kept: first what was typed is cut, then left out; scores stay. */

const CUTS = [16, 8, 3, 0];

/** @returns the same JSON, with texts cut as far as needed (the cut marked), in at most `most` characters where that can be done. */
export function withinBudget(state: unknown, most: number): unknown {
  const fits = (candidate: unknown) => JSON.stringify(candidate).length <= most;
  if (fits(state)) return state;
  const cut = CUTS.map((length) => cutTexts(state, length)).find(fits);
  return cut ?? withoutDetails(state, most);
}

function cutTexts(value: unknown, length: number): unknown {
  if (typeof value === 'string')
    return Array.from(value).length > length ? (length === 0 ? '' : `${Array.from(value).slice(0, length).join('')}…`) : value;
  if (Array.isArray(value)) return value.map((entry) => cutTexts(entry, length));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cutTexts(entry, length)]));
}

/** The longest widget states are left out, one after the other: of those only the score is known. */
function withoutDetails(state: unknown, most: number): unknown {
  const { w, ...rest } = state as { w: Record<string, unknown> };
  const entries = { ...w };
  const bySize = Object.keys(entries).sort((a, b) => JSON.stringify(entries[b]).length - JSON.stringify(entries[a]).length);
  for (const key of bySize) {
    const entry = entries[key];
    if (Array.isArray(entry)) entries[key] = (entry as unknown[]).slice(0, 4);
    const candidate = { ...rest, w: entries };
    if (JSON.stringify(candidate).length <= most) return candidate;
  }
  return { ...rest, w: entries };
}
