import { ForwardOnly } from './forward-only.js';

const OWN = `actor = current_setting('app.actor', true) AND actor <> ''`;

/** Each registration once: its key, what it asked, and the units that came of it. */
export class CreateUnitCommand2026112300099 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.unit_command (
        actor   text NOT NULL,
        key     text NOT NULL CHECK (key <> '' AND length(key) <= 200),
        command text NOT NULL CHECK (command ~ '^sha256:[0-9a-f]{64}$'),
        units   text[] NOT NULL CHECK (cardinality(units) > 0),
        at      timestamptz NOT NULL,
        PRIMARY KEY (actor, key)
      )`,
    `ALTER TABLE fristad.unit_command OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT ON fristad.unit_command TO fristad_app`,
    `ALTER TABLE fristad.unit_command ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.unit_command FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ones_own ON fristad.unit_command TO fristad_app USING (${OWN}) WITH CHECK (${OWN})`,
  ];
}
