import type { Ground, GroupCode, IsoDate, Metres, TerritoryId } from '#kernel';
import type { GroupRelation, HostileGroup } from './hostile-group.js';

export type TerritoryClass = 'ESPECIALLY_VULNERABLE' | 'RISK' | 'VULNERABLE' | 'OTHER';

/** Ground where a group is present, in the version that counts today. */
export type Territory = {
  readonly id: TerritoryId;
  readonly groups: readonly GroupCode[];
  readonly class: TerritoryClass;
  /** 0…1 */
  readonly confidence: number;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly geometry: Ground;
};

export type HostileGround = {
  readonly groups: readonly HostileGroup[];
  readonly groupRelations: readonly GroupRelation[];
  readonly territories: readonly Territory[];
};

/** How far from the ground of each class a unit is measured. */
export type Reach = Readonly<Record<TerritoryClass, Metres>>;
