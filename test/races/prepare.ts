import type { DataSource } from 'typeorm';
import {
  approved,
  ARRIVAL,
  DEPARTURE,
  insert,
  judged,
  placementOf,
  POLICY,
  requestOf,
  proposalsOf,
  type Household,
} from '../harness/a-country.js';
import { accept } from './accepted.js';
import { FAR, type Setting, type Proposals } from './acts/act.js';
import { approvalOf, pairOf } from './acts/approvals.js';
import { fallsBackAt, PLANNED_RUN, reportOf } from './acts/of-offers.js';
import { LONGER } from './acts/of-placements.js';
import { MOVES_ON } from './acts/of-stays.js';

/** What is to be there for a try. */
export type Site = { readonly n: number; readonly setting: Setting };
const has = ({ setting }: Site, what: Setting['with'][number]) => setting.with.includes(what);

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

const requestsOf = (site: Site): readonly object[] => {
  const [one, ...others] = householdsOf(site).map(requestOf);
  const second = { ...one, id: `R-b${site.n}`, latest_arrival: MOVES_ON };
  return [one, ...others, ...(has(site, 'second') ? [second] : [])].filter((row) => row !== undefined);
};

const monthAfter = '2027-01-19';
const NEITHER = { extends: null, transfers: null };
const placementsOf = (site: Site): readonly object[] => {
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
      departure: monthAfter,
    },
  ];
  return [...rows, ...more.filter((row) => row !== false)];
};

const pairsOf = (site: Site): readonly object[] => {
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
const voidsOf = ({ n }: Site) => [
  { unit: `A${n}-0`, period: '[2027-01-10,2027-02-10)', reason: 'REFURBISHMENT' },
];

const add = (database: DataSource, table: string, rows: readonly object[]): Promise<void> =>
  rows.length > 0 ? insert(database, table, rows) : Promise.resolve();

const ON_THE_DAY = `SELECT set_config('app.today', '${ARRIVAL}', true)`;
const BECOMES = `UPDATE fristad.placement SET status = $2, version = version + 1 WHERE id = ANY ($1)`;
const STATE = `
  UPDATE fristad.placement_request SET status = $2, version = 2, changed_by = 'u-a', reason = $3 WHERE id = ANY ($1)`;

const RUN = `
  INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, status, requested_at, started_at, finished_at)
  VALUES ($1, '\\x1f8b', 'sha256:' || repeat('a', 64), '\\x1f8b', $2, 'highs', 0, 'DONE', '2026-12-01', '2026-12-01', '2026-12-01')
  ON CONFLICT DO NOTHING`;
const PLAN = `
  INSERT INTO fristad.plan VALUES ($1, 'd', $2, 'highs', '1', 0, 'OPTIMAL', 1, '{}') ON CONFLICT DO NOTHING`;
const OFFER = `
  INSERT INTO fristad.offer (placement, request, unit, run, owner_region, made_at, until, day, policy)
  SELECT p.id, request, unit, $2, owner_region, t.until - interval '24 hours', t.until, '${ARRIVAL}', national.policy_in_force()
  FROM fristad.placement p JOIN unnest($1::text[], $3::timestamptz[]) AS t (id, until) ON t.id = p.id`;

const reportIn = ({ n }: Site): object => ({
  ...{ id: reportOf(n), locality: `A${n}`, region: 'NORD', remark: 'NEW_GROUP', reported_on: ARRIVAL },
  ...{ status: 'OPEN', version: 1 },
});
const unplacedOf = ({ n }: Site): object => ({
  ...{ run: PLANNED_RUN, ordinal: n, request: `R-a${n}`, code: 'NEED_NOT_MET' },
  ...{ ruled_out: '{}', ruled_out_alone: '{}', outcompeted: false, relaxations: '[]' },
});
/** One plan of the country that found what the sites are to be offered, or were. */
const plan = async (database: DataSource, sites: readonly Site[]): Promise<void> => {
  const planned = sites.filter(
    (one) => has(one, 'planned') || has(one, 'unplaced') || one.setting.stands === 'OFFERED',
  );
  const found = planned.filter((one) => has(one, 'planned') || one.setting.stands === 'OFFERED');
  if (planned.length === 0) return;
  await database.query(RUN, [PLANNED_RUN, POLICY]);
  await database.query(PLAN, [PLANNED_RUN, POLICY]);
  await add(
    database,
    'fristad.plan_assignment',
    found.map(({ n }) => ({
      ...{ run: PLANNED_RUN, ordinal: n, request: `R-a${n}`, unit: `A${n}-0` },
      ...{ arrival: ARRIVAL, departure: DEPARTURE, strains: '[]' },
    })),
  );
  await add(
    database,
    'fristad.plan_unplaced',
    planned.flatMap((one) => (has(one, 'unplaced') ? [unplacedOf(one)] : [])),
  );
};

/** Lets those have their place who are to have it before the two meet. */
const place = (database: DataSource, sites: readonly Site[]): Promise<void> =>
  database.transaction(async (manager) => {
    await manager.query(ON_THE_DAY);
    const standing = (...states: readonly string[]) =>
      sites.filter(({ setting }) => states.includes(setting.stands)).map(({ n }) => `PL-a${n}`);
    const beside = sites.flatMap(({ n, setting }) =>
      Array.from(setting.placed, (letter) => `PL-${letter}${n}`),
    );
    const confirmed = [...beside, ...standing('CONFIRMED', 'ARRIVED')];
    await manager.query(BECOMES, [confirmed, 'PROVISIONAL']);
    await manager.query(BECOMES, [confirmed, 'CONFIRMED']);
    await manager.query(BECOMES, [standing('ARRIVED'), 'ARRIVED']);
    await manager.query(BECOMES, [standing('OFFERED'), 'PROVISIONAL']);
    const held = sites.filter(({ setting }) => setting.stands === 'OFFERED');
    await manager.query(OFFER, [
      held.map(({ n }) => `PL-a${n}`),
      PLANNED_RUN,
      held.map(({ n }) => fallsBackAt(n)),
    ]);
  });

/** Makes everything that some tries begin with, as it is at this moment, and tells how each placement is shown. */
export async function prepare(database: DataSource, sites: readonly Site[]): Promise<Proposals> {
  const rows = sites.flatMap(placementsOf) as readonly { readonly id: string }[];
  await add(database, 'fristad.placement_request', sites.flatMap(requestsOf));
  await add(database, 'fristad.non_association', sites.filter((one) => has(one, 'pair')).flatMap(pairsOf));
  await add(database, 'fristad.unit_void', sites.filter((one) => has(one, 'void')).flatMap(voidsOf));
  await add(database, 'fristad.ground_report', sites.filter((one) => has(one, 'reported')).map(reportIn));
  await add(database, 'fristad.placement', rows);
  await judged(database);
  const ids = rows.map(({ id }) => id);
  await approved(database, ids);
  await plan(database, sites);
  await place(database, sites);
  const [submitted, parked] = (['submitted', 'parked'] as const).map((how) =>
    sites.filter((one) => has(one, how)).map(({ n }) => `R-a${n}`),
  );
  await database.query(STATE, [parked, 'PARKED', 'SAFE_FOR_NOW']);
  await database.query(STATE, [submitted, 'SUBMITTED', null]);
  const proposals = await proposalsOf(database, ids);
  await accept(
    database,
    sites.filter((one) => has(one, 'accepted')).map(({ n }) => n),
    proposals,
  );
  return proposals;
}
