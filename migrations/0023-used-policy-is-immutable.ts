import { ForwardOnly } from './forward-only.js';

export class UsedPolicyIsImmutable2026110100023 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.used_policy_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM fristad.solver_run r WHERE r.policy_version = OLD.version) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME,
            MESSAGE = format('policy %s has been used by a run: record a new version', OLD.version);
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$`,
    `
      CREATE TRIGGER used_policy_is_immutable BEFORE UPDATE OR DELETE ON fristad.policy_version
        FOR EACH ROW EXECUTE FUNCTION fristad.used_policy_is_immutable()`,
  ];
}
