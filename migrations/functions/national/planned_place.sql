-- Where the country's latest plan that was solved to its end places a request of the region that asks, without strains or
-- reasons, which tell of others.
CREATE OR REPLACE FUNCTION national.planned_place(
  request text
) RETURNS TABLE(run uuid, policy_version text, planned_at timestamp with time zone, unit text, arrival date, departure date)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  WITH latest AS (
    SELECT r.id, r.policy_version, r.finished_at FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
    WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE'
    ORDER BY r.finished_at DESC, r.id LIMIT 1)
  SELECT l.id, l.policy_version, l.finished_at, a.unit, a.arrival, a.departure
  FROM latest l
  JOIN fristad.placement_request q
    ON q.id = $1 AND q.region = nullif(current_setting('app.region', true), '')
  LEFT JOIN fristad.plan_assignment a ON a.run = l.id AND a.request = q.id
  LEFT JOIN fristad.plan_unplaced u ON u.run = l.id AND u.request = q.id
  WHERE a.request IS NOT NULL OR u.request IS NOT NULL
$_$;

ALTER FUNCTION national.planned_place OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.planned_place FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.planned_place TO fristad_app;
