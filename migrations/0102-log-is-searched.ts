import { ForwardOnly } from './forward-only.js';

/**
 * By what an entry about reading was looked for, as `name:value`; and ways to find entries. A value is an id, a code or a
 * time, and no personal number either.
 */
export class LogIsSearched2026112300102 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE DOMAIN audit.criterion AS text CHECK (value ~ '^[a-z]{1,20}:[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$')
        CHECK (value !~ ':([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$')`,
    `ALTER TABLE audit.entry ADD COLUMN criteria audit.criterion[] CHECK (cardinality(criteria) BETWEEN 1 AND 20)`,
    `CREATE INDEX entry_in_time ON audit.entry (at, id)`,
    `CREATE INDEX entry_of_case ON audit.entry (case_reference, at) WHERE case_reference IS NOT NULL`,
    `CREATE INDEX entry_returning ON audit.entry USING gin ((returned::text[])) WHERE returned IS NOT NULL`,
  ];
}
