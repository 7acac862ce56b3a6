import { ForwardOnly } from './forward-only.js';

/**
 * What was asked is never altered, an approval neither withdrawn nor moved to somebody else, and a used one used no more.
 * Whoever acts uses it by this function alone: one statement, so that of two at once one finds nothing.
 */
export class ApprovalIsUsedOnce2026112200066 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION access.approval_is_used_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.used_at IS NOT NULL
           OR (OLD.approved_by IS NOT NULL AND OLD.approved_by IS DISTINCT FROM NEW.approved_by)
           OR (OLD.approved_at IS NOT NULL AND OLD.approved_at IS DISTINCT FROM NEW.approved_at)
           OR (OLD.id, OLD.rule, OLD.object, OLD.command, OLD.digest, OLD.owner, OLD.provider, OLD.municipality,
               OLD.case_ref, OLD.asked_by, OLD.asked_at)
              IS DISTINCT FROM
              (NEW.id, NEW.rule, NEW.object, NEW.command, NEW.digest, NEW.owner, NEW.provider, NEW.municipality,
               NEW.case_ref, NEW.asked_by, NEW.asked_at) THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an approval is given once and used once';
        END IF;
        RETURN NEW;
      END $$`,
    `ALTER FUNCTION access.approval_is_used_once() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER approval_is_used_once BEFORE UPDATE ON access.approval
        FOR EACH ROW EXECUTE FUNCTION access.approval_is_used_once()`,
    `
      CREATE FUNCTION access.use_approval(approval uuid, asker text, shown text, at timestamptz) RETURNS boolean
      LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH used AS (
          UPDATE access.approval a SET used_at = $4
          WHERE a.id = $1 AND a.asked_by = $2 AND a.digest = $3 AND a.used_at IS NULL
            AND a.approved_by <> a.asked_by AND a.approved_at <= $4 AND $4 < a.asked_at + interval '24 hours'
            AND access.is_in_good_standing(a.approved_by, $4)
          RETURNING 1)
        SELECT EXISTS (SELECT FROM used)
      $$`,
    `ALTER FUNCTION access.use_approval(uuid, text, text, timestamptz) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.use_approval(uuid, text, text, timestamptz) FROM PUBLIC`,
    `
      GRANT EXECUTE ON FUNCTION access.use_approval(uuid, text, text, timestamptz)
        TO fristad_app, fristad_run, fristad_import, fristad_guard`,
  ];
}
