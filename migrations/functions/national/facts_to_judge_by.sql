-- What a judgement of the request in the unit rests on, ground near by included, for whoever judges.
CREATE OR REPLACE FUNCTION national.facts_to_judge_by(request text, unit text) RETURNS jsonb
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT national.rests_on(r.id, $2) FROM fristad.placement_request r WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$_$;

ALTER FUNCTION national.facts_to_judge_by OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.facts_to_judge_by FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.facts_to_judge_by TO fristad_app;
