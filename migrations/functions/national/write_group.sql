-- Adds a group (`seen` 0), or writes what type it is of over the version that was seen, for an analyst.
CREATE OR REPLACE FUNCTION national.write_group(code text, seen integer, type text) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  stored integer;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'no-such-group'; END IF;
  IF $2 = 0 THEN
    INSERT INTO fristad.hostile_group (code, type) VALUES ($1, $3);
    RETURN 'WRITTEN';
  END IF;
  SELECT g.version INTO stored FROM fristad.hostile_group g WHERE g.code = $1 FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN 'no-such-group'; END IF;
  IF stored <> $2 THEN RETURN 'stale'; END IF;
  UPDATE fristad.hostile_group g SET type = $3, version = g.version + 1 WHERE g.code = $1;
  RETURN 'WRITTEN';
END
$_$;

ALTER FUNCTION national.write_group OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.write_group FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.write_group TO fristad_app;
