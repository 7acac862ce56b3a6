-- Who looked at a case, when and why, in whichever region's log; for the own region and national auditors.
CREATE OR REPLACE FUNCTION national.who_looked(
  case_ref text,
  after uuid,
  most integer
) RETURNS TABLE(id uuid, at timestamp with time zone, operation text, actor text, role text, agency text, region text, kind text, purpose text, outcome text)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT e.id, e.at, e.operation, e.actor::text, e.actor_role::text, e.agency::text, e.actor_region::text,
         e.object_kind::text, e.purpose::text, e.outcome
  FROM national.entries_of_case($1) AS hit (id) JOIN audit.entry e ON e.id = hit.id
  WHERE after IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = after)
  ORDER BY e.at DESC, e.id DESC LIMIT most
$$;

ALTER FUNCTION national.who_looked OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.who_looked FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.who_looked TO fristad_app, fristad_audit_reader;
