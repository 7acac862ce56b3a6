-- Each command once: its key, what it asked, and how it ended, so that the outcome can be asked for again.
CREATE TABLE fristad.placement_command (
  owner_region text NOT NULL,
  actor text NOT NULL,
  key text NOT NULL,
  placement text NOT NULL,
  command jsonb NOT NULL,
  outcome jsonb,
  at timestamp with time zone NOT NULL,
  CONSTRAINT placement_command_actor_check CHECK ((actor <> '')),
  CONSTRAINT placement_command_key_check CHECK (((key <> '') AND (length(key) <= 200))),
  CONSTRAINT placement_command_pkey PRIMARY KEY (owner_region, actor, key),
  CONSTRAINT placement_command_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT placement_command_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.placement_command OWNER TO fristad_owner;

ALTER TABLE fristad.placement_command ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY ones_own ON fristad.placement_command TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) AND (actor = current_setting('app.actor', true))))
  WITH CHECK (((owner_region = NULLIF(current_setting('app.region', true), '')) AND (actor = current_setting('app.actor', true))));

GRANT SELECT, INSERT ON fristad.placement_command TO fristad_app;
GRANT UPDATE (outcome) ON fristad.placement_command TO fristad_app;
