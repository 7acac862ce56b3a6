import type { SelectQueryBuilder } from 'typeorm';
import type { UnitScope } from '../domain/unit-scope.js';
import type { ProviderEntity } from './provider.entity.js';

/** Of a municipality: those who have a unit there, or take in people who live there. */
const CONCERN = `
  (p.id IN (SELECT u.provider FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
            WHERE l.municipality = :scope)
   OR :scope = ANY (p.catchment_municipalities))`;

/** Narrows a query of providers, named `p`, to those who have to do with the units in scope. */
export const concerning = (query: SelectQueryBuilder<ProviderEntity>, scope: UnitScope) => {
  if (scope.kind === 'provider') return query.where('p.id = :scope', { scope: scope.provider });
  if (scope.kind === 'municipality') return query.where(CONCERN, { scope: scope.municipality });
  return query;
};
