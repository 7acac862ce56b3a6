-- A request is drafted, submitted, granted or refused, and may be withdrawn; what an import brings is granted. Only a
-- granted one is placed. Whoever acts for a region begins with a draft, whatever is said.
CREATE TABLE fristad.request_command (
  owner_region text NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  command jsonb NOT NULL,
  outcome jsonb,
  at timestamp with time zone NOT NULL,
  CONSTRAINT request_command_actor_check CHECK ((actor <> '')),
  CONSTRAINT request_command_key_check CHECK (((key <> '') AND (length(key) <= 200))),
  CONSTRAINT request_command_pkey PRIMARY KEY (owner_region, actor, key),
  CONSTRAINT request_command_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.request_command OWNER TO fristad_owner;

ALTER TABLE fristad.request_command ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.request_command TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) AND (actor = NULLIF(current_setting('app.actor', true), ''))))
  WITH CHECK (((owner_region = NULLIF(current_setting('app.region', true), '')) AND (actor = NULLIF(current_setting('app.actor', true), ''))));

GRANT SELECT, INSERT ON fristad.request_command TO fristad_app;
GRANT UPDATE (outcome) ON fristad.request_command TO fristad_app;
