-- Brings the placement of a request after its new groups.
CREATE OR REPLACE FUNCTION national.follow_request(
  request text,
  placement text
) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
BEGIN
  UPDATE fristad.placement p
    SET groups = r.own_groups, persons = r.adults + r.children, version = p.version + 1
    FROM fristad.placement_request r
    WHERE r.id = $1 AND p.id = $2 AND (p.groups, p.persons) IS DISTINCT FROM (r.own_groups, r.adults + r.children);
END
$_$;

ALTER FUNCTION national.follow_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.follow_request FROM PUBLIC;
