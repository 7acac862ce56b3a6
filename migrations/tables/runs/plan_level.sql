CREATE TABLE fristad.plan_level (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  value bigint NOT NULL,
  bound bigint NOT NULL,
  CONSTRAINT plan_level_bound_is_not_beaten CHECK (
CASE name
  WHEN 'coverage' THEN (value <= bound)
  ELSE (value >= bound)
END),
  CONSTRAINT plan_level_name_check CHECK ((name IN ('coverage', 'safety', 'suitability'))),
  CONSTRAINT plan_level_ordinal_check CHECK ((ordinal >= 0)),
  CONSTRAINT plan_level_pkey PRIMARY KEY (run, ordinal),
  CONSTRAINT plan_level_run_name_key UNIQUE (run, name),
  CONSTRAINT plan_level_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run)
);
ALTER TABLE fristad.plan_level OWNER TO fristad_owner;

CREATE TRIGGER plan_level_is_written_once
  BEFORE DELETE OR UPDATE ON fristad.plan_level
  FOR EACH ROW
  EXECUTE FUNCTION fristad.plan_is_written_once();

ALTER TABLE fristad.plan_level ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.plan_level AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.plan_level AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY not_by_administrators ON fristad.plan_level AS RESTRICTIVE FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN') IS NOT TRUE));
CREATE POLICY own_region ON fristad.plan_level TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_level.run))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.solver_run r
  WHERE (r.id = plan_level.run))));
CREATE POLICY whole_country ON fristad.plan_level TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.plan_level TO fristad_app;
GRANT SELECT, INSERT ON fristad.plan_level TO fristad_run;
