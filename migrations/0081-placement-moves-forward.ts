import { ForwardOnly } from './forward-only.js';

/** A generated column is not computed yet when a trigger looks before the change. Nothing of a proposed placement changes but its status, one step at a time, and its version, which counts the steps. */
export class PlacementMovesForward2026112200081 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.placement_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.request IS NULL AND NEW.request IS NULL THEN RETURN NEW; END IF;
        IF to_jsonb(OLD) - '{status,version,occupied}'::text[] = to_jsonb(NEW) - '{status,version,occupied}'::text[]
           AND NEW.version = OLD.version + 1
           AND (OLD.status, NEW.status) IN (
             ('PROPOSED', 'PROPOSED'), ('PROPOSED', 'PROVISIONAL'), ('PROPOSED', 'CANCELLED'),
             ('PROVISIONAL', 'CONFIRMED'), ('PROVISIONAL', 'CANCELLED'),
             ('CONFIRMED', 'ARRIVED'), ('CONFIRMED', 'CANCELLED'), ('CONFIRMED', 'NOT_ARRIVED'),
             ('ARRIVED', 'DEPARTED'), ('ARRIVED', 'SUPERSEDED')) THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('placement %s does not go from %s to %s', OLD.id, OLD.status, NEW.status);
      END $$`,
    `ALTER FUNCTION fristad.placement_moves_forward() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER placement_moves_forward BEFORE UPDATE ON fristad.placement
        FOR EACH ROW EXECUTE FUNCTION fristad.placement_moves_forward()`,
  ];
}
