import type { SelectQueryBuilder } from 'typeorm';
import type { UnitFilter } from '../application/housing.port.js';
import type { UnitScope } from '../domain/unit-scope.js';
import type { HousingUnitEntity } from './housing-unit.entity.js';

const inRegion = (parameter: string) => `
  unit.locality IN (SELECT l.code FROM fristad.locality l
                    JOIN fristad.municipality m ON m.code = l.municipality WHERE m.region = :${parameter})`;

const limits: Readonly<Record<Exclude<keyof UnitFilter, 'limit'>, string>> = {
  kind: 'unit.kind = :kind',
  sharing: 'unit.sharing = :sharing',
  provider: 'unit.provider = :provider',
  locality: 'unit.locality = :locality',
  region: inRegion('region'),
  feature: ':feature = ANY (unit.features)',
  minBeds: 'unit.beds >= :minBeds',
  after: 'unit.id > :after',
};

/** Narrows a query named `unit` to the units that the filter lets through. */
export const limitUnits = (query: SelectQueryBuilder<HousingUnitEntity>, filter: UnitFilter) => {
  for (const [name, condition] of Object.entries(limits)) {
    const value = filter[name as keyof typeof limits];
    if (value !== undefined) query.andWhere(condition, { [name]: value });
  }
  return query;
};

/** Narrows a query named `unit` to the units that somebody works with. */
export const withinScope = (query: SelectQueryBuilder<HousingUnitEntity>, scope: UnitScope) => {
  switch (scope.kind) {
    case 'country':
      return query;
    case 'cases-of':
      return query.andWhere('FALSE');
    case 'region':
      return query.andWhere(inRegion('scope'), { scope: scope.region });
    case 'provider':
      return query.andWhere('unit.provider = :scope', { scope: scope.provider });
    case 'municipality':
      return query.andWhere(
        'unit.locality = ANY (ARRAY(SELECT l.code FROM fristad.locality l WHERE l.municipality = :scope))',
        { scope: scope.municipality },
      );
  }
};
