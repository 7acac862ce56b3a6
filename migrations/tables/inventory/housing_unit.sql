CREATE TABLE fristad.housing_unit (
  id text NOT NULL,
  provider text NOT NULL,
  kind text NOT NULL,
  sharing text NOT NULL,
  beds bigint NOT NULL,
  location geography(Point,4326) NOT NULL,
  locality text NOT NULL,
  features text[] NOT NULL,
  protection_level bigint NOT NULL,
  monthly_cost bigint NOT NULL,
  available daterange NOT NULL,
  turnaround_days integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT housing_unit_available_check CHECK (((NOT isempty(available)) AND (NOT lower_inf(available)))),
  CONSTRAINT housing_unit_beds_check CHECK ((beds > 0)),
  CONSTRAINT housing_unit_id_check CHECK ((id <> '')),
  CONSTRAINT housing_unit_kind_check CHECK ((kind IN ('EMERGENCY', 'LONG_TERM'))),
  CONSTRAINT housing_unit_monthly_cost_check CHECK ((monthly_cost >= 0)),
  CONSTRAINT housing_unit_protection_level_check CHECK ((protection_level >= 0)),
  CONSTRAINT housing_unit_sharing_check CHECK ((sharing IN ('EXCLUSIVE', 'SHARED'))),
  CONSTRAINT housing_unit_turnaround_days_check CHECK ((turnaround_days >= 0)),
  CONSTRAINT housing_unit_version_check CHECK ((version > 0)),
  CONSTRAINT housing_unit_id_sharing_turnaround_days_key UNIQUE (id, sharing, turnaround_days),
  CONSTRAINT housing_unit_pkey PRIMARY KEY (id),
  CONSTRAINT housing_unit_locality_fkey FOREIGN KEY (locality) REFERENCES fristad.locality (code),
  CONSTRAINT housing_unit_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider (id)
);
ALTER TABLE fristad.housing_unit OWNER TO fristad_owner;

CREATE INDEX housing_unit_available ON fristad.housing_unit USING gist (available);
CREATE INDEX housing_unit_locality ON fristad.housing_unit USING btree (locality);
CREATE INDEX housing_unit_location ON fristad.housing_unit USING gist (location);
CREATE INDEX housing_unit_location_in_degrees ON fristad.housing_unit USING gist (((location)::geometry));
CREATE INDEX housing_unit_provider ON fristad.housing_unit USING btree (provider);

CREATE TRIGGER inventory_grows
  AFTER INSERT ON fristad.housing_unit REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'id');

CREATE TRIGGER inventory_changes
  AFTER UPDATE ON fristad.housing_unit REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'id');

CREATE TRIGGER inventory_shrinks
  AFTER DELETE ON fristad.housing_unit REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('UNIT', 'id');

CREATE TRIGGER a_plan_is_wanted_for_them
  AFTER INSERT ON fristad.housing_unit
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.a_plan_is_wanted('HOUSING');

CREATE TRIGGER a_plan_is_wanted
  AFTER UPDATE ON fristad.housing_unit
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('HOUSING');

CREATE TRIGGER unit_has_moved
  AFTER UPDATE ON fristad.housing_unit
  FOR EACH ROW WHEN (((new.locality <> old.locality) OR (NOT st_equals((new.location)::geometry, (old.location)::geometry))))
  EXECUTE FUNCTION fristad.unit_has_moved();

CREATE TRIGGER units_are_corrected_by_two
  BEFORE UPDATE OF location, locality, turnaround_days ON fristad.housing_unit
  FOR EACH ROW
  EXECUTE FUNCTION fristad.units_are_corrected_by_two();

CREATE TRIGGER units_are_widened_by_two
  BEFORE UPDATE ON fristad.housing_unit
  FOR EACH ROW
  EXECUTE FUNCTION fristad.units_are_widened_by_two();

CREATE TRIGGER who_lives_there_is_judged_anew
  AFTER UPDATE ON fristad.housing_unit
  FOR EACH ROW
  EXECUTE FUNCTION fristad.who_lives_there_is_judged_anew();

ALTER TABLE fristad.housing_unit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY added_by_officer ON fristad.housing_unit FOR INSERT TO fristad_app
  WITH CHECK (((provider = NULLIF(current_setting('app.provider', true), '')) OR (EXISTS ( SELECT FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY behind_functions ON fristad.housing_unit FOR SELECT TO fristad_national USING (true);
CREATE POLICY changed_by_officer ON fristad.housing_unit FOR UPDATE TO fristad_app
  USING (((provider = NULLIF(current_setting('app.provider', true), '')) OR (EXISTS ( SELECT FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))))
  WITH CHECK (((provider = NULLIF(current_setting('app.provider', true), '')) OR (EXISTS ( SELECT FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY seen ON fristad.housing_unit FOR SELECT TO fristad_app
  USING (((NULLIF(current_setting('app.region', true), '') IS NOT NULL) OR (current_setting('app.scope', true) = 'national-audit') OR ((provider = NULLIF(current_setting('app.provider', true), '')) OR (EXISTS ( SELECT FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality', true), ''))))))));
CREATE POLICY to_decide ON fristad.housing_unit FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_lock ON fristad.housing_unit FOR UPDATE TO fristad_national USING (true);
CREATE POLICY whole_country ON fristad.housing_unit TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.housing_unit TO fristad_national, fristad_run, fristad_guard;
GRANT SELECT, INSERT ON fristad.housing_unit TO fristad_app, fristad_import;
GRANT UPDATE (id) ON fristad.housing_unit TO fristad_national;
GRANT UPDATE (beds, location, locality, features, protection_level, monthly_cost, available, turnaround_days, version) ON fristad.housing_unit TO fristad_app;
