import { fieldTable, type Seen, type Viewed } from './field-table.js';
import type { Role } from './roles.js';

/** The names of the fields that a role sees of a kind of thing. */
export const fieldsSeen = (kind: Viewed, role: Role): readonly string[] =>
  (fieldTable[kind] as Seen)[role] ?? [];

/** The fields that some role sees of that kind of thing, and this one does not. */
export const hiddenFrom = (role: Role, kind: string): readonly string[] => {
  const seen: Seen = (fieldTable as Readonly<Record<string, Seen>>)[kind] ?? {};
  return Object.values(seen)
    .flat()
    .filter((field) => !seen[role]?.includes(field));
};

/** The fields of a thing that a role sees, in the thing's own order. */
export const show = <T extends object>(kind: Viewed, role: Role, thing: T): Partial<T> => {
  const seen = fieldsSeen(kind, role);
  return Object.fromEntries(Object.entries(thing).filter(([field]) => seen.includes(field))) as Partial<T>;
};
