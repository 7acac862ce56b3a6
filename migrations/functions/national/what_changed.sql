-- What a proposal was judged by and is no longer so, by name; empty when nothing changed.
CREATE OR REPLACE FUNCTION national.what_changed(placement text) RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH p AS (
      SELECT x.* FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '')),
    bound AS (
      SELECT d.rests_on FROM fristad.decision_record d JOIN p ON d.placement = p.id AND d.owner_region = p.owner_region
      WHERE d.act IN ('PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER')),
    was AS (SELECT f.* FROM bound, jsonb_each(bound.rests_on) AS f),
    is_now AS (SELECT f.* FROM p, jsonb_each(national.rests_on(p.request, p.unit)) AS f),
    changed (what) AS (
      SELECT coalesce(was.key, is_now.key) FROM was FULL JOIN is_now ON is_now.key = was.key
      WHERE EXISTS (SELECT FROM bound) AND was.value IS DISTINCT FROM is_now.value AND coalesce(was.key, is_now.key) <> 'flags'
      UNION
      -- What the file of the case lacked and has by now is as good as before.
      SELECT 'flags' FROM is_now
      WHERE EXISTS (SELECT FROM bound) AND is_now.key = 'flags'
        AND NOT coalesce((SELECT was.value FROM was WHERE was.key = 'flags'), '[]') @> is_now.value
      UNION
      SELECT 'judgement' WHERE NOT EXISTS (SELECT FROM bound)
      UNION
      SELECT other.what
      FROM p JOIN fristad.placement_request r ON r.id = p.request, LATERAL (VALUES
        ('request', p.person <> r.person),
        ('household', p.persons <> r.adults + r.children),
        ('groups', p.groups <> r.own_groups),
        ('nights', p.extends IS NULL AND p.departure - p.arrival <> r.nights),
        ('window', p.extends IS NULL AND p.arrival NOT BETWEEN r.earliest_arrival AND r.latest_arrival)
      ) AS other (what, differs)
      WHERE other.differs)
    SELECT coalesce(array_agg(what ORDER BY what), '{}') FROM changed);
END
$_$;

ALTER FUNCTION national.what_changed OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.what_changed FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.what_changed TO fristad_app;
