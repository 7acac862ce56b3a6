import { ForwardOnly } from './forward-only.js';

export class CreateTerritory2026110100009 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.territory (
        id            text NOT NULL CHECK (id <> ''),
        version       integer NOT NULL DEFAULT 1 CHECK (version > 0),
        groups        text[] NOT NULL,
        class         text NOT NULL CHECK (class IN ('ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER')),
        confidence    double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        valid         daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
        ground        geography(Geometry, 4326) NOT NULL
                      CHECK (GeometryType(ground::geometry) IN ('POLYGON', 'MULTIPOLYGON') AND ST_IsValid(ground::geometry)),
        recorded_at   timestamptz NOT NULL DEFAULT now(),
        superseded_by integer CHECK (superseded_by > version),
        PRIMARY KEY (id, version),
        FOREIGN KEY (id, superseded_by) REFERENCES fristad.territory (id, version) DEFERRABLE INITIALLY DEFERRED
      )`,
    `CREATE UNIQUE INDEX territory_one_current_version ON fristad.territory (id) WHERE superseded_by IS NULL`,
    `CREATE INDEX territory_ground ON fristad.territory USING gist (ground)`,
    `CREATE INDEX territory_valid ON fristad.territory USING gist (valid)`,
    `
      CREATE TRIGGER territory_groups BEFORE INSERT OR UPDATE ON fristad.territory
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group')`,
  ];
}
