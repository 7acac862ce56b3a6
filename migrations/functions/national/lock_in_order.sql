-- The one order in which acts wait for each other (docs/decisions/0022); whoever keeps to it waits in no circle.
-- References to a locked row may be added.
CREATE OR REPLACE FUNCTION national.lock_in_order(
  policy text DEFAULT NULL::text,
  ground text DEFAULT NULL::text,
  pairs text DEFAULT NULL::text,
  persons text[] DEFAULT '{}'::text[],
  units text[] DEFAULT '{}'::text[],
  around boolean DEFAULT false
) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  one bigint;
BEGIN
  IF $1 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127554); END IF;
  IF $1 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127554); END IF;
  IF $2 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127553); END IF;
  IF $2 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127553); END IF;
  IF $3 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127555); END IF;
  IF $3 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127555); END IF;
  FOR one IN SELECT DISTINCT hashtextextended(p, 640127556) AS h FROM unnest($4) AS p ORDER BY h LOOP
    PERFORM pg_advisory_xact_lock(one);
  END LOOP;
  PERFORM r.id FROM fristad.placement_request r WHERE r.person = ANY ($4) ORDER BY r.id FOR NO KEY UPDATE;
  PERFORM l.code FROM fristad.locality l
    WHERE l.code IN (
      SELECT u.locality FROM fristad.housing_unit u WHERE u.id = ANY ($5)
      UNION
      SELECT o.locality FROM fristad.housing_unit u
      JOIN fristad.policy_version v ON $6 AND v.version = national.policy_in_force()
      JOIN fristad.housing_unit o ON ST_DWithin(o.location, u.location,
        national.strictest(v.version, NULL, v.dispersion_metres, '{dispersionMetres}'))
      WHERE u.id = ANY ($5))
    ORDER BY l.code FOR NO KEY UPDATE;
  IF $3 = 'shared' THEN
    PERFORM n.id FROM fristad.non_association n
      WHERE n.withdrawn_at IS NULL AND (n.a = ANY ($4) OR n.b = ANY ($4)) ORDER BY n.id FOR NO KEY UPDATE;
  END IF;
  PERFORM u.id FROM fristad.housing_unit u WHERE u.id = ANY ($5) ORDER BY u.id FOR NO KEY UPDATE;
  PERFORM p.id FROM fristad.placement p WHERE p.person = ANY ($4) ORDER BY p.id FOR NO KEY UPDATE;
END
$_$;

ALTER FUNCTION national.lock_in_order OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_in_order FROM PUBLIC;
