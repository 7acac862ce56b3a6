import { ForwardOnly } from './forward-only.js';

/** Two guards compare with rows that whoever acts may not see; they look as a role that may, and tell nothing but no. */
export class GuardsSeeEveryRow2026112200044 extends ForwardOnly {
  protected readonly statements = [
    `GRANT USAGE ON SCHEMA fristad TO fristad_national`,
    `
      GRANT SELECT ON fristad.locality, fristad.municipality, fristad.group_relation, fristad.policy_version,
        fristad.housing_unit, fristad.unit_void, fristad.placement_request, fristad.non_association, fristad.placement,
        fristad.solver_run TO fristad_national`,
    // A row lock asks for the right to update.
    `GRANT UPDATE (id) ON fristad.housing_unit TO fristad_national`,
    ...['planned_voids_keep_off_stays', 'used_policy_is_immutable'].flatMap((name) => [
      `ALTER FUNCTION fristad.${name}() SECURITY DEFINER SET search_path = pg_catalog, pg_temp`,
      `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
      `ALTER FUNCTION fristad.${name}() OWNER TO fristad_national`,
      `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    ]),
  ];
}
