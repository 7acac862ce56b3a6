CREATE TABLE fristad.municipality (
  code text NOT NULL,
  name text NOT NULL,
  region text NOT NULL,
  CONSTRAINT municipality_code_check CHECK ((code <> '')),
  CONSTRAINT municipality_pkey PRIMARY KEY (code),
  CONSTRAINT municipality_region_fkey FOREIGN KEY (region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.municipality OWNER TO fristad_owner;

CREATE INDEX municipality_region ON fristad.municipality USING btree (region);

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.municipality
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('PLACE');

GRANT SELECT ON fristad.municipality TO fristad_national, fristad_app, fristad_run, fristad_guard;
GRANT SELECT, INSERT ON fristad.municipality TO fristad_import;
