-- Every version of every provider, as the row was then, by whom and when. Only ever added to.
CREATE TABLE fristad.provider_version (
  provider text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT provider_version_content_check CHECK ((jsonb_typeof(content) = 'object')),
  CONSTRAINT provider_version_written_by_check CHECK ((written_by <> '')),
  CONSTRAINT provider_version_pkey PRIMARY KEY (provider, version),
  CONSTRAINT provider_version_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider (id)
);
ALTER TABLE fristad.provider_version OWNER TO fristad_owner;

ALTER TABLE fristad.provider_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.provider_version TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_its_own ON fristad.provider_version FOR SELECT TO fristad_app
  USING (((provider = NULLIF(current_setting('app.provider', true), '')) OR (split_part(current_setting('app.roles', true), ' ', 1) IN ('AUDITOR', 'REGISTER_KEEPER'))));

GRANT SELECT ON fristad.provider_version TO fristad_app;
GRANT SELECT, INSERT ON fristad.provider_version TO fristad_national;
