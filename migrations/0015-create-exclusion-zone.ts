import { ForwardOnly } from './forward-only.js';

export class CreateExclusionZone2026110100015 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.exclusion_zone (
        request text NOT NULL REFERENCES fristad.placement_request,
        ordinal integer NOT NULL CHECK (ordinal >= 0),
        ground  geography(Geometry, 4326) NOT NULL
                CHECK (GeometryType(ground::geometry) IN ('POLYGON', 'MULTIPOLYGON') AND ST_IsValid(ground::geometry)),
        PRIMARY KEY (request, ordinal)
      )`,
    `CREATE INDEX exclusion_zone_ground ON fristad.exclusion_zone USING gist (ground)`,
  ];
}
