-- The codes that features and needs are named by. What was said of a code stays on record; what was said last holds,
-- and no code is ever taken away, for units and requests name it. Policy administrators add to it; an import adds
-- what it names, called by itself, as does this for what is kept already.
CREATE TABLE fristad.feature_code (
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  code text NOT NULL COLLATE pg_catalog."C",
  label_sv text NOT NULL,
  label_en text NOT NULL,
  added_by text NOT NULL,
  added_at timestamp with time zone NOT NULL,
  CONSTRAINT feature_code_added_by_check CHECK ((added_by <> '')),
  CONSTRAINT feature_code_code_check CHECK ((code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$')),
  CONSTRAINT feature_code_label_en_check CHECK ((label_en <> '')),
  CONSTRAINT feature_code_label_sv_check CHECK ((label_sv <> '')),
  CONSTRAINT feature_code_pkey PRIMARY KEY (code, ordinal)
);
ALTER TABLE fristad.feature_code OWNER TO fristad_owner;

ALTER TABLE fristad.feature_code ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY brought_by_imports ON fristad.feature_code FOR INSERT TO fristad_import
  WITH CHECK (((current_setting('app.scope', true) = 'national-run') AND (added_by = NULLIF(current_setting('app.actor', true), '')) AND (label_sv = code) AND (label_en = code)));
CREATE POLICY said_by_administrators ON fristad.feature_code FOR INSERT TO fristad_app
  WITH CHECK (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') AND (added_by = NULLIF(current_setting('app.actor', true), ''))));
CREATE POLICY seen_by_all ON fristad.feature_code FOR SELECT TO fristad_app, fristad_run, fristad_import USING (true);

GRANT SELECT ON fristad.feature_code TO fristad_app, fristad_run, fristad_import;
GRANT INSERT (code, label_sv, label_en, added_by, added_at) ON fristad.feature_code TO fristad_app, fristad_import;
