import { ForwardOnly } from './forward-only.js';

export class CreatePlanFinding2026110100028 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.plan_finding (
        run        uuid NOT NULL REFERENCES fristad.plan,
        ordinal    integer NOT NULL CHECK (ordinal >= 0),
        placements text[] NOT NULL,
        "constraint" text NOT NULL,
        sentence   text NOT NULL,
        PRIMARY KEY (run, ordinal)
      )`,
  ];
}
