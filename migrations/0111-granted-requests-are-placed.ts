import { ForwardOnly } from './forward-only.js';

/**
 * Only a granted request is placed, and only by the policy in force. A placement that extends another takes its place:
 * the other is superseded first, so that it does not stand in its own way, and stands again when the answer is no.
 */
export class GrantedRequestsArePlaced2026112300111 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.placement ADD COLUMN extends text REFERENCES fristad.placement`,
    `CREATE INDEX placement_extends ON fristad.placement (extends) WHERE extends IS NOT NULL`,
    `
      CREATE OR REPLACE FUNCTION national.placement_permission(request text, unit text, arrival date, policy text)
      RETURNS text
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        stay "national".stay;
        against boolean[];
      BEGIN
        SELECT r.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), r.adults + r.children, u.id,
               daterange($3, $3 + r.nights), v.version
          INTO stay
          FROM fristad.placement_request r, fristad.housing_unit u, fristad.policy_version v
          WHERE r.id = $1 AND u.id = $2 AND v.version = $4 AND r.state = 'GRANTED'
            AND (r.region = nullif(current_setting('app.region', true), '')
                 OR current_setting('app.scope', true) = 'national-run');
        against := ARRAY[stay.person IS NULL, national.is_taken(stay), national.is_full(stay), national.is_saturated(stay),
                         national.is_near_conflict(stay), national.is_near_kept_apart(stay)];
        RETURN CASE WHEN true = ANY (against) THEN 'PLACEMENT_NOT_PERMITTED' ELSE 'PLACEMENT_PERMITTED' END;
      END $$`,
    `
      CREATE FUNCTION national.make_way(successor text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE fristad.placement o SET status = 'SUPERSEDED', version = o.version + 1
          FROM fristad.placement p
          WHERE p.id = $1 AND o.id = p.extends AND o.status IN ('CONFIRMED', 'ARRIVED')
            AND (o.request, o.unit, o.arrival) = (p.request, p.unit, p.arrival) AND o.departure < p.departure;
        RETURN FOUND;
      END $$`,
    `REVOKE ALL ON FUNCTION national.make_way(text) FROM PUBLIC`,
    `ALTER FUNCTION national.make_way(text) OWNER TO fristad_national`,
    `
      CREATE OR REPLACE FUNCTION national.take_place(placement text, policy text) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        stay "national".stay;
        aside text[];
        against boolean[];
        extended text;
        lived_in boolean;
      BEGIN
        PERFORM national.lock_neighbourhood($1, $2);
        SELECT p.extends, o.status = 'ARRIVED' INTO extended, lived_in
          FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.extends
          WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = nullif(current_setting('app.region', true), '');
        IF extended IS NOT NULL AND NOT national.make_way($1) THEN RETURN 'PLACEMENT_NOT_PERMITTED'; END IF;
        SELECT p.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), p.persons, p.unit,
               daterange(p.arrival, p.departure), v.version
          INTO stay
          FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request, fristad.policy_version v
          WHERE p.id = $1 AND v.version = $2 AND p.status = 'PROPOSED' AND r.state = 'GRANTED'
            AND v.version = national.policy_in_force()
            AND p.owner_region = nullif(current_setting('app.region', true), '');
        aside := array(SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1);
        against := ARRAY[
          stay.person IS NULL, NOT access.was_approved('placement.confirm', $1), national.is_taken(stay),
          national.is_full(stay), national.is_saturated(stay) AND NOT 'saturation-cap' = ANY (aside),
          national.is_beside_conflict(stay), national.is_cooling(stay) AND NOT 'cooled-off' = ANY (aside),
          national.is_near_kept_apart(stay)];
        IF (true = ANY (against)) IS NOT FALSE THEN
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
  ];
}
