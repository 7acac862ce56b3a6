import { ForwardOnly } from './forward-only.js';

const ACTOR = `nullif(current_setting('app.actor', true), '')`;
const OF_OTHERS = 'own_groups, other_groups, adults, children';
const parts = (row: string) =>
  OF_OTHERS.split(', ')
    .map((name) => `${row}.${name}`)
    .join(', ');

/**
 * Who rewrites the groups or the size of a household that is placed is told whether others stand against its stay: one guess
 * of where others live, and counted as one.
 */
export class RewritingsAreCounted2026112800183 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.rebuff DROP CONSTRAINT rebuff_kind_check`,
    `
      ALTER TABLE fristad.rebuff ADD CONSTRAINT rebuff_kind_check
        CHECK (kind IN ('NO_SEARCH_LEFT', 'NOT_PERMITTED', 'CAP_SET_ASIDE', 'ASKED', 'UNANSWERED', 'REWRITTEN'))`,
    `GRANT INSERT ON fristad.rebuff TO fristad_national`,
    `
      CREATE POLICY what_was_rewritten ON fristad.rebuff FOR INSERT TO fristad_national
        WITH CHECK (kind = 'REWRITTEN')`,
    `
      CREATE FUNCTION national.count_rewriting() RETURNS trigger
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        INSERT INTO fristad.rebuff (id, actor, owner_region, kind, case_ref, at)
          SELECT gen_random_uuid(), ${ACTOR}, NEW.region, 'REWRITTEN', NEW.person, clock_timestamp()
          WHERE ${ACTOR} IS NOT NULL AND EXISTS (
            SELECT FROM fristad.placement p
            WHERE p.request = NEW.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'));
        RETURN NULL;
      END $$`,
    `REVOKE ALL ON FUNCTION national.count_rewriting() FROM PUBLIC`,
    `ALTER FUNCTION national.count_rewriting() OWNER TO fristad_national`,
    `
      CREATE TRIGGER rewritings_are_counted AFTER UPDATE OF ${OF_OTHERS} ON fristad.placement_request
        FOR EACH ROW WHEN ((${parts('OLD')}) IS DISTINCT FROM (${parts('NEW')}))
        EXECUTE FUNCTION national.count_rewriting()`,
  ];
}
