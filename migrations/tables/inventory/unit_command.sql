-- Each registration once: its key, what it asked, and the units that came of it.
CREATE TABLE fristad.unit_command (
  actor text NOT NULL,
  key text NOT NULL,
  command text NOT NULL,
  units text[] NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT unit_command_command_check CHECK ((command ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT unit_command_key_check CHECK (((key <> '') AND (length(key) <= 200))),
  CONSTRAINT unit_command_units_check CHECK ((cardinality(units) > 0)),
  CONSTRAINT unit_command_pkey PRIMARY KEY (actor, key)
);
ALTER TABLE fristad.unit_command OWNER TO fristad_owner;

ALTER TABLE fristad.unit_command ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.unit_command TO fristad_app
  USING (((actor = current_setting('app.actor', true)) AND (actor <> '')))
  WITH CHECK (((actor = current_setting('app.actor', true)) AND (actor <> '')));

GRANT SELECT, INSERT ON fristad.unit_command TO fristad_app;
