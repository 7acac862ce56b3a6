-- The ground of each version of a territory by both readings of its edges, densified when it is written. Neither changes:
-- whoever changes `along_geodesics` or `along_straight_lines` makes them anew.
CREATE TABLE national.ground_reading (
  territory text NOT NULL,
  version integer NOT NULL,
  geodesic geography(Geometry,4326) NOT NULL,
  straight geography(Geometry,4326) NOT NULL,
  CONSTRAINT ground_reading_pkey PRIMARY KEY (territory, version),
  CONSTRAINT ground_reading_territory_version_fkey FOREIGN KEY (territory, version) REFERENCES fristad.territory (id, version)
);
ALTER TABLE national.ground_reading OWNER TO fristad_owner;

CREATE INDEX ground_reading_geodesic ON national.ground_reading USING gist (geodesic);
CREATE INDEX ground_reading_straight ON national.ground_reading USING gist (straight);

GRANT SELECT, INSERT ON national.ground_reading TO fristad_national;
