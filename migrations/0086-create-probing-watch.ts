import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const ACTOR = `current_setting('app.actor', true)`;
const NATIONAL = `current_setting('app.scope', true) = 'national-audit'`;

/** Three searches for a case and day; who ran into a limit or a refusal how often; and whose search is frozen for it. */
export class CreateProbingWatch2026112200086 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.search_day (
        case_ref     text NOT NULL CHECK (case_ref <> ''),
        day          date NOT NULL,
        taken        integer NOT NULL CHECK (taken BETWEEN 1 AND 3),
        owner_region text NOT NULL REFERENCES fristad.region,
        PRIMARY KEY (case_ref, day)
      )`,
    `
      CREATE TABLE fristad.rebuff (
        id           uuid PRIMARY KEY,
        actor        text NOT NULL CHECK (actor <> ''),
        owner_region text NOT NULL REFERENCES fristad.region,
        kind         text NOT NULL CHECK (kind IN ('NO_SEARCH_LEFT', 'NOT_PERMITTED', 'CAP_SET_ASIDE')),
        case_ref     text NOT NULL CHECK (case_ref <> ''),
        at           timestamptz NOT NULL
      )`,
    `CREATE INDEX rebuff_of_actor ON fristad.rebuff (actor, at)`,
    `
      CREATE TABLE fristad.search_freeze (
        id           uuid PRIMARY KEY,
        actor        text NOT NULL CHECK (actor <> ''),
        owner_region text NOT NULL REFERENCES fristad.region,
        at           timestamptz NOT NULL,
        rebuffs      integer NOT NULL CHECK (rebuffs > 0),
        days         integer NOT NULL CHECK (days > 0),
        lifted_at    timestamptz CHECK (lifted_at >= at),
        lifted_by    text CHECK (lifted_by <> actor),
        CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
      )`,
    `CREATE UNIQUE INDEX search_freeze_once ON fristad.search_freeze (actor) WHERE lifted_at IS NULL`,
    ...['search_day', 'rebuff', 'search_freeze'].flatMap((table) => [
      `ALTER TABLE fristad.${table} OWNER TO fristad_owner`,
      `ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE fristad.${table} FORCE ROW LEVEL SECURITY`,
    ]),
    `GRANT SELECT, INSERT, UPDATE (taken) ON fristad.search_day TO fristad_app`,
    `GRANT SELECT, INSERT ON fristad.rebuff, fristad.search_freeze TO fristad_app`,
    `GRANT SELECT ON fristad.rebuff, fristad.search_freeze TO fristad_audit_reader`,
    `
      CREATE POLICY own_region ON fristad.search_day TO fristad_app
        USING (owner_region = ${REGION}) WITH CHECK (owner_region = ${REGION})`,
    ...['rebuff', 'search_freeze'].flatMap((table) => [
      `CREATE POLICY ones_own ON fristad.${table} TO fristad_app
         USING (actor = ${ACTOR}) WITH CHECK (actor = ${ACTOR} AND owner_region = ${REGION})`,
      `CREATE POLICY overseen ON fristad.${table} FOR SELECT TO fristad_audit_reader
         USING (owner_region = ${REGION} OR ${NATIONAL})`,
    ]),
  ];
}
