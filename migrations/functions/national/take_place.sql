-- The one way from PROPOSED, or offered, to CONFIRMED: every lock, then every question anew, and one answer for whatever stands in
-- the way.
CREATE OR REPLACE FUNCTION national.take_place(placement text, policy text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  stay "national".stay;
  against text[];
  extended text;
  lived_in boolean;
BEGIN
  PERFORM national.lock_placement($1);
  SELECT p.extends, o.status = 'ARRIVED' INTO extended, lived_in
    FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.extends
    WHERE p.id = $1 AND p.status IN ('PROPOSED', 'PROVISIONAL') AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF extended IS NOT NULL AND NOT national.make_way($1) THEN RETURN 'PLACEMENT_NOT_PERMITTED'; END IF;
  stay := national.stay_of($1, $2);
  against := array(SELECT unnest(national.broken_by(stay))
                   EXCEPT SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1);
  IF stay.person IS NULL OR NOT national.is_approved_as_judged($1) OR national.what_changed($1) <> '{}'
     OR against <> '{}' OR national.funding_bars($1) OR national.contact_bars($1) THEN
    RAISE exclusion_violation USING MESSAGE = 'something stands in the way';
  END IF;
  UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1 AND p.status = 'PROPOSED';
  UPDATE fristad.placement p SET status = 'CONFIRMED', version = p.version + 1 WHERE p.id = $1;
  IF lived_in THEN
    UPDATE fristad.placement p SET status = 'ARRIVED', version = p.version + 1 WHERE p.id = $1;
  END IF;
  RETURN 'PLACEMENT_PERMITTED';
EXCEPTION WHEN exclusion_violation OR unique_violation THEN
  RETURN 'PLACEMENT_NOT_PERMITTED';
END
$_$;

ALTER FUNCTION national.take_place OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.take_place FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.take_place TO fristad_app;
