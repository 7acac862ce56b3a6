import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const ELSEWHERE = `NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry)`;

/**
 * Where a unit lies, and how long it rests, is corrected with a second person's approval that this very transaction uses
 * up, whoever asks the database; and whoever lives there, and all around both places, is judged anew.
 */
export class UnitsAreCorrectedByTwo2026112800140 extends ForwardOnly {
  protected readonly statements = [
    `GRANT UPDATE (location, locality, turnaround_days) ON fristad.housing_unit TO fristad_app`,
    `
      CREATE FUNCTION fristad.units_are_corrected_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (${ELSEWHERE} OR NEW.turnaround_days <> OLD.turnaround_days)
           AND NOT access.uses_approval_now('unit.correct', NEW.id) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'where a unit lies needs a second person';
        END IF;
        RETURN NEW;
      END $$`,
    `ALTER FUNCTION fristad.units_are_corrected_by_two() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER units_are_corrected_by_two BEFORE UPDATE OF location, locality, turnaround_days ON fristad.housing_unit
        FOR EACH ROW EXECUTE FUNCTION fristad.units_are_corrected_by_two()`,
    `
      CREATE FUNCTION national.lock_to_correct_unit(unit text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_in_order(policy => 'shared', ground => 'alone', pairs => 'shared', units => ARRAY[u.id], around => true)
          FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
          WHERE u.id = $1 AND (u.provider = ${setting('provider')} OR l.municipality = ${setting('municipality')});
      END $$`,
    `REVOKE ALL ON FUNCTION national.lock_to_correct_unit(text) FROM PUBLIC`,
    `ALTER FUNCTION national.lock_to_correct_unit(text) OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION national.lock_to_correct_unit(text) TO fristad_app`,
    `
      CREATE FUNCTION fristad.who_lives_there_is_judged_anew() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        INSERT INTO fristad.stay_to_judge (placement, since, owner_region)
          SELECT p.id, clock_timestamp(), p.owner_region FROM fristad.placement p
          WHERE p.unit = NEW.id AND p.status IN ${STANDING} AND p.request IS NOT NULL
          ON CONFLICT ON CONSTRAINT stay_to_judge_pkey DO NOTHING;
        IF NOT (${ELSEWHERE} OR NEW.turnaround_days <> OLD.turnaround_days) THEN RETURN NULL; END IF;
        PERFORM national.look_at_stays(
          array(SELECT unnest(national.stays_around(ARRAY[NEW.id])) UNION
                SELECT f.placement FROM fristad.stay_finding f
                WHERE f."constraint" = 'apart-from-others' AND f.ended_at IS NULL), clock_timestamp());
        RETURN NULL;
      END $$`,
    `REVOKE ALL ON FUNCTION fristad.who_lives_there_is_judged_anew() FROM PUBLIC`,
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.who_lives_there_is_judged_anew() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `
      CREATE TRIGGER who_lives_there_is_judged_anew AFTER UPDATE ON fristad.housing_unit
        FOR EACH ROW EXECUTE FUNCTION fristad.who_lives_there_is_judged_anew()`,
  ];
}
