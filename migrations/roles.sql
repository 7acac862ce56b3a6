-- Roles belong to the server, not to one database: another database may have made them already, this very moment.
-- Whoever logs in must be able to become each of those that act: since PostgreSQL 16 whoever creates a role is a member
-- of it that may not, and only the privilege SET tells. `fristad_operator` may do what runs and imports may.
DO $$
DECLARE
  name text;
  becoming text := CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH name IN ARRAY ARRAY['fristad_owner', 'fristad_app', 'fristad_run', 'fristad_import', 'fristad_operator',
                              'fristad_guard', 'fristad_national', 'fristad_audit_reader', 'fristad_key_keeper',
                              'fristad_plumbing'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
    IF NOT pg_has_role(current_user, name, becoming) THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', name);
    END IF;
  END LOOP;
  IF NOT pg_has_role('fristad_operator', 'fristad_run', 'USAGE') THEN
    GRANT fristad_run TO fristad_operator;
  END IF;
  IF NOT pg_has_role('fristad_operator', 'fristad_import', 'USAGE') THEN
    GRANT fristad_import TO fristad_operator;
  END IF;
END $$;
