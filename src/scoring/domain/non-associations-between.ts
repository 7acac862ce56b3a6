import type { PersonKey } from '#kernel';
import type { NonAssociation } from './scenario.js';

const NONE: readonly NonAssociation[] = [];

/** Answers what keeps two persons apart, in whichever order they were written. */
export const nonAssociationsBetween = (nonAssociations: readonly NonAssociation[]) => {
  const known = new Map<PersonKey, Map<PersonKey, NonAssociation[]>>();
  const add = (from: PersonKey, to: PersonKey, rule: NonAssociation) => {
    const row = known.get(from) ?? new Map<PersonKey, NonAssociation[]>();
    known.set(from, row.set(to, [...(row.get(to) ?? []), rule]));
  };
  for (const rule of nonAssociations) {
    add(rule.a, rule.b, rule);
    if (rule.a !== rule.b) add(rule.b, rule.a, rule);
  }
  return (a: PersonKey, b: PersonKey): readonly NonAssociation[] =>
    a === b ? NONE : (known.get(a)?.get(b) ?? NONE);
};
