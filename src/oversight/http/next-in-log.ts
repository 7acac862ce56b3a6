import { nextPage } from '#platform';

type Asked = { readonly limit: number; readonly after?: string | undefined };

/** The address of the next page, with times as they are written. */
export const nextInLog = (
  path: string,
  asked: Asked,
  items: readonly { readonly id: string }[],
): string | null => {
  const given = Object.entries<unknown>(asked).map(([name, value]) => [
    name,
    value instanceof Date ? value.toISOString() : value,
  ]);
  return nextPage(path, Object.fromEntries(given) as Asked, items);
};
