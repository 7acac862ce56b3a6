import { ForwardOnly } from './forward-only.js';

export class CreateLocality2026110100005 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.locality (
        code         text PRIMARY KEY CHECK (code <> ''),
        name         text NOT NULL,
        municipality text NOT NULL REFERENCES fristad.municipality,
        population   bigint NOT NULL CHECK (population >= 0),
        location     geography(Point, 4326) NOT NULL
      )`,
    `CREATE INDEX locality_municipality ON fristad.locality (municipality)`,
    `CREATE INDEX locality_location ON fristad.locality USING gist (location)`,
  ];
}
