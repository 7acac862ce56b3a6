import { ForwardOnly } from './forward-only.js';

/**
 * PLACEMENT_PERMITTED, or PLACEMENT_NOT_PERMITTED for whatever reason: taken, full, at the cap, too near a conflict, to
 * be kept apart, not there, or another region's request. Every question is asked each time, whatever the others said.
 */
export class OneNationalAnswer2026112200048 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.placement_permission(request text, unit text, arrival date, policy text) RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        stay "national".stay;
        against boolean[];
      BEGIN
        SELECT r.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), r.adults + r.children, u.id,
               daterange($3, $3 + r.nights), v.version
          INTO stay
          FROM fristad.placement_request r, fristad.housing_unit u, fristad.policy_version v
          WHERE r.id = $1 AND u.id = $2 AND v.version = $4
            AND (r.region = nullif(current_setting('app.region', true), '')
                 OR current_setting('app.scope', true) = 'national-run');
        against := ARRAY[stay.person IS NULL, national.is_taken(stay), national.is_full(stay), national.is_saturated(stay),
                         national.is_near_conflict(stay), national.is_near_kept_apart(stay)];
        RETURN CASE WHEN true = ANY (against) THEN 'PLACEMENT_NOT_PERMITTED' ELSE 'PLACEMENT_PERMITTED' END;
      END $$`,
    `REVOKE ALL ON FUNCTION national.placement_permission(text, text, date, text) FROM PUBLIC`,
    `ALTER FUNCTION national.placement_permission(text, text, date, text) OWNER TO fristad_national`,
    `GRANT USAGE ON SCHEMA national TO fristad_app, fristad_run`,
    `GRANT EXECUTE ON FUNCTION national.placement_permission(text, text, date, text) TO fristad_app, fristad_run`,
  ];
}
