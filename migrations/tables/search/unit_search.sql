-- What a search for a request found at one moment, for those who handle its case, until some hour. `lists` holds the units that suit
-- and those that come nearest, packed. Rows are only added and, once nobody can read them any more, let go.
CREATE TABLE fristad.unit_search (
  id uuid NOT NULL,
  request text NOT NULL,
  case_ref text NOT NULL,
  owner_region text NOT NULL,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  policy text NOT NULL,
  summary jsonb NOT NULL,
  lists bytea NOT NULL,
  CONSTRAINT unit_search_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT unit_search_is_over_within_a_day CHECK (((until > asked_at) AND (until <= (asked_at + '24:00:00'::interval)))),
  CONSTRAINT unit_search_summary_check CHECK ((jsonb_typeof(summary) = 'object')),
  CONSTRAINT unit_search_pkey PRIMARY KEY (id),
  CONSTRAINT unit_search_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT unit_search_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version (version),
  CONSTRAINT unit_search_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id)
);
ALTER TABLE fristad.unit_search OWNER TO fristad_owner;

CREATE INDEX unit_search_is_over ON fristad.unit_search USING btree (until);

ALTER TABLE fristad.unit_search ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.unit_search FOR INSERT TO fristad_app
  WITH CHECK (((asked_by = current_setting('app.actor', true)) AND (owner_region = NULLIF(current_setting('app.region', true), ''))));
CREATE POLICY own_region ON fristad.unit_search FOR SELECT TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_decide ON fristad.unit_search FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country ON fristad.unit_search TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT, INSERT ON fristad.unit_search TO fristad_app;
GRANT SELECT (id, request, until) ON fristad.unit_search TO fristad_guard;
GRANT SELECT (id, until), DELETE ON fristad.unit_search TO fristad_run;
