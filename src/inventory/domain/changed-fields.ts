/** The names of the fields that are otherwise than before, in the order in which they stand. */
export const changedFields = (before: object, after: object): readonly string[] => {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was.get(field)))
    .map(([field]) => field);
};
