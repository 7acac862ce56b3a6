-- Whom one reaches at a provider: name and telephone, sealed under a key of the provider. Another contact person is another version.
CREATE TABLE fristad.provider_contact (
  provider text NOT NULL,
  version integer NOT NULL,
  sealed bytea NOT NULL,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT provider_contact_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096))),
  CONSTRAINT provider_contact_version_check CHECK ((version > 0)),
  CONSTRAINT provider_contact_pkey PRIMARY KEY (provider, version),
  CONSTRAINT provider_contact_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider (id)
);
ALTER TABLE fristad.provider_contact OWNER TO fristad_owner;

ALTER TABLE fristad.provider_contact ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY for_whoever_places ON fristad.provider_contact FOR SELECT TO fristad_app
  USING ((NULLIF(current_setting('app.region', true), '') IS NOT NULL));
CREATE POLICY of_its_own ON fristad.provider_contact TO fristad_app
  USING (((provider = NULLIF(current_setting('app.provider', true), '')) OR (split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER')))
  WITH CHECK (((provider = NULLIF(current_setting('app.provider', true), '')) OR (split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER')));

GRANT SELECT, INSERT ON fristad.provider_contact TO fristad_app;
