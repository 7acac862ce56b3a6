import { ForwardOnly } from './forward-only.js';

const OPERATIONS = [
  'COLLECTION',
  'ALTERATION',
  'CONSULTATION',
  'DISCLOSURE',
  'COMBINATION',
  'ERASURE',
  'LOGON',
  'DENIAL',
  'OVERRIDE',
  'BREAK_GLASS',
  'KEY_USE',
  'LOG_READING',
];

/**
 * Who did what to which data, when and why: Directive (EU) 2016/680, Article 25. Codes, pseudonyms, digests and times:
 * no column takes a sentence. `log` is the region whose log the entry belongs to, or NATIONAL; its number there is given
 * later, by whoever puts that log in order, and lies in a table of its own.
 */
export class CreateAuditEntry2026112200049 extends ForwardOnly {
  protected readonly statements = [
    `CREATE SCHEMA audit AUTHORIZATION fristad_owner`,
    `CREATE DOMAIN audit.code AS text CHECK (value ~ '^[A-Za-z][A-Za-z0-9_-]{0,59}$')`,
    // Twelve digits, or ten, are a Swedish personal number.
    `
      CREATE DOMAIN audit.opaque AS text CHECK (value ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$')
        CHECK (value !~ '^([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$')`,
    `CREATE DOMAIN audit.digest AS text CHECK (value ~ '^sha256:[0-9a-f]{64}$')`,
    `
      CREATE TABLE audit.entry (
        id              uuid PRIMARY KEY,
        log             audit.opaque NOT NULL,
        at              timestamptz(3) NOT NULL,
        operation       text NOT NULL CHECK (operation IN ('${OPERATIONS.join(`', '`)}')),
        actor           audit.opaque NOT NULL,
        actor_role      audit.code NOT NULL,
        agency          audit.opaque,
        actor_region    audit.opaque,
        system_part     audit.code NOT NULL,
        system_version  audit.opaque NOT NULL,
        object_kind     audit.code NOT NULL,
        object_id       audit.opaque,
        case_commitment audit.digest,
        owner_region    audit.opaque,
        purpose         audit.code,
        case_reference  audit.opaque,
        legal_ground    audit.code,
        recipient       audit.opaque,
        outcome         text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
        why             audit.code,
        request_id      uuid NOT NULL,
        decision_digest audit.digest,
        hits            integer CHECK (hits >= 0),
        returned        audit.opaque[] CHECK (cardinality(returned) BETWEEN 1 AND 500),
        leaf_digest     audit.digest NOT NULL UNIQUE,
        CONSTRAINT entry_why_when_refused CHECK ((outcome = 'REFUSED') = (why IS NOT NULL)),
        CONSTRAINT entry_disclosed_to_somebody CHECK (
          (operation = 'DISCLOSURE') = (legal_ground IS NOT NULL) AND (operation = 'DISCLOSURE') = (recipient IS NOT NULL)),
        CONSTRAINT entry_returned_are_hits CHECK (returned IS NULL OR cardinality(returned) <= hits)
      )`,
    `ALTER TABLE audit.entry OWNER TO fristad_owner`,
    `CREATE INDEX entry_of_log ON audit.entry (log, at)`,
    `CREATE INDEX entry_of_actor ON audit.entry (actor, at)`,
    `CREATE INDEX entry_of_object ON audit.entry (object_kind, object_id)`,
    `CREATE INDEX entry_of_request ON audit.entry (request_id)`,
  ];
}
