import { ForwardOnly } from './forward-only.js';

export class CreateScenarioImport2026110100020 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.scenario_import (
        digest         text PRIMARY KEY CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
        as_of          date NOT NULL,
        policy_version text NOT NULL REFERENCES fristad.policy_version,
        ordinal        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        imported_at    timestamptz NOT NULL DEFAULT now()
      )`,
  ];
}
