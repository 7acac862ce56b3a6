-- The directory of programmes that support whoever leaves a group: whom they take, on what conditions, and what they can do. Nothing
-- of any case. Known to everybody, kept by the register keepers.
CREATE TABLE fristad.programme (
  id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  catchment_regions text[] NOT NULL,
  catchment_municipalities text[] NOT NULL,
  residence_rule text NOT NULL,
  conditions text[] NOT NULL,
  can_protect boolean NOT NULL,
  offers_contact_person boolean NOT NULL,
  takes_several boolean NOT NULL,
  ended_on date,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT programme_conditions_check CHECK ((conditions <@ ARRAY['POLICE_REPORT', 'DEMONSTRABLE_RISK', 'DRUG_FREE', 'CRIME_FREE', 'FUNDING_DECISION'])),
  CONSTRAINT programme_id_check CHECK ((id <> '')),
  CONSTRAINT programme_kind_check CHECK ((kind IN ('POLICE', 'MUNICIPAL', 'PRISON_AND_PROBATION', 'NGO'))),
  CONSTRAINT programme_name_check CHECK (((name <> '') AND (length(name) <= 200))),
  CONSTRAINT programme_residence_rule_check CHECK ((residence_rule IN ('NONE', 'RESIDENTS_OF_CATCHMENT'))),
  CONSTRAINT programme_version_check CHECK ((version > 0)),
  CONSTRAINT programme_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.programme OWNER TO fristad_owner;

CREATE TRIGGER programme_catchment_municipalities
  BEFORE INSERT OR UPDATE ON fristad.programme
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('catchment_municipalities', 'municipality');

CREATE TRIGGER programme_catchment_regions
  BEFORE INSERT OR UPDATE ON fristad.programme
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('catchment_regions', 'region');

ALTER TABLE fristad.programme ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY changed_by_register_keepers ON fristad.programme FOR UPDATE TO fristad_app
  USING ((split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER'))
  WITH CHECK ((split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER'));
CREATE POLICY known_to_all ON fristad.programme FOR SELECT TO fristad_app, fristad_guard, fristad_run USING (true);
CREATE POLICY registered ON fristad.programme FOR INSERT TO fristad_app
  WITH CHECK (((split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER') AND (version = 1)));

GRANT SELECT ON fristad.programme TO fristad_guard, fristad_run;
GRANT SELECT, INSERT ON fristad.programme TO fristad_app;
GRANT UPDATE (name, catchment_regions, catchment_municipalities, residence_rule, conditions, can_protect, offers_contact_person, takes_several, ended_on, version) ON fristad.programme TO fristad_app;
