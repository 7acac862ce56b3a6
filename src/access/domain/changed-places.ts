const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where two documents are not alike, as JSON pointers in the order of their names; a list is one place. */
export const changedPlaces = (before: unknown, after: unknown, at = ''): readonly string[] => {
  if (!isObject(before) || !isObject(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [at];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => changedPlaces(before[name], after[name], `${at}/${escaped(name)}`));
};
