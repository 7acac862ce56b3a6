import { ForwardOnly } from './forward-only.js';

/**
 * More beds, or days on which a unit was closed, only with a second person's approval of it that this very transaction
 * uses up, whoever asks the database.
 */
export class UnitsAreWidenedByTwo2026112300098 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION access.uses_approval_now(rule text, object text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (
          SELECT FROM access.approval a
          WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.xmin = pg_current_xact_id()::xid)
      $$`,
    `ALTER FUNCTION access.uses_approval_now(text, text) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.uses_approval_now(text, text) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION access.uses_approval_now(text, text) TO fristad_app`,
    `
      CREATE FUNCTION fristad.units_are_widened_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.beds > OLD.beds AND NOT access.uses_approval_now('unit.raise-capacity', NEW.id) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'more beds need a second person';
        END IF;
        IF NOT NEW.available <@ OLD.available AND NOT access.uses_approval_now('unit.reopen', NEW.id) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'days on which it was closed need a second person';
        END IF;
        RETURN NEW;
      END $$`,
    `ALTER FUNCTION fristad.units_are_widened_by_two() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER units_are_widened_by_two BEFORE UPDATE ON fristad.housing_unit
        FOR EACH ROW EXECUTE FUNCTION fristad.units_are_widened_by_two()`,
  ];
}
