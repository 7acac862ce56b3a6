import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const NATIONAL_AUDIT = `current_setting('app.scope', true) = 'national-audit'`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const closed = (signature: string): readonly string[] => [
  `REVOKE ALL ON FUNCTION national.${signature} FROM PUBLIC`,
  `ALTER FUNCTION national.${signature} OWNER TO fristad_national`,
];

/**
 * What a stay that stands breaks, since when, and until when; and the stays that are to be judged anew by their own case.
 * Whatever depends on others is one finding, by whichever constraint: it says that there is something, and not what.
 */
export class StandingStaysAreJudgedAnew2026112800138 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.stay_finding (
        placement    text NOT NULL REFERENCES fristad.placement,
        "constraint" text NOT NULL CHECK ("constraint" ~ '^[a-z][a-z-]{2,59}$'),
        since        timestamptz NOT NULL,
        ended_at     timestamptz CHECK (ended_at >= since),
        owner_region text REFERENCES fristad.region,
        PRIMARY KEY (placement, "constraint", since)
      )`,
    `
      CREATE UNIQUE INDEX stay_finding_once ON fristad.stay_finding (placement, "constraint") WHERE ended_at IS NULL`,
    `
      CREATE TABLE fristad.stay_to_judge (
        placement    text PRIMARY KEY REFERENCES fristad.placement,
        since        timestamptz NOT NULL,
        owner_region text REFERENCES fristad.region
      )`,
    ...['stay_finding', 'stay_to_judge'].flatMap((table) => [
      `ALTER TABLE fristad.${table} OWNER TO fristad_owner`,
      `ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE fristad.${table} FORCE ROW LEVEL SECURITY`,
      `GRANT SELECT ON fristad.${table} TO fristad_app`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON fristad.${table} TO fristad_national`,
      `CREATE POLICY own_region ON fristad.${table} FOR SELECT TO fristad_app
         USING (owner_region = ${REGION} OR ${NATIONAL_AUDIT})`,
      `CREATE POLICY behind_functions ON fristad.${table} TO fristad_national USING (true) WITH CHECK (true)`,
    ]),
    `
      CREATE FUNCTION national.standing_stay(placement text) RETURNS "national".stay
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT ROW(p.person, p.groups, national.threatening(p.groups, coalesce(r.other_groups, '{}')), p.persons, p.unit,
                   n.nights * daterange(t.today, NULL), national.policy_in_force(), p.id, p.request,
                   p.extends)::"national".stay
        FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request,
             LATERAL (SELECT national.today() AS today) AS t,
             LATERAL (SELECT national.standing_nights(p.status, p.arrival, p.departure, t.today) AS nights) AS n
        WHERE p.id = $1 AND NOT isempty(n.nights * daterange(t.today, NULL))
      $$`,
    `
      CREATE FUNCTION national.others_stand_against(placement text) RETURNS boolean
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT EXISTS (
          SELECT broken.id FROM (SELECT national.standing_stay($1) AS s) AS one, unnest(national.broken_by(one.s)) AS broken (id)
          WHERE (one.s).placement IS NOT NULL AND broken.id NOT IN ('not-in-the-past', 'one-place-per-request', 'cooled-off')
            AND broken.id NOT IN (SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1))
      $$`,
    `
      CREATE FUNCTION national.note_findings(of_stay text, broken text[], among text, at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE fristad.stay_finding f SET ended_at = greatest($4, f.since)
          WHERE f.placement = $1 AND f.ended_at IS NULL AND NOT f."constraint" = ANY ($2)
            AND (f."constraint" = 'apart-from-others') = ($3 = 'others');
        INSERT INTO fristad.stay_finding (placement, "constraint", since, owner_region)
          SELECT p.id, b, $4, p.owner_region FROM fristad.placement p, unnest($2) AS b WHERE p.id = $1
          ON CONFLICT (placement, "constraint") WHERE ended_at IS NULL DO NOTHING;
      END $$`,
    `
      CREATE FUNCTION national.look_at_stays(placements text[], at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        one text;
      BEGIN
        FOREACH one IN ARRAY $1 LOOP
          PERFORM national.note_findings(
            one, CASE WHEN national.others_stand_against(one) THEN '{apart-from-others}' ELSE '{}' END::text[], 'others', $2);
        END LOOP;
      END $$`,
    `
      CREATE FUNCTION national.stays_around(units text[]) RETURNS text[]
      LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT coalesce(array_agg(DISTINCT p.id), '{}')
        FROM fristad.housing_unit u
        JOIN fristad.policy_version v ON v.version = national.policy_in_force()
        JOIN fristad.housing_unit o ON o.locality = u.locality OR ST_DWithin(o.location, u.location, v.dispersion_metres)
        JOIN fristad.placement p ON p.unit = o.id AND p.status IN ${STANDING}
        WHERE u.id = ANY ($1)
      $$`,
    `
      CREATE FUNCTION national.judged_by_case(placement text, broken text[], at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        began timestamptz;
      BEGIN
        PERFORM p.id FROM fristad.placement p WHERE p.id = $1 AND p.owner_region = ${REGION};
        IF NOT FOUND THEN RETURN; END IF;
        DELETE FROM fristad.stay_to_judge j WHERE j.placement = $1 RETURNING j.since INTO began;
        PERFORM national.note_findings($1, array_remove($2, 'apart-from-others'), 'case', coalesce(began, $3));
        PERFORM national.look_at_stays(ARRAY[$1], $3);
      END $$`,
    ...[
      'standing_stay(text)',
      'others_stand_against(text)',
      'note_findings(text, text[], text, timestamptz)',
      'look_at_stays(text[], timestamptz)',
      'stays_around(text[])',
      'judged_by_case(text, text[], timestamptz)',
    ].flatMap(closed),
    `GRANT EXECUTE ON FUNCTION national.judged_by_case(text, text[], timestamptz) TO fristad_app`,
  ];
}
