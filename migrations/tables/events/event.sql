-- What happened that somebody waits for: a coded kind, the thing, and whose it is; never what is in it. `ordinal` is drawn when
-- it happens, under the locks of the act; `position` is given once it is committed, one event after the other, and is what
-- readers go by. `unit` is there where its officers may learn of it; `asker` and `rule` are of questions to a second person.
CREATE TABLE fristad.event (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  "position" bigint,
  kind text NOT NULL,
  at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  subject_kind text NOT NULL,
  subject text NOT NULL,
  region text,
  case_ref text,
  unit text,
  asker text,
  rule text,
  CONSTRAINT event_kind_check CHECK ((kind ~ '^[a-z][a-z-]{1,30}[.][a-z][a-z-]{1,30}$')),
  CONSTRAINT event_asked_wholly CHECK (((asker IS NULL) = (rule IS NULL))),
  CONSTRAINT event_pkey PRIMARY KEY (id),
  CONSTRAINT event_position_key UNIQUE ("position")
);
ALTER TABLE fristad.event OWNER TO fristad_owner;

CREATE INDEX event_without_a_position ON fristad.event USING btree (ordinal) WHERE ("position" IS NULL);
CREATE INDEX event_of_region ON fristad.event USING btree (region, "position");
CREATE INDEX event_by_age ON fristad.event USING btree (at);
CREATE INDEX event_of_unit ON fristad.event USING btree (unit, "position") WHERE (unit IS NOT NULL);

ALTER TABLE fristad.event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.event TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.event FOR SELECT TO fristad_app
  USING ((region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY own_questions ON fristad.event FOR SELECT TO fristad_app
  USING ((asker = NULLIF(current_setting('app.actor', true), '')));
CREATE POLICY in_own_units ON fristad.event FOR SELECT TO fristad_app
  USING ((EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = event.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY of_own_provider ON fristad.event FOR SELECT TO fristad_app
  USING (((subject_kind = 'provider') AND (subject = NULLIF(current_setting('app.provider', true), ''))));
CREATE POLICY of_the_register ON fristad.event FOR SELECT TO fristad_app
  USING (((region IS NULL) AND (subject_kind IN ('approval', 'provider')) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER')));
CREATE POLICY of_the_country ON fristad.event FOR SELECT TO fristad_app
  USING (((region IS NULL) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN')));
CREATE POLICY of_the_ground ON fristad.event FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST') AND (NULLIF(current_setting('app.region', true), '') IS NULL) AND ((subject_kind = 'ground-report') OR (rule LIKE 'territory.%'))));
CREATE POLICY to_answer_from_any_region ON fristad.event FOR SELECT TO fristad_app
  USING (((kind = 'approval.asked-in-emergency'::text) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER')));
CREATE POLICY whole_country ON fristad.event FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.event FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT, DELETE ON fristad.event TO fristad_national;
GRANT UPDATE ("position") ON fristad.event TO fristad_national;
GRANT SELECT ON fristad.event TO fristad_app, fristad_run;
