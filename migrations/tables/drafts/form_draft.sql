-- What somebody typed into a form and has not sent, sealed: under the key of the case that it is about, else under the writer's own.
-- Read by its writer alone, until some day.
CREATE TABLE fristad.form_draft (
  id uuid NOT NULL,
  actor access.pseudonym NOT NULL,
  case_ref access.case_ref,
  key text NOT NULL,
  sealed bytea NOT NULL,
  written_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT form_draft_is_over_within_thirty_days CHECK (((until > written_at) AND (until <= (written_at + '720:00:00'::interval)))),
  CONSTRAINT form_draft_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,39}([.][A-Za-z0-9_:-]{1,100})?$')),
  CONSTRAINT form_draft_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 262144))),
  CONSTRAINT form_draft_once UNIQUE NULLS NOT DISTINCT (actor, case_ref, key),
  CONSTRAINT form_draft_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.form_draft OWNER TO fristad_owner;

CREATE INDEX form_draft_is_over ON fristad.form_draft USING btree (until);

ALTER TABLE fristad.form_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.form_draft TO fristad_app
  USING (((actor)::text = current_setting('app.actor', true)))
  WITH CHECK (((actor)::text = current_setting('app.actor', true)));
CREATE POLICY whole_country ON fristad.form_draft TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT, INSERT, DELETE ON fristad.form_draft TO fristad_app;
GRANT UPDATE (sealed, written_at, until) ON fristad.form_draft TO fristad_app;
GRANT SELECT (id, case_ref, until), DELETE ON fristad.form_draft TO fristad_run;
