import { ForwardOnly } from './forward-only.js';

export class CreateUnitVoid2026110100013 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.unit_void (
        unit   text NOT NULL REFERENCES fristad.housing_unit,
        period daterange NOT NULL CHECK (NOT isempty(period) AND NOT lower_inf(period)),
        reason text NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (unit, period),
        CONSTRAINT unit_void_once EXCLUDE USING gist (unit WITH =, period WITH &&)
      )`,
  ];
}
