import { ForwardOnly } from './forward-only.js';

export class CreateHostileGroup2026110100007 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.hostile_group (
        code text PRIMARY KEY CHECK (code <> ''),
        type text NOT NULL CHECK (type IN ('SELF_DEFINED', 'SUBURBAN', 'WHITE_POWER', 'OTHER'))
      )`,
  ];
}
