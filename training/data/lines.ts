/** A line that says something. */
export interface Line {
  text: string;
  /** Which of its file, from 1. */
  number: number;
}

/** The lines of a text that are not empty, whatever system they were written on. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries())
    if (line.trim() !== '') lines.push({ text: line, number: i + 1 });
  return lines;
}
