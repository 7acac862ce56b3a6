/**
 * Answers one row, `touched`: the text of [[unit, request, zone], …]. An edge between two corners is a geodesic to one reader
 * and a straight line of longitude and latitude to RFC 7946; a point within either shape is in the zone.
 */
export const UNITS_TOUCHING_ZONES = `
  SELECT coalesce(json_agg(json_build_array(unit, request, ordinal) ORDER BY request, ordinal, unit), '[]')::text AS touched
  FROM (
    WITH shape AS MATERIALIZED (
      SELECT request, ordinal, ground, fristad.along_geodesics(ground) AS geodesic FROM fristad.exclusion_zone
      WHERE $1::text IS NULL OR request = $1)
    SELECT u.id AS unit, z.request, z.ordinal
    FROM shape z JOIN fristad.housing_unit u ON ST_DWithin(u.location, z.geodesic, 0.001)
    UNION
    SELECT u.id, z.request, z.ordinal
    FROM shape z JOIN fristad.housing_unit u ON ST_DWithin(u.location::geometry, z.ground::geometry, 9e-9)
  ) AS within`;
