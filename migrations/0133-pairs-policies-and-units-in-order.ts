import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const OF_THE_REGION = `EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = ${setting('region')})`;
const APPROVED = (approval: string) =>
  `access.is_used_approval(${approval}, 'case.change-conflict-profile', $1)`;
const PLANNED = `('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK')`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const guard = (name: string, what: string) => `
      CREATE OR REPLACE FUNCTION fristad.${name}() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM national.lock_in_order(units => ARRAY[NEW.unit]);
        IF EXISTS (${what}) THEN
          RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_keep_off_stays',
            MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
        END IF;
        RETURN NULL;
      END $$`;

/**
 * Pairs, policies and units are changed under the locks of the one order. A proposal takes no lock of its unit any more: two
 * of them waited for each other in a circle. What is compared is what is new: a stay, or nights added to it, with the planned
 * voids that are there; a planned void with the stays that stand, those who have not left included.
 */
export class PairsPoliciesAndUnitsInOrder2026112800133 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.keep_apart(one text, other text, scope text, metres double precision, approval uuid,
                                          at timestamptz) RETURNS uuid
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        pair uuid;
      BEGIN
        IF NOT (${APPROVED('$5')} AND ${OF_THE_REGION}) THEN RETURN NULL; END IF;
        PERFORM national.lock_in_order(pairs => 'alone');
        SELECT n.id INTO pair FROM fristad.non_association n
          WHERE n.owner_region = ${setting('region')} AND n.withdrawn_at IS NULL AND least(n.a, n.b) = least($1, $2)
            AND greatest(n.a, n.b) = greatest($1, $2) AND n.scope = $3 AND n.metres IS NOT DISTINCT FROM $4;
        IF FOUND THEN RETURN pair; END IF;
        INSERT INTO fristad.non_association AS n (a, b, scope, metres, owner_region, added_by, added_at, approval)
          VALUES ($1, $2, $3, $4, ${setting('region')}, ${setting('actor')}, $6, $5) RETURNING n.id INTO pair;
        RETURN pair;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.let_meet(one text, pair uuid, reason text, approval uuid, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT (${APPROVED('$4')} AND ${OF_THE_REGION}) THEN RETURN false; END IF;
        PERFORM national.lock_in_order(pairs => 'alone');
        UPDATE fristad.non_association n
          SET withdrawn_at = $5, withdrawn_by = ${setting('actor')}, withdrawn_for = $3, withdrawn_approval = $4
          WHERE n.id = $2 AND n.owner_region = ${setting('region')} AND $1 IN (n.a, n.b) AND n.withdrawn_at IS NULL;
        RETURN FOUND;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.activate_policy(version text, digest text, approval uuid, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT access.is_used_approval($3, 'policy.activate', $1) THEN RETURN false; END IF;
        PERFORM national.lock_in_order(policy => 'alone');
        IF EXISTS (SELECT FROM fristad.policy_activation a WHERE a.approval = $3) THEN RETURN false; END IF;
        IF national.policy_in_force() = $1 AND EXISTS (
          SELECT FROM fristad.policy_activation a WHERE a.policy_version = $1) THEN RETURN false; END IF;
        INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
        VALUES ($1, $2, $3, current_setting('app.actor', true), $4);
        RETURN true;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.lock_own_unit(unit text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_in_order(ground => 'shared', units => ARRAY[u.id])
          FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
          WHERE u.id = $1 AND (u.provider = ${setting('provider')} OR l.municipality = ${setting('municipality')});
      END $$`,
    guard(
      'planned_voids_keep_off_stays',
      `SELECT FROM fristad.placement p WHERE p.unit = NEW.unit
         AND NEW.period && national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today()))`,
    ),
    guard(
      'stays_keep_off_planned_voids',
      `SELECT FROM fristad.unit_void v WHERE v.unit = NEW.unit AND v.reason IN ${PLANNED}
         AND v.period && daterange(NEW.arrival, NEW.departure)`,
    ),
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.stays_keep_off_planned_voids() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `DROP TRIGGER unit_void_planned_voids_keep_off_stays ON fristad.unit_void`,
    `DROP TRIGGER placement_planned_voids_keep_off_stays ON fristad.placement`,
    `
      CREATE TRIGGER unit_void_planned_voids_keep_off_stays AFTER INSERT OR UPDATE ON fristad.unit_void
        FOR EACH ROW WHEN (NEW.reason IN ${PLANNED}) EXECUTE FUNCTION fristad.planned_voids_keep_off_stays()`,
    `
      CREATE TRIGGER placement_begins_off_planned_voids AFTER INSERT ON fristad.placement
        FOR EACH ROW WHEN (NEW.status IN ${STANDING}) EXECUTE FUNCTION fristad.stays_keep_off_planned_voids()`,
    `
      CREATE TRIGGER placement_grows_off_planned_voids AFTER UPDATE ON fristad.placement
        FOR EACH ROW WHEN (NEW.status IN ${STANDING}
          AND (OLD.status NOT IN ${STANDING} OR OLD.unit <> NEW.unit
               OR NOT daterange(NEW.arrival, NEW.departure) <@ daterange(OLD.arrival, OLD.departure)))
        EXECUTE FUNCTION fristad.stays_keep_off_planned_voids()`,
  ];
}
