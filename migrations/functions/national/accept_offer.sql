-- Notes by which question to a second person an offer of the own region is accepted, and holds its place for as long as that
-- may be answered: not beyond `until`, nor three days in all. A question that waits is not asked again.
CREATE OR REPLACE FUNCTION national.accept_offer(
  placement text,
  seen integer,
  approval uuid,
  until timestamp with time zone,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  o fristad.offer%ROWTYPE;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x
    WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[p.person]);
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1;
  SELECT x.* INTO o FROM fristad.offer x WHERE x.placement = $1 AND x.ended_at IS NULL;
  IF NOT FOUND OR o.until <= $5 THEN RETURN 'not-offered'; END IF;
  IF p.version <> $2 THEN RETURN 'stale'; END IF;
  IF access.is_waiting(o.approval, $5) THEN RETURN 'asked-already'; END IF;
  UPDATE fristad.offer x
    SET approval = $3, until = greatest(o.until, least($4, o.made_at + interval '72 hours')) WHERE x.placement = $1;
  RETURN 'CHANGED';
END
$_$;

ALTER FUNCTION national.accept_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.accept_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.accept_offer TO fristad_app;
