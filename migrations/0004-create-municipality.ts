import { ForwardOnly } from './forward-only.js';

export class CreateMunicipality2026110100004 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.municipality (
        code   text PRIMARY KEY CHECK (code <> ''),
        name   text NOT NULL,
        region text NOT NULL REFERENCES fristad.region
      )`,
    `CREATE INDEX municipality_region ON fristad.municipality (region)`,
  ];
}
