import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;

/**
 * Confirming takes every lock before it reads anything, asks whether it is still as it was judged and approved, and the rules
 * of the constraints, and answers one thing whatever stands in the way. The functions that asked without locking are gone: nobody needs a yes or no about a stay without
 * taking the place.
 */
export class TakeAPlaceInOrder2026112800131 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.stay_of(placement text, policy text) RETURNS "national".stay
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT ROW(p.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), p.persons, p.unit,
                   daterange(p.arrival, p.departure), v.version, p.id, r.id, p.extends)::"national".stay
        FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request, fristad.policy_version v
        WHERE p.id = $1 AND v.version = $2 AND p.status = 'PROPOSED' AND r.state = 'GRANTED'
          AND v.version = national.policy_in_force() AND p.owner_region = ${REGION}
      $$`,
    `REVOKE ALL ON FUNCTION national.stay_of(text, text) FROM PUBLIC`,
    `ALTER FUNCTION national.stay_of(text, text) OWNER TO fristad_national`,
    `
      CREATE OR REPLACE FUNCTION national.take_place(placement text, policy text) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        stay "national".stay;
        against text[];
        extended text;
        lived_in boolean;
      BEGIN
        PERFORM national.lock_placement($1);
        SELECT p.extends, o.status = 'ARRIVED' INTO extended, lived_in
          FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.extends
          WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = ${REGION};
        IF extended IS NOT NULL AND NOT national.make_way($1) THEN RETURN 'PLACEMENT_NOT_PERMITTED'; END IF;
        stay := national.stay_of($1, $2);
        against := array(SELECT unnest(national.broken_by(stay))
                         EXCEPT SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1);
        IF stay.person IS NULL OR NOT national.is_approved_as_judged($1) OR national.what_changed($1) <> '{}'
           OR against <> '{}' THEN
          RAISE exclusion_violation USING MESSAGE = 'something stands in the way';
        END IF;
        UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1;
        UPDATE fristad.placement p SET status = 'CONFIRMED', version = p.version + 1 WHERE p.id = $1;
        IF lived_in THEN
          UPDATE fristad.placement p SET status = 'ARRIVED', version = p.version + 1 WHERE p.id = $1;
        END IF;
        RETURN 'PLACEMENT_PERMITTED';
      EXCEPTION WHEN exclusion_violation OR unique_violation THEN
        RETURN 'PLACEMENT_NOT_PERMITTED';
      END $$`,
    `DROP FUNCTION national.placement_permission(text, text, date, text)`,
    `DROP FUNCTION national.lock_neighbourhood(text, text)`,
    ...[
      ...['is_taken', 'is_full', 'is_saturated', 'is_near_conflict', 'is_beside_conflict', 'is_cooling'],
      'is_near_kept_apart',
    ].map((question) => `DROP FUNCTION national.${question}("national".stay)`),
  ];
}
