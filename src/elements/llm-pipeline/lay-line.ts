/** From drafts to the line that is drawn: what an author left out comes from the built-in stop of that name. */
import { plainText, type RichText } from '../../content/rich-text.js';
import { excerpt } from '../../content/text.js';
import { DEFAULT_STOPS } from './default-content.js';
import type { Drafts } from './read-content.js';
import { allStops, type Content, type Draft, type Problem, type Stop } from './stop.js';

const LONGEST_NAME = 60;

export const BUILT_IN: Content = { title: [], stops: DEFAULT_STOPS, problems: [], isBuiltIn: true };

export function layLine({ title, line, changes, problems: found }: Drafts): Content {
  const problems = [...found];
  const drawn = line?.flatMap((draft, i) => complete(draft, builtIn(draft.name), i, problems)) ?? DEFAULT_STOPS;
  const stops = changes.reduce((sofar, change, i) => changed(sofar, change, i, problems), drawn);
  return { title, stops: withDistinctNames(stops), problems, isBuiltIn: line === null };
}

/** A stop of the author's, with what a built-in one adds; none where there is no telling what it is. */
function complete(draft: Draft, base: Stop | null, item: number, problems: Problem[]): Stop[] {
  const title = filled(draft.title, base?.title);
  if (title.length === 0) {
    if (!problems.some(({ code, item: of }) => code === 'items' && of === item)) problems.push({ code: 'no-title', text: '', item });
    return [];
  }
  const text = draft.text.length > 0 ? draft.text : (base?.text ?? []);
  if (text.length === 0) problems.push({ code: 'no-text', text: excerpt(plainText(title)), item });
  const branches = draft.branches.flatMap((branch) => complete(branch, builtIn(branch.name), item, problems));
  return [
    {
      name: draft.name || slug(title),
      title,
      short: filled(draft.short, base?.short),
      text,
      stage: draft.stage ?? base?.stage ?? null,
      sign: base?.sign ?? null,
      link: draft.link ?? base?.link ?? null,
      branches: branches.length > 0 ? branches : (base?.branches ?? []),
      isBuiltIn: base !== null && draft.text.length === 0,
    },
  ];
}

/** The line with one change: a stop of that name gets what the author wrote, or a new one branches off. */
function changed(stops: readonly Stop[], change: Draft, item: number, problems: Problem[]): readonly Stop[] {
  const { name, at } = change;
  const wanted = at || name;
  if (!wanted) problems.push({ code: 'stop-place', text: excerpt(plainText(change.title)), item });
  else if (!allStops(stops).some((stop) => stop.name === wanted)) problems.push({ code: 'stop-unknown', text: wanted, item });
  else if (at) {
    const added = complete(change, builtIn(name), item, problems);
    return stops.map((stop) =>
      allStops([stop]).some((one) => one.name === at) ? { ...stop, branches: [...stop.branches, ...added] } : stop,
    );
  } else {
    const mend = (stop: Stop): Stop => {
      if (stop.name !== name) return { ...stop, branches: stop.branches.map(mend) };
      const [mended = stop] = complete({ ...change, branches: [] }, stop, item, problems);
      const added = change.branches.flatMap((branch) => complete(branch, builtIn(branch.name), item, problems));
      return { ...mended, branches: [...stop.branches, ...added] };
    };
    return stops.map(mend);
  }
  return stops;
}

function builtIn(name: string): Stop | null {
  return allStops(DEFAULT_STOPS).find((stop) => stop.name === name) ?? null;
}

function filled(own: RichText, other: RichText | undefined): RichText {
  return own.length > 0 ? own : (other ?? []);
}

function slug(title: RichText): string {
  return plainText(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME);
}

/** The same name twice is two stops. */
function withDistinctNames(stops: readonly Stop[]): Stop[] {
  const seen = new Map<string, number>();
  const distinct = (stop: Stop): Stop => {
    const times = (seen.get(stop.name) ?? 0) + 1;
    seen.set(stop.name, times);
    return { ...stop, name: times === 1 ? stop.name : `${stop.name}-${times}`, branches: stop.branches.map(distinct) };
  };
  return stops.map(distinct);
}
