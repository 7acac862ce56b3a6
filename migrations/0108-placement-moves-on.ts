import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const NATIONAL_AUDIT = `current_setting('app.scope', true) = 'national-audit'`;
const list = (words: readonly string[]) => `('${words.join(`', '`)}')`;

const CANCELLED_FOR = [
  ...['PERSON_WITHDREW', 'PERSON_REFUSED_PLACE', 'RECEIVER_DECLINED', 'BETTER_PLACE_FOUND', 'THREAT_CHANGED'],
  ...[
    'TERRITORY_CHANGED',
    'ADDRESS_EXPOSED',
    'UNIT_LOST',
    'RELEASE_POSTPONED',
    'NEEDS_NOT_MANAGEABLE',
    'ENTERED_IN_ERROR',
  ],
];
const DECLINED_FOR = [
  ...[
    'CONFLICT_OF_INTEREST',
    'LOCAL_COMMUNITY_ISSUE',
    'RESIDENT_MIX',
    'NEED_CANNOT_BE_MET',
    'UNIT_NOT_READY',
  ],
  'NEW_LOCAL_INTELLIGENCE',
];
const NOT_ARRIVED_FOR = [
  'DID_NOT_COME',
  'HOSPITAL',
  'CUSTODY',
  'RETURNED_TO_GROUP',
  'TRANSPORT_FAILED',
  'DECEASED',
];
const DEPARTED_FOR = [
  ...[
    'PLANNED_MOVE_ON',
    'TRANSFER_PLANNED',
    'TRANSFER_EMERGENCY',
    'LEFT_PROGRAMME',
    'CUSTODY',
    'RULES_BROKEN',
  ],
  'DECEASED',
];
const SIGNATURE =
  'national.move_placement(text, integer, text, text, text, date, date, text, jsonb, timestamptz)';

/**
 * How a stay goes on after it was confirmed: who did what, why, on which day; each command once. A departure sets the
 * day that a unit rests from; a stay may be shortened, never lengthened, without asking the country.
 */
export class PlacementMovesOn2026112300108 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.is_placement_step(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT (was, becomes) IN (
          ('PROPOSED', 'PROVISIONAL'), ('PROPOSED', 'CANCELLED'), ('PROVISIONAL', 'CONFIRMED'),
          ('PROVISIONAL', 'CANCELLED'), ('CONFIRMED', 'ARRIVED'), ('CONFIRMED', 'CANCELLED'),
          ('CONFIRMED', 'NOT_ARRIVED'), ('CONFIRMED', 'SUPERSEDED'), ('ARRIVED', 'DEPARTED'), ('ARRIVED', 'SUPERSEDED'))
      $$`,
    `ALTER FUNCTION fristad.is_placement_step(text, text) OWNER TO fristad_owner`,
    `
      CREATE OR REPLACE FUNCTION fristad.placement_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        shortens boolean := NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                            AND NEW.departure < OLD.departure;
        changing text[] := '{status,version,occupied}';
      BEGIN
        IF OLD.request IS NULL AND NEW.request IS NULL THEN RETURN NEW; END IF;
        IF shortens OR (OLD.status, NEW.status) = ('ARRIVED', 'DEPARTED') THEN changing := changing || 'departure'::text; END IF;
        IF to_jsonb(OLD) - changing = to_jsonb(NEW) - changing AND NEW.version = OLD.version + 1
           AND (shortens OR (OLD.status, NEW.status) = ('PROPOSED', 'PROPOSED')
                OR fristad.is_placement_step(OLD.status, NEW.status)) THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('placement %s does not go from %s to %s', OLD.id, OLD.status, NEW.status);
      END $$`,
    `
      CREATE TABLE fristad.placement_move (
        placement    text NOT NULL REFERENCES fristad.placement,
        version      integer NOT NULL CHECK (version > 1),
        act          text NOT NULL,
        status       text NOT NULL,
        reason       text,
        day          date,
        actor        text NOT NULL CHECK (actor <> ''),
        key          text NOT NULL CHECK (key <> '' AND length(key) <= 200),
        command      jsonb NOT NULL,
        owner_region text REFERENCES fristad.region,
        at           timestamptz NOT NULL,
        PRIMARY KEY (placement, version),
        CONSTRAINT placement_move_once_for_a_key UNIQUE (actor, key),
        CONSTRAINT placement_move_says_why CHECK ((CASE act
          WHEN 'CANCEL' THEN reason IN ${list(CANCELLED_FOR)} AND day IS NULL
          WHEN 'DECLINE' THEN reason IN ${list(DECLINED_FOR)} AND day IS NULL
          WHEN 'ARRIVAL' THEN reason IS NULL AND day IS NOT NULL
          WHEN 'NON_ARRIVAL' THEN reason IN ${list(NOT_ARRIVED_FOR)} AND day IS NOT NULL
          WHEN 'DEPARTURE' THEN reason IN ${list(DEPARTED_FOR)} AND day IS NOT NULL
          WHEN 'SHORTEN' THEN reason IS NULL AND day IS NOT NULL
          ELSE false END) IS TRUE)
      )`,
    `ALTER TABLE fristad.placement_move OWNER TO fristad_owner`,
    `ALTER TABLE fristad.placement_move ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.placement_move FORCE ROW LEVEL SECURITY`,
    `GRANT SELECT ON fristad.placement_move TO fristad_app, fristad_national`,
    `GRANT INSERT ON fristad.placement_move TO fristad_national`,
    `GRANT UPDATE (departure) ON fristad.placement TO fristad_national`,
    `CREATE POLICY own_region ON fristad.placement_move FOR SELECT TO fristad_app
       USING (owner_region = ${setting('region')} OR actor = ${setting('actor')} OR ${NATIONAL_AUDIT})`,
    `CREATE POLICY behind_functions ON fristad.placement_move TO fristad_national USING (true) WITH CHECK (true)`,
    `
      CREATE FUNCTION national.move_placement(placement text, seen integer, act text, becomes text, reason text, day date,
                                              departure date, key text, command jsonb, at timestamptz) RETURNS jsonb
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        who text := ${setting('actor')};
        receives boolean := ${setting('provider')} IS NOT NULL OR ${setting('municipality')} IS NOT NULL;
        p fristad.placement%ROWTYPE;
        before fristad.placement_move%ROWTYPE;
        taken integer;
      BEGIN
        SELECT x.* INTO p FROM fristad.placement x
          WHERE x.id = $1 AND CASE WHEN receives THEN x.status <> 'PROPOSED' AND EXISTS (
            SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
            WHERE u.id = x.unit AND (u.provider = ${setting('provider')} OR l.municipality = ${setting('municipality')}))
          ELSE x.owner_region = ${setting('region')} END
          FOR UPDATE;
        IF NOT FOUND THEN RETURN '{"code": "no-such-placement"}'; END IF;
        SELECT m.* INTO before FROM fristad.placement_move m WHERE m.actor = who AND m.key = $8;
        IF FOUND AND (before.placement, before.command) IS DISTINCT FROM ($1, $9) THEN
          RETURN '{"code": "key-used-otherwise"}';
        END IF;
        IF FOUND THEN
          RETURN jsonb_build_object('code', 'MOVED', 'status', before.status, 'version', before.version, 'again', true);
        END IF;
        IF p.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
        IF (receives AND $3 IN ('CANCEL', 'SHORTEN')) OR (NOT receives AND $3 = 'DECLINE')
           OR NOT (($3 = 'SHORTEN' AND p.status = $4 AND p.status IN ('CONFIRMED', 'ARRIVED') AND $7 < p.departure)
                   OR ($3 <> 'SHORTEN' AND fristad.is_placement_step(p.status, $4))) THEN
          RETURN '{"code": "not-possible"}';
        END IF;
        INSERT INTO fristad.placement_move AS m (placement, version, act, status, reason, day, actor, key, command,
                                                 owner_region, at)
          VALUES ($1, p.version + 1, $3, $4, $5, $6, who, $8, $9, p.owner_region, $10)
          ON CONFLICT ON CONSTRAINT placement_move_once_for_a_key DO NOTHING RETURNING m.version INTO taken;
        IF taken IS NULL THEN RETURN '{"code": "key-used-otherwise"}'; END IF;
        UPDATE fristad.placement x SET status = $4, version = taken, departure = coalesce($7, x.departure) WHERE x.id = $1;
        RETURN jsonb_build_object('code', 'MOVED', 'status', $4, 'version', taken, 'again', false);
      END $$`,
    `REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC`,
    `ALTER FUNCTION ${SIGNATURE} OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO fristad_app`,
  ];
}
