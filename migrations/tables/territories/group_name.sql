-- What a group is called, sealed: read by analysts alone, who have it opened one at a time.
CREATE TABLE fristad.group_name (
  group_code text NOT NULL,
  sealed bytea NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by access.pseudonym NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT group_name_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096))),
  CONSTRAINT group_name_version_check CHECK ((version > 0)),
  CONSTRAINT group_name_pkey PRIMARY KEY (group_code),
  CONSTRAINT group_name_group_code_fkey FOREIGN KEY (group_code) REFERENCES fristad.hostile_group (code)
);
ALTER TABLE fristad.group_name OWNER TO fristad_owner;

ALTER TABLE fristad.group_name ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY of_analysts ON fristad.group_name TO fristad_app
  USING ((split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST'))
  WITH CHECK ((split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST'));

GRANT SELECT, INSERT ON fristad.group_name TO fristad_app;
GRANT UPDATE (sealed, version, changed_by, changed_at) ON fristad.group_name TO fristad_app;
