import type { PlanConstraintId } from '#scoring';
import type { Apart } from '../apart.js';
import { at, type Pool } from '../pool.js';
import { sharedHouse } from './beds-in-shared-unit.js';
import type { Shared } from './night-family.js';
import { exclusiveUnit } from './one-household-per-unit.js';
import { personOf } from './one-place-per-person.js';
import { localityOf } from './saturation-cap.js';

/** Things of one kind, numbered from 0, each of which its columns share night by night. */
export type NightRows = {
  readonly count: (pool: Pool) => number;
  readonly placeOf: (pool: Pool, column: number) => number;
  readonly sharedIn: (pool: Pool, place: number) => Shared | undefined;
};

const unitOf = (pool: Pool, column: number) => at(pool.unit, column);
const inUnits = (sharedIn: NightRows['sharedIn']): NightRows => ({
  count: ({ units }) => units.length,
  placeOf: unitOf,
  sharedIn,
});

type ApartId = Apart['constraint'];
type RowSource<Id> = Id extends ApartId ? 'cliques' : NightRows | 'every-level';

/** Where the rows of each plan constraint come from: of `every-level` they are always in, of `cliques` found by apartness. */
const rowSources: { readonly [Id in PlanConstraintId]: RowSource<Id> } = {
  'one-place-per-request': 'every-level',
  'one-household-per-unit': inUnits(exclusiveUnit),
  'beds-in-shared-unit': inUnits(sharedHouse),
  'one-place-per-person': {
    count: ({ requestsOfPerson }) => requestsOfPerson.length,
    placeOf: (pool, column) => at(pool.person, at(pool.request, column)),
    sharedIn: personOf,
  },
  'saturation-cap': {
    count: ({ unitsOfLocality }) => unitsOfLocality.length,
    placeOf: (pool, column) => at(pool.locality, unitOf(pool, column)),
    sharedIn: localityOf,
  },
  'conflicting-households-apart': 'cliques',
  'non-association': 'cliques',
};

export const nightRows: readonly NightRows[] = Object.values(rowSources).filter(
  (source) => typeof source !== 'string',
);
