-- Three searches for a case and day; who ran into a limit or a refusal how often; and whose search is frozen for it.
CREATE TABLE fristad.search_freeze (
  id uuid NOT NULL,
  actor text NOT NULL,
  owner_region text NOT NULL,
  at timestamp with time zone NOT NULL,
  events integer NOT NULL,
  days integer NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by text,
  CONSTRAINT search_freeze_actor_check CHECK ((actor <> '')),
  CONSTRAINT search_freeze_check CHECK ((lifted_at >= at)),
  CONSTRAINT search_freeze_check1 CHECK ((lifted_by <> actor)),
  CONSTRAINT search_freeze_check2 CHECK (((lifted_at IS NULL) = (lifted_by IS NULL))),
  CONSTRAINT search_freeze_days_check CHECK ((days > 0)),
  CONSTRAINT search_freeze_events_check CHECK ((events > 0)),
  CONSTRAINT search_freeze_pkey PRIMARY KEY (id),
  CONSTRAINT search_freeze_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.search_freeze OWNER TO fristad_owner;

CREATE UNIQUE INDEX search_freeze_once ON fristad.search_freeze USING btree (actor) WHERE (lifted_at IS NULL);

CREATE TRIGGER freeze_is_lifted_once
  BEFORE UPDATE ON fristad.search_freeze
  FOR EACH ROW
  EXECUTE FUNCTION fristad.freeze_is_lifted_once();

ALTER TABLE fristad.search_freeze ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.search_freeze TO fristad_app
  USING ((actor = current_setting('app.actor', true)))
  WITH CHECK (((actor = current_setting('app.actor', true)) AND (owner_region = NULLIF(current_setting('app.region', true), ''))));
CREATE POLICY overseen ON fristad.search_freeze FOR SELECT TO fristad_audit_reader
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY to_lift ON fristad.search_freeze TO fristad_guard
  USING (true)
  WITH CHECK ((lifted_by = current_setting('app.actor', true)));

GRANT SELECT, INSERT ON fristad.search_freeze TO fristad_app;
GRANT SELECT ON fristad.search_freeze TO fristad_audit_reader, fristad_guard;
GRANT UPDATE (lifted_at, lifted_by) ON fristad.search_freeze TO fristad_guard;
