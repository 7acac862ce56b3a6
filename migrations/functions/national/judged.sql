-- The digest of the latest judgement of a placement.
CREATE OR REPLACE FUNCTION national.judged(placement text) RETURNS text
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT d.digest FROM fristad.decision_record d JOIN fristad.placement p ON p.id = d.placement
  WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND d.owner_region = p.owner_region AND d.act <> 'CONFIRM'
  ORDER BY d.ordinal DESC LIMIT 1
$_$;

ALTER FUNCTION national.judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.judged FROM PUBLIC;
