import type { Metres } from '#kernel';
import type { GroupRelation, HostileGroup, Territory, TerritoryClass } from '#scoring';

export type { Territory, TerritoryClass } from '#scoring';

export type HostileGround = {
  readonly groups: readonly HostileGroup[];
  readonly groupRelations: readonly GroupRelation[];
  readonly territories: readonly Territory[];
};

/** How far from the ground of each class a unit is measured. */
export type Reach = Readonly<Record<TerritoryClass, Metres>>;
