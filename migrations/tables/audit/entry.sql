-- Who did what to which data, when and why: Directive (EU) 2016/680, Article 25. Codes, pseudonyms, digests and
-- times: no column takes a sentence. `log` is the region whose log the entry belongs to, or NATIONAL; its number
-- there is given later, by whoever puts that log in order, and lies in a table of its own.
CREATE TABLE audit.entry (
  id uuid NOT NULL,
  log audit.opaque NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  operation text NOT NULL,
  actor audit.opaque NOT NULL,
  actor_role audit.code NOT NULL,
  agency audit.opaque,
  actor_region audit.opaque,
  system_part audit.code NOT NULL,
  system_version audit.opaque NOT NULL,
  object_kind audit.code NOT NULL,
  object_id audit.opaque,
  case_commitment audit.digest,
  owner_region audit.opaque,
  purpose audit.code,
  case_ref audit.opaque,
  legal_ground audit.code,
  recipient audit.opaque,
  outcome text NOT NULL,
  why audit.code,
  request_id uuid NOT NULL,
  decision_digest audit.digest,
  hits integer,
  returned audit.opaque[],
  leaf_digest audit.digest NOT NULL,
  criteria audit.criterion[],
  act audit.act,
  approval uuid,
  particulars audit.criterion[],
  CONSTRAINT entry_criteria_check CHECK (((cardinality(criteria) >= 1) AND (cardinality(criteria) <= 20))),
  CONSTRAINT entry_disclosed_to_somebody CHECK ((((operation = 'DISCLOSURE') = (legal_ground IS NOT NULL)) AND ((operation = 'DISCLOSURE') = (recipient IS NOT NULL)))),
  CONSTRAINT entry_hits_check CHECK ((hits >= 0)),
  CONSTRAINT entry_operation_check CHECK ((operation IN ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE', 'LOGON', 'DENIAL', 'OVERRIDE', 'BREAK_GLASS', 'KEY_USE', 'LOG_READING'))),
  CONSTRAINT entry_outcome_check CHECK ((outcome IN ('DONE', 'REFUSED'))),
  CONSTRAINT entry_particulars_check CHECK (((cardinality(particulars) >= 1) AND (cardinality(particulars) <= 20))),
  CONSTRAINT entry_returned_are_hits CHECK (((returned IS NULL) OR (cardinality(returned) <= hits))),
  CONSTRAINT entry_returned_check CHECK (((cardinality(returned) >= 1) AND (cardinality(returned) <= 500))),
  CONSTRAINT entry_why_when_refused CHECK (((outcome = 'REFUSED') = (why IS NOT NULL))),
  CONSTRAINT entry_names_its_act CHECK ((act IS NOT NULL)),
  CONSTRAINT entry_leaf_digest_key UNIQUE (leaf_digest),
  CONSTRAINT entry_pkey PRIMARY KEY (id)
);
ALTER TABLE audit.entry OWNER TO fristad_owner;

CREATE INDEX entry_in_time ON audit.entry USING btree (at, id);
CREATE INDEX entry_of_act ON audit.entry USING btree (act, at);
CREATE INDEX entry_of_actor ON audit.entry USING btree (actor, at);
CREATE INDEX entry_of_approval ON audit.entry USING btree (approval, at) WHERE (approval IS NOT NULL);
CREATE INDEX entry_of_case ON audit.entry USING btree (case_ref, at) WHERE (case_ref IS NOT NULL);
CREATE INDEX entry_of_log ON audit.entry USING btree (log, at);
CREATE INDEX entry_of_object ON audit.entry USING btree (object_kind, object_id);
CREATE INDEX entry_of_operation ON audit.entry USING btree (operation, at, id);
CREATE INDEX entry_of_request ON audit.entry USING btree (request_id);
CREATE INDEX entry_refused ON audit.entry USING btree (at, id) WHERE (outcome = 'REFUSED');
CREATE INDEX entry_returning ON audit.entry USING gin (((returned)::text[])) WHERE (returned IS NOT NULL);

CREATE TRIGGER entries_only_grow
  BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry
  FOR EACH STATEMENT
  EXECUTE FUNCTION audit.entries_only_grow(); ALTER TABLE audit.entry ENABLE ALWAYS TRIGGER entries_only_grow;

ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON audit.entry FOR SELECT TO fristad_national USING (true);
CREATE POLICY in_own_name ON audit.entry FOR INSERT TO fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader, fristad_key_keeper
  WITH CHECK (((actor)::text = COALESCE(NULLIF(current_setting('app.actor', true), ''), 'nobody')));
CREATE POLICY of_the_log ON audit.entry FOR SELECT TO fristad_audit_reader
  USING ((((log)::text = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY own_entries ON audit.entry FOR SELECT TO fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader
  USING (((actor)::text = COALESCE(NULLIF(current_setting('app.actor', true), ''), 'nobody')));

GRANT SELECT, INSERT ON audit.entry TO fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader;
GRANT INSERT ON audit.entry TO fristad_key_keeper;
GRANT SELECT ON audit.entry TO fristad_national;
