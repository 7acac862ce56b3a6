CREATE TABLE fristad.plan (
  run uuid NOT NULL,
  digest text NOT NULL,
  policy_version text NOT NULL,
  engine_name text NOT NULL,
  engine_version text NOT NULL,
  seed integer NOT NULL,
  status text NOT NULL,
  total_ms double precision NOT NULL,
  stages json NOT NULL,
  CONSTRAINT plan_status_check CHECK ((status IN ('OPTIMAL', 'FEASIBLE', 'NO_PLAN'))),
  CONSTRAINT plan_total_ms_check CHECK ((total_ms >= (0)::double precision)),
  CONSTRAINT plan_pkey PRIMARY KEY (run),
  CONSTRAINT plan_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version (version),
  CONSTRAINT plan_run_fkey FOREIGN KEY (run) REFERENCES fristad.solver_run (id)
);
ALTER TABLE fristad.plan OWNER TO fristad_owner;

CREATE TRIGGER plan_is_written_once
  BEFORE DELETE OR UPDATE ON fristad.plan
  FOR EACH ROW
  EXECUTE FUNCTION fristad.plan_is_written_once();

ALTER TABLE fristad.plan ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.plan AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.plan AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.plan FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators ON fristad.plan AS RESTRICTIVE FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') IS NOT TRUE));
CREATE POLICY own_region ON fristad.plan TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan.run))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan.run))));
CREATE POLICY whole_country ON fristad.plan TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.plan TO fristad_app, fristad_national;
GRANT SELECT, INSERT ON fristad.plan TO fristad_run;
