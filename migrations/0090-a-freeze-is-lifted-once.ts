import { ForwardOnly } from './forward-only.js';

/** Whoever lets users in again may lift a freeze, by somebody else than the frozen one and once; nothing else of it changes. */
export class AFreezeIsLiftedOnce2026112200090 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT, UPDATE (lifted_at, lifted_by) ON fristad.search_freeze TO fristad_guard`,
    `
      CREATE POLICY to_lift ON fristad.search_freeze TO fristad_guard
        USING (true) WITH CHECK (lifted_by = current_setting('app.actor', true))`,
    `
      CREATE FUNCTION fristad.freeze_is_lifted_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.lifted_at IS NULL
           AND to_jsonb(OLD) - '{lifted_at,lifted_by}'::text[] = to_jsonb(NEW) - '{lifted_at,lifted_by}'::text[] THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a freeze is lifted once, and else stays as it was';
      END $$`,
    `ALTER FUNCTION fristad.freeze_is_lifted_once() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER freeze_is_lifted_once BEFORE UPDATE ON fristad.search_freeze
        FOR EACH ROW EXECUTE FUNCTION fristad.freeze_is_lifted_once()`,
  ];
}
