-- Locks what is offered to the own region, to change it: null, or why whoever has seen that version of it may not.
CREATE OR REPLACE FUNCTION national.open_offer(placement text, seen integer, at timestamp with time zone) RETURNS text
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  person text;
  o fristad.offer%ROWTYPE;
BEGIN
  SELECT p.person INTO person FROM fristad.placement p
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[person]);
  SELECT x.* INTO o FROM fristad.offer x WHERE x.placement = $1 AND x.ended_at IS NULL;
  IF NOT FOUND OR national.offer_is_over(o.made_at, o.until, o.approval, $3) THEN RETURN 'not-offered'; END IF;
  RETURN (SELECT 'stale' FROM fristad.placement p WHERE p.id = $1 AND p.version <> $2);
END
$_$;

ALTER FUNCTION national.open_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.open_offer FROM PUBLIC;
