import { groupCode, territoryId } from '#kernel';
import { datesOf, groundOf } from '#platform';
import type { GroupRelation, HostileGroup } from '../domain/hostile-group.js';
import type { Territory } from '../domain/territory.js';
import type { HostileGroupEntity } from './hostile-group.entity.js';
import type { TerritoriesTables } from './tables.js';
import type { TerritoryEntity } from './territory.entity.js';

export const toHostileGroup = ({ code, type }: Pick<HostileGroupEntity, 'code' | 'type'>): HostileGroup => ({
  code: groupCode(code),
  type: type as HostileGroup['type'],
});

export type GroupRelationRow = Pick<TerritoriesTables['fristad.group_relation'], 'a' | 'b' | 'relation'>;

export const toGroupRelation = ({ a, b, relation }: GroupRelationRow): GroupRelation => ({
  a: groupCode(a),
  b: groupCode(b),
  relation: relation as GroupRelation['relation'],
});

export const toTerritory = (row: TerritoryEntity): Territory => {
  const valid = datesOf(row.valid);
  return {
    id: territoryId(row.id),
    groups: row.groups.map(groupCode),
    class: row.class as Territory['class'],
    confidence: row.confidence,
    validFrom: valid.from,
    validTo: valid.to,
    geometry: groundOf(row.ground),
  };
};
