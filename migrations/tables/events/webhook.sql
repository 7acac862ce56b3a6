-- An address outside to which events of these kinds go, of one region or of the country; no kinds are all. What they are signed
-- with is sealed. One that ended stays on record: what went there says so.
CREATE TABLE fristad.webhook (
  id uuid NOT NULL,
  address text NOT NULL,
  kinds text[] NOT NULL,
  region text,
  legal_ground audit.code NOT NULL,
  sealed bytea NOT NULL,
  made_by access.pseudonym NOT NULL,
  made_at timestamp with time zone NOT NULL,
  ended_by access.pseudonym,
  ended_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT webhook_address_check CHECK (((address ~ '^https?://') AND (length(address) <= 2000))),
  CONSTRAINT webhook_ended_wholly CHECK (((ended_by IS NULL) = (ended_at IS NULL))),
  CONSTRAINT webhook_version_check CHECK ((version > 0)),
  CONSTRAINT webhook_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_region_fkey FOREIGN KEY (region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.webhook OWNER TO fristad_owner;

ALTER TABLE fristad.webhook ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON fristad.webhook TO fristad_app
  USING ((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'))
  WITH CHECK ((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'));
CREATE POLICY behind_functions ON fristad.webhook FOR SELECT TO fristad_national USING (true);
CREATE POLICY to_decide ON fristad.webhook FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_deliver ON fristad.webhook FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT, INSERT ON fristad.webhook TO fristad_app;
GRANT UPDATE (ended_by, ended_at, version) ON fristad.webhook TO fristad_app;
GRANT SELECT ON fristad.webhook TO fristad_national, fristad_run;
GRANT SELECT (id) ON fristad.webhook TO fristad_guard;
