import { ForwardOnly } from './forward-only.js';

const REASONS = `('NOT_JUSTIFIED', 'FACTS_CHANGED', 'MORE_TO_FIND_OUT', 'SAFER_OTHERWISE', 'ENTERED_IN_ERROR')`;

/** A second person says no, once and for good, with a reason that the asker is told. What was refused is used by nobody. */
export class ApprovalsAreRefused2026112800177 extends ForwardOnly {
  protected readonly statements = [
    `
      ALTER TABLE access.approval
        ADD COLUMN refused_by  access.pseudonym CHECK (refused_by <> asked_by),
        ADD COLUMN refused_at  timestamptz,
        ADD COLUMN refused_for text CHECK (refused_for IN ${REASONS}),
        ADD CONSTRAINT approval_refused_wholly CHECK (num_nonnulls(refused_by, refused_at, refused_for) IN (0, 3)),
        ADD CONSTRAINT approval_refused_in_time
          CHECK (refused_at >= asked_at AND refused_at < asked_at + interval '24 hours'),
        ADD CONSTRAINT approval_one_answer CHECK (num_nonnulls(approved_by, refused_by) <= 1)`,
    `GRANT UPDATE (refused_by, refused_at, refused_for) ON access.approval TO fristad_guard`,
    `
      CREATE OR REPLACE FUNCTION access.approval_is_used_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.used_at IS NOT NULL OR OLD.refused_by IS NOT NULL
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
    `
      CREATE OR REPLACE FUNCTION access.few_open_approvals() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM fristad.one_at_a_time('approvals', NEW.asked_by);
        IF 20 <= (SELECT count(*) FROM access.approval a
                  WHERE a.asked_by = NEW.asked_by AND a.approved_by IS NULL AND a.refused_by IS NULL
                    AND a.asked_at > NEW.asked_at - interval '24 hours') THEN
          RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'twenty approvals of a user are open at most';
        END IF;
        RETURN NEW;
      END $$`,
    `CREATE INDEX approval_asked_by ON access.approval (asked_by, asked_at, id)`,
  ];
}
