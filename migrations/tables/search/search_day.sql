-- Three searches for a case and day; who ran into a limit or a refusal how often; and whose search is frozen for it.
CREATE TABLE fristad.search_day (
  case_ref text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL,
  owner_region text NOT NULL,
  CONSTRAINT search_day_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT search_day_taken_check CHECK (((taken >= 1) AND (taken <= 3))),
  CONSTRAINT search_day_pkey PRIMARY KEY (case_ref, day),
  CONSTRAINT search_day_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.search_day OWNER TO fristad_owner;

ALTER TABLE fristad.search_day ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_region ON fristad.search_day TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));

GRANT SELECT, INSERT ON fristad.search_day TO fristad_app;
GRANT UPDATE (taken) ON fristad.search_day TO fristad_app;
