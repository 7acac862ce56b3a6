-- That the country's plan found no place for a request, as its coordinator put it on record: why, as far as the case alone
-- tells, and what they did then. Rows are only added, by one function, once for a request and a plan.
CREATE TABLE fristad.unable_to_place (
  id uuid NOT NULL,
  request text NOT NULL,
  run uuid NOT NULL,
  policy text NOT NULL,
  owner_region text NOT NULL,
  admitted integer NOT NULL,
  ruled_out jsonb NOT NULL,
  ruled_out_alone jsonb NOT NULL,
  relaxations jsonb NOT NULL,
  next_step text NOT NULL,
  recorded_by access.pseudonym NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT unable_to_place_admitted_check CHECK ((admitted >= 0)),
  CONSTRAINT unable_to_place_next_step_check CHECK ((next_step IN ('WAIT_FOR_NEXT_PLAN', 'CHANGE_REQUEST', 'PARK_REQUEST', 'SEARCH_BY_HAND', 'REFER_ELSEWHERE'))),
  CONSTRAINT unable_to_place_relaxations_check CHECK ((jsonb_typeof(relaxations) = 'array')),
  CONSTRAINT unable_to_place_ruled_out_alone_check CHECK ((jsonb_typeof(ruled_out_alone) = 'object')),
  CONSTRAINT unable_to_place_ruled_out_check CHECK ((jsonb_typeof(ruled_out) = 'object')),
  CONSTRAINT unable_to_place_once UNIQUE (request, run),
  CONSTRAINT unable_to_place_pkey PRIMARY KEY (id),
  CONSTRAINT unable_to_place_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT unable_to_place_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version (version),
  CONSTRAINT unable_to_place_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id),
  CONSTRAINT unable_to_place_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run)
);
ALTER TABLE fristad.unable_to_place OWNER TO fristad_owner;

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.unable_to_place
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

ALTER TABLE fristad.unable_to_place ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY by_function ON fristad.unable_to_place FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY own_region ON fristad.unable_to_place FOR SELECT TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country_audited ON fristad.unable_to_place FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.unable_to_place TO fristad_app;
GRANT INSERT ON fristad.unable_to_place TO fristad_national;
