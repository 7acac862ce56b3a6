-- Why a request is not decided so by whoever acts, as far as appeals go; null otherwise. One appeal for a refusal, and none against what
-- an appeal led to; another decides on it than who refused. Whoever calls it holds the locks of the person.
CREATE OR REPLACE FUNCTION national.why_not_appeal(request text, decided_at timestamp with time zone, decides boolean) RETURNS text
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT CASE WHEN $3 THEN 'decided-before' ELSE 'appealed-already' END
  FROM fristad.appeal a
  WHERE a.request = $1 AND CASE WHEN $3 THEN a.answered_at IS NULL AND a.against = nullif(current_setting('app.actor', true), '')
                                ELSE a.outcome = 'REFUSED' AND a.answered_at = $2 END
  LIMIT 1
$_$;

ALTER FUNCTION national.why_not_appeal OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.why_not_appeal FROM PUBLIC;
