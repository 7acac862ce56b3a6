import { ForwardOnly } from './forward-only.js';

/** Wrapped data keys. The foreign key over `kek_wraps` keeps every key from being wrapped under a retired one. */
export class CreateDataKey2026110100032 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.data_key (
        subject_kind text NOT NULL CHECK (subject_kind IN ('CASE', 'UNIT', 'PERSON_CHECK')),
        subject_id   text NOT NULL CHECK (subject_id <> ''),
        version      integer NOT NULL CHECK (version > 0),
        kek_id       text,
        kek_wraps    boolean NOT NULL DEFAULT true CHECK (kek_wraps),
        wrapped      bytea,
        created_at   timestamptz NOT NULL DEFAULT now(),
        erased_at    timestamptz,
        PRIMARY KEY (subject_kind, subject_id, version),
        FOREIGN KEY (kek_id, kek_wraps) REFERENCES fristad.key_encryption_key (id, wraps),
        CONSTRAINT data_key_wrapped_unless_erased
          CHECK ((erased_at IS NULL) = (wrapped IS NOT NULL) AND (wrapped IS NULL) = (kek_id IS NULL))
      )`,
    `CREATE INDEX data_key_kek ON fristad.data_key (kek_id)`,
  ];
}
