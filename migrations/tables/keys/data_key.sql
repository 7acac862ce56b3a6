-- Wrapped data keys. The foreign key over `kek_wraps` keeps every key from being wrapped under a retired one.
CREATE TABLE fristad.data_key (
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  version integer NOT NULL,
  kek_id text,
  kek_wraps boolean DEFAULT true NOT NULL,
  wrapped bytea,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  erased_at timestamp with time zone,
  CONSTRAINT data_key_kek_wraps_check CHECK (kek_wraps),
  CONSTRAINT data_key_subject_id_check CHECK ((subject_id <> '')),
  CONSTRAINT data_key_subject_kind_check CHECK ((subject_kind IN ('CASE', 'UNIT', 'PROVIDER', 'WEBHOOK', 'GROUP', 'ACTOR', 'PERSON_CHECK'))),
  CONSTRAINT data_key_version_check CHECK ((version > 0)),
  CONSTRAINT data_key_wrapped_unless_erased CHECK ((((erased_at IS NULL) = (wrapped IS NOT NULL)) AND ((wrapped IS NULL) = (kek_id IS NULL)))),
  CONSTRAINT data_key_pkey PRIMARY KEY (subject_kind, subject_id, version),
  CONSTRAINT data_key_kek_id_kek_wraps_fkey FOREIGN KEY (kek_id, kek_wraps) REFERENCES fristad.key_encryption_key (id, wraps)
);
ALTER TABLE fristad.data_key OWNER TO fristad_owner;

CREATE INDEX data_key_kek ON fristad.data_key USING btree (kek_id);

CREATE TRIGGER data_key_is_rewrapped_or_erased
  BEFORE DELETE OR UPDATE ON fristad.data_key
  FOR EACH ROW
  EXECUTE FUNCTION fristad.data_key_is_rewrapped_or_erased();

GRANT SELECT ON fristad.data_key TO fristad_app, fristad_run, fristad_import, fristad_key_keeper;
GRANT SELECT (subject_kind, subject_id, erased_at) ON fristad.data_key TO fristad_national;
GRANT INSERT (subject_kind, subject_id, version, kek_id, wrapped, erased_at) ON fristad.data_key TO fristad_app, fristad_import;
GRANT UPDATE (kek_id, wrapped, erased_at) ON fristad.data_key TO fristad_app;
GRANT UPDATE (kek_id, wrapped) ON fristad.data_key TO fristad_key_keeper;
