export function wholeScore(lesson: HTMLElement & { getState(): unknown }): string;
