-- Who keeps contact with the person of a case: the agency as a code; name and telephone sealed under the case's key, gone for good
-- when that is erased. Another contact person is another version; nothing is overwritten.
CREATE TABLE fristad.contact_person (
  case_ref access.case_ref NOT NULL,
  version integer NOT NULL,
  owner_region text NOT NULL,
  agency text NOT NULL,
  sealed bytea NOT NULL,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT contact_person_agency_check CHECK ((agency IN ('POLICE', 'SOCIAL_SERVICES', 'PRISON_AND_PROBATION', 'EMPLOYMENT_SERVICE', 'HEALTH_CARE', 'MUNICIPALITY', 'NGO', 'OTHER'))),
  CONSTRAINT contact_person_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096))),
  CONSTRAINT contact_person_version_check CHECK ((version > 0)),
  CONSTRAINT contact_person_pkey PRIMARY KEY (case_ref, version),
  CONSTRAINT contact_person_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.contact_person OWNER TO fristad_owner;

ALTER TABLE fristad.contact_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.contact_person FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.contact_person FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND ((case_ref)::text = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region ON fristad.contact_person TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country_audited ON fristad.contact_person FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT ON fristad.contact_person TO fristad_app;
GRANT SELECT (case_ref) ON fristad.contact_person TO fristad_national;
