-- Makes and grants, in one act, the request of a household that must leave the stay of the own region that it lives in: urgent, for
-- the next three days at most.
CREATE OR REPLACE FUNCTION national.ask_emergency_transfer(
  placement text,
  seen integer,
  request text,
  reason text,
  kind text,
  nights integer,
  earliest date,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  refusal text;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  IF p.version <> $2 THEN RETURN 'stale'; END IF;
  refusal := national.why_not_leave(p.id, $8);
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  PERFORM national.grant_to_leave(p.id, $3, $4, 'EMERGENCY', $5, $6, greatest($7, p.arrival + 1), 3,
                                  $4 IN ('ADDRESS_EXPOSED', 'THREAT_CHANGED', 'TERRITORY_CHANGED'), $8);
  RETURN 'ASKED';
END
$_$;

ALTER FUNCTION national.ask_emergency_transfer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ask_emergency_transfer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.ask_emergency_transfer TO fristad_app;
