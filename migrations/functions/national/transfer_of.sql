-- How far the latest transfer is that was asked for a stay, for whoever sees the stay: asked and not planned yet, offered, confirmed, or
-- planned and no place found; withdrawn, where it is asked for no more. By which run, and what is offered. Of others it tells nothing.
CREATE OR REPLACE FUNCTION national.transfer_of(placement text) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT jsonb_build_object(
    'request', e.request, 'askedBy', e.asked_by, 'askedAt', to_char(e.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'offer', t.id, 'run', coalesce(o.run, u.run, CASE WHEN t.id IS NULL AND q.status = 'GRANTED' THEN way.run END),
    'status', CASE WHEN t.status IN ('CONFIRMED', 'ARRIVED', 'DEPARTED') THEN 'CONFIRMED' WHEN t.status = 'PROVISIONAL' THEN 'OFFERED'
                   WHEN q.status <> 'GRANTED' THEN 'WITHDRAWN' WHEN u.run IS NOT NULL THEN 'NO_PLACE_FOUND' ELSE 'PLANNING' END)
  FROM fristad.emergency_transfer e
  JOIN fristad.placement_request q ON q.id = e.request
  LEFT JOIN LATERAL (
    SELECT p.id, p.status FROM fristad.placement p
    WHERE p.request = e.request AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED') ORDER BY p.arrival DESC, p.id LIMIT 1) AS t ON true
  LEFT JOIN fristad.offer o ON o.placement = t.id
  LEFT JOIN fristad.plan_unplaced u ON t.id IS NULL AND u.request = e.request AND u.run = (
    SELECT r.id FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
    WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE' ORDER BY r.finished_at DESC, r.id LIMIT 1)
  LEFT JOIN LATERAL (
    SELECT r.id AS run FROM fristad.solver_run r
    WHERE r.owner_region IS NULL AND r.status IN ('QUEUED', 'RUNNING') AND NOT EXISTS (SELECT FROM fristad.plan_wanted w WHERE w.urgent)
    ORDER BY r.requested_at DESC, r.id LIMIT 1) AS way ON true
  WHERE e.leaves = $1 AND (e.owner_region = nullif(current_setting('app.region', true), '') OR current_setting('app.scope', true) = 'national-audit')
  ORDER BY e.asked_at DESC, e.request LIMIT 1
$_$;

ALTER FUNCTION national.transfer_of OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.transfer_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.transfer_of TO fristad_app;
