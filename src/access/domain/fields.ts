import { fieldTable, type FieldsByRole, type Viewed } from './field-table.js';
import type { Role } from './roles.js';

/** The names of the fields that a role sees of a kind of thing. */
export const visibleFields = (kind: Viewed, role: Role): readonly string[] =>
  (fieldTable[kind] as FieldsByRole)[role] ?? [];

/** The fields that some role sees of that kind of thing, and this one does not. */
export const hiddenFrom = (role: Role, kind: string): readonly string[] => {
  const seen: FieldsByRole = (fieldTable as Readonly<Record<string, FieldsByRole>>)[kind] ?? {};
  return Object.values(seen)
    .flat()
    .filter((field) => !seen[role]?.includes(field));
};

/** The fields of a thing that a role sees, in the thing's own order. */
export const show = <T extends object>(kind: Viewed, role: Role, thing: T): Partial<T> => {
  const seen = visibleFields(kind, role);
  return Object.fromEntries(Object.entries(thing).filter(([field]) => seen.includes(field))) as Partial<T>;
};
