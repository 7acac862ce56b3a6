-- Locks what taking the place of a proposal needs.
CREATE OR REPLACE FUNCTION national.lock_placement(placement text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_to_place(ARRAY[p.person], array_remove(ARRAY[p.unit, o.unit], NULL))
    FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.transfers
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '');
END
$_$;

ALTER FUNCTION national.lock_placement OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_placement FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_placement TO fristad_app;
