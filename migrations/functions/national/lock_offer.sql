-- Locks what holding a unit for a request of the own region needs; with the unit that its household is to leave.
CREATE OR REPLACE FUNCTION national.lock_offer(request text, unit text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  PERFORM national.lock_to_place(ARRAY[r.person], array_remove(ARRAY[$2, o.unit], NULL))
    FROM fristad.placement_request r LEFT JOIN fristad.placement o ON o.id = national.left_by(r.id)
    WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
END
$_$;

ALTER FUNCTION national.lock_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lock_offer TO fristad_app;
