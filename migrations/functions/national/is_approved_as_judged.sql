-- Whether the confirmation of a placement was approved as the placement is judged; in an emergency, by an approver of any region.
CREATE OR REPLACE FUNCTION national.is_approved_as_judged(placement text) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $_$
  SELECT access.was_approved_as('placement.confirm', $1, national.judged($1))
    OR EXISTS (SELECT FROM fristad.placement p WHERE p.id = $1 AND p.transfers = national.left_by(p.request))
       AND access.was_approved_as('placement.confirm-in-emergency', $1, national.judged($1))
$_$;

ALTER FUNCTION national.is_approved_as_judged OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.is_approved_as_judged FROM PUBLIC;
