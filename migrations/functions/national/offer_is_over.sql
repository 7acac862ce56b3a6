-- Whether the time of an offer is over: its hour has come, or it is three days old and no second person is being asked.
CREATE OR REPLACE FUNCTION national.offer_is_over(
  made_at timestamp with time zone,
  until timestamp with time zone,
  approval uuid,
  at timestamp with time zone
) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT $2 <= $4 OR ($1 + interval '72 hours' <= $4 AND NOT access.is_waiting($3, $4))
$_$;

ALTER FUNCTION national.offer_is_over OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.offer_is_over FROM PUBLIC;
