-- Makes and grants the request of a household that is to leave the stay it lives in: as the stay's own request asks, from a first
-- day for so many, while the stay lasts or overlasts; out of the town, where that is what is exposed. Whoever calls it holds the locks of the person.
CREATE OR REPLACE FUNCTION national.grant_to_leave(
  placement text,
  request text,
  reason text,
  urgency text,
  kind text,
  nights integer,
  first date,
  days integer,
  leaves_town boolean,
  at timestamp with time zone
) RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  p fristad.placement%ROWTYPE;
  who text := nullif(current_setting('app.actor', true), '');
  r fristad.placement_request%ROWTYPE;
  last date := $7 + $8 - 1;
BEGIN
  SELECT x.* INTO STRICT p FROM fristad.placement x WHERE x.id = $1;
  SELECT x.* INTO STRICT r FROM fristad.placement_request x WHERE x.id = p.request;
  IF p.departure > national.today() THEN last := least(last, greatest(p.departure, $7)); END IF;
  INSERT INTO fristad.placement_request
    SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', $2, 'kind', coalesce($5, r.kind), 'urgency', $4, 'registered_on', national.today(), 'earliest_arrival', $7,
      'latest_arrival', last, 'nights', $6, 'status', 'GRANTED', 'version', 1, 'changed_by', who, 'written_by', ARRAY[who],
      'changed_at', $10, 'decided_by', NULL, 'decided_at', NULL, 'reason', NULL, 'stands_since', $10, 'remark', NULL,
      'review_on', NULL, 'follows', NULL, 'turn', nextval('national.turn'),
      'excluded_localities', to_jsonb(r.excluded_localities || CASE WHEN NOT $9 THEN '{}'::text[]
        ELSE array(SELECT u.locality FROM fristad.housing_unit u
                   WHERE u.id = p.unit AND u.locality <> ALL (r.excluded_localities)) END)))).*;
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
    SELECT $2, z.ordinal, z.ground FROM fristad.exclusion_zone z WHERE z.request = r.id;
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
    VALUES ($2, p.id, p.owner_region, p.person, $3, who, $10);
END
$_$;

ALTER FUNCTION national.grant_to_leave OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.grant_to_leave FROM PUBLIC;
