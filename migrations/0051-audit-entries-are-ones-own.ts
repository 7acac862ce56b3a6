import { ForwardOnly } from './forward-only.js';

const WRITERS = 'fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader';
const ACTOR = `coalesce(nullif(current_setting('app.actor', true), ''), 'nobody')`;

/** Nobody writes in another's name; one reads one's own entries, an auditor those of the region's log or of all. */
export class AuditEntriesAreOnesOwn2026112200051 extends ForwardOnly {
  protected readonly statements = [
    `GRANT USAGE ON SCHEMA audit TO ${WRITERS}`,
    `GRANT INSERT, SELECT ON audit.entry TO ${WRITERS}`,
    `ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY in_own_name ON audit.entry FOR INSERT TO ${WRITERS} WITH CHECK (actor = ${ACTOR})`,
    `CREATE POLICY own_entries ON audit.entry FOR SELECT TO ${WRITERS} USING (actor = ${ACTOR})`,
    `
      CREATE POLICY of_the_log ON audit.entry FOR SELECT TO fristad_audit_reader
        USING (log = nullif(current_setting('app.region', true), '') OR current_setting('app.scope', true) = 'national-audit')`,
  ];
}
