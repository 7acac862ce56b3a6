-- Whether anything that stands in the whole country is against a stay that stands.
CREATE OR REPLACE FUNCTION national.others_stand_against(placement text) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT EXISTS (
    SELECT broken.id FROM (SELECT national.standing_stay($1) AS s) AS one, unnest(national.broken_by(one.s)) AS broken (id)
    WHERE (one.s).placement IS NOT NULL AND broken.id NOT IN ('not-in-the-past', 'one-place-per-request', 'cooled-off')
      AND broken.id NOT IN (SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1))
$_$;

ALTER FUNCTION national.others_stand_against OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.others_stand_against FROM PUBLIC;
