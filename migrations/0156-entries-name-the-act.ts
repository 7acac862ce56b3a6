import { ForwardOnly } from './forward-only.js';

/**
 * What was done, by which second person's approval, and what more there is to it. Entries from before have the bytes that
 * they had, so that their digests stay right; every new one names its act.
 */
export class EntriesNameTheAct2026112800156 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE DOMAIN audit.act AS text
        CHECK (length(value) <= 60 AND value ~ '^[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*$')`,
    `
      ALTER TABLE audit.entry
        ADD COLUMN act audit.act,
        ADD COLUMN approval uuid,
        ADD COLUMN particulars audit.criterion[] CHECK (cardinality(particulars) BETWEEN 1 AND 20),
        ADD CONSTRAINT entry_names_its_act CHECK (act IS NOT NULL) NOT VALID`,
    `CREATE INDEX entry_of_act ON audit.entry (act, at)`,
    `CREATE INDEX entry_of_approval ON audit.entry (approval, at) WHERE approval IS NOT NULL`,
  ];
}
