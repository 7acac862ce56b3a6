type Hits = { readonly hits?: number; readonly returned?: readonly string[] };

const listIn = (answer: unknown): readonly unknown[] | undefined => {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { items, candidates } = answer as { readonly items?: unknown; readonly candidates?: unknown };
  return [items, candidates].find(Array.isArray);
};

const idOf = (item: unknown): readonly string[] => {
  if (typeof item !== 'object' || item === null) return [];
  const { id, unit } = item as { readonly id?: unknown; readonly unit?: unknown };
  return [id ?? unit].filter((value) => typeof value === 'string');
};

/** How many things an answer lists, and the ids of those that have one. */
export const foundIn = (answer: unknown): Hits => {
  const list = listIn(answer);
  return list ? { hits: list.length, returned: list.flatMap(idOf) } : {};
};
