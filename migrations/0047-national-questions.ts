import { ForwardOnly } from './forward-only.js';

/**
 * What depends on every region's placements, asked by functions that look as a role of their own. Each answers yes or no
 * about one stay; none is callable by whoever acts but the one that mixes them all into one code.
 */
export class NationalQuestions2026112200047 extends ForwardOnly {
  protected readonly statements = [
    `CREATE SCHEMA national AUTHORIZATION fristad_national`,
    `
      CREATE TYPE national.stay AS (
        person text, own text[], threatening text[], persons bigint, unit text, nights daterange, policy text)`,
    `
      CREATE FUNCTION national.threatening(own text[], other text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
        SELECT own || other || array(
          SELECT theirs
          FROM (SELECT a, b, relation FROM fristad.group_relation
                UNION ALL SELECT b, a, relation FROM fristad.group_relation) AS related (ours, theirs, relation)
          WHERE ours = ANY (own) OR (relation = 'ALLIED' AND ours = ANY (other)))
      $$`,
    `
      CREATE FUNCTION national.is_taken(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.housing_unit u JOIN fristad.placement p ON p.unit = u.id
          WHERE u.id = s.unit AND u.sharing = 'EXCLUSIVE' AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            AND p.occupied && daterange(lower(s.nights), upper(s.nights) + u.turnaround_days))
      $$`,
    `
      CREATE FUNCTION national.is_full(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        WITH here AS (
          SELECT p.arrival, p.departure, p.persons FROM fristad.placement p
          WHERE p.unit = s.unit AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            AND daterange(p.arrival, p.departure) && s.nights),
        night AS (SELECT lower(s.nights) AS of UNION SELECT arrival FROM here WHERE arrival <@ s.nights)
        SELECT EXISTS (
          SELECT FROM fristad.housing_unit u, night n
          WHERE u.id = s.unit AND u.sharing = 'SHARED' AND u.beds < s.persons
            + (SELECT coalesce(sum(h.persons), 0) FROM here h WHERE n.of >= h.arrival AND n.of < h.departure))
      $$`,
    `
      CREATE FUNCTION national.is_saturated(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        WITH place AS (
          SELECT l.code, coalesce((
            SELECT (row ->> 'cap')::bigint FROM fristad.policy_version v, jsonb_array_elements(v.saturation_caps) AS row
            WHERE v.version = s.policy AND (row ->> 'minPopulation')::numeric <= l.population
            ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1), 0) AS cap
          FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality WHERE u.id = s.unit),
        here AS (
          SELECT p.arrival, p.departure FROM fristad.placement p
          JOIN fristad.housing_unit u ON u.id = p.unit JOIN place ON place.code = u.locality
          WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND daterange(p.arrival, p.departure) && s.nights),
        night AS (SELECT lower(s.nights) AS of UNION SELECT arrival FROM here WHERE arrival <@ s.nights)
        SELECT EXISTS (
          SELECT FROM place, night n
          WHERE place.cap <= (SELECT count(*) FROM here h WHERE n.of >= h.arrival AND n.of < h.departure))
      $$`,
    `
      CREATE FUNCTION national.is_near_conflict(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.placement p JOIN fristad.housing_unit o ON o.id = p.unit, fristad.housing_unit u,
                      fristad.policy_version v
          WHERE u.id = s.unit AND v.version = s.policy AND p.person <> s.person
            AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
            AND CASE WHEN p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND daterange(p.arrival, p.departure) && s.nights
                     THEN o.locality = u.locality OR ST_DWithin(o.location, u.location, v.dispersion_metres)
                     ELSE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED') AND o.id = u.id
                          AND lower(s.nights) - p.departure >= 0 AND lower(s.nights) - p.departure < v.cool_off_days END)
      $$`,
    `
      CREATE FUNCTION national.is_near_kept_apart(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.non_association n
          JOIN fristad.placement p ON p.person = CASE s.person WHEN n.a THEN n.b WHEN n.b THEN n.a END
          JOIN fristad.housing_unit o ON o.id = p.unit JOIN fristad.locality ol ON ol.code = o.locality,
               fristad.housing_unit u JOIN fristad.locality ul ON ul.code = u.locality
          WHERE u.id = s.unit AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            AND daterange(p.arrival, p.departure) && s.nights
            AND CASE n.scope WHEN 'UNIT' THEN o.id = u.id
                             WHEN 'LOCALITY' THEN o.locality = u.locality
                             WHEN 'MUNICIPALITY' THEN ol.municipality = ul.municipality
                             WHEN 'DISTANCE' THEN ST_DWithin(o.location, u.location, n.metres) END)
      $$`,
    ...['threatening(text[], text[])', 'is_taken("national".stay)', 'is_full("national".stay)'].map(closed),
    ...['is_saturated', 'is_near_conflict', 'is_near_kept_apart'].map((name) =>
      closed(`${name}("national".stay)`),
    ),
  ];
}

/** Callable by its owner alone, which the one open function runs as. */
function closed(signature: string): string {
  return `
    DO $$ BEGIN
      REVOKE ALL ON FUNCTION national.${signature} FROM PUBLIC;
      ALTER FUNCTION national.${signature} OWNER TO fristad_national;
    END $$`;
}
