import { ForwardOnly } from './forward-only.js';

export class CreatePlacement2026110100017 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.placement (
        id              text PRIMARY KEY CHECK (id <> ''),
        person          text NOT NULL CHECK (person <> ''),
        unit            text NOT NULL,
        sharing         text NOT NULL,
        turnaround_days integer NOT NULL,
        arrival         date NOT NULL,
        departure       date NOT NULL,
        persons         bigint NOT NULL CHECK (persons > 0),
        groups          text[] NOT NULL,
        status          text NOT NULL CHECK (status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED',
                                                        'DEPARTED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED')),
        occupied        daterange GENERATED ALWAYS AS (daterange(arrival, departure + turnaround_days)) STORED,
        CHECK (arrival < departure),
        FOREIGN KEY (unit, sharing, turnaround_days)
          REFERENCES fristad.housing_unit (id, sharing, turnaround_days) ON UPDATE CASCADE,
        CONSTRAINT placement_one_household_per_unit EXCLUDE USING gist (unit WITH =, occupied WITH &&)
          WHERE (sharing = 'EXCLUSIVE' AND status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))
      )`,
    `CREATE INDEX placement_unit ON fristad.placement (unit)`,
    `CREATE INDEX placement_occupied ON fristad.placement USING gist (occupied)`,
    `
      CREATE TRIGGER placement_groups BEFORE INSERT OR UPDATE ON fristad.placement
        FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group')`,
  ];
}
