import { ForwardOnly } from './forward-only.js';

/**
 * Where a unit is, sealed: nobody reads it here. Units are known to every region, and so are their sealed addresses; who
 * may have one opened is decided before it is fetched.
 */
export class CreateUnitAddress2026112200088 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.unit_address (
        unit       text PRIMARY KEY REFERENCES fristad.housing_unit,
        sealed     bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 33 AND 4096),
        version    integer NOT NULL DEFAULT 1 CHECK (version > 0),
        changed_by text NOT NULL CHECK (changed_by <> ''),
        changed_at timestamptz NOT NULL
      )`,
    `ALTER TABLE fristad.unit_address OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (sealed, version, changed_by, changed_at) ON fristad.unit_address TO fristad_app`,
  ];
}
