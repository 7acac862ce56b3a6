import { ForwardOnly } from './forward-only.js';

const PUBLIC = [
  'region',
  'municipality',
  'locality',
  'hostile_group',
  'group_relation',
  'territory',
  'provider',
];
const SHARED = [...PUBLIC, 'housing_unit', 'unit_void', 'policy_version'];
const CASES = ['placement_request', 'exclusion_zone', 'non_association', 'placement'];
const PLANS = ['plan', 'plan_level', 'plan_assignment', 'plan_unplaced', 'plan_finding'];
const among = (tables: readonly string[]) => tables.map((table) => `fristad.${table}`).join(', ');

/** What each role may do at all; which rows, the policies say. Nobody may delete. */
export class LeastRights2026112200045 extends ForwardOnly {
  protected readonly statements = [
    `GRANT USAGE ON SCHEMA fristad TO fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader`,
    `GRANT SELECT ON ${among([...SHARED, ...CASES, ...PLANS, 'solver_run'])} TO fristad_app, fristad_run`,
    `GRANT SELECT ON ${among([...SHARED, ...CASES])} TO fristad_import`,
    // The digest of a scenario depends on every region's cases.
    `GRANT SELECT (as_of, policy_version, ordinal, imported_at) ON fristad.scenario_import TO fristad_app`,
    `GRANT SELECT ON fristad.scenario_import TO fristad_run, fristad_import`,
    `GRANT INSERT ON ${among([...CASES, 'solver_run'])} TO fristad_app`,
    `GRANT UPDATE (status, cancel_requested_at, finished_at) ON fristad.solver_run TO fristad_app`,
    `GRANT INSERT ON ${among([...PLANS, 'solver_run'])} TO fristad_run`,
    `
      GRANT UPDATE (status, attempts, worker, progress, lease_until, started_at, finished_at, failure, cancel_requested_at)
        ON fristad.solver_run TO fristad_run`,
    `GRANT INSERT ON ${among([...SHARED, ...CASES, 'scenario_import'])} TO fristad_import`,
    `GRANT SELECT (id, person, region) ON fristad.placement_request TO fristad_guard`,
    `GRANT SELECT (id, person, unit, owner_region) ON fristad.placement TO fristad_guard`,
    `GRANT SELECT (id, owner_region) ON fristad.solver_run TO fristad_guard`,
    `GRANT SELECT ON ${among([...PUBLIC, 'housing_unit'])} TO fristad_guard`,
  ];
}
