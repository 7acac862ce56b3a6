import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const BEGINS = `('PROPOSE', 'EXTEND', 'TRANSFER')`;
const digestOf = (json: string) => `'sha256:' || encode(sha256(convert_to((${json})::text, 'UTF8')), 'hex')`;
const OPEN = ['facts_to_judge_by(text, text)', 'what_changed(text)'];

/**
 * What the judgement of one request in one unit rests on, as it is now: each by its version where it has one, else by what
 * it says. One function tells it to whoever judges and asks it again before a place is taken; what differs has changed.
 * Only the own case, the unit, and ground that everybody sees: nothing of other households.
 */
export class WhatAJudgementRestsOn2026112800123 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT ON fristad.provider, fristad.unit_void, fristad.group_relation TO fristad_national`,
    `
      CREATE FUNCTION national.ground_near(unit text, policy text) RETURNS jsonb
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(jsonb_object_agg(t.id, t.version), '{}')
        FROM fristad.housing_unit u, fristad.policy_version v, fristad.territory t
        WHERE u.id = $1 AND v.version = $2 AND t.superseded_by IS NULL
          AND ST_DWithin(u.location, t.ground, 4 * (v.hostile_buffer_metres ->> t.class)::double precision)
      $$`,
    `
      CREATE FUNCTION national.rests_on(request text, unit text) RETURNS jsonb
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT jsonb_build_object(
          'request', jsonb_build_object('id', r.id, 'version', r.version, 'digest', ${digestOf(
            `SELECT jsonb_build_array(to_jsonb(r), coalesce(jsonb_agg(to_jsonb(z) ORDER BY z.ordinal), '[]'))
             FROM fristad.exclusion_zone z WHERE z.request = r.id`,
          )}),
          'household', jsonb_build_object('adults', r.adults, 'children', r.children),
          'groups', jsonb_build_object('own', r.own_groups, 'other', r.other_groups),
          'threat', jsonb_build_object('level', r.threat_level, 'scope', r.threat_scope),
          'nights', to_jsonb(r.nights),
          'window', jsonb_build_object('earliest', r.earliest_arrival, 'latest', r.latest_arrival),
          'unit', jsonb_build_object('id', u.id, 'version', u.version, 'digest', ${digestOf(
            `SELECT jsonb_build_array(to_jsonb(u), coalesce(jsonb_agg(to_jsonb(w) ORDER BY w.period), '[]'))
             FROM fristad.unit_void w WHERE w.unit = u.id`,
          )}),
          'provider', jsonb_build_object('id', o.id, 'digest', ${digestOf('SELECT to_jsonb(o)')}),
          'policy', jsonb_build_object('version', v.version, 'digest', ${digestOf(`SELECT to_jsonb(v) - 'recorded_at'`)}),
          'relations', (SELECT coalesce(jsonb_agg(DISTINCT g.code), '[]')
                        FROM unnest(national.threatening(r.own_groups, r.other_groups)) AS g (code)),
          'ground', national.ground_near(u.id, v.version))
        FROM fristad.placement_request r, fristad.housing_unit u JOIN fristad.provider o ON o.id = u.provider
        LEFT JOIN fristad.policy_version v ON v.version = national.policy_in_force()
        WHERE r.id = $1 AND u.id = $2
      $$`,
    `
      CREATE FUNCTION national.facts_to_judge_by(request text, unit text) RETURNS jsonb
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT national.rests_on(r.id, $2) FROM fristad.placement_request r WHERE r.id = $1 AND r.region = ${REGION}
      $$`,
    `
      CREATE FUNCTION national.what_changed(placement text) RETURNS text[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        WITH p AS (
          SELECT x.* FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = ${REGION}),
        bound AS (
          SELECT d.rests_on FROM fristad.decision_record d JOIN p ON d.placement = p.id AND d.owner_region = p.owner_region
          WHERE d.act IN ${BEGINS}),
        was AS (SELECT f.* FROM bound, jsonb_each(bound.rests_on) AS f),
        is_now AS (SELECT f.* FROM p, jsonb_each(national.rests_on(p.request, p.unit)) AS f),
        changed (what) AS (
          SELECT coalesce(was.key, is_now.key) FROM was FULL JOIN is_now ON is_now.key = was.key
          WHERE EXISTS (SELECT FROM bound) AND was.value IS DISTINCT FROM is_now.value
          UNION
          SELECT 'judgement' WHERE NOT EXISTS (SELECT FROM bound)
          UNION
          SELECT other.what
          FROM p JOIN fristad.placement_request r ON r.id = p.request, LATERAL (VALUES
            ('request', p.person <> r.person),
            ('household', p.persons <> r.adults + r.children),
            ('groups', p.groups <> r.own_groups),
            ('nights', p.extends IS NULL AND p.departure - p.arrival <> r.nights),
            ('window', p.extends IS NULL AND p.arrival NOT BETWEEN r.earliest_arrival AND r.latest_arrival)
          ) AS other (what, differs)
          WHERE other.differs)
        SELECT coalesce(array_agg(what ORDER BY what), '{}') FROM changed
      $$`,
    ...['ground_near(text, text)', 'rests_on(text, text)', ...OPEN].flatMap((name) => [
      `REVOKE ALL ON FUNCTION national.${name} FROM PUBLIC`,
      `ALTER FUNCTION national.${name} OWNER TO fristad_national`,
    ]),
    ...OPEN.map((name) => `GRANT EXECUTE ON FUNCTION national.${name} TO fristad_app`),
  ];
}
