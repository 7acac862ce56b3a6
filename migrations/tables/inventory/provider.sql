-- Who runs units. What a plan is judged by stands in a scenario too; the rest is kept of it by its officers and the register keepers.
CREATE TABLE fristad.provider (
  id text NOT NULL,
  kind text NOT NULL,
  can_protect boolean NOT NULL,
  vetted boolean NOT NULL,
  permit_valid_to date,
  conditions text[] NOT NULL,
  catchment_regions text[] NOT NULL,
  catchment_municipalities text[] NOT NULL,
  permit_valid_from date,
  vetted_on date,
  agreement text DEFAULT 'NONE' NOT NULL,
  agreement_from date,
  agreement_to date,
  offers_contact_person boolean DEFAULT false NOT NULL,
  takes_several boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT provider_agreement_check CHECK ((agreement IN ('NONE', 'UNDER_WAY', 'IN_FORCE', 'ENDED'))),
  CONSTRAINT provider_agreement_ends_after_it_begins CHECK ((agreement_to >= agreement_from)),
  CONSTRAINT provider_id_check CHECK ((id <> '')),
  CONSTRAINT provider_kind_check CHECK ((kind IN ('PUBLIC', 'NGO', 'PRIVATE'))),
  CONSTRAINT provider_permit_ends_after_it_begins CHECK ((permit_valid_to >= permit_valid_from)),
  CONSTRAINT provider_version_check CHECK ((version > 0)),
  CONSTRAINT provider_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.provider OWNER TO fristad_owner;

CREATE TRIGGER a_plan_is_wanted
  AFTER UPDATE ON fristad.provider
  FOR EACH ROW WHEN (((new.can_protect, new.vetted, new.permit_valid_to, new.conditions, new.catchment_regions, new.catchment_municipalities) IS DISTINCT FROM (old.can_protect, old.vetted, old.permit_valid_to, old.conditions, old.catchment_regions, old.catchment_municipalities)))
  EXECUTE FUNCTION national.a_plan_is_wanted('HOUSING');

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.provider
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('PROVIDER');

CREATE TRIGGER provider_catchment_municipalities
  BEFORE INSERT OR UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('catchment_municipalities', 'municipality');

CREATE TRIGGER provider_catchment_regions
  BEFORE INSERT OR UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('catchment_regions', 'region');

CREATE TRIGGER provider_versions_remain
  AFTER INSERT OR UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION national.provider_versions_remain();

CREATE TRIGGER providers_are_widened_by_two
  BEFORE UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION fristad.providers_are_widened_by_two();

CREATE TRIGGER provider_is_judged_anew
  AFTER UPDATE ON fristad.provider
  FOR EACH ROW WHEN (((new.can_protect, new.vetted, new.permit_valid_to, new.conditions, new.catchment_regions, new.catchment_municipalities) IS DISTINCT FROM (old.can_protect, old.vetted, old.permit_valid_to, old.conditions, old.catchment_regions, old.catchment_municipalities)))
  EXECUTE FUNCTION national.provider_is_judged_anew();

ALTER TABLE fristad.provider ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY changed_by_its_own ON fristad.provider FOR UPDATE TO fristad_app
  USING (((id = NULLIF(current_setting('app.provider', true), '')) OR (split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER')))
  WITH CHECK (((id = NULLIF(current_setting('app.provider', true), '')) OR (split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER')));
CREATE POLICY known_to_all ON fristad.provider FOR SELECT TO fristad_app, fristad_guard, fristad_import, fristad_national, fristad_owner, fristad_run USING (true);
CREATE POLICY registered ON fristad.provider FOR INSERT TO fristad_app
  WITH CHECK (((split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER') AND (NOT vetted) AND (permit_valid_to IS NULL) AND (version = 1)));
CREATE POLICY taken_in ON fristad.provider FOR INSERT TO fristad_import WITH CHECK (true);

GRANT SELECT ON fristad.provider TO fristad_run, fristad_guard, fristad_national;
GRANT SELECT, INSERT ON fristad.provider TO fristad_app, fristad_import;
GRANT UPDATE (can_protect, vetted, permit_valid_to, conditions, catchment_regions, catchment_municipalities, permit_valid_from, vetted_on, agreement, agreement_from, agreement_to, offers_contact_person, takes_several, version) ON fristad.provider TO fristad_app;
