import type { GroupCode } from '#kernel';
import type { GroupRelation } from './scenario.js';
import type { Allegiance } from './world.js';

/** Answers the groups that threaten a household by its own groups and the others named in its assessment. */
export type Threatening = (own: readonly GroupCode[], other: readonly GroupCode[]) => ReadonlySet<GroupCode>;
type Neighbours = ReadonlyMap<GroupCode, ReadonlySet<GroupCode>>;

/** Answers who would harm a household: its own and other threatening groups, their allies (one step), and its own groups' enemies. */
export const threateningGroups = (relations: readonly GroupRelation[]): Threatening => {
  const allies = neighbours(relations.filter(({ relation }) => relation === 'ALLIED'));
  const enemies = neighbours(relations.filter(({ relation }) => relation === 'HOSTILE'));
  return (own, other) =>
    new Set([
      ...own,
      ...other,
      ...[...own, ...other].flatMap((group) => [...(allies.get(group) ?? [])]),
      ...own.flatMap((group) => [...(enemies.get(group) ?? [])]),
    ]);
};

const neighbours = (relations: readonly GroupRelation[]): Neighbours => {
  const found = new Map<GroupCode, Set<GroupCode>>();
  const add = (from: GroupCode, to: GroupCode) => {
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  };
  for (const { a, b } of relations) {
    add(a, b);
    add(b, a);
  }
  return found;
};

/** Two households are in conflict when one would be harmed by a group the other left. A person is never in conflict with itself. */
export const inConflict = (a: Allegiance, b: Allegiance): boolean =>
  a.person !== b.person && (meet(a.threatening, b.own) || meet(b.threatening, a.own));

const meet = (groups: ReadonlySet<GroupCode>, others: ReadonlySet<GroupCode>): boolean => {
  for (const group of others) if (groups.has(group)) return true;
  return false;
};
