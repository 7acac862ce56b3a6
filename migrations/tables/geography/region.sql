CREATE TABLE fristad.region (
  code text NOT NULL,
  name text NOT NULL,
  CONSTRAINT region_code_check CHECK ((code <> '')),
  CONSTRAINT region_pkey PRIMARY KEY (code)
);
ALTER TABLE fristad.region OWNER TO fristad_owner;

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.region
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('PLACE');

GRANT SELECT ON fristad.region TO fristad_app, fristad_run, fristad_guard, fristad_national;
GRANT SELECT, INSERT ON fristad.region TO fristad_import;
