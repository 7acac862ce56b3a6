import { ForwardOnly } from './forward-only.js';

export class CreateGroupRelation2026110100008 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.group_relation (
        a        text NOT NULL REFERENCES fristad.hostile_group,
        b        text NOT NULL REFERENCES fristad.hostile_group,
        relation text NOT NULL CHECK (relation IN ('ALLIED', 'HOSTILE')),
        PRIMARY KEY (a, b, relation),
        CHECK (a <> b)
      )`,
  ];
}
