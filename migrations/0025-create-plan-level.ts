import { ForwardOnly } from './forward-only.js';

export class CreatePlanLevel2026110100025 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.plan_level (
        run     uuid NOT NULL REFERENCES fristad.plan,
        ordinal integer NOT NULL CHECK (ordinal >= 0),
        name    text NOT NULL CHECK (name IN ('coverage', 'safety', 'suitability')),
        value   bigint NOT NULL,
        bound   bigint NOT NULL,
        PRIMARY KEY (run, ordinal),
        UNIQUE (run, name),
        CONSTRAINT plan_level_bound_is_not_beaten CHECK (CASE name WHEN 'coverage' THEN value <= bound ELSE value >= bound END)
      )`,
  ];
}
