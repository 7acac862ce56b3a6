import type { DataSource } from 'typeorm';
import { approved, ARRIVAL, DEPARTURE, insert, judged, POLICY, proposalsOf } from '../harness/a-country.js';
import { accept, KNOW } from './accepted.js';
import type { Proposals } from './acts/act.js';
import { COORDINATORS } from './acts/of-cases.js';
import { fallsBackAt, PLANNED_RUN } from './acts/of-offers.js';
import * as rows from './rows-of-a-site.js';
import { has, type Site } from './rows-of-a-site.js';

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

/** One plan of the country that found what the sites are to be offered, or were. */
const plan = async (database: DataSource, sites: readonly Site[]): Promise<void> => {
  const planned = sites.filter(
    (one) =>
      has(one, 'planned') || has(one, 'fleeing') || has(one, 'unplaced') || one.setting.stands === 'OFFERED',
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
    'fristad.plan_assignment',
    sites.flatMap((one) => (has(one, 'fleeing') ? [rows.fledTo(one)] : [])),
  );
  await add(
    database,
    'fristad.plan_unplaced',
    planned.flatMap((one) => (has(one, 'unplaced') ? [rows.unplacedOf(one)] : [])),
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
    const moving = sites.flatMap((one) =>
      has(one, 'moving') && ['CONFIRMED', 'ARRIVED'].includes(one.setting.stands) ? [`PL-t${one.n}`] : [],
    );
    await manager.query(BECOMES, [moving, 'PROVISIONAL']);
    await manager.query(BECOMES, [moving, 'CONFIRMED']);
    const held = sites.filter(({ setting }) => setting.stands === 'OFFERED');
    await manager.query(OFFER, [
      held.map(({ n }) => `PL-a${n}`),
      PLANNED_RUN,
      held.map(({ n }) => fallsBackAt(n)),
    ]);
  });

const coordinate = async (database: DataSource, sites: readonly Site[]): Promise<void> => {
  await database.query(KNOW, [Object.values(COORDINATORS)]);
  await add(database, 'access.case_assignment', sites.flatMap(rows.assignmentsOf));
};

/** Makes everything that some tries begin with, as it is at this moment, and tells how each placement is shown. */
export async function prepare(database: DataSource, sites: readonly Site[]): Promise<Proposals> {
  const proposed = sites.flatMap(rows.placementsOf) as readonly { readonly id: string }[];
  await add(database, 'fristad.placement_request', sites.flatMap(rows.requestsOf));
  await add(
    database,
    'fristad.non_association',
    sites.filter((one) => has(one, 'pair')).flatMap(rows.pairsOf),
  );
  await add(database, 'fristad.unit_void', sites.filter((one) => has(one, 'void')).flatMap(rows.voidsOf));
  await add(
    database,
    'fristad.ground_report',
    sites.filter((one) => has(one, 'reported')).map(rows.reportIn),
  );
  await add(database, 'fristad.placement', proposed);
  await add(database, 'fristad.placement', sites.filter((one) => has(one, 'imported')).map(rows.importedOf));
  await add(
    database,
    'fristad.emergency_transfer',
    sites.filter((one) => has(one, 'fleeing')).map(rows.flightOf),
  );
  await add(database, 'fristad.incident', sites.filter((one) => has(one, 'incident')).map(rows.incidentOf));
  await add(database, 'fristad.case_measure', sites.filter((one) => has(one, 'measure')).map(rows.measureIn));
  await coordinate(
    database,
    sites.filter((one) => has(one, 'coordinated')),
  );
  await add(
    database,
    'access.case_assignment',
    sites.filter((one) => has(one, 'one person')).flatMap(rows.bothOf),
  );
  await judged(database);
  const ids = proposed.map(({ id }) => id);
  await approved(database, ids);
  await plan(database, sites);
  await place(database, sites);
  const [submitted, parked, refused] = (['submitted', 'parked', 'refused'] as const).map((how) =>
    sites.filter((one) => has(one, how)).map(({ n }) => `R-a${n}`),
  );
  await database.query(STATE, [parked, 'PARKED', 'SAFE_FOR_NOW']);
  await database.query(STATE, [submitted, 'SUBMITTED', null]);
  await database.query(STATE, [refused, 'REFUSED', 'FUNDING']);
  const proposals = await proposalsOf(database, ids);
  await accept(
    database,
    sites.filter((one) => has(one, 'accepted')).map(({ n }) => n),
    proposals,
  );
  return proposals;
}
