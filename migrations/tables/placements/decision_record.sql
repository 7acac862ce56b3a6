-- What was judged at each decision of a human about a placement, word for word as its digest was taken. Which
-- placement, by which act and on what facts is read from the document itself, so that neither can say something else.
-- A placement begins with one of them.
CREATE TABLE fristad.decision_record (
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  digest text NOT NULL,
  document text NOT NULL,
  owner_region text NOT NULL,
  placement text GENERATED ALWAYS AS (((document)::jsonb ->> 'placement')) STORED NOT NULL,
  act text GENERATED ALWAYS AS (((document)::jsonb ->> 'act')) STORED NOT NULL,
  rests_on jsonb GENERATED ALWAYS AS (((document)::jsonb -> 'restsOn')) STORED NOT NULL,
  CONSTRAINT decision_record_act_check CHECK ((act IN ('PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER', 'SET_ASIDE', 'CONFIRM'))),
  CONSTRAINT decision_record_is_its_digest CHECK ((digest = ('sha256:' || encode(sha256(convert_to(document, 'UTF8'::name)), 'hex')))),
  CONSTRAINT decision_record_rests_on_check CHECK ((jsonb_typeof(rests_on) = 'object')),
  CONSTRAINT decision_record_ordinal_key UNIQUE (ordinal),
  CONSTRAINT decision_record_pkey PRIMARY KEY (digest),
  CONSTRAINT decision_record_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT decision_record_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.decision_record OWNER TO fristad_owner;

CREATE UNIQUE INDEX decision_record_one_beginning ON fristad.decision_record USING btree (placement)
  WHERE (act IN ('PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER'));
CREATE INDEX decision_record_placement ON fristad.decision_record USING btree (placement, ordinal);

CREATE TRIGGER decisions_stay_on_record
  BEFORE DELETE OR UPDATE OR TRUNCATE ON fristad.decision_record
  FOR EACH STATEMENT
  EXECUTE FUNCTION fristad.decisions_stay_on_record();

ALTER TABLE fristad.decision_record ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.decision_record AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.decision_record FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region ON fristad.decision_record TO fristad_app, fristad_audit_reader
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_decide ON fristad.decision_record FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country_audited ON fristad.decision_record FOR SELECT TO fristad_app, fristad_audit_reader
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.decision_record TO fristad_app, fristad_national, fristad_audit_reader;
GRANT INSERT (digest, document, owner_region) ON fristad.decision_record TO fristad_app;
GRANT SELECT (digest, owner_region, placement) ON fristad.decision_record TO fristad_guard;
