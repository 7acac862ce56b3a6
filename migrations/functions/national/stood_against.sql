-- Which of the stays anything that stands in the whole country is against.
CREATE OR REPLACE FUNCTION national.stood_against(placements text[]) RETURNS text[]
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT array(SELECT p FROM unnest($1) AS p WHERE national.others_stand_against(p))
$_$;

ALTER FUNCTION national.stood_against OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.stood_against FROM PUBLIC;
