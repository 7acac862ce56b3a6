-- The work on a case: its programme, how its person's identity is protected, what the threat was assessed to be, who pays, and
-- what was confirmed of the person. A change adds the whole file anew under the next version and names what of it changed;
-- nothing is overwritten. Codes and days alone: what is free text lies sealed, in tables of its own.
CREATE TABLE fristad.case_file (
  case_ref access.case_ref NOT NULL,
  version integer NOT NULL,
  owner_region text NOT NULL,
  changed text[] NOT NULL,
  programme text,
  identity_protection text,
  threat_ground text,
  defected_on date,
  valid_until date,
  reassess_by date,
  funding_kind text,
  funding_agency text,
  funding_decided_on date,
  funded_from date,
  funded_until date,
  resident boolean,
  local_ties boolean,
  motivated boolean,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT case_file_changed_check CHECK (((cardinality(changed) > 0) AND (changed <@ ARRAY['PROGRAMME', 'IDENTITY_PROTECTION', 'THREAT', 'FUNDING', 'RESIDENT', 'LOCAL_TIES', 'MOTIVATED']))),
  CONSTRAINT case_file_funding_agency_check CHECK ((funding_agency IN ('POLICE', 'SOCIAL_SERVICES', 'PRISON_AND_PROBATION', 'EMPLOYMENT_SERVICE', 'HEALTH_CARE', 'MUNICIPALITY', 'NGO', 'OTHER'))),
  CONSTRAINT case_file_funding_kind_check CHECK ((funding_kind IN ('SOCIAL_SERVICES_ACT', 'PROGRAMME_MEANS', 'STATE_GRANT', 'OWN_MEANS', 'REFUSED'))),
  CONSTRAINT case_file_funding_is_whole CHECK (((num_nonnulls(funding_kind, funding_agency, funding_decided_on, funded_from) IN (0, 4)) AND ((funded_until IS NULL) OR (funding_kind IS NOT NULL)))),
  CONSTRAINT case_file_funding_ends_after_it_begins CHECK ((funded_until >= funded_from)),
  CONSTRAINT case_file_identity_protection_check CHECK ((identity_protection IN ('NONE', 'CONFIDENTIALITY_MARKING', 'PROTECTED_REGISTRATION', 'FICTITIOUS_PERSONAL_DATA'))),
  CONSTRAINT case_file_programme_check CHECK ((programme IN ('POLICE', 'MUNICIPAL', 'PRISON_AND_PROBATION', 'NGO', 'NONE'))),
  CONSTRAINT case_file_reassessed_while_valid CHECK ((reassess_by <= valid_until)),
  CONSTRAINT case_file_threat_ground_check CHECK ((threat_ground IN ('DEFECTION', 'DEBT', 'CONFLICT', 'WITNESS', 'OTHER'))),
  CONSTRAINT case_file_threat_is_whole CHECK (((num_nonnulls(threat_ground, valid_until, reassess_by) IN (0, 3)) AND ((defected_on IS NULL) OR (threat_ground IS NOT NULL)))),
  CONSTRAINT case_file_version_check CHECK ((version > 0)),
  CONSTRAINT case_file_pkey PRIMARY KEY (case_ref, version),
  CONSTRAINT case_file_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.case_file OWNER TO fristad_owner;

ALTER TABLE fristad.case_file ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.case_file FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.case_file FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND ((case_ref)::text = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region ON fristad.case_file TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country_audited ON fristad.case_file FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT ON fristad.case_file TO fristad_app;
GRANT SELECT ON fristad.case_file TO fristad_national;
