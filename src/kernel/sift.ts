/** Plain JSON values that say the same, whatever the order of their keys. */
export const sameContent = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  if (left.length !== Object.keys(right).length) return false;
  return left.every(([key, value]) => Object.hasOwn(right, key) && sameContent(value, right[key]));
};

/** Something that is kept already, under the same id, with other content. */
export type Clash = { readonly list: string; readonly id: string };

/** Parts what comes in: new things to keep, and the ids that are kept already with other content. Equal things are dropped. */
export const sift = <T>(stored: readonly T[], incoming: readonly T[], idOf: (thing: T) => string) => {
  const known = new Map(stored.map((thing) => [idOf(thing), thing]));
  const fresh = incoming.filter((thing) => !known.has(idOf(thing)));
  const differing = incoming
    .filter((thing) => known.has(idOf(thing)) && !sameContent(known.get(idOf(thing)), thing))
    .map(idOf);
  return { fresh, differing };
};
