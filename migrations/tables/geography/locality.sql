CREATE TABLE fristad.locality (
  code text NOT NULL,
  name text NOT NULL,
  municipality text NOT NULL,
  population bigint NOT NULL,
  location geography(Point,4326) NOT NULL,
  CONSTRAINT locality_code_check CHECK ((code <> '')),
  CONSTRAINT locality_population_check CHECK ((population >= 0)),
  CONSTRAINT locality_pkey PRIMARY KEY (code),
  CONSTRAINT locality_municipality_fkey FOREIGN KEY (municipality) REFERENCES fristad.municipality (code)
);
ALTER TABLE fristad.locality OWNER TO fristad_owner;

CREATE INDEX locality_location ON fristad.locality USING gist (location);
CREATE INDEX locality_municipality ON fristad.locality USING btree (municipality);

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.locality
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('PLACE');

GRANT SELECT ON fristad.locality TO fristad_national, fristad_app, fristad_run, fristad_guard;
GRANT SELECT, INSERT ON fristad.locality TO fristad_import;
GRANT UPDATE (code) ON fristad.locality TO fristad_national;
