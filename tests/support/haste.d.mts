export const HASTE: Readonly<Record<string, readonly string[]>>;
export function pressOn(widget: HTMLElement & { updateComplete: Promise<unknown> }, names: readonly string[]): Promise<void>;
export function scoreOf(answers: readonly { id: string; item: number; score: number }[], weights: Readonly<Record<string, number>>): number;
