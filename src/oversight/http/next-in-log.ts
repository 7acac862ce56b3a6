import { nextPage, type PageParameters } from '#platform';

/** The address of the next page, with times as they are written. */
export const nextInLog = (
  path: string,
  asked: PageParameters,
  items: readonly { readonly id: string }[],
): string | null => {
  const given = Object.entries<unknown>(asked).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return nextPage(path, Object.fromEntries(given) as PageParameters, items);
};
