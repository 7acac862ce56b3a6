import { ForwardOnly } from './forward-only.js';

/**
 * The one way from PROPOSED to CONFIRMED: locks the neighbourhood, asks every question anew, and wants an approval that
 * was used up for this. One answer for whatever stands in the way; what is unknown stands in the way too.
 */
export class TakeAPlace2026112200084 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT ON fristad.hostile_group TO fristad_national`,
    `GRANT UPDATE (status, version) ON fristad.placement TO fristad_national`,
    `CREATE POLICY to_take ON fristad.placement FOR UPDATE TO fristad_national USING (true) WITH CHECK (true)`,
    `
      CREATE FUNCTION access.was_approved(rule text, object text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM access.approval a WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL)
      $$`,
    `ALTER FUNCTION access.was_approved(text, text) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.was_approved(text, text) FROM PUBLIC`,
    `GRANT USAGE ON SCHEMA access TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION access.was_approved(text, text) TO fristad_national`,
    `
      CREATE FUNCTION national.is_beside_conflict(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.placement p JOIN fristad.housing_unit o ON o.id = p.unit, fristad.housing_unit u,
                      fristad.policy_version v
          WHERE u.id = s.unit AND v.version = s.policy AND p.person <> s.person
            AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
            AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND daterange(p.arrival, p.departure) && s.nights
            AND (o.locality = u.locality OR ST_DWithin(o.location, u.location, v.dispersion_metres)))
      $$`,
    `
      CREATE FUNCTION national.is_cooling(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.placement p, fristad.policy_version v
          WHERE v.version = s.policy AND p.unit = s.unit AND p.person <> s.person
            AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
            AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED')
            AND lower(s.nights) - p.departure >= 0 AND lower(s.nights) - p.departure < v.cool_off_days)
      $$`,
    ...['is_beside_conflict', 'is_cooling'].flatMap((name) => [
      `REVOKE ALL ON FUNCTION national.${name}("national".stay) FROM PUBLIC`,
      `ALTER FUNCTION national.${name}("national".stay) OWNER TO fristad_national`,
    ]),
    `
      CREATE FUNCTION national.take_place(placement text, policy text) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        stay "national".stay;
        aside text[];
        against boolean[];
      BEGIN
        PERFORM national.lock_neighbourhood($1, $2);
        SELECT p.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), p.persons, p.unit,
               daterange(p.arrival, p.departure), v.version
          INTO stay
          FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request, fristad.policy_version v
          WHERE p.id = $1 AND v.version = $2 AND p.status = 'PROPOSED'
            AND p.owner_region = nullif(current_setting('app.region', true), '');
        aside := array(SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1);
        against := ARRAY[
          stay.person IS NULL, NOT access.was_approved('placement.confirm', $1), national.is_taken(stay),
          national.is_full(stay), national.is_saturated(stay) AND NOT 'saturation-cap' = ANY (aside),
          national.is_beside_conflict(stay), national.is_cooling(stay) AND NOT 'cooled-off' = ANY (aside),
          national.is_near_kept_apart(stay)];
        IF (true = ANY (against)) IS NOT FALSE THEN
          RETURN 'PLACEMENT_NOT_PERMITTED';
        END IF;
        UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1;
        UPDATE fristad.placement p SET status = 'CONFIRMED', version = p.version + 1 WHERE p.id = $1;
        RETURN 'PLACEMENT_PERMITTED';
      EXCEPTION WHEN exclusion_violation OR unique_violation THEN
        RETURN 'PLACEMENT_NOT_PERMITTED';
      END $$`,
    `REVOKE ALL ON FUNCTION national.take_place(text, text) FROM PUBLIC`,
    `ALTER FUNCTION national.take_place(text, text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.take_place(text, text) TO fristad_app`,
  ];
}
