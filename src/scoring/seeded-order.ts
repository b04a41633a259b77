/** Orders that look random and are the same every time: a learner who comes back finds what they left. */

/** FNV-1a over UTF-16 units. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** The numbers 0 to `names.length - 1` in an order that depends on the names and the seed alone. */
export function seededOrder(names: readonly string[], seed: string): number[] {
  const start = hash(seed);
  const ranks = names.map((name) => hash(name, start));
  return names.map((_, i) => i).sort((a, b) => ranks[a] - ranks[b] || a - b);
}
