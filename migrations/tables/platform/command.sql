-- Each command once: the key that its actor gave it, what it was about, a digest of what it asked, and how it ended.
CREATE TABLE fristad.command (
  actor text NOT NULL,
  key text NOT NULL,
  about text NOT NULL,
  digest text NOT NULL,
  outcome jsonb,
  at timestamp with time zone NOT NULL,
  CONSTRAINT command_actor_check CHECK ((actor <> '')),
  CONSTRAINT command_about_check CHECK ((about <> '')),
  CONSTRAINT command_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT command_key_check CHECK (((key <> '') AND (length(key) <= 200))),
  CONSTRAINT command_pkey PRIMARY KEY (actor, key)
);
ALTER TABLE fristad.command OWNER TO fristad_owner;

ALTER TABLE fristad.command ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.command TO fristad_app, fristad_run
  USING ((actor = NULLIF(current_setting('app.actor', true), '')))
  WITH CHECK ((actor = NULLIF(current_setting('app.actor', true), '')));

GRANT SELECT, INSERT ON fristad.command TO fristad_app, fristad_run;
GRANT UPDATE (outcome) ON fristad.command TO fristad_app, fristad_run;
