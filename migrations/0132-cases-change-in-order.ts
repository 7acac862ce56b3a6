import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const ROLE = `split_part(current_setting('app.roles', true), ' ', 1)`;

/** Whatever changes a case waits for what is done with the same case, and lets references to its rows pass. */
export class CasesChangeInOrder2026112800132 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.change_request(request text, seen integer, becomes text, reason text, document jsonb,
                                              at timestamptz) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        r fristad.placement_request%ROWTYPE;
        decides boolean := $3 IN ('GRANTED', 'REFUSED');
      BEGIN
        PERFORM national.lock_in_order(persons => ARRAY[x.person])
          FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
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
      CREATE OR REPLACE FUNCTION national.close_case(of_case text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM fristad.placement_request r
                       WHERE r.person = of_case AND r.region = ${setting('region')}) THEN
          RETURN false;
        END IF;
        PERFORM national.lock_in_order(persons => ARRAY[of_case]);
        IF EXISTS (SELECT FROM fristad.placement p
                   WHERE p.person = of_case AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
          RETURN false;
        END IF;
        UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
          WHERE p.person = of_case AND p.status = 'PROPOSED';
        UPDATE fristad.placement_request r
          SET state = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = r.version + 1,
              changed_by = ${setting('actor')}, changed_at = clock_timestamp()
          WHERE r.person = of_case AND r.state IN ('DRAFT', 'SUBMITTED', 'GRANTED');
        RETURN true;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.move_placement(placement text, seen integer, act text, becomes text, reason text, day date,
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
          ELSE x.owner_region = ${setting('region')} END;
        IF NOT FOUND THEN RETURN '{"code": "no-such-placement"}'; END IF;
        PERFORM national.lock_in_order(persons => ARRAY[p.person]);
        SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1;
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
    `
      CREATE OR REPLACE FUNCTION national.set_aside(placement text, rule text, reason text, approval uuid, asker text, at timestamptz)
      RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        region text := nullif(current_setting('app.region', true), '');
      BEGIN
        IF NOT access.is_used_approval($4, 'placement.override', $1) THEN RETURN false; END IF;
        PERFORM national.lock_in_order(persons => ARRAY[p.person])
          FROM fristad.placement p WHERE p.id = $1 AND p.owner_region = region;
        UPDATE fristad.placement p SET version = p.version + 1
          WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = region;
        IF NOT FOUND THEN RETURN false; END IF;
        INSERT INTO fristad.placement_override VALUES ($1, $2, $3, $4, $5, $6, region);
        RETURN true;
      EXCEPTION WHEN unique_violation THEN
        RETURN false;
      END $$`,
  ];
}
