CREATE TABLE fristad.provider (
  id text NOT NULL,
  kind text NOT NULL,
  can_protect boolean NOT NULL,
  vetted boolean NOT NULL,
  permit_valid_to date,
  conditions text[] NOT NULL,
  catchment_regions text[] NOT NULL,
  catchment_municipalities text[] NOT NULL,
  CONSTRAINT provider_id_check CHECK ((id <> '')),
  CONSTRAINT provider_kind_check CHECK ((kind IN ('PUBLIC', 'NGO', 'PRIVATE'))),
  CONSTRAINT provider_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.provider OWNER TO fristad_owner;

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

CREATE TRIGGER provider_is_judged_anew
  AFTER UPDATE ON fristad.provider
  FOR EACH ROW
  EXECUTE FUNCTION national.provider_is_judged_anew();

GRANT SELECT ON fristad.provider TO fristad_app, fristad_run, fristad_guard, fristad_national;
GRANT SELECT, INSERT ON fristad.provider TO fristad_import;
