import { ForwardOnly } from './forward-only.js';

export class CreateHousingUnit2026110100012 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.housing_unit (
        id               text PRIMARY KEY CHECK (id <> ''),
        provider         text NOT NULL REFERENCES fristad.provider,
        kind             text NOT NULL CHECK (kind IN ('EMERGENCY', 'LONG_TERM')),
        sharing          text NOT NULL CHECK (sharing IN ('EXCLUSIVE', 'SHARED')),
        beds             bigint NOT NULL CHECK (beds > 0),
        location         geography(Point, 4326) NOT NULL,
        locality         text NOT NULL REFERENCES fristad.locality,
        features         text[] NOT NULL,
        protection_level bigint NOT NULL CHECK (protection_level >= 0),
        monthly_cost     bigint NOT NULL CHECK (monthly_cost >= 0),
        available        daterange NOT NULL CHECK (NOT isempty(available) AND NOT lower_inf(available)),
        turnaround_days  integer NOT NULL CHECK (turnaround_days >= 0),
        UNIQUE (id, sharing, turnaround_days)
      )`,
    `CREATE INDEX housing_unit_locality ON fristad.housing_unit (locality)`,
    `CREATE INDEX housing_unit_provider ON fristad.housing_unit (provider)`,
    `CREATE INDEX housing_unit_location ON fristad.housing_unit USING gist (location)`,
    `CREATE INDEX housing_unit_available ON fristad.housing_unit USING gist (available)`,
  ];
}
