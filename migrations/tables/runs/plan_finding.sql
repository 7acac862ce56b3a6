CREATE TABLE fristad.plan_finding (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  placements text[] NOT NULL,
  "constraint" text NOT NULL,
  sentence text NOT NULL,
  CONSTRAINT plan_finding_ordinal_check CHECK ((ordinal >= 0)),
  CONSTRAINT plan_finding_pkey PRIMARY KEY (run, ordinal),
  CONSTRAINT plan_finding_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run)
);
ALTER TABLE fristad.plan_finding OWNER TO fristad_owner;

CREATE TRIGGER plan_finding_is_written_once
  BEFORE DELETE OR UPDATE ON fristad.plan_finding
  FOR EACH ROW
  EXECUTE FUNCTION fristad.plan_is_written_once();

ALTER TABLE fristad.plan_finding ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.plan_finding AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.plan_finding AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY not_by_administrators ON fristad.plan_finding AS RESTRICTIVE FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') IS NOT TRUE));
CREATE POLICY own_region ON fristad.plan_finding TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_finding.run))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_finding.run))));
CREATE POLICY whole_country ON fristad.plan_finding TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.plan_finding TO fristad_app;
GRANT SELECT, INSERT ON fristad.plan_finding TO fristad_run;
