import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const NATIONAL_AUDIT = `current_setting('app.scope', true) = 'national-audit'`;

/**
 * What was judged at each decision of a human about a placement, word for word as its digest was taken. Which placement,
 * by which act and on what facts is read from the document itself, so that neither can say something else. A placement
 * begins with one of them.
 */
export class CreateDecisionRecord2026112800122 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.decision_record (
        ordinal      bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        digest       text PRIMARY KEY,
        document     text NOT NULL,
        owner_region text NOT NULL REFERENCES fristad.region,
        placement    text NOT NULL GENERATED ALWAYS AS (document::jsonb ->> 'placement') STORED
                     REFERENCES fristad.placement,
        act          text NOT NULL GENERATED ALWAYS AS (document::jsonb ->> 'act') STORED
                     CHECK (act IN ('PROPOSE', 'EXTEND', 'TRANSFER', 'SET_ASIDE', 'CONFIRM')),
        rests_on     jsonb NOT NULL GENERATED ALWAYS AS (document::jsonb -> 'restsOn') STORED
                     CHECK (jsonb_typeof(rests_on) = 'object'),
        CONSTRAINT decision_record_is_its_digest
          CHECK (digest = 'sha256:' || encode(sha256(convert_to(document, 'UTF8')), 'hex'))
      )`,
    `ALTER TABLE fristad.decision_record OWNER TO fristad_owner`,
    `CREATE INDEX decision_record_placement ON fristad.decision_record (placement, ordinal)`,
    `
      CREATE UNIQUE INDEX decision_record_one_beginning ON fristad.decision_record (placement)
        WHERE act IN ('PROPOSE', 'EXTEND', 'TRANSFER')`,
    `
      CREATE FUNCTION fristad.decisions_stay_on_record() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was judged stays on record';
      END $$`,
    `ALTER FUNCTION fristad.decisions_stay_on_record() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER decisions_stay_on_record BEFORE UPDATE OR DELETE OR TRUNCATE ON fristad.decision_record
        FOR EACH STATEMENT EXECUTE FUNCTION fristad.decisions_stay_on_record()`,
    `ALTER TABLE fristad.decision_record ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.decision_record FORCE ROW LEVEL SECURITY`,
    `GRANT SELECT, INSERT (digest, document, owner_region) ON fristad.decision_record TO fristad_app`,
    `GRANT SELECT ON fristad.decision_record TO fristad_national, fristad_audit_reader`,
    `GRANT SELECT (digest, placement, owner_region) ON fristad.decision_record TO fristad_guard`,
    `
      CREATE POLICY own_region ON fristad.decision_record TO fristad_app, fristad_audit_reader
        USING (owner_region = ${REGION}) WITH CHECK (owner_region = ${REGION})`,
    `
      CREATE POLICY whole_country_audited ON fristad.decision_record FOR SELECT TO fristad_app, fristad_audit_reader
        USING (${NATIONAL_AUDIT})`,
    `
      CREATE POLICY auditors_add_nothing ON fristad.decision_record AS RESTRICTIVE FOR INSERT TO fristad_app
        WITH CHECK ((${NATIONAL_AUDIT}) IS NOT TRUE)`,
    `CREATE POLICY behind_functions ON fristad.decision_record FOR SELECT TO fristad_national USING (true)`,
    `CREATE POLICY to_decide ON fristad.decision_record FOR SELECT TO fristad_guard USING (true)`,
  ];
}
