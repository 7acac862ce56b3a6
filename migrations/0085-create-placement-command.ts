import { ForwardOnly } from './forward-only.js';

const OWN = `owner_region = nullif(current_setting('app.region', true), '') AND actor = current_setting('app.actor', true)`;

/** Each command once: its key, what it asked, and how it ended, so that the outcome can be asked for again. */
export class CreatePlacementCommand2026112200085 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.placement_command (
        owner_region text NOT NULL REFERENCES fristad.region,
        actor        text NOT NULL CHECK (actor <> ''),
        key          text NOT NULL CHECK (key <> '' AND length(key) <= 200),
        placement    text NOT NULL REFERENCES fristad.placement,
        command      jsonb NOT NULL,
        outcome      jsonb,
        at           timestamptz NOT NULL,
        PRIMARY KEY (owner_region, actor, key)
      )`,
    `ALTER TABLE fristad.placement_command OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (outcome) ON fristad.placement_command TO fristad_app`,
    `ALTER TABLE fristad.placement_command ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.placement_command FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY ones_own ON fristad.placement_command TO fristad_app USING (${OWN}) WITH CHECK (${OWN})`,
    `GRANT INSERT (fact, about) ON fristad.outbox TO fristad_app`,
  ];
}
