import { ForwardOnly } from './forward-only.js';

export class CreateNonAssociation2026110100016 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.non_association (
        a      text NOT NULL CHECK (a <> ''),
        b      text NOT NULL CHECK (b <> ''),
        scope  text NOT NULL CHECK (scope IN ('UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE')),
        metres double precision CHECK (metres >= 0),
        CHECK (a <> b),
        CONSTRAINT non_association_metres_with_distance CHECK ((scope = 'DISTANCE') = (metres IS NOT NULL)),
        UNIQUE NULLS NOT DISTINCT (a, b, scope, metres)
      )`,
  ];
}
