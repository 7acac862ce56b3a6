-- Lets every offer fall back whose time is over, in the whole country; answers which they were.
CREATE OR REPLACE FUNCTION national.lapse_offers(at timestamp with time zone) RETURNS TABLE(placement text, region text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  due text[];
BEGIN
  SELECT array_agg(o.placement) INTO due FROM fristad.offer o
    WHERE o.ended_at IS NULL AND national.offer_is_over(o.made_at, o.until, o.approval, $1);
  -- What was offered since is not of those whose persons are locked.
  PERFORM national.lock_in_order(persons => array(SELECT p.person FROM fristad.placement p WHERE p.id = ANY (due)));
  RETURN QUERY
    WITH over AS (
      UPDATE fristad.offer o SET ended_at = $1, outcome = 'LAPSED'
      WHERE o.placement = ANY (due) AND o.ended_at IS NULL AND national.offer_is_over(o.made_at, o.until, o.approval, $1)
      RETURNING o.placement, o.owner_region),
    freed AS (
      UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
      FROM over WHERE p.id = over.placement AND p.status = 'PROVISIONAL')
    SELECT over.placement, over.owner_region FROM over ORDER BY 1;
END
$_$;

ALTER FUNCTION national.lapse_offers OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lapse_offers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.lapse_offers TO fristad_run;
