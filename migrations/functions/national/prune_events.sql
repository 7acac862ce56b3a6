-- Lets go, the oldest first and at most so many, what happened before some moment and is over: nothing of it waits to be sent, and
-- nothing was given up that a webhook which still stands may be sent again. The last one published stays, for the next ones count on from it.
CREATE OR REPLACE FUNCTION national.prune_events(before timestamp with time zone, most integer) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  over uuid[];
  pruned integer;
BEGIN
  over := array(
    SELECT e.id FROM fristad.event e
    WHERE e.at < $1 AND e."position" < (SELECT max(x."position") FROM fristad.event x)
      AND NOT EXISTS (
        SELECT FROM fristad.webhook_delivery d JOIN fristad.webhook w ON w.id = d.webhook
        WHERE d.event = e.id AND (d.status = 'WAITING' OR d.ended_at >= $1 OR (d.status = 'DEAD' AND w.ended_at IS NULL)))
    ORDER BY e.at LIMIT $2
    FOR UPDATE OF e SKIP LOCKED);
  DELETE FROM fristad.webhook_delivery d WHERE d.event = ANY (over);
  DELETE FROM fristad.event e WHERE e.id = ANY (over);
  GET DIAGNOSTICS pruned = ROW_COUNT;
  RETURN pruned;
END
$_$;

ALTER FUNCTION national.prune_events OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.prune_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.prune_events TO fristad_run;
