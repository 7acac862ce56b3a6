import type { GroupRelation, HostileGroup, Territory } from '#scoring';

export type { MetresByClass, Territory, TerritoryClass } from '#scoring';

export type HostileGround = {
  readonly groups: readonly HostileGroup[];
  readonly groupRelations: readonly GroupRelation[];
  readonly territories: readonly Territory[];
};
