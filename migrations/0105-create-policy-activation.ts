import { ForwardOnly } from './forward-only.js';

const SIGNATURE = 'national.activate_policy(text, text, uuid, timestamptz)';

/**
 * Which policy version is in force: the one activated last; before any activation, that of the latest import. A version
 * comes into force through one function, with an approval that was used up for it, and is immutable from then on. Drafts
 * are added by whoever sees their effect over all regions.
 */
export class CreatePolicyActivation2026112300105 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.policy_activation (
        ordinal        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        policy_version text NOT NULL REFERENCES fristad.policy_version,
        digest         text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
        approval       uuid NOT NULL UNIQUE REFERENCES access.approval,
        activated_by   text NOT NULL CHECK (activated_by <> ''),
        at             timestamptz NOT NULL
      )`,
    `ALTER TABLE fristad.policy_activation OWNER TO fristad_owner`,
    `
      CREATE FUNCTION fristad.activations_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was in force stays on record';
      END $$`,
    `ALTER FUNCTION fristad.activations_only_grow() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER activations_only_grow BEFORE UPDATE OR DELETE ON fristad.policy_activation
        FOR EACH ROW EXECUTE FUNCTION fristad.activations_only_grow()`,
    `
      CREATE OR REPLACE FUNCTION fristad.used_policy_is_immutable() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF EXISTS (SELECT FROM fristad.solver_run r WHERE r.policy_version = OLD.version)
           OR EXISTS (SELECT FROM fristad.policy_activation a WHERE a.policy_version = OLD.version) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME,
            MESSAGE = format('policy %s has been used or was in force: record a new version', OLD.version);
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$`,
    `GRANT SELECT, INSERT ON fristad.policy_activation TO fristad_national`,
    `GRANT SELECT (policy_version, ordinal) ON fristad.scenario_import TO fristad_national`,
    `GRANT SELECT ON fristad.policy_activation TO fristad_app, fristad_run, fristad_audit_reader`,
    `GRANT SELECT (version) ON fristad.policy_version TO fristad_guard`,
    `GRANT INSERT ON fristad.policy_version TO fristad_run`,
    `
      CREATE FUNCTION national.policy_in_force() RETURNS text
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(
          (SELECT a.policy_version FROM fristad.policy_activation a ORDER BY a.ordinal DESC LIMIT 1),
          (SELECT i.policy_version FROM fristad.scenario_import i ORDER BY i.ordinal DESC LIMIT 1))
      $$`,
    `
      CREATE FUNCTION national.activate_policy(version text, digest text, approval uuid, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT access.is_used_approval($3, 'policy.activate', $1) THEN RETURN false; END IF;
        PERFORM pg_advisory_xact_lock(640127554);
        IF national.policy_in_force() = $1 AND EXISTS (
          SELECT FROM fristad.policy_activation a WHERE a.policy_version = $1) THEN RETURN false; END IF;
        INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
        VALUES ($1, $2, $3, current_setting('app.actor', true), $4);
        RETURN true;
      END $$`,
    ...['national.policy_in_force()', SIGNATURE].flatMap((name) => [
      `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`,
      `ALTER FUNCTION ${name} OWNER TO fristad_national`,
    ]),
    `GRANT EXECUTE ON FUNCTION national.policy_in_force() TO fristad_app, fristad_run`,
    `GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO fristad_app`,
  ];
}
