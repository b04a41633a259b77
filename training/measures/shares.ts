/** Shares (0 to 1) as people read them, and what they are means of. */

/** '34 %', or with more digits '33.6 %'. */
export function percent(share: number, digits = 0): string {
  return `${(100 * share).toFixed(digits)} %`;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
