import { ForwardOnly } from './forward-only.js';

export class CreateOutbox2026110100030 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.outbox (
        id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        fact         text NOT NULL CHECK (fact <> ''),
        about        jsonb NOT NULL,
        occurred_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        delivered_at timestamptz
      )`,
    `CREATE INDEX outbox_undelivered ON fristad.outbox (id) WHERE delivered_at IS NULL`,
  ];
}
