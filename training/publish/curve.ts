/** The loss curve of a run, thinned for keeping: training/publish/curves/<name>.csv, with the run's facts in its first line. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('./curves/', import.meta.url);
const ROWS = 200;

/**
 * @param log A file with one JSON object of figures a line, `step` among them; a run that went on from a checkpoint may have a step twice.
 * @param facts Configuration and seed of the run.
 */
export function keepCurve(name: string, log: string, facts: object): void {
  const steps = new Map<number, Record<string, number>>();
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    const figures = JSON.parse(line) as Record<string, number>;
    steps.set(figures.step, figures);
  }
  const all = [...steps.values()].sort((a, b) => a.step - b.step);
  const size = Math.ceil(all.length / ROWS);
  const names = [...new Set(all.flatMap((figures) => Object.keys(figures)))].filter((figure) => figure !== 'step');
  const rows: string[] = [];
  for (let from = 0; from < all.length; from += size) {
    const some = all.slice(from, from + size);
    const mean = (figure: string) => {
      const given = some.flatMap((figures) => (figure in figures ? [figures[figure]] : []));
      return given.length === 0 ? '' : (given.reduce((sum, x) => sum + x, 0) / given.length).toFixed(4);
    };
    rows.push([some[some.length - 1].step, ...names.map(mean)].join(','));
  }
  mkdirSync(FOLDER, { recursive: true });
  const head = [`# ${JSON.stringify(facts)}`, `# means of ${size} steps`, ['step', ...names].join(',')];
  writeFileSync(new URL(`${name}.csv`, FOLDER), `${[...head, ...rows].join('\n')}\n`);
}
