-- Sets a constraint aside for a proposal of the own region, with an approval that was used up for it.
CREATE OR REPLACE FUNCTION national.set_aside(
  placement text,
  rule text,
  reason text,
  approval uuid,
  asker text,
  at timestamp with time zone
) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
DECLARE
  region text := nullif(current_setting('app.region', true), '');
BEGIN
  IF NOT access.is_used_approval($4, 'placement.override', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[p.person])
    FROM fristad.placement p WHERE p.id = $1 AND p.owner_region = region;
  UPDATE fristad.placement p SET version = p.version + 1
    WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = region;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO fristad.placement_override VALUES ($1, $2, $3, $4, $5, $6, region);
  RETURN true;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END
$_$;

ALTER FUNCTION national.set_aside OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.set_aside FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.set_aside TO fristad_app;
