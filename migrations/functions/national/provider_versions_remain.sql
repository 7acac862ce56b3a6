-- Writes down what a provider has become, whoever makes it so.
CREATE OR REPLACE FUNCTION national.provider_versions_remain() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  INSERT INTO fristad.provider_version (provider, version, content, written_by, written_at)
    VALUES (NEW.id, NEW.version, to_jsonb(NEW), coalesce(nullif(current_setting('app.actor', true), ''), 'database'), clock_timestamp())
    ON CONFLICT ON CONSTRAINT provider_version_pkey DO NOTHING;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.provider_versions_remain OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.provider_versions_remain FROM PUBLIC;
