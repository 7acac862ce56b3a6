import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const NATIONAL = `current_setting('app.scope', true) = 'national-run'`;

/** A table, and what makes a row of it one of the region that acts. What hangs on a row is seen with that row. */
const fences: Readonly<Record<string, string>> = {
  placement_request: `region = ${REGION}`,
  placement: `owner_region = ${REGION}`,
  non_association: `owner_region = ${REGION}`,
  solver_run: `owner_region = ${REGION}`,
  exclusion_zone: `EXISTS (SELECT FROM fristad.placement_request r WHERE r.id = exclusion_zone.request)`,
  plan: `EXISTS (SELECT FROM fristad.solver_run r WHERE r.id = plan.run)`,
  plan_level: `EXISTS (SELECT FROM fristad.solver_run r WHERE r.id = plan_level.run)`,
  plan_assignment: `EXISTS (SELECT FROM fristad.solver_run r WHERE r.id = plan_assignment.run)`,
  plan_unplaced: `EXISTS (SELECT FROM fristad.solver_run r WHERE r.id = plan_unplaced.run)`,
  plan_finding: `EXISTS (SELECT FROM fristad.solver_run r WHERE r.id = plan_finding.run)`,
};
const GUARDED = ['placement_request', 'placement', 'solver_run'];

/** The second fence: each region sees its own rows. Without a region nobody sees any; nationally, only whoever says so. */
export class RowsAreFencedByRegion2026112200046 extends ForwardOnly {
  protected readonly statements = [
    ...Object.entries(fences).flatMap(([table, own]) => [
      `ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE fristad.${table} FORCE ROW LEVEL SECURITY`,
      `CREATE POLICY own_region ON fristad.${table} TO fristad_app USING (${own}) WITH CHECK (${own})`,
      `CREATE POLICY whole_country ON fristad.${table} TO fristad_run, fristad_import
         USING (${NATIONAL}) WITH CHECK (${NATIONAL})`,
      `CREATE POLICY behind_functions ON fristad.${table} FOR SELECT TO fristad_national USING (true)`,
    ]),
    ...GUARDED.map(
      (table) => `CREATE POLICY to_decide ON fristad.${table} FOR SELECT TO fristad_guard USING (true)`,
    ),
  ];
}
