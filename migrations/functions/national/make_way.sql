-- Supersedes the stay that a longer one takes the place of; false when it no longer stands.
CREATE OR REPLACE FUNCTION national.make_way(successor text) RETURNS boolean
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  UPDATE fristad.placement o SET status = 'SUPERSEDED', version = o.version + 1
    FROM fristad.placement p
    WHERE p.id = $1 AND o.id = p.extends AND o.status IN ('CONFIRMED', 'ARRIVED')
      AND (o.request, o.unit, o.arrival) = (p.request, p.unit, p.arrival) AND o.departure < p.departure;
  IF NOT FOUND THEN RETURN false; END IF;
  -- Who was to leave it in an emergency leaves the longer one.
  UPDATE fristad.emergency_transfer e SET leaves = $1
    FROM fristad.placement p WHERE p.id = $1 AND e.leaves = p.extends AND e.placement IS NULL AND e.outcome IS NULL;
  RETURN true;
END
$_$;

ALTER FUNCTION national.make_way OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.make_way FROM PUBLIC;
