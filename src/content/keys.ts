/** Items are known by keys made from their content; the same content twice is still two items. */
export function withDistinctKeys<Item extends { readonly key: string }>(
  items: readonly Item[],
  /** Called once for each key that occurs more than once. */
  onSame: (item: Item, number: number) => void = () => undefined,
): Item[] {
  const seen = new Map<string, number>();
  return items.map((item, number) => {
    const times = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, times);
    if (times === 2) onSame(item, number);
    return times === 1 ? item : { ...item, key: `${item.key}-${times}` };
  });
}
