import { groupCode, isoDate, personKey, placementId, unitId } from '#kernel';
import type { Placement } from '#scoring';
import type { VersionedPlacement } from '../application/placements.port.js';
import type { ProblemTables } from './tables.js';

/** What of a placement a scenario holds, and what a change of it needs. */
export type PlacementRow = Pick<
  ProblemTables['fristad.placement'],
  'id' | 'person' | 'unit' | 'arrival' | 'departure' | 'persons' | 'groups' | 'status' | 'request' | 'version'
>;

export const toPlacement = (row: PlacementRow): Placement => ({
  id: placementId(row.id),
  person: personKey(row.person),
  unit: unitId(row.unit),
  arrival: isoDate(row.arrival),
  departure: isoDate(row.departure),
  persons: row.persons,
  groups: row.groups.map(groupCode),
  status: row.status as Placement['status'],
});

export const toVersionedPlacement = (row: PlacementRow): VersionedPlacement => {
  const { request, version } = row;
  return { ...toPlacement(row), request, version };
};
