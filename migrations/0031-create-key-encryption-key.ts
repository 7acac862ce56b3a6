import { ForwardOnly } from './forward-only.js';

/** The ids of key-encryption keys; the keys lie elsewhere. One that no longer `wraps` never does again. */
export class CreateKeyEncryptionKey2026110100031 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.key_encryption_key (
        id    text PRIMARY KEY CHECK (id <> ''),
        wraps boolean NOT NULL DEFAULT true,
        UNIQUE (id, wraps)
      )`,
    `
      CREATE FUNCTION fristad.retired_kek_stays_retired() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.id = OLD.id AND NOT NEW.wraps THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('key-encryption key %s can only be retired', OLD.id);
      END $$`,
    `
      CREATE TRIGGER retired_kek_stays_retired BEFORE UPDATE OR DELETE ON fristad.key_encryption_key
        FOR EACH ROW EXECUTE FUNCTION fristad.retired_kek_stays_retired()`,
  ];
}
