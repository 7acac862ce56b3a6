-- Gives what was committed its place in the one order that readers go by, a thousand at a time and one caller after the
-- other, and puts down to which webhooks it goes. Whoever comes meanwhile leaves it to whoever is at it. Answers how many.
CREATE OR REPLACE FUNCTION national.publish_events() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  last bigint;
  published integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('fristad.event', 0)) THEN RETURN 0; END IF;
  SELECT coalesce(max(e."position"), 0) INTO last FROM fristad.event e;
  WITH fresh AS (
    SELECT e.id, last + row_number() OVER (ORDER BY e.ordinal) AS place
    FROM (SELECT x.id, x.ordinal FROM fristad.event x WHERE x."position" IS NULL ORDER BY x.ordinal LIMIT 1000) AS e),
  placed AS (
    UPDATE fristad.event e SET "position" = f.place FROM fresh f WHERE e.id = f.id RETURNING e.*),
  sent AS (
    INSERT INTO fristad.webhook_delivery (webhook, event, "position", order_key, kind)
      SELECT w.id, p.id, p."position", coalesce(p.case_ref, p.subject_kind || ' ' || p.subject), p.kind
      FROM placed p JOIN fristad.webhook w
        ON w.ended_at IS NULL AND (w.kinds = '{}' OR p.kind = ANY (w.kinds)) AND (w.region IS NULL OR w.region = p.region))
  SELECT count(*) INTO published FROM placed;
  RETURN published;
END
$$;

ALTER FUNCTION national.publish_events OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.publish_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.publish_events TO fristad_app, fristad_run;
