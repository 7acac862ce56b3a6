import { ForwardOnly } from './forward-only.js';

/** When a unit was last corrected to lie elsewhere, as a turn: whoever took a place before is not held against where it lies now. */
export class UnitsThatMoved2026112800171 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE national.unit_moved (
        unit text PRIMARY KEY REFERENCES fristad.housing_unit,
        turn bigint NOT NULL
      )`,
    `GRANT CREATE ON SCHEMA national TO fristad_owner`,
    `ALTER TABLE national.unit_moved OWNER TO fristad_owner`,
    `REVOKE CREATE ON SCHEMA national FROM fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE ON national.unit_moved TO fristad_national`,
    `
      CREATE FUNCTION fristad.unit_has_moved() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        INSERT INTO national.unit_moved AS m (unit, turn) VALUES (NEW.id, nextval('national.turn'))
          ON CONFLICT ON CONSTRAINT unit_moved_pkey DO UPDATE SET turn = excluded.turn;
        RETURN NULL;
      END $$`,
    `REVOKE ALL ON FUNCTION fristad.unit_has_moved() FROM PUBLIC`,
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.unit_has_moved() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `
      CREATE TRIGGER unit_has_moved AFTER UPDATE ON fristad.housing_unit
        FOR EACH ROW WHEN (NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry))
        EXECUTE FUNCTION fristad.unit_has_moved()`,
  ];
}
