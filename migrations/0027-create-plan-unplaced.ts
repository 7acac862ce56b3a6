import { ForwardOnly } from './forward-only.js';

export class CreatePlanUnplaced2026110100027 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.plan_unplaced (
        run             uuid NOT NULL REFERENCES fristad.plan,
        ordinal         integer NOT NULL CHECK (ordinal >= 0),
        request         text NOT NULL REFERENCES fristad.placement_request,
        code            text NOT NULL,
        ruled_out       json NOT NULL,
        ruled_out_alone json NOT NULL,
        outcompeted     boolean NOT NULL,
        relaxations     json NOT NULL,
        PRIMARY KEY (run, ordinal),
        UNIQUE (run, request)
      )`,
  ];
}
