import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;

/** A hard constraint set aside for one placement: why, and by whose approval. It stays for as long as the placement. */
export class CreatePlacementOverride2026112200082 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.placement_override (
        placement    text NOT NULL REFERENCES fristad.placement,
        "constraint" text NOT NULL CHECK ("constraint" IN ('clear-of-hostile-ground', 'saturation-cap',
                                                           'programme-conditions', 'cooled-off', 'away-from-home')),
        reason       text NOT NULL CHECK (reason ~ '^[A-Z][A-Z_]{2,59}$'),
        approval     uuid NOT NULL UNIQUE REFERENCES access.approval,
        asked_by     text NOT NULL,
        at           timestamptz NOT NULL,
        owner_region text NOT NULL REFERENCES fristad.region,
        PRIMARY KEY (placement, "constraint")
      )`,
    `ALTER TABLE fristad.placement_override OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT ON fristad.placement_override TO fristad_app`,
    `GRANT SELECT ON fristad.placement_override TO fristad_run, fristad_national, fristad_audit_reader`,
    `ALTER TABLE fristad.placement_override ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.placement_override FORCE ROW LEVEL SECURITY`,
    `
      CREATE POLICY own_region ON fristad.placement_override TO fristad_app, fristad_audit_reader
        USING (owner_region = ${REGION}) WITH CHECK (owner_region = ${REGION})`,
    `
      CREATE POLICY whole_country ON fristad.placement_override FOR SELECT TO fristad_run, fristad_audit_reader
        USING (current_setting('app.scope', true) IN ('national-run', 'national-audit'))`,
    `CREATE POLICY behind_functions ON fristad.placement_override FOR SELECT TO fristad_national USING (true)`,
  ];
}
