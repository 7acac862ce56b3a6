-- How far the planning of the country is, for whoever plans: whether a plan is wanted; the run that is under way; the latest plan; and whether anybody solves runs. Nothing of any case.
CREATE OR REPLACE FUNCTION national.planning(
  silent_seconds integer,
  OUT is_wanted boolean,
  OUT run uuid,
  OUT run_status text,
  OUT run_requested_at timestamp with time zone,
  OUT planned_at timestamp with time zone,
  OUT plan_status text,
  OUT runs_are_solved boolean
)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT EXISTS (SELECT FROM fristad.plan_wanted), r.id, r.status, r.requested_at, p.finished_at, p.status,
         EXISTS (SELECT FROM fristad.worker k WHERE k.seen_at > clock_timestamp() - make_interval(secs => $1))
  FROM (SELECT) AS always
  LEFT JOIN (
    SELECT id, status, requested_at FROM fristad.solver_run
    WHERE owner_region IS NULL AND status IN ('QUEUED', 'RUNNING') ORDER BY requested_at, id LIMIT 1) AS r ON true
  LEFT JOIN (
    SELECT x.finished_at, y.status FROM fristad.solver_run x JOIN fristad.plan y ON y.run = x.id
    WHERE x.owner_region IS NULL AND x.finished_at IS NOT NULL
    ORDER BY x.finished_at DESC, x.id LIMIT 1) AS p ON true
$_$;

ALTER FUNCTION national.planning OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.planning FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.planning TO fristad_app, fristad_run;
