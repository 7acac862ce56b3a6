CREATE TABLE fristad.plan_unplaced (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  request text NOT NULL,
  code text NOT NULL,
  ruled_out json NOT NULL,
  ruled_out_alone json NOT NULL,
  outcompeted boolean NOT NULL,
  relaxations json NOT NULL,
  CONSTRAINT plan_unplaced_ordinal_check CHECK ((ordinal >= 0)),
  CONSTRAINT plan_unplaced_pkey PRIMARY KEY (run, ordinal),
  CONSTRAINT plan_unplaced_run_request_key UNIQUE (run, request),
  CONSTRAINT plan_unplaced_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id),
  CONSTRAINT plan_unplaced_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run)
);
ALTER TABLE fristad.plan_unplaced OWNER TO fristad_owner;

CREATE TRIGGER plan_unplaced_is_written_once
  BEFORE DELETE OR UPDATE ON fristad.plan_unplaced
  FOR EACH ROW
  EXECUTE FUNCTION fristad.plan_is_written_once();

ALTER TABLE fristad.plan_unplaced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.plan_unplaced AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.plan_unplaced AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.plan_unplaced FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators ON fristad.plan_unplaced AS RESTRICTIVE FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') IS NOT TRUE));
CREATE POLICY own_region ON fristad.plan_unplaced TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_unplaced.run))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_unplaced.run))));
CREATE POLICY whole_country ON fristad.plan_unplaced TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.plan_unplaced TO fristad_app, fristad_national;
GRANT SELECT, INSERT ON fristad.plan_unplaced TO fristad_run;
