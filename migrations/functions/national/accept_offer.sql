-- Notes by which question to a second person an offer of the own region is accepted, and holds its place until then, for as
-- long as that may be answered. A question that waits is not asked again.
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
  refusal text := national.open_offer($1, $2, $5);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE fristad.offer o SET approval = $3, until = greatest(o.until, $4)
    WHERE o.placement = $1 AND NOT access.is_waiting(o.approval, $5);
  RETURN CASE WHEN FOUND THEN 'CHANGED' ELSE 'asked-already' END;
END
$_$;

ALTER FUNCTION national.accept_offer OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.accept_offer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.accept_offer TO fristad_app;
