-- Three searches for a case and day; who ran into a limit or a refusal how often; and whose search is frozen for it.
CREATE TABLE fristad.probing_event (
  id uuid NOT NULL,
  actor text NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  case_ref text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT probing_event_actor_check CHECK ((actor <> '')),
  CONSTRAINT probing_event_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT probing_event_kind_check CHECK ((kind IN ('NO_SEARCH_LEFT', 'NOT_PERMITTED', 'SET_ASIDE', 'ASKED', 'UNANSWERED', 'REWRITTEN'))),
  CONSTRAINT probing_event_pkey PRIMARY KEY (id),
  CONSTRAINT probing_event_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.probing_event OWNER TO fristad_owner;

CREATE INDEX probing_event_of_actor ON fristad.probing_event USING btree (actor, at);

ALTER TABLE fristad.probing_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.probing_event TO fristad_app
  USING ((actor = current_setting('app.actor', true)))
  WITH CHECK (((actor = current_setting('app.actor', true)) AND (owner_region = NULLIF(current_setting('app.region', true), ''))));
CREATE POLICY only_what_was_answered ON fristad.probing_event AS RESTRICTIVE FOR DELETE TO fristad_app
  USING ((kind = 'ASKED'));
CREATE POLICY overseen ON fristad.probing_event FOR SELECT TO fristad_audit_reader
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY what_was_rewritten ON fristad.probing_event FOR INSERT TO fristad_national WITH CHECK ((kind = 'REWRITTEN'));

GRANT SELECT, INSERT, DELETE ON fristad.probing_event TO fristad_app;
GRANT SELECT ON fristad.probing_event TO fristad_audit_reader;
GRANT INSERT ON fristad.probing_event TO fristad_national;
