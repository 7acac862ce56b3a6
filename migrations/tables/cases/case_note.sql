-- Contact details and free notes of a case, sealed under the case's key: gone for good when that is erased.
CREATE TABLE fristad.case_note (
  id uuid NOT NULL,
  case_ref text NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  sealed bytea NOT NULL,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT case_note_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT case_note_kind_check CHECK ((kind IN ('CONTACT', 'NOTE'))),
  CONSTRAINT case_note_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 65536))),
  CONSTRAINT case_note_written_by_check CHECK ((written_by <> '')),
  CONSTRAINT case_note_pkey PRIMARY KEY (id),
  CONSTRAINT case_note_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.case_note OWNER TO fristad_owner;

CREATE INDEX case_note_of ON fristad.case_note USING btree (case_ref, written_at);

ALTER TABLE fristad.case_note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.case_note FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.case_note FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (case_ref = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened(case_ref)));
CREATE POLICY own_region ON fristad.case_note TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));

GRANT SELECT, INSERT ON fristad.case_note TO fristad_app;
GRANT SELECT (id, case_ref) ON fristad.case_note TO fristad_national;
