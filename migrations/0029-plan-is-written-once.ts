import { ForwardOnly } from './forward-only.js';

export class PlanIsWrittenOnce2026110100029 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.plan_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('the plan of run %s is written once', OLD.run);
      END $$`,
    `
      CREATE TRIGGER plan_is_written_once BEFORE UPDATE OR DELETE ON fristad.plan
        FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once()`,
    `
      CREATE TRIGGER plan_level_is_written_once BEFORE UPDATE OR DELETE ON fristad.plan_level
        FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once()`,
    `
      CREATE TRIGGER plan_assignment_is_written_once BEFORE UPDATE OR DELETE ON fristad.plan_assignment
        FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once()`,
    `
      CREATE TRIGGER plan_unplaced_is_written_once BEFORE UPDATE OR DELETE ON fristad.plan_unplaced
        FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once()`,
    `
      CREATE TRIGGER plan_finding_is_written_once BEFORE UPDATE OR DELETE ON fristad.plan_finding
        FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once()`,
  ];
}
