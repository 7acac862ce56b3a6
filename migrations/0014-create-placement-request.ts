import { ForwardOnly } from './forward-only.js';

export class CreatePlacementRequest2026110100014 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.placement_request (
        id                     text PRIMARY KEY CHECK (id <> ''),
        person                 text NOT NULL CHECK (person <> ''),
        region                 text NOT NULL REFERENCES fristad.region,
        kind                   text NOT NULL CHECK (kind IN ('EMERGENCY', 'LONG_TERM')),
        urgency                text NOT NULL CHECK (urgency IN ('EMERGENCY', 'SHORT_NOTICE', 'STANDARD')),
        registered_on          date NOT NULL,
        adults                 bigint NOT NULL CHECK (adults >= 0),
        children               bigint NOT NULL CHECK (children >= 0),
        earliest_arrival       date NOT NULL,
        latest_arrival         date NOT NULL,
        nights                 integer NOT NULL CHECK (nights > 0),
        threat_level           text NOT NULL CHECK (threat_level IN ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
        threat_scope           text NOT NULL CHECK (threat_scope IN ('LOCAL', 'REGIONAL', 'NATIONAL')),
        own_groups             text[] NOT NULL,
        other_groups           text[] NOT NULL,
        home_locality          text NOT NULL REFERENCES fristad.locality,
        relocation_required    boolean NOT NULL,
        excluded_localities    text[] NOT NULL,
        allowed_regions        text[],
        needs                  text[] NOT NULL,
        min_protection_level   bigint NOT NULL CHECK (min_protection_level >= 0),
        meets                  text[] NOT NULL,
        residence_region       text NOT NULL REFERENCES fristad.region,
        residence_municipality text NOT NULL REFERENCES fristad.municipality,
        contact_person         geography(Point, 4326),
        preferred_localities   text[] NOT NULL,
        CHECK (adults + children > 0),
        CHECK (earliest_arrival <= latest_arrival)
      )`,
    `CREATE INDEX placement_request_person ON fristad.placement_request (person)`,
    `
      CREATE TRIGGER placement_request_own_groups BEFORE INSERT OR UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('own_groups', 'hostile_group')`,
    `
      CREATE TRIGGER placement_request_other_groups BEFORE INSERT OR UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('other_groups', 'hostile_group')`,
    `
      CREATE TRIGGER placement_request_excluded_localities BEFORE INSERT OR UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('excluded_localities', 'locality')`,
    `
      CREATE TRIGGER placement_request_preferred_localities BEFORE INSERT OR UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('preferred_localities', 'locality')`,
    `
      CREATE TRIGGER placement_request_allowed_regions BEFORE INSERT OR UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('allowed_regions', 'region')`,
  ];
}
