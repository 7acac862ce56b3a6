import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const IN_EMERGENCY = `current_setting('app.scope', true) = 'break-glass'`;
/** The one case that is read, as long as whoever acts has it open. */
const opened = (column: string) =>
  `${IN_EMERGENCY} AND ${column} = ${setting('opened')} AND access.has_opened(${column})`;
const ADMINISTERS = `split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'`;

const OPENED = {
  placement_request: opened('person'),
  placement: opened('person'),
  case_note: opened('case_ref'),
  placement_override: `${IN_EMERGENCY} AND EXISTS (
    SELECT FROM fristad.placement p WHERE p.id = placement_override.placement AND ${opened('p.person')})`,
  unit_address: `${IN_EMERGENCY} AND EXISTS (
    SELECT FROM fristad.placement p WHERE p.unit = unit_address.unit AND ${opened('p.person')})`,
};
const PLANS = ['plan', 'plan_level', 'plan_assignment', 'plan_unplaced', 'plan_finding'];
/** Of a run, all but what it saw: that is everybody's case, and is read by whoever solves. */
const OF_A_RUN = [
  'id, idempotency_key, digest, policy_version, engine, seed, time_limit_ms, status, attempts, progress, requested_at',
  'cancel_requested_at, started_at, finished_at, worker, lease_until, failure, owner_region',
].join(', ');

/**
 * What the rules of access let somebody read and the fence by region did not: a case opened in an emergency, wherever it
 * is, by whoever opened it; all runs, and no plan, by a policy administrator.
 */
export class EachRoleReadsWhatIsItsOwn2026112300092 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION access.has_opened(ref text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM access.break_glass b
                       WHERE b.case_ref = $1 AND b.opened_by = ${setting('actor')} AND b.until > statement_timestamp())
      $$`,
    `REVOKE ALL ON FUNCTION access.has_opened(text) FROM PUBLIC`,
    `GRANT CREATE ON SCHEMA access TO fristad_guard`,
    `ALTER FUNCTION access.has_opened(text) OWNER TO fristad_guard`,
    `REVOKE CREATE ON SCHEMA access FROM fristad_guard`,
    `GRANT EXECUTE ON FUNCTION access.has_opened(text) TO fristad_app`,
    ...Object.entries(OPENED).map(
      ([table, is]) =>
        `CREATE POLICY opened_in_an_emergency ON fristad.${table} FOR SELECT TO fristad_app USING (${is})`,
    ),
    // What hangs on a request is written by whoever sees the request: not so in an emergency.
    `
      CREATE POLICY emergencies_add_nothing ON fristad.exclusion_zone AS RESTRICTIVE FOR INSERT TO fristad_app
        WITH CHECK ((${IN_EMERGENCY}) IS NOT TRUE)`,
    `CREATE POLICY administered ON fristad.solver_run FOR SELECT TO fristad_app USING (${ADMINISTERS})`,
    ...PLANS.map(
      (table) => `
        CREATE POLICY not_by_administrators ON fristad.${table} AS RESTRICTIVE FOR SELECT TO fristad_app
          USING ((${ADMINISTERS}) IS NOT TRUE)`,
    ),
    `REVOKE SELECT ON fristad.solver_run FROM fristad_app`,
    `GRANT SELECT (${OF_A_RUN}) ON fristad.solver_run TO fristad_app`,
    // Whether a stay is more than a proposal decides whether the unit's staff may read it.
    `GRANT SELECT (status) ON fristad.placement TO fristad_guard`,
    // Lists of own cases are found by case, so that their time does not depend on how many others there are.
    `CREATE INDEX placement_person ON fristad.placement (person)`,
    `CREATE INDEX placement_request_region_id ON fristad.placement_request (region, id)`,
    `CREATE INDEX placement_owner_region_id ON fristad.placement (owner_region, id)`,
  ];
}
