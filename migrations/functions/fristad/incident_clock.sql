-- How urgent an incident is on a day, and by when it is to be answered: by what is broken, whether anybody lives there and when they
-- come, and the clocks of the policy. What is kept is answered anew on the day until which it is, by the server's clock: whoever says
-- another day than the server's means as many days from today.
CREATE OR REPLACE FUNCTION fristad.incident_clock(
  broken text,
  status text,
  arrival date,
  opened_at timestamp with time zone,
  kept_until date,
  today date,
  clocks jsonb
) RETURNS TABLE (urgency text, due timestamp with time zone)
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT u.urgency,
         CASE WHEN $5 > $6 THEN k.ends
              ELSE greatest($4, k.ends) + make_interval(hours => ($7 -> 'incidentHours' ->> u.urgency)::integer) END
  FROM (SELECT CASE
          WHEN d.endangers AND ($2 = 'ARRIVED' OR $3 <= $6 + 1) THEN 'EMERGENCY'
          WHEN d.endangers AND $3 <= $6 + 14 OR $2 = 'ARRIVED' OR $3 <= $6 + 7 THEN 'SHORT_NOTICE'
          ELSE 'STANDARD' END AS urgency
        FROM (SELECT $1 IN ('clear-of-hostile-ground', 'outside-exclusion-zones', 'apart-from-others',
                            'free-for-the-whole-stay') AS endangers) AS d) AS u,
       fristad.start_of($5, $6 - date(now() AT TIME ZONE 'Europe/Stockholm')) AS k (ends)
$_$;

ALTER FUNCTION fristad.incident_clock OWNER TO fristad_owner;
REVOKE ALL ON FUNCTION fristad.incident_clock FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fristad.incident_clock TO fristad_app, fristad_national;
