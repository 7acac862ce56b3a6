/** How many items a page has at most, and after which it begins. */
export type PageParameters = { readonly limit: number; readonly after?: string | undefined };

/** The address of the page after this one, or null when this one was not full. */
export const nextPage = (
  path: string,
  asked: PageParameters,
  items: readonly { readonly id: string }[],
): string | null => {
  const last = items.at(-1);
  if (last === undefined || items.length < asked.limit) return null;
  const given = Object.entries<unknown>({ ...asked, after: last.id }).filter(
    ([, value]) => value !== undefined,
  );
  return `${path}?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString()}`;
};
