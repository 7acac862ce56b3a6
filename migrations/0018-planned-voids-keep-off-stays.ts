import { ForwardOnly } from './forward-only.js';

/** Planned work waits for the household to leave; damage, fire or an exposed address does not, so those voids may lie over a stay. */
export class PlannedVoidsKeepOffStays2026110100018 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.planned_voids_keep_off_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM FROM fristad.housing_unit u WHERE u.id = NEW.unit FOR UPDATE;
        IF EXISTS (
          SELECT FROM fristad.unit_void v JOIN fristad.placement p USING (unit)
          WHERE v.unit = NEW.unit AND v.reason IN ('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK')
            AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND v.period && daterange(p.arrival, p.departure)
        ) THEN
          RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_keep_off_stays',
            MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
        END IF;
        RETURN NULL;
      END $$`,
    `
      CREATE TRIGGER unit_void_planned_voids_keep_off_stays AFTER INSERT OR UPDATE ON fristad.unit_void
        FOR EACH ROW EXECUTE FUNCTION fristad.planned_voids_keep_off_stays()`,
    `
      CREATE TRIGGER placement_planned_voids_keep_off_stays AFTER INSERT OR UPDATE ON fristad.placement
        FOR EACH ROW EXECUTE FUNCTION fristad.planned_voids_keep_off_stays()`,
  ];
}
