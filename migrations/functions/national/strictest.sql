-- A distance or a time of a policy as places in a region are judged by it: the country's, or the region's where that is more;
-- without a region the most that any has. `path`: its name in the document, in steps.
CREATE OR REPLACE FUNCTION national.strictest(policy text, region text, country double precision, path text[]) RETURNS double precision
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT greatest($3, (
    SELECT max((own #>> $4)::double precision)
    FROM fristad.policy_version v, jsonb_array_elements(v.regional) AS own
    WHERE v.version = $1 AND ($2 IS NULL OR own ->> 'region' = $2)))
$_$;

ALTER FUNCTION national.strictest OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.strictest FROM PUBLIC;
