import { readFileSync } from 'node:fs';

/** A route as a policy officer wrote it down: which act it is, and what its first parameter names. */
export type WrittenRoute = {
  readonly method: string;
  readonly path: string;
  /** An act of the written policy, or `public`. */
  readonly act: string;
  /** The kind of thing, `-` for none. */
  readonly about: string;
  /** Only these roles have such a thing; empty for all that the act names. */
  readonly only: readonly string[];
};

/** The lines of `fixtures/access/routes.csv`. */
export const writtenRoutes = (): readonly WrittenRoute[] => {
  const [head, ...rows] = readFileSync('fixtures/access/routes.csv', 'utf8').trimEnd().split('\n');
  if (head !== 'method,path,act,about,only') throw new TypeError(`Other columns than known: ${head}`);
  return rows.map((row) => {
    const [method = '', path = '', act = '', about = '', only = ''] = row.split(',');
    return { method, path, act, about, only: only.split(' ').filter(Boolean) };
  });
};
