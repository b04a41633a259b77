/** How often a model is right, in all and for each kind of item; shares are 0 to 1. */
export interface Accuracy {
  items: number;
  accuracy: number;
}

export interface AccuracyReport<Detail> extends Accuracy {
  byKind: Record<string, Accuracy>;
  details: Detail[];
}

export function accuracyReport<Detail extends { kind: string; right: boolean }>(details: Detail[]): AccuracyReport<Detail> {
  const share = (some: readonly Detail[]): Accuracy => ({
    items: some.length,
    accuracy: some.filter(({ right }) => right).length / some.length,
  });
  const kinds = [...new Set(details.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, share(details.filter((detail) => detail.kind === kind))]));
  return { ...share(details), byKind, details };
}
