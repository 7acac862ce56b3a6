import { groupCode, isoDate, personKey, placementId, unitId } from '#kernel';
import type { Placement } from '#scoring';
import type { VersionedPlacement } from '../application/placements.port.js';

/** What of a row of `fristad.placement` a scenario holds. */
export type PlacementRow = Readonly<
  Record<'id' | 'person' | 'unit' | 'arrival' | 'departure' | 'status', string>
> & {
  readonly persons: number;
  readonly groups: readonly string[];
};

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

export type VersionedRow = PlacementRow & Pick<VersionedPlacement, 'request' | 'version'>;

export const toVersionedPlacement = (row: VersionedRow): VersionedPlacement => {
  const { request, version } = row;
  return { ...toPlacement(row), request, version };
};
