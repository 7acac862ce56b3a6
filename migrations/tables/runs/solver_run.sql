CREATE TABLE fristad.solver_run (
  id uuid NOT NULL,
  problem bytea NOT NULL,
  digest text NOT NULL,
  measured bytea NOT NULL,
  policy_version text NOT NULL,
  engine text NOT NULL,
  seed integer NOT NULL,
  time_limit_ms integer,
  status text DEFAULT 'QUEUED' NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  progress jsonb,
  requested_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  cancel_requested_at timestamp with time zone,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  worker text,
  lease_until timestamp with time zone,
  failure text,
  owner_region text,
  gap double precision DEFAULT 0 NOT NULL,
  causes text[] DEFAULT '{}' NOT NULL,
  CONSTRAINT solver_run_attempts_check CHECK ((attempts >= 0)),
  CONSTRAINT solver_run_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT solver_run_end_when_finished CHECK (((status IN ('DONE', 'CANCELLED', 'FAILED')) = (finished_at IS NOT NULL))),
  CONSTRAINT solver_run_engine_check CHECK ((engine IN ('highs', 'javascript-lp-solver'))),
  CONSTRAINT solver_run_failure_when_failed CHECK (((status = 'FAILED') = (failure IS NOT NULL))),
  CONSTRAINT solver_run_gap_check CHECK (((gap >= (0)::double precision) AND (gap <= (1)::double precision))),
  CONSTRAINT solver_run_lease_while_running CHECK (((status = 'RUNNING') = ((lease_until IS NOT NULL) AND (worker IS NOT NULL)))),
  CONSTRAINT solver_run_measured_is_gzip CHECK (("substring"(measured, 1, 2) = '\x1f8b'::bytea)),
  CONSTRAINT solver_run_problem_is_gzip CHECK (("substring"(problem, 1, 2) = '\x1f8b'::bytea)),
  CONSTRAINT solver_run_seed_check CHECK ((seed >= 0)),
  CONSTRAINT solver_run_status_check CHECK ((status IN ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'))),
  CONSTRAINT solver_run_time_limit_ms_check CHECK ((time_limit_ms > 0)),
  CONSTRAINT solver_run_pkey PRIMARY KEY (id),
  CONSTRAINT solver_run_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT solver_run_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version (version)
);
ALTER TABLE fristad.solver_run OWNER TO fristad_owner;

CREATE INDEX solver_run_owner_region ON fristad.solver_run USING btree (owner_region);
CREATE INDEX solver_run_requested_at ON fristad.solver_run USING btree (requested_at);
CREATE INDEX solver_run_of_the_country ON fristad.solver_run USING btree (finished_at DESC, id)
  WHERE ((owner_region IS NULL) AND (finished_at IS NOT NULL));
CREATE INDEX solver_run_unfinished ON fristad.solver_run USING btree (requested_at)
  WHERE (status IN ('QUEUED', 'RUNNING'));

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.solver_run
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.solver_run
  FOR EACH ROW WHEN ((old.status <> new.status))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER solver_run_has_an_owner
  BEFORE INSERT ON fristad.solver_run
  FOR EACH ROW
  EXECUTE FUNCTION fristad.solver_run_has_an_owner();

CREATE TRIGGER solver_run_problem_is_immutable
  BEFORE DELETE OR UPDATE ON fristad.solver_run
  FOR EACH ROW
  EXECUTE FUNCTION fristad.solver_run_problem_is_immutable();

ALTER TABLE fristad.solver_run ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON fristad.solver_run FOR SELECT TO fristad_app
  USING ((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'));
CREATE POLICY auditors_add_nothing ON fristad.solver_run AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.solver_run AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.solver_run FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region ON fristad.solver_run TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_decide ON fristad.solver_run FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country ON fristad.solver_run TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.solver_run FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.solver_run TO fristad_national;
GRANT INSERT ON fristad.solver_run TO fristad_app;
GRANT SELECT, INSERT ON fristad.solver_run TO fristad_run;
GRANT SELECT (id, owner_region) ON fristad.solver_run TO fristad_guard;
GRANT SELECT (id, digest, policy_version, engine, seed, time_limit_ms, status, attempts, progress, requested_at, cancel_requested_at, started_at, finished_at, worker, lease_until, failure, owner_region, gap, causes) ON fristad.solver_run TO fristad_app;
GRANT UPDATE (status, cancel_requested_at, finished_at) ON fristad.solver_run TO fristad_app;
GRANT UPDATE (status, attempts, progress, cancel_requested_at, started_at, finished_at, worker, lease_until, failure) ON fristad.solver_run TO fristad_run;
