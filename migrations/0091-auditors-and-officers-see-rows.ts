import { ForwardOnly } from './forward-only.js';

const AUDITS_THE_COUNTRY = `current_setting('app.scope', true) = 'national-audit'`;
const OWN_UNIT = `
  EXISTS (
    SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
    WHERE u.id = placement.unit
      AND (u.provider = nullif(current_setting('app.provider', true), '')
           OR l.municipality = nullif(current_setting('app.municipality', true), '')))`;
const CASES = ['placement_request', 'exclusion_zone', 'non_association', 'placement', 'solver_run'];
const HANGING = ['plan', 'plan_level', 'plan_assignment', 'plan_unplaced', 'plan_finding'];

/**
 * Whoever audits the country reads every region's rows and writes none. What hangs on a request or a run is seen with it,
 * so that a policy that lets through what is seen would let through its writing too: what restricts is needed for that.
 * A housing officer sees the stays in own units once they are more than a proposal, and no other row of a case.
 */
export class AuditorsAndOfficersSeeRows2026112300091 extends ForwardOnly {
  protected readonly statements = [
    ...[...CASES, 'placement_override'].map(
      (table) => `
        CREATE POLICY whole_country_audited ON fristad.${table} FOR SELECT TO fristad_app USING (${AUDITS_THE_COUNTRY})`,
    ),
    ...[...CASES, ...HANGING, 'placement_override'].flatMap((table) => [
      `CREATE POLICY auditors_add_nothing ON fristad.${table} AS RESTRICTIVE FOR INSERT TO fristad_app
         WITH CHECK ((${AUDITS_THE_COUNTRY}) IS NOT TRUE)`,
      `CREATE POLICY auditors_change_nothing ON fristad.${table} AS RESTRICTIVE FOR UPDATE TO fristad_app
         USING ((${AUDITS_THE_COUNTRY}) IS NOT TRUE)`,
    ]),
    `CREATE POLICY stays_in_own_units ON fristad.placement FOR SELECT TO fristad_app
       USING (status <> 'PROPOSED' AND ${OWN_UNIT})`,
  ];
}
