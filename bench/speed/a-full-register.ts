import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Client } from 'pg';
import { ImportScenario } from '#intake';
import { Acting, OPERATOR } from '#platform';
import type { Scenario } from '#scoring';
import { COORDINATOR, REGION } from '../access/who.js';

/** How many entries the log has in the end, and how many cases the coordinator who asks is assigned to. */
export type Fullness = {
  readonly scenario: Scenario;
  readonly entries: number;
  /** Placements in the end: those of the scenario, and such as ended in the years before. */
  readonly placements: number;
  readonly assigned: number;
};

/** Like one that is there, but for id, time, actor, case and what was done, as if written over two years. */
const ENTRIES = `
  INSERT INTO audit.entry (id, log, at, operation, actor, actor_role, agency, actor_region, system_part, system_version, object_kind,
    object_id, owner_region, purpose, case_ref, outcome, why, request_id, leaf_digest, act)
  SELECT gen_random_uuid(), region, now() - n * interval '63 seconds',
    CASE WHEN n % 1000 = 0 THEN 'OVERRIDE' WHEN n % 40 = 0 THEN 'DENIAL' WHEN n % 7 = 0 THEN 'ALTERATION' ELSE 'CONSULTATION' END,
    'u-' || n % 900, 'COORDINATOR', 'POLISEN', region, 'api', '0.1.0', 'request', 'R' || n % 11000, region, 'CASE_HANDLING',
    'K-' || n % 11000, CASE WHEN n % 40 = 0 THEN 'REFUSED' ELSE 'DONE' END, CASE WHEN n % 40 = 0 THEN 'nothing-here' END,
    gen_random_uuid(), 'sha256:' || md5(n::text) || md5('x' || n), CASE WHEN n % 7 = 0 THEN 'request.change' ELSE 'request.read' END
  FROM generate_series(1, $1::int) AS n, LATERAL (SELECT code AS region FROM fristad.region ORDER BY code OFFSET n % 7 LIMIT 1) AS of`;
/** As many as the country holds stand already; the others ended some years ago, in units and of households of their own. */
const ENDED = `
  INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
  SELECT 'PE' || u.n, 'PE-' || u.n, u.id, u.sharing, u.turnaround_days, national.today() - 1000 - u.n % 700 - 60, national.today() - 1000 - u.n % 700,
    1, of.groups, 'DEPARTED'
  FROM (SELECT id, sharing, turnaround_days, row_number() OVER (ORDER BY id)::int AS n FROM fristad.housing_unit) AS u,
    LATERAL (SELECT groups FROM fristad.placement ORDER BY id OFFSET u.n % 500 LIMIT 1) AS of
  WHERE u.n <= $1`;
/** Each stay belongs to the region in which it is. */
const OWNERS = `
  UPDATE fristad.placement p SET owner_region = m.region
  FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality JOIN fristad.municipality m ON m.code = l.municipality
  WHERE u.id = p.unit AND p.owner_region IS NULL`;
const ASSIGNED = `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
  SELECT gen_random_uuid(), person, $1, 'bench', now()
  FROM (SELECT DISTINCT person FROM fristad.placement_request WHERE region = $2 ORDER BY person LIMIT $3) AS own
  ON CONFLICT DO NOTHING`;

/** So many cases of the region are that coordinator's. */
export const assign = async (owner: Client, cases: number): Promise<void> => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(ASSIGNED, [COORDINATOR, REGION, cases]);
  await owner.query('RESET session_replication_role');
};

/** Takes the scenario in, and makes of it what a register is after two years. `owner` may do anything there. */
export const aFullRegister = async (
  app: NestExpressApplication,
  owner: Client,
  { scenario, entries, placements, assigned }: Fullness,
): Promise<void> => {
  const fill = async () => {
    const taken = await app.get(ImportScenario, { strict: false }).run(JSON.stringify(scenario));
    if (!taken.ok) throw new Error(`The scenario was not taken in: ${taken.refusal.code}.`);
  };
  await app.get(Acting).run(OPERATOR, fill);
  await owner.query('SET session_replication_role = replica');
  await owner.query(ENDED, [Math.max(0, placements - scenario.placements.length)]);
  await owner.query(OWNERS);
  await owner.query(ENTRIES, [entries]);
  await owner.query('RESET session_replication_role');
  await assign(owner, assigned);
  await owner.query('VACUUM ANALYZE');
};
