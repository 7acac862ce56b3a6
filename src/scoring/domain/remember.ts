/** Computes on first use, then answers the same value. */
export const lazily = <T>(compute: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
};

/** Remembers one answer per object, for as long as the object lives. */
export const rememberedBy = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
};

/** Remembers one answer per pair of objects. `by` is what the answer is found by; it must not change it. */
export const rememberedByPair = <A extends object, B extends object, V, By = void>(
  compute: (a: A, b: B, by: By) => V,
): ((a: A, b: B, by: By) => V) => {
  const rowOf = rememberedBy<A, Map<B, V>>(() => new Map());
  return (a, b, by) => {
    const row = rowOf(a);
    const hit = row.get(b);
    if (hit !== undefined) return hit;
    const value = compute(a, b, by);
    row.set(b, value);
    return value;
  };
};

export const byKey = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [key(item), item]));

/** @throws RangeError when a scenario refers to what it does not hold: a promise of its validation was broken. */
export const found = <T>(items: ReadonlyMap<string, T>, key: string): T => {
  const item = items.get(key);
  if (item === undefined) throw new RangeError(`The scenario refers to ${key}, which it does not hold.`);
  return item;
};
