import { ForwardOnly } from './forward-only.js';

export class CreatePlan2026110100024 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.plan (
        run            uuid PRIMARY KEY REFERENCES fristad.solver_run,
        digest         text NOT NULL,
        policy_version text NOT NULL REFERENCES fristad.policy_version,
        engine_name    text NOT NULL,
        engine_version text NOT NULL,
        seed           integer NOT NULL,
        status         text NOT NULL CHECK (status IN ('OPTIMAL', 'FEASIBLE', 'NO_PLAN')),
        total_ms       double precision NOT NULL CHECK (total_ms >= 0),
        stages         json NOT NULL
      )`,
  ];
}
