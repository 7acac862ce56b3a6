-- What ground would touch by what it is drawn as, beyond what it touches now (`territory`, or null for what is not there): standing
-- stays, places that are offered and proposed, requests that no unit suits any more by where it lies, and units that come to lie
-- within its buffer. For every region a number, and nothing of which; for analysts alone.
CREATE OR REPLACE FUNCTION national.ground_touches(territory text, drawn jsonb)
  RETURNS TABLE (region text, stays integer, offers integer, proposals integer, requests integer, units integer)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
DECLARE
  shape geography := ST_SetSRID(ST_GeomFromGeoJSON($2 ->> 'geometry'), 4326)::geography;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN; END IF;
  RETURN QUERY
    WITH buffers AS MATERIALIZED (
      SELECT of.region, national.buffers_in(national.policy_in_force(), of.region) AS by_class
      FROM (SELECT r.code FROM fristad.region r UNION ALL SELECT NULL) AS of (region)),
    ground AS MATERIALIZED (
      SELECT true AS is_drawn, array(SELECT jsonb_array_elements_text($2 -> 'groups')) AS groups, shape,
             daterange(($2 ->> 'validFrom')::date, ($2 ->> 'validTo')::date) AS valid, fristad.along_geodesics(shape) AS geodesic,
             fristad.along_straight_lines(shape) AS straight, $2 ->> 'class' AS class
      UNION ALL
      SELECT false, t.groups, t.ground, t.valid, g.geodesic, g.straight, t.class
      FROM fristad.territory t JOIN national.ground_reading g ON (g.territory, g.version) = (t.id, t.version)
      WHERE t.id = $1 AND t.superseded_by IS NULL),
    within AS MATERIALIZED (
      SELECT g.is_drawn, g.groups, g.valid, u.id AS unit
      FROM ground g JOIN buffers widest ON widest.region IS NULL
      CROSS JOIN LATERAL (SELECT greatest((widest.by_class ->> g.class)::double precision, 0.001) AS metres) AS reach
      JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.geodesic, reach.metres) OR ST_DWithin(u.location, g.straight, reach.metres)
      JOIN buffers of ON of.region = national.region_of_unit(u.id)
      CROSS JOIN LATERAL (SELECT fristad.metres_to_ground(u.location, g.shape, g.geodesic, g.straight) AS metres) AS measured
      WHERE measured.metres < (of.by_class ->> g.class)::double precision OR measured.metres = 0),
    touched AS (
      SELECT w.is_drawn, p.id, coalesce(p.owner_region, m.region) AS region,
             CASE WHEN p.status = 'PROPOSED' THEN 'proposal'
                  WHEN EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL) THEN 'offer'
                  ELSE 'stay' END AS kind
      FROM within w
      JOIN fristad.placement p ON p.unit = w.unit AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      LEFT JOIN fristad.placement_request r ON r.id = p.request
      JOIN fristad.housing_unit u ON u.id = p.unit
      JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE w.valid && coalesce(national.standing_nights(p.status, p.arrival, p.departure, national.today()), daterange(p.arrival, p.departure))
        AND w.groups && national.threatening(coalesce(r.own_groups, p.groups), coalesce(r.other_groups, '{}'))),
    losing AS (
      SELECT r.id, r.region, r.nights, national.threatening(r.own_groups, r.other_groups) AS threats
      FROM fristad.placement_request r
      WHERE r.status = 'GRANTED'
        AND array(SELECT jsonb_array_elements_text($2 -> 'groups')) && national.threatening(r.own_groups, r.other_groups)
        AND NOT EXISTS (SELECT FROM fristad.placement p
                        WHERE p.request = r.id AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED'))
        AND EXISTS (
          SELECT FROM (SELECT DISTINCT w.unit FROM within w WHERE w.is_drawn) AS reached, unnest(national.suits_on(r.id, reached.unit, $1)) AS day
          WHERE NOT EXISTS (SELECT FROM within b WHERE NOT b.is_drawn AND b.unit = reached.unit AND b.valid && daterange(day, day + r.nights)
                            AND b.groups && national.threatening(r.own_groups, r.other_groups)))),
    lost AS (
      SELECT l.region FROM losing l
      WHERE NOT EXISTS (
        SELECT FROM fristad.housing_unit u JOIN fristad.placement_request r ON r.id = l.id AND r.kind = u.kind,
          unnest(national.suits_on(l.id, u.id, $1)) AS day
        WHERE NOT EXISTS (SELECT FROM within w WHERE w.is_drawn AND w.unit = u.id AND w.valid && daterange(day, day + l.nights) AND w.groups && l.threats))),
    counted AS (
      SELECT t.region, t.kind FROM touched t
      WHERE t.is_drawn AND NOT EXISTS (SELECT FROM touched b WHERE b.id = t.id AND NOT b.is_drawn)
      UNION ALL
      SELECT l.region, 'request' FROM lost l
      UNION ALL
      SELECT m.region, 'unit' FROM within w
      JOIN fristad.housing_unit u ON u.id = w.unit AND coalesce(upper(u.available) > national.today(), true)
      JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE w.is_drawn AND NOT EXISTS (SELECT FROM within b WHERE b.unit = w.unit AND NOT b.is_drawn))
    SELECT r.code, count(*) FILTER (WHERE c.kind = 'stay')::integer, count(*) FILTER (WHERE c.kind = 'offer')::integer,
           count(*) FILTER (WHERE c.kind = 'proposal')::integer, count(*) FILTER (WHERE c.kind = 'request')::integer,
           count(*) FILTER (WHERE c.kind = 'unit')::integer
    FROM fristad.region r LEFT JOIN counted c ON c.region = r.code GROUP BY r.code ORDER BY r.code COLLATE "C";
END
$_$;

ALTER FUNCTION national.ground_touches OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.ground_touches FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.ground_touches TO fristad_app;
