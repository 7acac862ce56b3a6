-- What is done for the person of a case, by which agency, on which days, the last one included. A change adds the measure anew
-- under its next version; nothing is overwritten.
CREATE TABLE fristad.case_measure (
  id uuid NOT NULL,
  version integer NOT NULL,
  case_ref access.case_ref NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  agency text NOT NULL,
  status text NOT NULL,
  first_day date NOT NULL,
  last_day date,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT case_measure_agency_check CHECK ((agency IN ('POLICE', 'SOCIAL_SERVICES', 'PRISON_AND_PROBATION', 'EMPLOYMENT_SERVICE', 'HEALTH_CARE', 'MUNICIPALITY', 'NGO', 'OTHER'))),
  CONSTRAINT case_measure_ends_after_it_begins CHECK ((last_day >= first_day)),
  CONSTRAINT case_measure_kind_check CHECK ((kind IN ('COUNSELLING', 'PROTECTION', 'FINANCE', 'MEDICAL', 'ADDICTION_CARE', 'THERAPY', 'WORK', 'LONG_TERM_HOUSING', 'NETWORKS', 'ROUTINES', 'DEBT_RELIEF'))),
  CONSTRAINT case_measure_status_check CHECK ((status IN ('PLANNED', 'UNDER_WAY', 'DONE', 'BROKEN_OFF'))),
  CONSTRAINT case_measure_version_check CHECK ((version > 0)),
  CONSTRAINT case_measure_pkey PRIMARY KEY (id, version),
  CONSTRAINT case_measure_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.case_measure OWNER TO fristad_owner;

CREATE INDEX case_measure_of ON fristad.case_measure USING btree (case_ref, id, version);

ALTER TABLE fristad.case_measure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY opened_in_an_emergency ON fristad.case_measure FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND ((case_ref)::text = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region ON fristad.case_measure TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country_audited ON fristad.case_measure FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT ON fristad.case_measure TO fristad_app;
