import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const ROLE = `split_part(current_setting('app.roles', true), ' ', 1)`;
const CHANGE = 'national.change_request(text, integer, text, text, jsonb, timestamptz)';
const ASSIGN = 'national.assign_creator(text, timestamptz)';

/** The one way to change a request of the own region, and to assign whoever registered a new case to it. */
export class RequestsAreChanged2026112300110 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT ON fristad.region, fristad.exclusion_zone TO fristad_national`,
    `GRANT UPDATE ON fristad.placement_request TO fristad_national`,
    `GRANT INSERT, DELETE ON fristad.exclusion_zone TO fristad_national`,
    `CREATE POLICY to_change ON fristad.placement_request FOR UPDATE TO fristad_national USING (true) WITH CHECK (true)`,
    `CREATE POLICY to_replace ON fristad.exclusion_zone TO fristad_national USING (true) WITH CHECK (true)`,
    `GRANT SELECT, INSERT ON access.case_assignment TO fristad_national`,
    `
      CREATE FUNCTION national.rewrite_request(request text, document jsonb) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE fristad.placement_request r
          SET kind = d.kind, urgency = d.urgency, adults = h.adults, children = h.children,
              earliest_arrival = a.earliest, latest_arrival = a.latest, nights = d.nights, threat_level = t.level,
              threat_scope = t.scope, own_groups = t."ownGroups", other_groups = t."otherGroups",
              home_locality = d."homeLocality", relocation_required = d."relocationRequired",
              excluded_localities = d."excludedLocalities", allowed_regions = d."allowedRegions", needs = d.needs,
              min_protection_level = d."minProtectionLevel", meets = d.meets, residence_region = w.region,
              residence_municipality = w.municipality, preferred_localities = d."preferredLocalities",
              contact_person = ST_MakePoint(d."contactPerson"[1], d."contactPerson"[2])::geography
          FROM jsonb_to_record($2) AS d (
                 kind text, urgency text, household jsonb, arrival jsonb, nights integer, threat jsonb,
                 "homeLocality" text, "relocationRequired" boolean, "excludedLocalities" text[], "allowedRegions" text[],
                 needs text[], "minProtectionLevel" bigint, meets text[], residence jsonb,
                 "contactPerson" double precision[], "preferredLocalities" text[]),
               jsonb_to_record(d.household) AS h (adults bigint, children bigint),
               jsonb_to_record(d.arrival) AS a (earliest date, latest date),
               jsonb_to_record(d.threat) AS t (level text, scope text, "ownGroups" text[], "otherGroups" text[]),
               jsonb_to_record(d.residence) AS w (region text, municipality text)
          WHERE r.id = $1;
        DELETE FROM fristad.exclusion_zone z WHERE z.request = $1;
        INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
          SELECT $1, g.place - 1, ST_GeomFromGeoJSON(g.zone::text)::geography
          FROM jsonb_array_elements($2 -> 'exclusionZones') WITH ORDINALITY AS g (zone, place);
      END $$`,
    `REVOKE ALL ON FUNCTION national.rewrite_request(text, jsonb) FROM PUBLIC`,
    `ALTER FUNCTION national.rewrite_request(text, jsonb) OWNER TO fristad_national`,
    `
      CREATE FUNCTION national.change_request(request text, seen integer, becomes text, reason text, document jsonb,
                                              at timestamptz) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        r fristad.placement_request%ROWTYPE;
        decides boolean := $3 IN ('GRANTED', 'REFUSED');
      BEGIN
        SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')} FOR UPDATE;
        IF NOT FOUND OR ${ROLE} <> (CASE WHEN decides THEN 'APPROVER' ELSE 'COORDINATOR' END) THEN
          RETURN 'no-such-request';
        END IF;
        IF r.version <> $2 THEN RETURN 'stale'; END IF;
        IF NOT fristad.is_request_step(r.state, $3) OR (r.state = $3 AND $5 IS NULL) THEN RETURN 'not-possible'; END IF;
        IF decides AND r.changed_by = ${setting('actor')} THEN RETURN 'own-request'; END IF;
        IF EXISTS (SELECT FROM fristad.placement p
                   WHERE p.request = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
          RETURN 'placed-already';
        END IF;
        IF $5 IS NOT NULL THEN PERFORM national.rewrite_request($1, $5); END IF;
        UPDATE fristad.placement_request x
          SET state = $3, version = x.version + 1, reason = $4,
              changed_by = CASE WHEN decides THEN x.changed_by ELSE ${setting('actor')} END,
              changed_at = CASE WHEN decides THEN x.changed_at ELSE $6 END,
              decided_by = CASE WHEN decides THEN ${setting('actor')} WHEN $3 = 'WITHDRAWN' THEN x.decided_by END,
              decided_at = CASE WHEN decides THEN $6 WHEN $3 = 'WITHDRAWN' THEN x.decided_at END
          WHERE x.id = $1;
        RETURN 'CHANGED';
      END $$`,
    `
      CREATE FUNCTION national.assign_creator(ref text, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
          SELECT gen_random_uuid(), $1, ${setting('actor')}, ${setting('actor')}, $2
          WHERE NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
            AND 1 = (SELECT count(*) FROM fristad.placement_request r WHERE r.person = $1)
            AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.state = 'DRAFT'
                          AND r.changed_by = ${setting('actor')} AND r.region = ${setting('region')});
        RETURN FOUND;
      END $$`,
    ...[CHANGE, ASSIGN].flatMap((name) => [
      `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`,
      `ALTER FUNCTION ${name} OWNER TO fristad_national`,
      `GRANT EXECUTE ON FUNCTION ${name} TO fristad_app`,
    ]),
  ];
}
