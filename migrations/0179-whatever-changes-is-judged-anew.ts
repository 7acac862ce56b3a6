import { ForwardOnly } from './forward-only.js';

const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const ELSEWHERE = `NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry)`;
const AS_DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const WHOEVER_STANDS = (which: string) => `
        PERFORM national.wait_to_be_judged(array(
          SELECT p.id FROM fristad.placement p WHERE p.status IN ${STANDING} ${which}), clock_timestamp());`;
const trigger = (name: string, body: string) => `
      CREATE FUNCTION national.${name}() RETURNS trigger LANGUAGE plpgsql ${AS_DEFINER} AS $$
      BEGIN${body}
        RETURN NULL;
      END $$`;
const closed = (signature: string): readonly string[] => [
  `REVOKE ALL ON FUNCTION national.${signature} FROM PUBLIC`,
  `ALTER FUNCTION national.${signature} OWNER TO fristad_national`,
];

/**
 * Every stay waits to be judged anew when what it is judged by changes: it begins to stand, an import brings ground, units or
 * other stays, a policy comes into force, somebody is to be kept apart, its unit or its request changes. In one order, and
 * again where it is being judged this moment: what was read before the change does not count as judged.
 */
export class WhateverChangesIsJudgedAnew2026112800179 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.wait_to_be_judged(placements text[], at timestamptz) RETURNS void
      LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
        INSERT INTO fristad.stay_to_judge AS j (placement, since, owner_region)
          SELECT p.id, $2, p.owner_region FROM fristad.placement p WHERE p.id = ANY ($1) ORDER BY p.id COLLATE "C"
          ON CONFLICT ON CONSTRAINT stay_to_judge_pkey DO UPDATE SET since = j.since, owner_region = excluded.owner_region
      $$`,
    ...closed('wait_to_be_judged(text[], timestamptz)'),
    trigger(
      'who_begins_to_stand_is_judged',
      `
        PERFORM national.wait_to_be_judged(ARRAY[NEW.id], clock_timestamp());`,
    ),
    `
      CREATE TRIGGER who_stands_is_judged AFTER INSERT ON fristad.placement
        FOR EACH ROW WHEN (NEW.status IN ${STANDING}) EXECUTE FUNCTION national.who_begins_to_stand_is_judged()`,
    `
      CREATE TRIGGER who_begins_to_stand_is_judged AFTER UPDATE ON fristad.placement
        FOR EACH ROW WHEN (NEW.status IN ${STANDING}
          AND (OLD.status NOT IN ${STANDING} OR NEW.owner_region IS DISTINCT FROM OLD.owner_region))
        EXECUTE FUNCTION national.who_begins_to_stand_is_judged()`,
    trigger('everybody_is_judged_anew', WHOEVER_STANDS('')),
    ...['scenario_import', 'policy_activation'].map(
      (table) => `
      CREATE TRIGGER everybody_is_judged_anew AFTER INSERT ON fristad.${table}
        FOR EACH STATEMENT EXECUTE FUNCTION national.everybody_is_judged_anew()`,
    ),
    trigger('who_is_kept_apart_is_judged', WHOEVER_STANDS('AND p.person IN (NEW.a, NEW.b)')),
    `
      CREATE TRIGGER who_is_kept_apart_is_judged AFTER INSERT OR UPDATE ON fristad.non_association
        FOR EACH ROW EXECUTE FUNCTION national.who_is_kept_apart_is_judged()`,
    ...[
      'who_begins_to_stand_is_judged()',
      'everybody_is_judged_anew()',
      'who_is_kept_apart_is_judged()',
    ].flatMap(closed),
    `
      CREATE OR REPLACE FUNCTION fristad.who_lives_there_is_judged_anew() RETURNS trigger
      LANGUAGE plpgsql ${AS_DEFINER} AS $$
      BEGIN${WHOEVER_STANDS('AND p.unit = NEW.id')}
        IF NOT (${ELSEWHERE} OR NEW.turnaround_days <> OLD.turnaround_days) THEN RETURN NULL; END IF;
        PERFORM national.look_at_stays(
          array(SELECT unnest(national.stays_around(ARRAY[NEW.id])) UNION
                SELECT f.placement FROM fristad.stay_finding f
                WHERE f."constraint" = 'apart-from-others' AND f.ended_at IS NULL), clock_timestamp());
        RETURN NULL;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.follow_request(request text, placement text, at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE fristad.placement p
          SET groups = r.own_groups, persons = r.adults + r.children, version = p.version + 1
          FROM fristad.placement_request r
          WHERE r.id = $1 AND p.id = $2 AND (p.groups, p.persons) IS DISTINCT FROM (r.own_groups, r.adults + r.children);
        PERFORM national.wait_to_be_judged(ARRAY[$2], $3);
        PERFORM national.look_at_stays(
          national.stays_around(ARRAY[p.unit]), $3) FROM fristad.placement p WHERE p.id = $2;
      END $$`,
  ];
}
