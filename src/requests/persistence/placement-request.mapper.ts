import {
  groupCode,
  isoDate,
  localityCode,
  metres,
  municipalityCode,
  personKey,
  regionCode,
  requestId,
} from '#kernel';
import { groundOf, positionOf } from '#platform';
import type { VersionedRequest } from '../application/placement-requests.port.js';
import type { NonAssociation } from '../domain/non-association.js';
import type { PlacementRequest, ThreatAssessment } from '../domain/placement-request.js';
import type { PlacementRequestEntity } from './placement-request.entity.js';
import type { RequestsTables } from './tables.js';

const toThreat = (row: PlacementRequestEntity): ThreatAssessment => ({
  level: row.threatLevel as ThreatAssessment['level'],
  scope: row.threatScope as ThreatAssessment['scope'],
  ownGroups: row.ownGroups.map(groupCode),
  otherGroups: row.otherGroups.map(groupCode),
});

const toZones = ({ zones }: PlacementRequestEntity) =>
  zones.toSorted((a, b) => a.ordinal - b.ordinal).map(({ ground }) => groundOf(ground));

const toStay = (row: PlacementRequestEntity) => ({
  kind: row.kind as PlacementRequest['kind'],
  urgency: row.urgency as PlacementRequest['urgency'],
  registeredOn: isoDate(row.registeredOn),
  household: { adults: row.adults, children: row.children },
  arrival: { earliest: isoDate(row.earliestArrival), latest: isoDate(row.latestArrival) },
  nights: row.nights,
});

const toWhereabouts = (row: PlacementRequestEntity) => ({
  homeLocality: localityCode(row.homeLocality),
  relocationRequired: row.relocationRequired,
  excludedLocalities: row.excludedLocalities.map(localityCode),
  allowedRegions: row.allowedRegions?.map(regionCode) ?? null,
  exclusionZones: toZones(row),
  residence: {
    region: regionCode(row.residenceRegion),
    municipality: municipalityCode(row.residenceMunicipality),
  },
  contactPerson: row.contactPerson === null ? null : positionOf(row.contactPerson),
  preferredLocalities: row.preferredLocalities.map(localityCode),
});

export const toPlacementRequest = (row: PlacementRequestEntity): PlacementRequest => ({
  id: requestId(row.id),
  person: personKey(row.person),
  region: regionCode(row.region),
  ...toStay(row),
  threat: toThreat(row),
  ...toWhereabouts(row),
  needs: row.needs,
  minProtectionLevel: row.minProtectionLevel,
  meets: row.meets,
});

export const toVersionedRequest = (row: PlacementRequestEntity): VersionedRequest => ({
  ...toPlacementRequest(row),
  status: row.status,
  version: row.version,
});

export type NonAssociationRow = Pick<
  RequestsTables['fristad.non_association'],
  'a' | 'b' | 'scope' | 'metres'
>;

export const toNonAssociation = (row: NonAssociationRow): NonAssociation => {
  const pair = { a: personKey(row.a), b: personKey(row.b) };
  return row.metres === null
    ? { ...pair, scope: row.scope as 'UNIT' | 'LOCALITY' | 'MUNICIPALITY' }
    : { ...pair, scope: 'DISTANCE', metres: metres(row.metres) };
};
