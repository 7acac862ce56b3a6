-- The entries of all logs that touch a case or one of its things.
CREATE OR REPLACE FUNCTION national.entries_of_case(case_ref text) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  WITH thing AS MATERIALIZED (SELECT t.kind, t.id, t.listed FROM national.things_of_case($1) t)
  SELECT e.id FROM thing t JOIN audit.entry e ON e.object_kind = t.kind AND e.object_id = t.id
  UNION
  SELECT e.id FROM audit.entry e
  WHERE e.case_ref = $1 AND EXISTS (SELECT FROM thing)
  UNION
  SELECT e.id FROM audit.entry e
  WHERE e.returned IS NOT NULL AND e.returned::text[] && ARRAY(SELECT t.id FROM thing t WHERE t.listed)
    AND EXISTS (SELECT FROM thing t
                WHERE t.listed AND t.kind = e.object_kind AND t.id = ANY (e.returned::text[]))
$$;

ALTER FUNCTION national.entries_of_case OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.entries_of_case FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.entries_of_case TO fristad_audit_reader;
