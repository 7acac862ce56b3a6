import { ForwardOnly } from './forward-only.js';

export class CreatePlanAssignment2026110100026 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.plan_assignment (
        run       uuid NOT NULL REFERENCES fristad.plan,
        ordinal   integer NOT NULL CHECK (ordinal >= 0),
        request   text NOT NULL REFERENCES fristad.placement_request,
        unit      text NOT NULL REFERENCES fristad.housing_unit,
        arrival   date NOT NULL,
        departure date NOT NULL,
        strains   json NOT NULL,
        PRIMARY KEY (run, ordinal),
        CONSTRAINT plan_assignment_one_place_per_request UNIQUE (run, request),
        CHECK (arrival < departure)
      )`,
  ];
}
