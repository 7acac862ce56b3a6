import { ForwardOnly } from './forward-only.js';

const digestOf = (json: string) =>
  `'sha256:' || encode(sha256(salt.salt || convert_to((${json})::text, 'UTF8')), 'hex')`;

/**
 * What a judgement rests on is read by auditors, who don't see where a unit lies nor where somebody comes from; whoever
 * tries all places would find the one behind a digest. So digests of requests and units are taken with a salt that no
 * login reads. Proposals from before are judged anew.
 */
export class AJudgementIsSalted2026112800126 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE national.judgement_salt (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        salt     bytea NOT NULL DEFAULT sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
      )`,
    `INSERT INTO national.judgement_salt DEFAULT VALUES`,
    `GRANT SELECT ON national.judgement_salt TO fristad_national`,
    // Who is no superuser gives a table only to whoever could have made it there.
    `GRANT CREATE ON SCHEMA national TO fristad_owner`,
    `ALTER TABLE national.judgement_salt OWNER TO fristad_owner`,
    `REVOKE CREATE ON SCHEMA national FROM fristad_owner`,
    `
      CREATE OR REPLACE FUNCTION national.rests_on(request text, unit text) RETURNS jsonb
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
        FROM national.judgement_salt salt, fristad.placement_request r,
             fristad.housing_unit u JOIN fristad.provider o ON o.id = u.provider
             LEFT JOIN fristad.policy_version v ON v.version = national.policy_in_force()
        WHERE r.id = $1 AND u.id = $2
      $$`,
  ];
}
