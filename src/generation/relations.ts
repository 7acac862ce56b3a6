import type { GroupCode } from '#kernel';
import type { GroupRelation } from '#scoring';

export type Relations = {
  /** Every group that threatens somebody who left these: themselves, their allies and their enemies. */
  readonly threatening: (own: readonly GroupCode[]) => ReadonlySet<GroupCode>;
  readonly inConflict: (own: readonly GroupCode[], others: readonly GroupCode[]) => boolean;
};

export const relationsOf = (relations: readonly GroupRelation[]): Relations => {
  const related = new Map<GroupCode, readonly GroupCode[]>();
  for (const { a, b } of relations) {
    related.set(a, [...(related.get(a) ?? []), b]);
    related.set(b, [...(related.get(b) ?? []), a]);
  }
  const threatening = (own: readonly GroupCode[]) =>
    new Set(own.flatMap((group) => [group, ...(related.get(group) ?? [])]));
  return {
    threatening,
    inConflict: (own, others) => {
      const threat = threatening(own);
      return others.some((group) => threat.has(group));
    },
  };
};
