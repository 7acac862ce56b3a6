import { ForwardOnly } from './forward-only.js';

/** The first wall is that nobody was granted it; this is the second, and stops the owner and a superuser too. */
export class AuditEntriesOnlyGrow2026112200050 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION audit.entries_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE restrict_violation USING CONSTRAINT = 'entries_only_grow', MESSAGE = 'audit entries are neither changed nor removed';
      END $$`,
    `ALTER FUNCTION audit.entries_only_grow() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER entries_only_grow BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
        FOR EACH STATEMENT EXECUTE FUNCTION audit.entries_only_grow()`,
    // So that a session that replays changes is stopped like any other.
    `ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entries_only_grow`,
  ];
}
