import { ForwardOnly } from './forward-only.js';

export class CreateProvider2026110100011 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.provider (
        id                       text PRIMARY KEY CHECK (id <> ''),
        kind                     text NOT NULL CHECK (kind IN ('PUBLIC', 'NGO', 'PRIVATE')),
        can_protect              boolean NOT NULL,
        vetted                   boolean NOT NULL,
        permit_valid_to          date,
        conditions               text[] NOT NULL,
        catchment_regions        text[] NOT NULL,
        catchment_municipalities text[] NOT NULL
      )`,
    `
      CREATE TRIGGER provider_catchment_regions BEFORE INSERT OR UPDATE ON fristad.provider
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_regions', 'region')`,
    `
      CREATE TRIGGER provider_catchment_municipalities BEFORE INSERT OR UPDATE ON fristad.provider
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_municipalities', 'municipality')`,
  ];
}
