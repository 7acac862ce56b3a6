import { ForwardOnly } from './forward-only.js';

export class CreateRegion2026110100003 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.region (
        code text PRIMARY KEY CHECK (code <> ''),
        name text NOT NULL
      )`,
  ];
}
