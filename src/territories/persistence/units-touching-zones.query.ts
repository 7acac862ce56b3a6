/**
 * Answers one row, `touched`: [[unit, request, zone], …]. An edge between two corners is a geodesic to the database
 * and a straight line of longitude and latitude to RFC 7946; a point within either shape is in the zone.
 */
export const UNITS_TOUCHING_ZONES = `
  SELECT coalesce(json_agg(json_build_array(unit, request, ordinal) ORDER BY request, ordinal, unit), '[]') AS touched
  FROM (
    SELECT u.id AS unit, z.request, z.ordinal
    FROM fristad.exclusion_zone z JOIN fristad.housing_unit u ON ST_DWithin(u.location, z.ground, 0.001)
    UNION
    SELECT u.id, z.request, z.ordinal
    FROM fristad.exclusion_zone z JOIN fristad.housing_unit u ON ST_Intersects(u.location::geometry, z.ground::geometry)
  ) AS within`;
