-- The things of a case that log entries name, and of those that were merged into it.
CREATE OR REPLACE FUNCTION national.things_of_case(case_ref text) RETURNS TABLE(kind text, id text, listed boolean)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  WITH own AS (
    SELECT c.ref FROM (SELECT $1 AS ref UNION SELECT m.other FROM fristad.case_merge m WHERE m.survivor = $1) AS c
    WHERE current_setting('app.scope', true) = 'national-audit' OR EXISTS (
      SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), ''))
      OR EXISTS (
      SELECT FROM fristad.case_merge m WHERE m.other = $1 AND m.owner_region = nullif(current_setting('app.region', true), '')))
  SELECT 'case', o.ref, true FROM own o
  UNION ALL
  SELECT k.kind, r.id, k.kind = 'request' FROM own o JOIN fristad.placement_request r ON r.person = o.ref,
         (VALUES ('request'), ('candidates')) AS k (kind)
  UNION ALL
  SELECT k.kind, p.id, k.kind = 'placement' FROM own o JOIN fristad.placement p ON p.person = o.ref,
         (VALUES ('placement'), ('address')) AS k (kind)
  UNION ALL
  SELECT 'incident', i.id, true FROM own o JOIN fristad.placement p ON p.person = o.ref JOIN fristad.incident i ON i.placement = p.id
  UNION ALL
  SELECT 'case-note', n.id::text, false FROM own o JOIN fristad.case_note n ON n.case_ref = o.ref
$$;

ALTER FUNCTION national.things_of_case OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.things_of_case FROM PUBLIC;
