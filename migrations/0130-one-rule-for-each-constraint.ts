import { ForwardOnly } from './forward-only.js';

/** Where and when a standing household is: without an end while nobody has recorded that it left. */
const NIGHTS = `national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today()))`;
const IN_CONFLICT = `
  p.person <> s.person AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)`;
/** Households that stand in \`here\`: what they come to in the night on which they come to most. */
const FULLEST = (what: string) => `
  (SELECT max(of.sum) FROM (SELECT lower(s.nights) AS day UNION SELECT lower(h.nights) FROM here h
                            WHERE lower(h.nights) <@ s.nights) AS night,
     LATERAL (SELECT coalesce(sum(${what}), 0) AS sum FROM here h WHERE night.day <@ h.nights) AS of)`;

/** By the id of the constraint that each of them reads; \`s\` is the stay that asks. */
const RULES: Readonly<Record<string, string>> = {
  'not-in-the-past': `SELECT s.extends IS NULL AND lower(s.nights) < national.today()`,
  'one-place-per-request': `
    SELECT EXISTS (SELECT FROM fristad.placement p
                   WHERE p.request = s.request AND p.id <> s.placement AND ${NIGHTS} && s.nights)`,
  'one-place-per-person': `
    SELECT EXISTS (SELECT FROM fristad.placement p WHERE p.person = s.person AND ${NIGHTS} && s.nights)`,
  'one-household-per-unit': `
    SELECT EXISTS (
      SELECT FROM fristad.housing_unit u JOIN fristad.placement p ON p.unit = u.id, LATERAL (SELECT ${NIGHTS} AS nights) AS n
      WHERE u.id = s.unit AND u.sharing = 'EXCLUSIVE'
        AND daterange(lower(n.nights), upper(n.nights) + u.turnaround_days)
            && daterange(lower(s.nights), upper(s.nights) + u.turnaround_days) AND n.nights IS NOT NULL)`,
  'beds-in-shared-unit': `
    WITH here AS (SELECT p.persons, ${NIGHTS} AS nights FROM fristad.placement p
                  WHERE p.unit = s.unit AND ${NIGHTS} && s.nights)
    SELECT EXISTS (SELECT FROM fristad.housing_unit u
                   WHERE u.id = s.unit AND u.sharing = 'SHARED' AND u.beds < s.persons + ${FULLEST('h.persons')})`,
  'saturation-cap': `
    WITH place AS (
      SELECT l.code, coalesce((
        SELECT (row ->> 'cap')::bigint FROM fristad.policy_version v, jsonb_array_elements(v.saturation_caps) AS row
        WHERE v.version = s.policy AND (row ->> 'minPopulation')::numeric <= l.population
        ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1), 0) AS cap
      FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality WHERE u.id = s.unit),
    here AS (
      SELECT ${NIGHTS} AS nights FROM fristad.placement p
      JOIN fristad.housing_unit u ON u.id = p.unit JOIN place ON place.code = u.locality WHERE ${NIGHTS} && s.nights)
    SELECT EXISTS (SELECT FROM place WHERE place.cap <= ${FULLEST('1')})`,
  'conflicting-households-apart': `
    SELECT EXISTS (
      SELECT FROM fristad.placement p JOIN fristad.housing_unit o ON o.id = p.unit, fristad.housing_unit u,
                  fristad.policy_version v
      WHERE u.id = s.unit AND v.version = s.policy AND ${IN_CONFLICT} AND ${NIGHTS} && s.nights
        AND (o.locality = u.locality OR ST_DWithin(o.location, u.location, v.dispersion_metres)))`,
  'non-association': `
    SELECT EXISTS (
      SELECT FROM fristad.non_association n
      JOIN fristad.placement p ON p.person = CASE s.person WHEN n.a THEN n.b WHEN n.b THEN n.a END
      JOIN fristad.housing_unit o ON o.id = p.unit JOIN fristad.locality ol ON ol.code = o.locality,
           fristad.housing_unit u JOIN fristad.locality ul ON ul.code = u.locality
      WHERE u.id = s.unit AND n.withdrawn_at IS NULL AND ${NIGHTS} && s.nights
        AND CASE n.scope WHEN 'UNIT' THEN o.id = u.id
                         WHEN 'LOCALITY' THEN o.locality = u.locality
                         WHEN 'MUNICIPALITY' THEN ol.municipality = ul.municipality
                         WHEN 'DISTANCE' THEN ST_DWithin(o.location, u.location, n.metres) END)`,
  'cooled-off': `
    SELECT EXISTS (
      SELECT FROM fristad.placement p, fristad.policy_version v,
                  LATERAL (SELECT CASE p.status WHEN 'DEPARTED' THEN p.departure ELSE upper(${NIGHTS}) END AS day) AS ended
      WHERE v.version = s.policy AND p.unit = s.unit AND ${IN_CONFLICT}
        AND lower(s.nights) - ended.day >= 0 AND lower(s.nights) - ended.day < v.cool_off_days)`,
};
const nameOf = (constraint: string) => `national.breaks_${constraint.replaceAll('-', '_')}`;
const closed = (signature: string): readonly string[] => [
  `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`,
  `ALTER FUNCTION ${signature} OWNER TO fristad_national`,
];

/**
 * One rule for each constraint that depends on every region's placements, and one list of those that a stay breaks: every
 * rule is asked each time, whatever the others said, and callable by nobody who acts. What is unknown breaks.
 */
export class OneRuleForEachConstraint2026112800130 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TYPE "national".stay ADD ATTRIBUTE placement text, ADD ATTRIBUTE request text, ADD ATTRIBUTE extends text`,
    ...Object.entries(RULES).flatMap(([constraint, rule]) => [
      `CREATE FUNCTION ${nameOf(constraint)}(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$ ${rule} $$`,
      `COMMENT ON FUNCTION ${nameOf(constraint)}("national".stay) IS '${constraint}'`,
      ...closed(`${nameOf(constraint)}("national".stay)`),
    ]),
    `
      CREATE FUNCTION national.broken_by(s "national".stay) RETURNS text[] LANGUAGE sql STABLE AS $$
        SELECT array(SELECT asked.id FROM (VALUES ${Object.keys(RULES)
          .map((constraint) => `('${constraint}', ${nameOf(constraint)}(s))`)
          .join(', ')}) AS asked (id, breaks) WHERE asked.breaks IS NOT FALSE)
      $$`,
    ...closed('national.broken_by("national".stay)'),
  ];
}
