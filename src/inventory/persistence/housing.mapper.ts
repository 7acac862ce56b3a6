import { isoDate, localityCode, municipalityCode, providerId, regionCode, unitId } from '#kernel';
import { datesOf, positionOf } from '#platform';
import type { HousingUnit, Void } from '../domain/housing-unit.js';
import type { Provider } from '../domain/provider.js';
import type { HousingUnitEntity } from './housing-unit.entity.js';
import type { ProviderEntity } from './provider.entity.js';
import type { UnitVoidEntity } from './unit-void.entity.js';

export const toProvider = (row: ProviderEntity): Provider => ({
  id: providerId(row.id),
  kind: row.kind as Provider['kind'],
  canProtect: row.canProtect,
  vetted: row.vetted,
  permitValidTo: row.permitValidTo === null ? null : isoDate(row.permitValidTo),
  conditions: row.conditions,
  catchment: {
    regions: row.catchmentRegions.map(regionCode),
    municipalities: row.catchmentMunicipalities.map(municipalityCode),
  },
});

const toVoid = ({ period, reason }: UnitVoidEntity): Void => ({ ...datesOf(period), reason });
const earliestFirst = (a: Void, b: Void) => (a.from < b.from ? -1 : 1);

export const toHousingUnit = (row: HousingUnitEntity): HousingUnit => {
  const available = datesOf(row.available);
  return {
    id: unitId(row.id),
    provider: providerId(row.provider),
    kind: row.kind as HousingUnit['kind'],
    sharing: row.sharing as HousingUnit['sharing'],
    beds: row.beds,
    location: positionOf(row.location),
    locality: localityCode(row.locality),
    features: row.features,
    protectionLevel: row.protectionLevel,
    monthlyCost: row.monthlyCost,
    availableFrom: available.from,
    availableTo: available.to,
    turnaroundDays: row.turnaroundDays,
    voids: row.voids.map(toVoid).toSorted(earliestFirst),
  };
};
