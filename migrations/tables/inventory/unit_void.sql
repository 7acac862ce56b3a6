CREATE TABLE fristad.unit_void (
  unit text NOT NULL,
  period daterange NOT NULL,
  reason text NOT NULL,
  CONSTRAINT unit_void_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)))),
  CONSTRAINT unit_void_reason_check CHECK ((reason <> '')),
  CONSTRAINT unit_void_once EXCLUDE USING gist (unit WITH =, period WITH &&),
  CONSTRAINT unit_void_pkey PRIMARY KEY (unit, period),
  CONSTRAINT unit_void_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit (id)
);
ALTER TABLE fristad.unit_void OWNER TO fristad_owner;

CREATE TRIGGER inventory_grows
  AFTER INSERT ON fristad.unit_void REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'unit');

CREATE TRIGGER inventory_changes
  AFTER UPDATE ON fristad.unit_void REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'unit');

CREATE TRIGGER inventory_shrinks
  AFTER DELETE ON fristad.unit_void REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'unit');

CREATE TRIGGER a_plan_is_wanted
  AFTER INSERT OR DELETE OR UPDATE ON fristad.unit_void
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('HOUSING');

CREATE TRIGGER unit_void_planned_voids_avoid_stays
  AFTER INSERT OR UPDATE ON fristad.unit_void
  FOR EACH ROW WHEN ((new.reason IN ('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK')))
  EXECUTE FUNCTION fristad.planned_voids_avoid_stays();

CREATE TRIGGER void_is_judged_anew
  AFTER INSERT OR DELETE OR UPDATE ON fristad.unit_void
  FOR EACH ROW
  EXECUTE FUNCTION national.void_is_judged_anew();

ALTER TABLE fristad.unit_void ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY added_by_officer ON fristad.unit_void FOR INSERT TO fristad_app
  WITH CHECK ((EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY behind_functions ON fristad.unit_void FOR SELECT TO fristad_national USING (true);
CREATE POLICY ended_by_officer ON fristad.unit_void FOR DELETE TO fristad_app
  USING ((EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY seen ON fristad.unit_void FOR SELECT TO fristad_app
  USING (((NULLIF(current_setting('app.region', true), '') IS NOT NULL) OR (current_setting('app.scope', true) = 'national-audit') OR (EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), ''))))))));
CREATE POLICY whole_country ON fristad.unit_void TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.unit_void TO fristad_national, fristad_run;
GRANT SELECT, INSERT, DELETE ON fristad.unit_void TO fristad_app;
GRANT SELECT, INSERT ON fristad.unit_void TO fristad_import;
