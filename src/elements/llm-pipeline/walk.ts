/** Where an arrow key leads: up and down through all stops in reading order, sideways along the main line only. */
import { allStops, type Stop } from './stop.js';

const ALONG = { ArrowRight: 1, ArrowLeft: -1 } as const;
const THROUGH = { ArrowDown: 1, ArrowUp: -1 } as const;

/** @returns the stop to go to; null, when the key leads nowhere. */
export function walk(stops: readonly Stop[], from: string, key: string, isRightToLeft: boolean): Stop | null {
  const order = allStops(stops);
  const here = order.findIndex(({ name }) => name === from);
  if (here === -1) return null;
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1) ?? null;
  if (key in THROUGH) return order[here + THROUGH[key as keyof typeof THROUGH]] ?? null;
  if (!(key in ALONG)) return null;
  const step = ALONG[key as keyof typeof ALONG] * (isRightToLeft ? -1 : 1);
  const main = stops.findIndex((stop) => allStops([stop]).includes(order[here]));
  const isOnBranch = stops[main] !== order[here];
  return stops[isOnBranch && step < 0 ? main : main + step] ?? null; // from a branch back to where it left the line
}
