CREATE TABLE fristad.plan_assignment (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  request text NOT NULL,
  unit text NOT NULL,
  arrival date NOT NULL,
  departure date NOT NULL,
  strains json NOT NULL,
  CONSTRAINT plan_assignment_check CHECK ((arrival < departure)),
  CONSTRAINT plan_assignment_ordinal_check CHECK ((ordinal >= 0)),
  CONSTRAINT plan_assignment_one_place_per_request UNIQUE (run, request),
  CONSTRAINT plan_assignment_pkey PRIMARY KEY (run, ordinal),
  CONSTRAINT plan_assignment_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id),
  CONSTRAINT plan_assignment_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run),
  CONSTRAINT plan_assignment_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit (id)
);
ALTER TABLE fristad.plan_assignment OWNER TO fristad_owner;

CREATE TRIGGER plan_assignment_is_written_once
  BEFORE DELETE OR UPDATE ON fristad.plan_assignment
  FOR EACH ROW
  EXECUTE FUNCTION fristad.plan_is_written_once();

ALTER TABLE fristad.plan_assignment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.plan_assignment AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.plan_assignment AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.plan_assignment FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators ON fristad.plan_assignment AS RESTRICTIVE FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') IS NOT TRUE));
CREATE POLICY own_region ON fristad.plan_assignment TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_assignment.run))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_assignment.run))));
CREATE POLICY whole_country ON fristad.plan_assignment TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.plan_assignment TO fristad_app, fristad_national;
GRANT SELECT, INSERT ON fristad.plan_assignment TO fristad_run;
