import { randomUUID } from 'node:crypto';
import { ARRIVAL, DEPARTURE, placementOf, requestOf, type Household } from '../harness/a-country.js';
import { FAR, type Setting } from './acts/act.js';
import { approvalOf, pairOf } from './acts/approvals.js';
import { COORDINATORS, measureOf, OF_BOTH } from './acts/of-cases.js';
import { incidentIn } from './acts/of-incidents.js';
import { reportOf, PLANNED_RUN } from './acts/of-offers.js';
import { LONGER } from './acts/of-placements.js';
import { expiresAt } from './acts/of-requests.js';
import { MONTH_AFTER, MOVES_ON } from './acts/of-stays.js';

/** What is to be there for a try. */
export type Site = { readonly n: number; readonly setting: Setting };
export const has = ({ setting }: Site, what: Setting['with'][number]) => setting.with.includes(what);

const caseOf = (site: Site): Household => ({
  id: `a${site.n}`,
  region: 'NORD',
  group: has(site, 'no group') ? null : 'G1',
  unit: `A${site.n}-0`,
});
const besideIt = ({ n, setting }: Site): readonly Household[] =>
  (
    [
      { id: `c${n}`, region: 'SYD', group: 'G2', unit: `B${n}-0` },
      { id: `d${n}`, region: 'NORD', group: null, unit: `A${n}-0` },
      { id: `e${n}`, region: 'NORD', group: null, unit: `A${n}-1` },
      { id: `f${n}`, region: 'SYD', group: 'G2', unit: `${FAR}${n}-0` },
    ] as const
  ).filter(({ id }) => setting.households.includes(id[0] ?? ''));
const householdsOf = (site: Site) => [caseOf(site), ...besideIt(site)];

/** Of what waits for a place: it was granted ninety days before it expires. */
const lifeOf = (site: Site) => {
  const since = new Date(expiresAt(site.n).getTime() - 90 * 86_400_000).toISOString();
  return has(site, 'waiting')
    ? { earliest_arrival: '2026-01-01', stands_since: since, decided_at: since }
    : { stands_since: '2026-12-01T08:00:00Z', decided_at: null };
};
export const requestsOf = (site: Site): readonly object[] => {
  const rows = householdsOf(site).map((one) => ({ ...requestOf(one), follows: null }));
  const [one, ...others] = rows.map((row) => ({
    ...row,
    stands_since: '2026-12-01T08:00:00Z',
    decided_at: null,
  }));
  const second = { ...one, id: `R-b${site.n}`, latest_arrival: MOVES_ON };
  const days = { earliest_arrival: DEPARTURE, latest_arrival: DEPARTURE };
  const next = { ...one, ...days, id: `R-g${site.n}`, follows: `R-a${site.n}` };
  const more = [has(site, 'second') && second, has(site, 'chain') && next];
  return [{ ...one, ...lifeOf(site) }, ...others, ...more.filter((row) => row !== false)];
};

const NEITHER = { extends: null, transfers: null };
export const placementsOf = (site: Site): readonly object[] => {
  const { n } = site;
  const rows = householdsOf(site).map((one) => ({ ...placementOf(one), ...NEITHER }));
  const own = { ...placementOf(caseOf(site)), ...NEITHER };
  const second = { ...own, request: `R-b${n}` };
  const more = [
    has(site, 'second') && !has(site, 'transfer') && { ...second, id: `PL-b${n}`, unit: `B${n}-1` },
    has(site, 'longer') && { ...own, id: `PL-x${n}`, extends: own.id, departure: LONGER },
    has(site, 'transfer') && {
      ...second,
      id: `PL-t${n}`,
      unit: `A${n}-3`,
      transfers: own.id,
      arrival: MOVES_ON,
      departure: MONTH_AFTER,
    },
    has(site, 'chain') && {
      ...own,
      ...{ id: `PL-g${n}`, request: `R-g${n}`, unit: `B${n}-2`, arrival: DEPARTURE, departure: '2027-02-08' },
    },
  ];
  return [...rows, ...more.filter((row) => row !== false)];
};

export const pairsOf = (site: Site): readonly object[] => {
  const { n } = site;
  const by = {
    added_by: 'u-x',
    added_at: '2026-12-01',
    approval: approvalOf('case.change-conflict-profile', n),
  };
  return [
    { id: pairOf(n), a: `K-a${n}`, b: `K-e${n}`, scope: 'LOCALITY', owner_region: 'NORD', turn: 0, ...by },
  ];
};
export const voidsOf = ({ n }: Site) => [
  { unit: `A${n}-0`, period: '[2027-01-10,2027-02-10)', reason: 'REFURBISHMENT' },
];

/** A stay that an import brought, after all others. */
export const importedOf = (site: Site): object => {
  const { request: _, proposed_by: __, proposed_at: ___, ...own } = placementOf(caseOf(site));
  return {
    ...own,
    ...{ id: `PI-a${site.n}`, unit: `B${site.n}-3`, arrival: '2027-03-01', departure: '2027-03-20' },
    ...{ status: 'CONFIRMED', owner_region: 'NORD' },
  };
};
export const measureIn = ({ n }: Site): object => ({
  ...{ id: measureOf(n), version: 1, case_ref: `K-a${n}`, owner_region: 'NORD', kind: 'COUNSELLING' },
  ...{ agency: 'NGO', status: 'PLANNED', first_day: ARRIVAL },
  ...{ written_by: 'u-first', written_at: '2026-01-01T08:00:00Z' },
});
export const assignmentsOf = ({ n }: Site): readonly object[] =>
  Object.values(COORDINATORS).map((actor) => ({
    ...{
      id: randomUUID(),
      case_ref: `K-a${n}`,
      actor,
      assigned_by: 'u-x',
      assigned_at: '2026-01-01T08:00:00Z',
    },
  }));

/** Where the household of the case a goes that must leave its stay. */
export const fledTo = ({ n }: Site): object => ({
  ...{ run: PLANNED_RUN, ordinal: 100_000 + n, request: `R-b${n}`, unit: `B${n}-2` },
  ...{ arrival: MOVES_ON, departure: MONTH_AFTER, strains: '[]' },
});
export const flightOf = (site: Site): object => ({
  ...{ request: `R-b${site.n}`, leaves: `PL-a${site.n}`, owner_region: 'NORD', person: `K-a${site.n}` },
  ...{ reason: 'UNIT_LOST', asked_by: 'u-a', asked_at: '2026-12-01' },
  ...{ placement: null, approved_by: null, confirmed_at: null, review_due: null },
  ...(has(site, 'fled') && {
    ...{ placement: has(site, 'transfer') ? `PL-t${site.n}` : `PL-b${site.n}`, approved_by: 'u-far' },
    ...{ confirmed_at: '2026-12-01T08:00:00Z', review_due: '2026-12-02T08:00:00Z' },
  }),
});

export const incidentOf = ({ n }: Site): object => ({
  ...{ id: incidentIn(n), placement: `PL-a${n}`, constraint: 'enough-beds', owner_region: 'NORD' },
  ...{ opened_at: '2026-12-01T08:00:00Z', version: 1 },
});

export const bothOf = ({ n }: Site): readonly object[] =>
  ['a', 'd'].map((letter) => ({
    ...{ id: randomUUID(), case_ref: `K-${letter}${n}`, actor: OF_BOTH },
    ...{ assigned_by: 'u-x', assigned_at: '2026-01-01T08:00:00Z' },
  }));

export const reportIn = ({ n }: Site): object => ({
  ...{ id: reportOf(n), locality: `A${n}`, region: 'NORD', remark: 'NEW_GROUP', reported_on: ARRIVAL },
  ...{ status: 'OPEN', version: 1 },
});
export const unplacedOf = ({ n }: Site): object => ({
  ...{ run: PLANNED_RUN, ordinal: n, request: `R-a${n}`, code: 'NEED_NOT_MET' },
  ...{ ruled_out: '{}', ruled_out_alone: '{}', outcompeted: false, relaxations: '[]' },
});
