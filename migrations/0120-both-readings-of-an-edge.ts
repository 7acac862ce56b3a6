import { ForwardOnly } from './forward-only.js';

/** Metres: a great circle of the sphere, which is what PostGIS reads between two corners, is so long a geodesic to a millimetre. */
const PIECE = 5_000;
/** Degrees: so short a straight line of longitude and latitude is a geodesic to 7 mm anywhere south of 70°. */
const STRETCH = 0.003;
/** Degrees: nearer than a millimetre or so to a straight line is on it. */
const ON_THE_LINE = '9e-9';
const ROLES = 'fristad_app, fristad_run, fristad_national';
const FUNCTIONS = [
  'along_geodesics(geography)',
  'along_straight_lines(geography)',
  'metres_to_ground(geography, geography, geography, geography)',
];

/**
 * Edges between two corners are geodesics to one reader and straight lines of longitude and latitude to RFC 7946. A household
 * is kept out of both, and the smaller of the two distances counts; within a millimetre of either is on the edge.
 */
export class BothReadingsOfAnEdge2026112800120 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.along_geodesics(ground geography) RETURNS geography
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
        WITH corner AS (
          SELECT p.path[1] AS polygon, r.path[1] AS ring, c.path[1] AS number, c.geom AS here,
                 lead(c.geom) OVER (PARTITION BY p.path[1], r.path[1] ORDER BY c.path[1]) AS next
          FROM ST_Dump(ground::geometry) AS p, ST_DumpRings(p.geom) AS r, ST_DumpPoints(ST_ExteriorRing(r.geom)) AS c),
        edge AS (
          SELECT *, ST_Distance(here::geography, next::geography) AS length FROM corner WHERE next IS NOT NULL),
        point AS (
          SELECT polygon, ring, number, step,
                 CASE step WHEN 0 THEN here
                      ELSE ST_Project(here::geography, length * step / pieces,
                                      ST_Azimuth(here::geography, next::geography))::geometry END AS geom
          FROM edge, LATERAL (SELECT greatest(1, ceil(length / ${PIECE}))::integer AS pieces) AS cut,
               generate_series(0, pieces - 1) AS step),
        line AS (
          SELECT polygon, ring, ST_MakeLine(geom ORDER BY number, step) AS open FROM point GROUP BY polygon, ring),
        closed AS (
          SELECT polygon, array_agg(ST_AddPoint(open, ST_StartPoint(open)) ORDER BY ring) AS rings FROM line GROUP BY polygon)
        SELECT ST_Collect(ST_MakePolygon(rings[1], rings[2:]) ORDER BY polygon)::geography FROM closed
      $$`,
    `
      CREATE FUNCTION fristad.along_straight_lines(ground geography) RETURNS geography
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT ST_Segmentize(ground::geometry, ${STRETCH})::geography
      $$`,
    `
      CREATE FUNCTION fristad.metres_to_ground(location geography, ground geography, geodesic geography, straight geography)
      RETURNS double precision
      LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT CASE WHEN metres < 0.001 OR ST_DWithin($1::geometry, $2::geometry, ${ON_THE_LINE}) THEN 0 ELSE metres END
        FROM (SELECT least(ST_Distance($1, $3), ST_Distance($1, $4)) AS metres) AS measured
      $$`,
    ...FUNCTIONS.flatMap((name) => [
      `REVOKE ALL ON FUNCTION fristad.${name} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION fristad.${name} TO ${ROLES}`,
    ]),
    `
      CREATE OR REPLACE FUNCTION national.units_near_territories(reach jsonb) RETURNS json
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH shape AS MATERIALIZED (
          SELECT t.id, t.ground, greatest(0.001, ($1 ->> t.class)::double precision) AS reach,
                 fristad.along_geodesics(t.ground) AS geodesic, fristad.along_straight_lines(t.ground) AS straight
          FROM fristad.territory t
          WHERE t.superseded_by IS NULL
            AND (nullif(current_setting('app.region', true), '') IS NOT NULL
                 OR current_setting('app.scope', true) = 'national-run')),
        near AS (
          SELECT u.id AS unit, s.id AS territory FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.geodesic, s.reach)
          UNION
          SELECT u.id, s.id FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.straight, s.reach)),
        measured AS (
          SELECT n.unit, n.territory, fristad.metres_to_ground(u.location, s.ground, s.geodesic, s.straight) AS metres
          FROM near n JOIN shape s ON s.id = n.territory JOIN fristad.housing_unit u ON u.id = n.unit)
        SELECT coalesce(json_agg(json_build_array(unit, territory, metres) ORDER BY unit, territory), '[]') FROM measured
      $$`,
  ];
}
