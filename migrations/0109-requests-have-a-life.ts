import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const OWN = `owner_region = ${setting('region')} AND actor = ${setting('actor')}`;
const REASONS = {
  REFUSED: ['ASSESSMENT_EXPIRED', 'FUNDING', 'PROGRAMME_CONDITION', 'NOT_COMPLETE'],
  WITHDRAWN: ['PERSON_WITHDREW', 'RELEASE_POSTPONED', 'NO_LONGER_NEEDED', 'ENTERED_IN_ERROR'],
};
const among = (state: keyof typeof REASONS) => `reason IN ('${REASONS[state].join(`', '`)}')`;

/**
 * A request is drafted, submitted, granted or refused, and may be withdrawn; what an import brings is granted. Only a
 * granted one is placed. Whoever acts for a region begins with a draft, whatever is said.
 */
export class RequestsHaveALife2026112300109 extends ForwardOnly {
  protected readonly statements = [
    `
      ALTER TABLE fristad.placement_request
        ADD COLUMN state text NOT NULL DEFAULT 'GRANTED'
          CHECK (state IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
        ADD COLUMN version    integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN changed_by text,
        ADD COLUMN changed_at timestamptz,
        ADD COLUMN decided_by text,
        ADD COLUMN decided_at timestamptz,
        ADD COLUMN reason     text,
        ADD CONSTRAINT placement_request_decided_by_another 
          CHECK (state NOT IN ('GRANTED', 'REFUSED') OR decided_by <> changed_by),
        ADD CONSTRAINT placement_request_says_why CHECK ((CASE state
          WHEN 'REFUSED' THEN ${among('REFUSED')} WHEN 'WITHDRAWN' THEN ${among('WITHDRAWN')}
          ELSE reason IS NULL END) IS TRUE)`,
    `GRANT SELECT (state) ON fristad.placement_request TO fristad_guard`,
    `
      CREATE FUNCTION fristad.request_begins_as_a_draft() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_user = 'fristad_app' THEN
          NEW.state := 'DRAFT';
          NEW.version := 1;
          NEW.changed_by := coalesce(${setting('actor')}, 'nobody');
          NEW.changed_at := clock_timestamp();
          NEW.decided_by := NULL;
          NEW.decided_at := NULL;
          NEW.reason := NULL;
        END IF;
        RETURN NEW;
      END $$`,
    `ALTER FUNCTION fristad.request_begins_as_a_draft() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER request_begins_as_a_draft BEFORE INSERT ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.request_begins_as_a_draft()`,
    `
      CREATE FUNCTION fristad.is_request_step(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT (was, becomes) IN (
          ('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'SUBMITTED'), ('SUBMITTED', 'GRANTED'),
          ('SUBMITTED', 'REFUSED'), ('REFUSED', 'DRAFT'), ('GRANTED', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'),
          ('SUBMITTED', 'WITHDRAWN'), ('REFUSED', 'WITHDRAWN'), ('GRANTED', 'WITHDRAWN'))
      $$`,
    `ALTER FUNCTION fristad.is_request_step(text, text) OWNER TO fristad_owner`,
    `
      CREATE TABLE fristad.request_command (
        owner_region text NOT NULL REFERENCES fristad.region,
        actor        text NOT NULL CHECK (actor <> ''),
        key          text NOT NULL CHECK (key <> '' AND length(key) <= 200),
        command      jsonb NOT NULL,
        outcome      jsonb,
        at           timestamptz NOT NULL,
        PRIMARY KEY (owner_region, actor, key)
      )`,
    `ALTER TABLE fristad.request_command OWNER TO fristad_owner`,
    `ALTER TABLE fristad.request_command ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.request_command FORCE ROW LEVEL SECURITY`,
    `GRANT SELECT, INSERT, UPDATE (outcome) ON fristad.request_command TO fristad_app`,
    `CREATE POLICY ones_own ON fristad.request_command TO fristad_app USING (${OWN}) WITH CHECK (${OWN})`,
  ];
}
