-- What a judgement rests on, each by its version or a salted digest: whoever tried all places could else find the one
-- behind it.
CREATE OR REPLACE FUNCTION national.rests_on(request text, unit text) RETURNS jsonb
  LANGUAGE plpgsql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT jsonb_build_object(
      'request', jsonb_build_object('id', r.id, 'version', r.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT jsonb_build_array(to_jsonb(r), coalesce(jsonb_agg(to_jsonb(z) ORDER BY z.ordinal), '[]'))
         FROM fristad.exclusion_zone z WHERE z.request = r.id)::text, 'UTF8')), 'hex')),
      'household', jsonb_build_object('adults', r.adults, 'children', r.children),
      'groups', jsonb_build_object('own', r.own_groups, 'other', r.other_groups),
      'threat', jsonb_build_object('level', r.threat_level, 'scope', r.threat_scope),
      'nights', to_jsonb(r.nights),
      'window', jsonb_build_object('earliest', r.earliest_arrival, 'latest', r.latest_arrival),
      'unit', jsonb_build_object('id', u.id, 'version', u.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT jsonb_build_array(to_jsonb(u), coalesce(jsonb_agg(to_jsonb(w) ORDER BY w.period), '[]'))
         FROM fristad.unit_void w WHERE w.unit = u.id)::text, 'UTF8')), 'hex')),
      'provider', jsonb_build_object('id', o.id, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to(jsonb_build_array(
        o.kind, o.can_protect, o.vetted, o.permit_valid_to, o.conditions, o.catchment_regions, o.catchment_municipalities)::text, 'UTF8')), 'hex')),
      'policy', jsonb_build_object('version', v.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT to_jsonb(v) - 'recorded_at')::text, 'UTF8')), 'hex')),
      'relations', (SELECT coalesce(jsonb_agg(DISTINCT g.code), '[]')
                    FROM unnest(national.threatening(r.own_groups, r.other_groups)) AS g (code)),
      'ground', national.ground_near(u.id, v.version),
      'flags', to_jsonb(national.case_flags(r.person, o.kind, r.earliest_arrival, r.latest_arrival)))
    FROM national.judgement_salt salt, fristad.placement_request r,
         fristad.housing_unit u JOIN fristad.provider o ON o.id = u.provider
         LEFT JOIN fristad.policy_version v ON v.version = national.policy_in_force()
    WHERE r.id = $1 AND u.id = $2);
END
$_$;

ALTER FUNCTION national.rests_on OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.rests_on FROM PUBLIC;
