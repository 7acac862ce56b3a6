import { ForwardOnly } from './forward-only.js';

export class TerritoryIsNeverOverwritten2026110100010 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.territory_is_never_overwritten() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.superseded_by IS NULL
           AND to_jsonb(NEW) - 'superseded_by' = to_jsonb(OLD) - 'superseded_by' THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('territory %s is never overwritten: record a new version', OLD.id);
      END $$`,
    `
      CREATE TRIGGER territory_is_never_overwritten BEFORE UPDATE OR DELETE ON fristad.territory
        FOR EACH ROW EXECUTE FUNCTION fristad.territory_is_never_overwritten()`,
  ];
}
