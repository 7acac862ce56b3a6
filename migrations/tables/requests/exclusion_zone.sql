CREATE TABLE fristad.exclusion_zone (
  request text NOT NULL,
  ordinal integer NOT NULL,
  ground geography(Geometry,4326) NOT NULL,
  CONSTRAINT exclusion_zone_ground_check CHECK (((geometrytype((ground)::geometry) IN ('POLYGON', 'MULTIPOLYGON')) AND st_isvalid((ground)::geometry))),
  CONSTRAINT exclusion_zone_ordinal_check CHECK ((ordinal >= 0)),
  CONSTRAINT exclusion_zone_pkey PRIMARY KEY (request, ordinal),
  CONSTRAINT exclusion_zone_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id)
);
ALTER TABLE fristad.exclusion_zone OWNER TO fristad_owner;

CREATE INDEX exclusion_zone_ground ON fristad.exclusion_zone USING gist (ground);

ALTER TABLE fristad.exclusion_zone ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.exclusion_zone AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.exclusion_zone AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.exclusion_zone FOR SELECT TO fristad_national USING (true);
CREATE POLICY emergencies_add_nothing ON fristad.exclusion_zone AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'break-glass') IS NOT TRUE));
CREATE POLICY own_region ON fristad.exclusion_zone TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.placement_request r
  WHERE (r.id = exclusion_zone.request))))
  WITH CHECK ((EXISTS ( SELECT FROM fristad.placement_request r
  WHERE (r.id = exclusion_zone.request))));
CREATE POLICY to_replace ON fristad.exclusion_zone TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country ON fristad.exclusion_zone TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.exclusion_zone FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT ON fristad.exclusion_zone TO fristad_app, fristad_import;
GRANT SELECT ON fristad.exclusion_zone TO fristad_run;
GRANT SELECT, INSERT, DELETE ON fristad.exclusion_zone TO fristad_national;
