-- Ties a stay that an import brought to a granted request of the own region for the same person: from then on it has an owner, and is
-- extended, transferred and told of as any other. Nobody's only where no other region asks for that person.
CREATE OR REPLACE FUNCTION national.adopt_stay(request text, seen integer, at timestamp with time zone) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
DECLARE
  r fristad.placement_request%ROWTYPE;
  adopted text;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO r FROM fristad.placement_request x
    WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN '{"code": "no-such-request"}'; END IF;
  IF r.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  IF r.status <> 'GRANTED' THEN RETURN '{"code": "not-granted"}'; END IF;
  IF EXISTS (SELECT FROM fristad.placement p WHERE p.request = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
    RETURN '{"code": "placed-already"}';
  END IF;
  UPDATE fristad.placement p
    SET request = $1, owner_region = r.region, proposed_by = nullif(current_setting('app.actor', true), ''), proposed_at = $3,
        version = p.version + 1
    WHERE p.id = (
      SELECT x.id FROM fristad.placement x
      WHERE x.person = r.person AND x.request IS NULL AND x.status IN ('CONFIRMED', 'ARRIVED')
        AND (x.owner_region = r.region
             OR (x.owner_region IS NULL AND NOT EXISTS (
               SELECT FROM fristad.placement_request o WHERE o.person = r.person AND o.region <> r.region)))
      ORDER BY x.arrival, x.id LIMIT 1)
      -- Who waited for whoever moved it looks again.
      AND p.request IS NULL AND p.status IN ('CONFIRMED', 'ARRIVED')
    RETURNING p.id INTO adopted;
  RETURN CASE WHEN adopted IS NULL THEN '{"code": "no-such-stay"}' ELSE jsonb_build_object('code', 'ADOPTED', 'placement', adopted) END;
END
$_$;

ALTER FUNCTION national.adopt_stay OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.adopt_stay FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.adopt_stay TO fristad_app;
