import { ForwardOnly } from './forward-only.js';

/** Who checked how often on which day (UTC): ten places a day for each officer, each taken once. */
export class CreatePersonCheck2026110100034 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.person_check_day (
        officer text NOT NULL CHECK (officer <> ''),
        day     date NOT NULL,
        taken   integer NOT NULL CHECK (taken BETWEEN 1 AND 10),
        PRIMARY KEY (officer, day)
      )`,
    `
      CREATE TABLE fristad.person_check (
        id           uuid PRIMARY KEY,
        officer      text NOT NULL,
        day          date NOT NULL,
        place        integer NOT NULL CHECK (place BETWEEN 1 AND 10),
        case_id      text NOT NULL CHECK (case_id <> ''),
        evaluated_at timestamptz NOT NULL CHECK ((evaluated_at AT TIME ZONE 'UTC')::date = day),
        answered_at  timestamptz CHECK (answered_at >= evaluated_at),
        UNIQUE (officer, day, place),
        FOREIGN KEY (officer, day) REFERENCES fristad.person_check_day
      )`,
  ];
}
