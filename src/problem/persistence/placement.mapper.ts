import { groupCode, isoDate, personKey, placementId, unitId } from '#kernel';
import type { Placement } from '#scoring';
import type { PlacementEntity } from './placement.entity.js';

export const toPlacement = (row: PlacementEntity): Placement => ({
  id: placementId(row.id),
  person: personKey(row.person),
  unit: unitId(row.unit),
  arrival: isoDate(row.arrival),
  departure: isoDate(row.departure),
  persons: row.persons,
  groups: row.groups.map(groupCode),
  status: row.status as Placement['status'],
});
