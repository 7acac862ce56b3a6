-- The ids of key-encryption keys; the keys lie elsewhere. One that no longer `wraps` never does again.
CREATE TABLE fristad.key_encryption_key (
  id text NOT NULL,
  wraps boolean DEFAULT true NOT NULL,
  CONSTRAINT key_encryption_key_id_check CHECK ((id <> '')),
  CONSTRAINT key_encryption_key_id_wraps_key UNIQUE (id, wraps),
  CONSTRAINT key_encryption_key_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.key_encryption_key OWNER TO fristad_owner;

CREATE TRIGGER retired_kek_stays_retired
  BEFORE DELETE OR UPDATE ON fristad.key_encryption_key
  FOR EACH ROW
  EXECUTE FUNCTION fristad.retired_kek_stays_retired();

GRANT SELECT ON fristad.key_encryption_key TO fristad_key_keeper;
GRANT INSERT (id) ON fristad.key_encryption_key TO fristad_app, fristad_import;
GRANT INSERT (id, wraps) ON fristad.key_encryption_key TO fristad_key_keeper;
GRANT UPDATE (wraps) ON fristad.key_encryption_key TO fristad_key_keeper;
